### What several commands say on a terminal, and what the short ones say. A text in backticks is typed: it stays as it is.

## Questions

# What somebody may type for yes where a question ends in "[y/N]", in small letters, with a space between two.
yes = s sì si y yes
nothing-was-done = non è stato fatto niente

## Rooms that were typed

# { $room } and { $by } are room IDs.
room-was-upgraded = { $room } è stata aggiornata, e ora le persone sono in { $by }
past-of-upgraded-room = { $room } è stata aggiornata, e ora le persone sono in { $by }; questo è di prima
# { $room } is a room ID.
end-what-is-open-there = `breakout end { $room }` termina ciò che lì è ancora aperto
# { $room } is a room ID.
run-for-new-room = esegui il comando per la nuova stanza: { $room }
join-new-room-first = entra nella nuova stanza con il tuo solito client Matrix, poi esegui il comando per quella
# { $room } is what was typed, here and below.
room-not-found = stanza non trovata: { $room }
room-not-joined = stanza non trovata: in { $room } non ci sei
rooms-you-have-joined = `breakout rooms --all` elenca le stanze in cui sei
invited-and-not-joined = hai un invito per { $room }, ma non ci sei ancora
accept-the-invitation = accetta l’invito con il tuo solito client Matrix
no-breakout-is-open-in = in { $room } non ci sono gruppi aperti
start-opens-one = `breakout start` ne apre

## Files that were typed

# { $file } is a path; { $kind } is what it was to be.
file-unreadable = { $kind ->
    [people] l’elenco delle persone { $file } non si può leggere
   *[other] il file del piano { $file } non si può leggere
}
file-is-a-folder = { $kind ->
    [people] l’elenco delle persone { $file } è una cartella
   *[other] il file del piano { $file } è una cartella
}
file-has-errors = { $kind ->
    [people] l’elenco delle persone { $file } ha degli errori
   *[other] il file del piano { $file } ha degli errori
}
# { $wrong } is a sentence.
wrong-line = riga { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] { $lines } altra riga ha errori
   *[other] altre { $lines } righe hanno errori
}
# Of a file that is a pipe.
nothing-came-out = { $seconds ->
    [one] non ne è uscito niente per { $seconds } secondo
   *[other] non ne è uscito niente per { $seconds } secondi
}

## What is under way

connecting = connessione in corso
reading-the-rooms = lettura delle stanze
stopping = completamento di ciò che è in corso; premi di nuovo Ctrl-C per interrompere subito
# { $account } is a user ID.
acting-as = account: { $account }
making-the-room = creazione della stanza
looking-for-the-room = ricerca della stanza
other-device = un altro dispositivo di questo account sta lavorando su questa stanza; in attesa che finisca
# What is waited for. { $work } is one of the works below.
limit-on-requests = il limite di richieste dell’homeserver ({ $work })
limit-on-requests-left = il limite di richieste dell’homeserver ({ $work }, rimanenti: { $left })
limit-on-messages-left = il limite di richieste dell’homeserver (messaggi), rimanenti: { $left }
limit-on-rooms-left = il limite di nuove stanze dell’homeserver, rimanenti: { $left }
work-rooms = stanze
work-invites = inviti
work-event = evento dei gruppi
work-announcement = annuncio
work-tidying = riordino delle stanze
work-timer = timer
work-joins = ingresso nelle stanze
work-groups = messaggi ai gruppi
work-removal = rimozione delle persone

## What has come of it

# Several things in a cell of a table, one after another.
list = { $parts }
# { $name } is a person, a group or a room, and { $reason } a sentence about it.
named = { $name }: { $reason }
# The same with the room's ID.
named-room = { $name } ({ $room }): { $reason }
# { $reason } is what the homeserver has answered, which may be in another language.
homeserver-said = l’homeserver ha detto: { $reason }
# { $error } is a sentence.
trying-again = { $error }; nuovo tentativo
connected-again = di nuovo in linea
# Why a group could not be told.
not-a-member = non sei nella stanza
still-there = { $user } è ancora lì: { $reason }
run-again-to-go-on = esegui di nuovo lo stesso comando per continuare
run-again-to-continue = le altre restano: esegui di nuovo lo stesso comando per continuare
join-what-you-may = `breakout join STANZA --all` entra in tutti i gruppi che ti fanno entrare

## Heads of columns in tables

column-number = #
column-room = STANZA
column-name = NOME
column-members = MEMBRI
# Whether a break-out can be opened.
column-breakout = GRUPPI
# A power level.
column-level = LIVELLO
column-suggested = PREVISTI
column-there = PRESENTI
column-missing = ASSENTI
column-person = PERSONA
column-from = ENTRATA
column-to = USCITA
column-messages = MESSAGGI

## The program itself

stopped-unexpectedly = breakout si è fermato inaspettatamente
not-started = non è stato possibile avviare il programma
manual-not-made = non è stato possibile creare la pagina di manuale
# { $folder } is a path.
manual-not-written = non è stato possibile scrivere le pagine di manuale in { $folder }

## `breakout console`

# { $url } is the console's address.
console-at = console: { $url }
console-runs = la console resta accesa fino a Ctrl-C
# { $account } is a user ID. It stands in the page.
account-is-logged-out = { $account }: accesso terminato, l’homeserver non lo accetta più.

## `breakout rooms`

no-room-to-break-out-of = non hai stanze che si possano dividere
all-rooms-hint = `breakout rooms --all` elenca tutte le stanze in cui sei
# What a room is, in the column BREAK-OUT.
state-open = aperti
state-possible = possibili
state-not-allowed = non permessi
state-upgraded = è stata aggiornata
state-space = uno spazio
state-not-for-talk = non per parlare
# Power levels: the one somebody has, and the one that is needed.
level-of = { $mine } di { $needed }
infinite-level = infinito

## `breakout history` and `breakout attendance`

reading-the-history = lettura della cronologia
no-breakout-yet = in { $room } non c’è ancora stato nessun lavoro di gruppo
# { $opened } and { $ended } are days with times; { $by } says who has opened it.
past-session = { $opened }, fino a { $ended }, { $by }
past-session-open = { $opened }, ancora in corso, { $by }
reading-who-was-where = lettura delle presenze
# In the column TO.
is-still-there = ancora lì
rooms-unreadable = { $rooms ->
    [one] non è stato possibile leggere { $rooms } stanza
   *[other] non è stato possibile leggere { $rooms } stanze
}

## `breakout export`

written-file-unreadable = il file del piano appena scritto non si può leggere
history-shows-earlier-ones = `breakout history STANZA` mostra i precedenti, e `--session` ne prende uno

## `breakout report`

collecting-the-reports = raccolta dei resoconti

## `breakout plan`

planning = preparazione del piano
# { $file } is a path.
not-written = { $file } non si può scrivere
wrote = scritto { $file }
meetings-repeated = { $meetings ->
    [0] nessuno ritrova qualcuno con cui è già stato
    [one] una coppia si ritrova, e non è emerso un piano migliore
   *[other] { $meetings } coppie si ritrovano, e non è emerso un piano migliore
}
rounds-without-repeat = turni in cui nessuno ritrova qualcuno con cui è già stato: { $without } su { $rounds }
seed-plans-the-same = `--seed { $seed }` rifà lo stesso piano
not-a-user-id = { $text } non è un ID utente come @ann:example.org
not-in-the-list = { $user } non è nell’elenco delle persone
other-plan-is-there = { $file } c’è già, con un altro piano; non è stato scritto niente
overwrite-or-other-folder = `--force` lo sovrascrive; `--out CARTELLA` scrive in un’altra cartella
