### Why something that was asked for in a room with break-outs could not be done. In lower case and without a full stop; a page begins it
### with a capital letter.
###
### { $room } is the ID of a room or the name of a group, { $user } and { $by } are Matrix IDs.

not-open = in { $room } non ci sono gruppi aperti
another-is-open = in { $room } sono aperti altri gruppi, quelli di { $by }
not-a-group = { $room } non è uno dei gruppi aperti
no-session-yet = in { $room } non c’è ancora stato nessun lavoro di gruppo
not-joined = non sei in { $room }
not-logged-in = nessun accesso effettuato
stopped-before-done = interrotto prima della fine
not-serialized = non è possibile serializzare un evento
connection-lost = la connessione con l’homeserver è caduta
# { $servers } are names of servers.
servers-silent = non risponde nessuno dei server che conoscono { $room }: { $servers }

## Opening

already-open = in questa stanza ci sono già gruppi aperti
cut-off = un avvio precedente è stato interrotto: { $request }
stopped-before-open = interrotto prima dell’apertura della sessione
stopped-tidying = interrotto prima di sistemare o avvisare tutte le stanze; la sessione è aperta
stopped-making = interrotto prima di creare tutte le stanze
# { $room } stands in quotes as it is called.
not-in-group = { $user } non è in «{ $room }», e non può modificare la stanza né rimuoverne qualcuno
no-power-in-group = { $user } non può modificare «{ $room }» né rimuoverne qualcuno
session-id-bytes = { $bytes ->
   *[other] un ID di sessione ha da 1 a { $bytes } byte
}
no-power-levels = la stanza non ha livelli poteri
no-widget = la stanza non ha un widget
quiet-for-good = l’homeserver non termina le sessioni da solo: se alla fine non c’è in esecuzione qualcosa che lo fa, i membri non possono scrivere nella stanza principale finché qualcuno non termina la sessione
quiet-for-longer = l’homeserver non termina da solo le sessioni più lunghe di { $length }: se alla fine non c’è in esecuzione qualcosa che lo fa, i membri non possono scrivere nella stanza principale finché qualcuno non termina la sessione

## Changing

no-end = il lavoro di gruppo non ha un’ora di fine
overruled = { $by } ha impostato un’altra fine nello stesso momento
not-a-member = { $user } non è in { $room }
still-a-member = { $user } è in { $room }, e quindi può stare nei suoi gruppi
cannot-let-in = in { $room } si entra su invito, e tu non ci sei, quindi non puoi far entrare nessuno
task-ended = le modifiche non vengono più raccolte
room-not-made = non è stato possibile creare la stanza: { $reason }
no-power-to-invite = il livello poteri in { $room } non permette di invitare
no-power-to-remove = il livello poteri in { $room } non permette di rimuovere persone
no-power-to-remove-person = il livello poteri in { $room } non permette di rimuovere questa persona
no-power-to-take-requests = il livello poteri in { $room } non permette di occuparsi delle richieste
no-power-to-rename = il livello poteri in { $room } non permette di cambiare il nome della stanza
not-in-time = non inviato in tempo

## What follows from a change and did not work

not-invited = non è stato possibile invitare { $user }
people-not-told = non è stato possibile avvisare le persone
not-renamed = non è stato possibile rinominare la stanza
timer-not-set = non è stato possibile impostare il timer dell’homeserver

## Help

nobody-waits = in { $room } nessuno aspetta aiuto
taken-before = se ne occupa già { $by }

## In a group, after its name

no-power-there = il tuo livello poteri lì non lo permette
not-in-the-room = non sei nella stanza
account-not-in-the-room = questo account non è nella stanza

## A setting of a group that could not be brought in line with the main room, after the name of the group

encryption-not-in-line = non è stato possibile allineare la crittografia alla stanza principale: { $reason }
guests-not-in-line = non è stato possibile allineare l’accesso degli ospiti alla stanza principale: { $reason }
history-not-in-line = non è stato possibile allineare alla stanza principale ciò che può leggere chi arriva dopo: { $reason }
levels-not-in-line = non è stato possibile allineare alla stanza principale chi modera e chi non può scrivere: { $reason }
