### What `breakout doctor` says on a terminal. "MSC" and a number is a proposal for the Matrix protocol.

examining = controllo in corso

## One check

# { $check } is its name, { $found } what was found. Both words are as wide as the other one, so that names stand below each other.
good = ok      { $check }: { $found }
bad = guarda  { $check }: { $found }
# What can be done, under the check.
hint = {"        "}{ $hint }

## Names of checks

check-login = accesso
check-device = dispositivo
check-clock = orologio
check-delayed-events = eventi ritardati
check-call-transports = trasporti per le chiamate
check-half-made = sessioni create a metà
check-rooms-again = stanze da riaprire
check-groups = gruppi
check-people = persone nei gruppi
check-room = stanza
check-permission = permesso
check-telling = avvisi alle persone
check-who-may-open = chi può aprire
check-event = evento dei gruppi
check-main-room = stanza principale

## The account and its homeserver

login = { $user } su { $homeserver }
# { $device } is the device's ID.
device-verified = { $device } è verificato
device-not-verified = { $device } non è verificato: altri client possono segnalare i suoi messaggi, o nasconderli
verify-device = esegui di nuovo `breakout login` con la tua chiave di recupero
clock-right = coincide con quello dell’homeserver
set-clock = regola l’orologio di questo computer, o lascialo regolare dalla rete
delayed-events-there = l’homeserver li ha (MSC4140)
no-delayed-events = l’homeserver non li ha (MSC4140)
keep-watching = una sessione con un’ora di fine termina per i client che conoscono i gruppi; per gli altri tieni in esecuzione `breakout status --watch` o la console
transports-there = l’homeserver indica { $transports }
no-transports = l’homeserver non ne indica nessuno
transports-unknown = l’homeserver non li conosce (MSC4143)
# { $features }, { $delay } and { $transports } are settings of Synapse, a homeserver.
set-transports = servono alle chiamate nelle stanze dei gruppi; chi amministra un Synapse imposta `{ $features }`, `{ $delay }` e `{ $transports }` con l’indirizzo di un servizio di autorizzazione LiveKit

## One room

run-for-the-new-room = esegui i comandi per la nuova stanza
join-and-run-for-the-new-room = entra nella nuova stanza con il tuo solito client Matrix, ed esegui i comandi per quella
rooms-lists = `breakout rooms` elenca le stanze che puoi dividere
may-open = qui puoi aprire gruppi
ask-to-raise-level = chiedi a chi modera la stanza di alzare il tuo livello
may-write = qui puoi scrivere
start-without-announcement = avvia con `--no-announce` e avvisa tu le persone, oppure chiedi a chi modera di alzare il tuo livello
# Power levels.
everybody-may-open = tutti: per l’evento serve il livello { $needed }, e tutti hanno { $ordinary }
raise-the-level = nei permessi della stanza alza a 50 il livello di `org.matrix.msc3985.breakout`
those-with-level = chi ha il livello { $needed }
event-names = { $rooms ->
    [one] indica { $rooms } stanza
   *[other] indica { $rooms } stanze
}
event-in-upgraded-room = { $rooms ->
    [one] indica { $rooms } stanza, in una stanza che è stata aggiornata
   *[other] indica { $rooms } stanze, in una stanza che è stata aggiornata
}
# { $room } is a room ID.
end-ends-that = `breakout end { $room }` lo termina
# { $parts } says which parts.
event-unreadable = una parte non si può leggere: { $parts }
other-client-wrote = l’ha inviato un client che lo scrive diversamente
everybody-writes = nessuna sessione impedisce ai membri di scrivere
quiet-until-the-end = fino alla fine della sessione scrivono solo i moderatori
quiet-though-over = scrivono solo i moderatori per via della sessione { $session }, già finita
end-lets-write = `breakout end STANZA` fa scrivere di nuovo tutti

## Rooms of sessions

# A list of messages, each of which says something of a room or a person.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, e ci si può entrare
   *[other] { $rooms }, e si può entrare in tutte
}
again-makes-new-ones = `breakout start STANZA --again` ne crea di nuove al loro posto
moved-to-upgraded = chi vi entra arriva nella sua nuova stanza, se lì possono entrare i membri; altrimenti `breakout add` crea un altro gruppo
close-and-add = `breakout close` lo toglie, e `breakout add` crea un altro gruppo
# { $absence } is "left the main room" or the like.
outsider = { $user } è in { $group }, ma: { $absence }
expel-removes = `breakout expel STANZA` rimuove queste persone

## What starts have left behind

none-left = nessuna
# { $rooms } is a list of room IDs, and { $user } a user ID.
overwritten = la sessione { $session } è stata sovrascritta da gruppi di { $user }; niente porta più a { $rooms }
cut-off = la sessione { $session } è stata interrotta prima dell’apertura; niente porta a { $rooms }
# The same with the room, where all rooms are looked at.
overwritten-in = { $place }: la sessione { $session } è stata sovrascritta da gruppi di { $user }; niente porta più a { $rooms }
cut-off-in = { $place }: la sessione { $session } è stata interrotta prima dell’apertura; niente porta a { $rooms }
people-can-stay = chi è in queste stanze può restarci; se non ti servono, esci dalle stanze con un client qualsiasi
run-start-again = entro un giorno esegui di nuovo lo stesso `breakout start` per continuare, oppure esci dalle stanze con un client qualsiasi
