### A start that is under way, and what became of it.

## Headings while it is under way

opening-groups = { $groups ->
    [one] Apertura di { $groups } gruppo
   *[other] Apertura di { $groups } gruppi
}
# Ahead of time.
making-so-many-rooms = { $rooms ->
    [one] Creazione di { $rooms } stanza
   *[other] Creazione di { $rooms } stanze
}

## Steps

reading-the-room = Lettura della stanza
making-rooms = Creazione delle stanze
other-device = Un altro tuo dispositivo sta aprendo gruppi qui; in attesa che finisca
looking-for-rooms = Ricerca delle stanze di un avvio precedente
inviting-people = Inviti alle persone, rimanenti: { $left }
opening = Apertura
quieting = Qui la scrittura diventa riservata ai moderatori
telling-everybody = Avviso a tutti
telling-everybody-part = Avviso a tutti, messaggio { $number } di { $of }
telling-replaced = Aperti; avviso ai gruppi precedenti
open = Aperti; un momento
# { $wait } is a time.
asked-to-wait = L’homeserver chiede di aspettare { $wait } prima della prossima richiesta
asked-to-wait-with-rooms = { $left ->
    [one] L’homeserver chiede di aspettare { $wait } prima della prossima richiesta, resta { $left } stanza
   *[other] L’homeserver chiede di aspettare { $wait } prima della prossima richiesta, restano { $left } stanze
}
# What a bar says that fills.
done-of = { $done } di { $total }

## It did not work: headings

not-opened = I gruppi non sono stati aperti
not-all-ready = Non tutte le stanze sono pronte
half-done = I gruppi sono aperti, ma non è stato possibile fare tutto

## It did not work: why, and what can be done

widget-not-open = Non è stato possibile aprire il widget in Element.
groups-not-told = Non è stato possibile avvisare le persone dei gruppi precedenti che sono aperti nuovi gruppi.
not-all-invited = Non è stato possibile invitare tutti.
not-all-invited-and-told = Non è stato possibile invitare tutti, né avvisare tutti i gruppi precedenti.
# What could not be done for { $whom }, a person or a room, and why.
failed-for = { $whom }: { $reason }
cut-off = Un avvio precedente in questa stanza è stato interrotto.
cut-off-hint = Puoi continuarlo, o avviare invece il piano qui sotto.
# A button.
go-on-with-the-earlier = Continua l’avvio precedente
opened-by-somebody-else = Nel frattempo qualcun altro ha aperto dei gruppi qui.
another-was-opened = Nel frattempo sono stati aperti altri gruppi.
# { $user } is a user ID.
another-was-opened-by = Nel frattempo { $user } ha aperto altri gruppi.
not-made = { $rooms ->
    [one] Non è stato possibile creare { $failed } stanza su { $rooms }.
   *[other] Stanze che non è stato possibile creare: { $failed } su { $rooms }.
}
others-are-kept-start = Le altre restano. Premi di nuovo Avvia per continuare.
others-are-kept-prepare = Le altre restano. Ripeti per continuare.
homeserver-said = L’homeserver ha detto: { $reason }

## Rooms that were made ahead of time

rooms-are-ready = { $rooms ->
    [one] { $rooms } stanza è pronta.
   *[other] { $rooms } stanze sono pronte.
}
