### The page of a room, with the break-out that is open in it.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.
### What stands between { $quiet } and { $end } is written less strongly.

## The ways to other rooms

# A link at the top of the page of a group, or of a page about a room. { $room } is the room that it leads to.
back-to = Torna a { $room }
# The same where it is not known what that room is called.
back-to-main-room = Torna alla stanza principale
# A heading: somebody wants to go back to a room that they are not in.
back-to-main-room-asked = Tornare alla stanza principale?
# { $room } is where somebody is, { $main } the ID of the room that they would join.
says-that-it-belongs = { $room } dice di appartenere a { $main }, ma in quella stanza non ci sei più.
# { $person } is a user ID.
says-that-it-belongs-unknown = { $room } dice di appartenere a { $main }. Per te è una stanza nuova, e a scriverlo è { $person }. Entra solo se te lo aspettavi.
# A button.
join-that-room = Entra in quella stanza
# A link.
stay-here = Resta qui

## The call of the room

# A button; a noun.
call = Chiamata
# A button.
join-the-call = { $people ->
    [one] Entra nella chiamata: { $people } persona
   *[other] Entra nella chiamata: { $people } persone
}
# { $device } is the ID of a device.
in-the-call-elsewhere = Sei in questa chiamata con il dispositivo { $device }.
# { $group } is the group that they would be moved to.
in-the-call-elsewhere-for = Sei in questa chiamata con il dispositivo { $device }, che da qui non si può spostare. Esci da lì per passare qui a { $group }.
# A link.
take-the-call-over = Porta qui la chiamata

## A room that was upgraded

upgraded = Questa stanza è stata aggiornata
upgraded-and-people-went = Questa stanza è stata aggiornata, e ora le persone sono in quella nuova.
# A button.
go-to-the-new-room = Vai alla nuova stanza
# { $room } is the ID of a room.
upgraded-and-people-are-in = Questa stanza è stata aggiornata, e ora le persone sono in { $room }.
upgraded-hint = Entra nella nuova stanza con la tua solita app Matrix, e dividi quella.

## Nothing is open

none-open = Qui non ci sono gruppi aperti.
is-a-space = Questo è uno spazio, e non si può dividere.
is-not-for-chat = Questa non è una stanza in cui si parla, e non si può dividere.
over-in-this-group = Il lavoro di gruppo è finito. Questa stanza resta.
# A label that is read aloud.
only-moderators-write = Solo i moderatori possono scrivere
still-quiet = Qui non ci sono gruppi aperti, ma dall’ultima volta possono scrivere solo i moderatori.
# A button.
let-everybody-write = Fai scrivere di nuovo tutti
still-quiet-hint = Chi può cambiare i permessi di questa stanza può far scrivere di nuovo tutti.
# A label that is read aloud: somebody has put an invitation to the groups aside.
put-aside = Messo da parte
# { $what } is groups-are-open, suggested-for or suggested-for-several.
said-not-now = { $what }. Hai detto: non ora.
# A button.
show-the-groups = Mostra i gruppi

## In a group

# A heading.
you-are-in = Sei in { $group }
# { $room } is the main room.
group-of = Un gruppo di { $room }
# A button.
ask-for-help = Chiedi aiuto

## What is open

# A heading.
groups-are-open = { $groups ->
    [one] C’è un gruppo aperto
   *[other] Ci sono { $groups } gruppi aperti
}
# A heading.
suggested-for = Il gruppo proposto per te: { $group }
# A heading.
suggested-for-several = Per te c’è più di un gruppo proposto
# A line below the heading. { $parts } is a list: opened-by, open or group-of comes first, then some of the others.
summary = { $parts }
opened-by = Aperti da { $person }
open = Aperti
but-only-moderators-write = nella stanza principale scrivono solo i moderatori
but-everybody-writes = nella stanza principale possono scrivere tutti
widget-is-open = il widget è aperto in Element
# { $left } is a clock that counts down.
ends-in = ancora { $left }
# { $time } is a time and a day.
ends-in-at = ancora { $left }, fino alle { $time }
# A button: somebody does not want to join a group now.
not-now = Non ora
# What the button does that ends all groups.
take-people-out = Rimuovi le persone dai gruppi un minuto dopo
# A button.
end-in-a-minute = Termina tra 1 minuto
# A button.
end = Termina e richiama tutti

## A stranger has opened it

# A heading.
do-you-know = Conosci { $person }?
# { $user } is the user ID of the same person.
opened-by-a-stranger = { $person } ({ $user }) ha aperto questi gruppi. Qui non è tra i moderatori, e non avete una chat diretta. Entra solo se te lo aspettavi.
# A button.
i-know-them = Sì, so chi è: mostrami come entrare
opened-by-no-moderator = Questi gruppi li ha aperti qualcuno che non modera la stanza, quindi da qui non puoi gestirli.
# A link.
take-them-over = Prendili in gestione

## A moderator is not in the groups

not-in-the-group = Non sei nel gruppo: non puoi vederlo né raggiungerlo.
not-in-groups = { $groups ->
    [one] Non sei in { $groups } gruppo su { $all }: non puoi vederlo né raggiungerlo.
   *[other] Non sei in { $groups } gruppi su { $all }: non puoi vederli né raggiungerli.
}
# A button.
join-all-groups = Entra in tutti i gruppi

## Who waits for help

# { $person } has asked, { $ago } is how long ago.
asks-for-help = { $group } chiede aiuto { $quiet }{ $person }, { $ago }{ $end }
# { $helper } has said that they go there.
help-is-coming = { $group } { $quiet }ha chiesto aiuto, e { $helper } sta arrivando{ $end }
# A group has asked very often.
called-times = { $times ->
    [one] ha chiamato una volta
   *[other] ha chiamato { $times } volte
}
called-times-or-more = { $times ->
   *[other] ha chiamato { $times } volte o più
}
# A button.
i-am-coming = Arrivo{ $hide } in { $group }{ $show }
just-now = proprio ora
minutes-ago = { $minutes } min fa
hours-ago = { $hours } h fa

## Who has arrived

# A label that is read aloud.
arrived = Arrivi
people-have-chosen = { $people ->
    [one] { $people } persona ha scelto un gruppo
   *[other] { $people } persone hanno scelto un gruppo
}
everybody-is-there = Tutti sono nel proprio gruppo
some-are-there = { $there ->
   *[other] Nel proprio gruppo: { $there } su { $all }
}

## The card of a group

# A mark: somebody is suggested for this group.
for-you = per te
# How many are in a group.
people = { $people ->
    [0] nessuno
    [one] { $people } persona
   *[other] { $people } persone
}
# { $all } are suggested for a group.
some-are-here = presenti { $there } su { $all }
# Nobody is suggested for a group.
open-to-all = aperto a tutti
people-suggested = { $people ->
    [one] { $people } persona prevista
   *[other] { $people } persone previste
}
its-room-was-upgraded = La sua stanza è stata aggiornata, e ora le persone sono in quella nuova.
its-room-was-upgraded-to = La sua stanza è stata aggiornata, e ora le persone sono in { $room }.
its-room-is-the-main-room = Questa è la stanza che viene divisa.
its-room-is-a-space = Questo è uno spazio.
its-room-is-not-for-chat = Questa non è una stanza in cui si parla.
its-room-bans-you = Da questa stanza ti hanno bandito.
its-room-is-gone = In questa stanza non può più entrare nessuno.
# The name of somebody, who looks at the page.
name-and-you = { $person } (tu)
# Behind the name of somebody who should be in this group, and is in { $group }.
is-in = è in { $group }
# Behind the name of somebody who should be in this group, and is in none.
missing = manca
# Behind the name of somebody who is in this group, and should be in { $group }.
from-group = da { $group }
# Behind the name of somebody who is in a group, and not in the main room.
left-the-main-room = non è più nella stanza principale
removed-from-the-main-room = rimozione dalla stanza principale
banned-from-the-main-room = ban dalla stanza principale
# A button.
remove-person = Rimuovi{ $hide } { $person } dai gruppi{ $show }
# How many are in the call of a group.
call-with = Chiamata: { $people }
# When something last happened in a group: { $ago }.
active = Ultima attività: { $ago }
you-are-in-it = Ci sei
# A button.
go-to = Vai a { $group }
# A link: a host goes into the room of a group.
look-in = Dai un’occhiata{ $hide } a { $group }{ $show }
# A link: a host hears the call of a group.
listen-in = Ascolta{ $hide } { $group }{ $show }
# Opens what can be changed of a group.
change = Modifica{ $hide } { $group }{ $show }
# Before a field.
name = Nome
# A button.
rename = Rinomina
# A button.
close-this-group = Chiudi questo gruppo
# A button.
join = Entra in { $group }

## Below the cards

# A list of names follows.
without-a-group = Senza gruppo:

## Run the session

# A label that is read aloud.
run-the-session = Gestisci il lavoro di gruppo
# A button: by voice.
speak-to-all = Parla a tutti i gruppi
# Before a field: what is sent to them.
say-to-the-groups = Scrivi ai gruppi
# Before a choice of groups: who is told it.
say-it-to = A
# One of the choices.
all-groups = tutti i gruppi
# A button.
say-it = Invia
# Before a choice of people: who is moved.
move-whom = Sposta
# One of the choices, which is none.
choose-a-person = scegli una persona
# Before a choice of groups: where they are moved.
move-to = Nel gruppo
# A button.
move-them = Sposta
# Before a field with a number: how much later the session ends.
more-minutes = Minuti in più
# Before a field with a number: when the session ends.
end-in-minutes = Termina tra (minuti)
# A button.
give-more-time = Dai più tempo
# A button.
set-the-end = Imposta la fine
# Before a field with a time.
end-at = Termina alle
# A button.
set-this-end = Imposta questa fine
# Before a field with a name.
new-group = Nuovo gruppo
# A button.
add-it = Aggiungi

## What came of sessions: links

results = Risultati
bring-results-back = Raccogli i risultati
plan-file = File del piano con i gruppi
attendance = Presenze nei gruppi
history = Lavori di gruppo precedenti
