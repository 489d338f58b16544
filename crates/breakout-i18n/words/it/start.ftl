### What `breakout start` and `breakout prepare` say on a terminal.

## What is under way

reading-the-room = lettura della stanza
starting = avvio
preparing = preparazione
making-rooms = creazione delle stanze
looking-for-earlier-start = ricerca di ciò che ha creato un avvio precedente
inviting = inviti, rimanenti: { $left }
opening = apertura
quieting = scrittura riservata ai moderatori
telling-everybody = avviso a tutti
telling-everybody-part = avviso a tutti, messaggio { $number } di { $of }
telling-the-earlier = i gruppi sono aperti; avviso a quelli precedenti, rimanenti: { $left }
tidying-up = i gruppi sono aperti; riordino delle stanze, rimanenti: { $left }

## Who is left out

# Names of people.
left-out-as-remembered = fuori dai gruppi, come l’ultima volta in questa stanza: { $people }; `--without none` riprende tutti
# { $user } is a user ID.
looks-like-a-bot = { $user } sembra un bot; `--without { $user }` lo lascia fuori

## The widget

widget-as-remembered = il widget viene aperto per tutti, come ricordato per questa stanza; `--no-widget` lo lascia chiuso

## The plan

# After so many warnings that are shown.
more-warnings = e ancora { $more }: l’elenco completo è in `--dry-run --json`
# { $tag } is what was typed for a language.
no-such-language = qui non c’è la lingua `{ $tag }`
# { $tags } are their tags, with commas.
known-languages = le lingue sono { $tags }
other-join-rule = nelle stanze che ci sono già possono entrare persone diverse da quelle indicate con `--join`
leave-out-join = togli `--join` per lasciare così, o `--again` per creare nuove stanze
nothing-to-open-again = in questa stanza non c’è un lavoro di gruppo precedente da riaprire
start-opens-a-first = `breakout start STANZA --rooms N` avvia il primo
nothing-says-how-many = in questa stanza non c’è un lavoro di gruppo precedente che dica quanti gruppi formare
add-rooms-or-size = aggiungi `--rooms N` o `--size K`
no-wishes-with-file = `--together`, `--apart` e `--spread` sono richieste per una nuova distribuzione, e un file del piano dice già chi sta con chi
no-wishes-with-free = `--together`, `--apart` e `--spread` sono richieste per una nuova distribuzione, e se ognuno sceglie da sé non viene distribuito nessuno
no-wishes-again = `--together`, `--apart` e `--spread` sono richieste per una nuova distribuzione, e i gruppi dell’ultima volta si riaprono com’erano
what-deals = `--rooms N` o `--size K` distribuisce, e `--again --rotate` ridistribuisce
# { $time } is a time of day.
it-ends-at = finisce alle { $time }
# { $why } says what has become of a room, like "was upgraded", here and below.
group-made-anew = { $group } avrà una nuova stanza, perché quella precedente { $why }
event-holds = { $bytes ->
   *[other] l’evento occupa { $bytes } byte su { $limit }
}

## What has become of each room

made = creata
made-anew = nuova, perché quella precedente { $why }
was-there = c’era già
was-there-and-removed = c’era già, persone rimosse: { $removed }
failed = non riuscita: { $reason }
not-tried = non tentata

## What has come of the start

replaced = { $left ->
    [0] questi gruppi ne sostituiscono altri
    [one] questi gruppi ne sostituiscono altri; una delle stanze precedenti c’è ancora, ma niente porta lì
   *[other] questi gruppi ne sostituiscono altri; { $left } delle stanze precedenti ci sono ancora, ma niente porta lì
}
# { $user } is a user ID.
replaced-of = { $left ->
    [0] questi gruppi sostituiscono quelli di { $user }
    [one] questi gruppi sostituiscono quelli di { $user }; una delle stanze precedenti c’è ancora, ma niente porta lì
   *[other] questi gruppi sostituiscono quelli di { $user }; { $left } delle stanze precedenti ci sono ancora, ma niente porta lì
}
# { $room } is a room ID.
made-twice = { $room } è stata creata due volte; niente porta lì
pairs-meet-again = { $pairs ->
    [0] nessuno ritrova qualcuno con cui è già stato
    [one] una coppia si ritrova, e non è emersa una distribuzione migliore
   *[other] { $pairs } coppie si ritrovano, e non è emersa una distribuzione migliore
}
more-rounds-can-follow = turni come questo che possono seguire: { $more }
quiet-until-the-end = fino alla fine nella stanza principale scrivono solo i moderatori
widget-is-open = il widget è aperto per tutti in Element fino alla fine
still-quiet = nella stanza principale scrivono solo i moderatori da un lavoro di gruppo precedente, e non è stato possibile cambiarlo: { $reason }
groups-are-open = { $groups ->
    [one] { $groups } gruppo è aperto
   *[other] { $groups } gruppi sono aperti
}
# { $time } is a time of day.
groups-are-open-until = { $groups ->
    [one] { $groups } gruppo è aperto fino alle { $time }
   *[other] { $groups } gruppi sono aperti fino alle { $time }
}

## What went wrong

already-open = in questa stanza ci sono già gruppi aperti
# { $user } is a user ID, here and below.
already-open-by = in questa stanza ci sono già gruppi aperti, quelli di { $user }
end-or-replace = `breakout end STANZA` li termina; `--replace` mette questi al loro posto
# { $request } is what was typed then.
earlier-was-cut-off = un avvio precedente in questa stanza è stato interrotto: start { $request }
run-it-again = esegui di nuovo quel comando per continuarlo
or-begin-anew = oppure aggiungi `--replace` per ricominciare da capo; `breakout doctor STANZA` elenca ciò che ne resta
made-so-far = { $rooms ->
    [one] { $rooms } stanza creata finora; esegui di nuovo lo stesso comando per continuare
   *[other] { $rooms } stanze create finora; esegui di nuovo lo stesso comando per continuare
}
left-to-do = i gruppi sono aperti; stanze in cui resta qualcosa da fare: { $left }
not-all-invited = i gruppi sono aperti, ma non è stato possibile invitare tutti
not-opened = { $rooms ->
    [one] non è stato possibile creare { $failed } stanza su { $rooms }, quindi non è stato aperto niente
   *[other] stanze che non è stato possibile creare: { $failed } su { $rooms }; quindi non è stato aperto niente
}
not-made = { $rooms ->
    [one] non è stato possibile creare { $failed } stanza su { $rooms }
   *[other] stanze che non è stato possibile creare: { $failed } su { $rooms }
}
too-late = l’ora di fine è passata prima che ci fossero tutte le stanze
start-with-later-time = le stanze restano: avvia di nuovo con un’ora più tarda e `--replace`
another-meanwhile = nel frattempo sono stati aperti altri gruppi
another-meanwhile-by = nel frattempo { $user } ha aperto altri gruppi
replace-opens-yours = le tue stanze restano; `--replace` le apre al posto di quelle
another-after = subito dopo sono stati aperti altri gruppi
another-after-by = subito dopo { $user } ha aperto altri gruppi
its-rooms-are-seen = tutti vedono quelle stanze; parlatene tra voi
replace-puts-yours = `--replace` mette i tuoi al loro posto
not-quiet = i gruppi sono aperti, ma intanto qui possono scrivere tutti
widget-not-open = i gruppi sono aperti, ma il widget no
earlier-groups-untold = { $groups ->
    [one] i gruppi sono aperti, ma non è stato possibile avvisare le persone di un gruppo precedente
   *[other] i gruppi sono aperti, ma non è stato possibile avvisare le persone di { $groups } gruppi precedenti
}
not-all-tidied = i gruppi sono aperti, ma non è stato possibile sistemare tutto
