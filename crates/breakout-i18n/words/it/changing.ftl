### What the commands with which a break-out is changed and ended say on a terminal.

## A stranger's break-out

# { $name } is a person, { $user } their ID.
opened-by-no-moderator = questi gruppi li ha aperti { $name } ({ $user }), che non modera questa stanza
take-it-over = Prenderli in gestione, così che tutti li vedano come tuoi? [s/N]

## What is under way

adding-a-group = aggiunta di un gruppo
closing-the-group = chiusura del gruppo
moving-somebody = spostamento
renaming-the-group = cambio di nome del gruppo
removing-people = rimozione delle persone
moving-the-end = spostamento della fine
saying-it = invio del messaggio
ending = chiusura dei gruppi
telling-everybody = avviso a tutti
ended-and-taking-out-soon = il lavoro di gruppo è finito; tra poco le persone vengono rimosse dai gruppi
# What is waited for: people were told that they are taken out in so many seconds.
what-people-were-told = il tempo annunciato alle persone
taking-out = rimozione delle persone da un gruppo, rimanenti: { $left }

## What has come of a change

it-was-so-already = era già così
# { $user } is a user ID, here and below.
changed-at-the-same-time = { $user } ha modificato i gruppi nello stesso momento; valgono entrambe le modifiche
hidden-at-the-same-time = { $user } ha inviato altri gruppi nello stesso momento, che ora non si vedono; non ne è rimasto niente
overruled = { $user } ha deciso diversamente nello stesso momento, e la sua scelta è arrivata per ultima
talk-and-run-again = parlatene tra voi, poi esegui di nuovo il comando
could-not-be-done = non è stato possibile
# { $what } is a sentence about the room { $room }.
changed-but = i gruppi sono cambiati, ma { $what } ({ $room })
run-again-to-make-up = esegui di nuovo lo stesso comando per rimediare
members-unreadable = non è stato possibile leggere i membri

## `breakout expel`

removed-from = { $person }: rimozione da { $room } riuscita
banned-from = { $person }: ban da { $room } riuscito
nobody-to-expel = nei gruppi tutti hanno il diritto di stare lì
not-in-the-group = non sei in { $room }, quindi non si sa chi c’è
not-all-removed = non è stato possibile rimuovere tutti
still-suggested = sono fuori, ma hanno ancora un gruppo proposto
run-again = esegui di nuovo lo stesso comando

## `breakout extend`

ends-at = il lavoro di gruppo di { $room } finisce alle { $time }

## `breakout say`

nothing-to-say = non c’è niente da dire
not-said = { $groups ->
    [one] non è stato possibile dirlo in { $failed } gruppo su { $groups }
   *[other] gruppi in cui non è stato possibile dirlo: { $failed } su { $groups }
}
said = { $groups ->
    [one] detto in { $groups } gruppo
   *[other] detto in { $groups } gruppi
}

## `breakout end`

ended-breakout-of = lavoro di gruppo terminato: { $room }
untold-since-outside = { $groups ->
    [one] non è stato possibile avvisare { $groups } gruppo della fine, perché non ci sei dentro
   *[other] non è stato possibile avvisare { $groups } gruppi della fine, perché non ci sei dentro
}
took-out = { $people ->
    [one] { $people } persona rimossa dai gruppi
   *[other] { $people } persone rimosse dai gruppi
}
not-all-are-out = il lavoro di gruppo è finito, ma nei gruppi c’è ancora qualcuno
not-told-yet = { $groups ->
    [one] il lavoro di gruppo è finito; { $groups } gruppo non lo sa ancora
   *[other] il lavoro di gruppo è finito; { $groups } gruppi non lo sanno ancora
}
ended-and-not-told = { $groups ->
    [one] il lavoro di gruppo è finito, ma non è stato possibile avvisare { $groups } gruppo
   *[other] il lavoro di gruppo è finito, ma non è stato possibile avvisare { $groups } gruppi
}
ended-and-not-taken-out = il lavoro di gruppo è finito, ma non è stato possibile rimuovere tutti dai gruppi
# { $time } is a time of day.
called-back-by-server = tutti vengono richiamati alle { $time }; l’homeserver termina anche senza questo comando
called-back-by-command = tutti vengono richiamati alle { $time }; a terminare è questo comando, quindi lascialo in esecuzione

## `breakout requests`

taking-it = presa in carico
nobody-waits-in = in { $room } nessuno aspetta aiuto
requests-shows-who = `breakout requests STANZA` mostra chi lo aspetta
looking-who-waits = ricerca delle richieste di aiuto
nobody-has-asked = nessuno ha chiesto aiuto
breakout-has-ended = il lavoro di gruppo è finito
# { $room } is a room ID.
older-calls-unseen = in { $room } si è scritto tanto che le richieste di aiuto più vecchie non si vedono
# { $error } is a sentence.
group-unreadable = { $group } non si può leggere: { $error }
# Names of groups.
waits-unreadable = non si può vedere se questi gruppi aspettano aiuto: { $groups }
# { $states } is one or two of the states below.
asked-by = { $group }: richiesta di { $person }, { $states }
taken-by = se ne occupa { $person }
# { $time } is a length of time.
waiting-for = in attesa da { $time }
