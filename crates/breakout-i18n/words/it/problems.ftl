### What went wrong, and what can be done about it: on a terminal, in a page, in a widget. In lower case and without a full stop; a page
### begins it with a capital letter.

# After a problem, what has caused it.
with-cause = { $problem }: { $cause }
stopped = interrotto
output-closed = l’output è stato chiuso
report-the-bug = questo è un errore di breakout; segnalalo, per favore
page-not-made = non è stato possibile creare la pagina
event-not-written = non è stato possibile scrivere un evento

## The homeserver

unanswered = l’homeserver non ha risposto
unreachable = non è stato possibile raggiungere l’homeserver
logged-out = l’homeserver non accetta più questo accesso
log-in-again = esegui di nuovo `breakout login`
too-many-requests = l’homeserver riceve troppe richieste in poco tempo
refused = l’homeserver ha rifiutato
not-found = l’homeserver non l’ha trovato
unknown-request = l’homeserver non conosce questa richiesta
in-trouble = l’homeserver ha dei problemi (stato { $status })
other-authentication = l’homeserver chiede un’altra autenticazione
unreadable-answer = non è stato possibile leggere la risposta dell’homeserver
is-it-a-homeserver = è l’URL di un homeserver Matrix?
lacks-something = all’homeserver manca ciò che serve
not-a-homeserver = lì non risponde nessun homeserver Matrix
give-the-url = indica l’URL dell’homeserver, come https://matrix.example.org
not-a-homeserver-name = questo non è il nome o l’URL di un homeserver
# { $text } is in the homeserver's own language.
homeserver-said = l’homeserver ha detto: { $text }

## The account on this machine

store-not-used = non è stato possibile usare l’archivio di crittografia dell’account
store-not-opened = non è stato possibile aprire l’archivio di crittografia dell’account
login-makes-new-store = se è danneggiato, `breakout login` ne crea uno nuovo

## What is not possible in a room, and what can be done

go-without-message = `--no-announce` fa a meno del messaggio: in quel caso avvisa tu le persone
or-raise-level = oppure chiedi a chi modera la stanza di alzare il tuo livello
creator-raises-level = chiedi a chi ha creato la stanza di alzare il tuo livello
moderator-changes-widget = chiedi a chi modera la stanza di farlo, o di alzare il tuo livello
widget-adds-one = `breakout widget STANZA --url https://…` ne aggiunge uno; `breakout widget --export CARTELLA` scrive la sua cartella per il tuo server web
raise-level-or-open = chiedi a chi modera la stanza di alzare il tuo livello, o di aprire i gruppi
try-when-back = il tuo homeserver risponde; riprova quando uno di questi è tornato
command-for-new-room = esegui il comando per la nuova stanza, una volta che sei dentro
rooms-to-split = `breakout rooms` elenca le stanze che puoi dividere
status-shows-groups = `breakout status STANZA` mostra i gruppi
promise-to-stay = con `--yes` ti impegni a tenere in esecuzione `breakout status --watch` o la console fino a quel momento
without-end-quiet = senza un’ora di fine i gruppi restano aperti, e nella stanza principale scrivono solo i moderatori, finché non li termini
# { $host } is somebody's Matrix ID.
host-can-let-in = può farlo { $host }, che ha aperto i gruppi, o può invitarti nel gruppo
somebody-can-let-in = può farlo chi ha aperto i gruppi, o può invitarti nel gruppo
only-members-are-moved = si può spostare solo chi è nella stanza principale
remove-them-first = prima rimuovi o bandisci la persona dalla stanza principale, con il tuo solito client Matrix
move-them-instead = `breakout move STANZA UTENTE GRUPPO` propone un altro gruppo a questa persona
host-can-do-it = può farlo chi ha aperto i gruppi
shorter-would-fit = ci starebbe con nomi dei gruppi più brevi, o con meno persone a cui proporre un gruppo
somebody-closed-it = forse qualcuno l’ha appena chiuso
people-would-fit = { $people ->
    [one] ci starebbe circa { $people } persona
   *[other] ci starebbero circa { $people } persone
}

## Of the recovery key

not-the-recovery-key = questa non è la chiave di recupero dell’account
no-recovery-key = questo account non ha una chiave di recupero
not-verified = non è stato possibile verificare il dispositivo
