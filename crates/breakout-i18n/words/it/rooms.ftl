### What goes into rooms: messages, topics, names of links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } and { $report } stand for names and for words of the protocol.
### { $length } is one of the lengths at the end of this file.

## In the room that was split

opened = { $groups ->
    [one] Il gruppo è aperto.
   *[other] I gruppi sono aperti.
}
opened-for = { $groups ->
    [one] Il gruppo è aperto per { $length }.
   *[other] I gruppi sono aperti per { $length }.
}
# A list of groups follows, with the names of the people in each.
find-your-name = Cercate il vostro nome ed entrate in quel gruppo:
find-your-name-part = Cercate il vostro nome ed entrate in quel gruppo (messaggio { $number } di { $of }):
# A list of groups follows.
choose = { $groups ->
    [one] Potete entrare qui:
   *[other] Sceglietene uno ed entrate:
}
choose-part = { $groups ->
    [one] Potete entrare qui (messaggio { $number } di { $of }):
   *[other] Sceglietene uno ed entrate (messaggio { $number } di { $of }):
}
leave-the-call = Se qui siete in chiamata, prima uscite dalla chiamata.
only-moderators-write = Fino alla fine, qui possono scrivere solo i moderatori.
groups-end-soon = Il lavoro di gruppo finisce tra { $length }.
ended-come-back = Il lavoro di gruppo è finito. Tornate qui, per favore.
# A list of groups follows, with the names of the people in each.
go-to-your-group = Andate nel vostro gruppo, per favore:

## What groups are called that nobody has named

group-name = Gruppo { $number }

## Of a group in a list

# More of its people stood in the message before.
continued = { $group }, continua
join = Entra in { $group }

## In the room of a group

welcome = Questo è { $group }. Vi diamo il benvenuto.
your-group = il vostro gruppo
your-new-group = il vostro nuovo gruppo
main-room = la stanza principale
# The task follows.
your-task = La vostra consegna:
time-left = Tempo a disposizione: { $length }.
two-words = Vi serve aiuto? Scrivete { $help }. Se un messaggio lo devono leggere tutti alla fine, iniziatelo con { $report }.
# Ciò che le persone scrivono: una sola parola in minuscolo, con ! davanti. Valgono sempre anche !help e !report.
help-word = !aiuto
report-word = !risultato
come-back-when-done = Quando avete finito, tornate indietro: { $room }.
group-ends-soon = Questo gruppo finisce tra { $length }.
then-come-back = Poi tornate indietro, per favore: { $room }.
groups-ended = Il lavoro di gruppo è finito.
come-back = Tornate indietro, per favore: { $room }.
removal = Tra { $length } uscirete automaticamente da questo gruppo.
closed = Questo gruppo è chiuso. Tornate indietro, per favore: { $room }.
# A list of groups follows.
other-groups = { $groups ->
    [one] L’altro gruppo:
   *[other] Gli altri gruppi:
}
replaced = Sono aperti nuovi gruppi, e questo è finito. Trovate il vostro qui: { $room }.
# A link to the group follows.
go-to = { $people }, il gruppo giusto è questo: { $group }. Per entrare:
and = { $people } e { $last }
# The last line of the room's topic. A link follows.
back = Torna indietro: { $room }
help-is-coming = Ho visto che vi serve aiuto, arrivo.

## Why somebody is taken out of a group

removed-at-the-end = Il lavoro di gruppo è finito
removed-from-outside = Non sei più nella stanza principale
removed-for-others = I gruppi sono stati rifatti: ora hai un altro gruppo

## What a group reports

report-of = Resoconto di { $group }
# What a link to a message in a group is called.
in-group = in { $group }
more-in-the-room = … e { $messages ->
    [one] { $messages } altro messaggio, nella stanza stessa
   *[other] altri { $messages } messaggi, nella stanza stessa
}
picture = un’immagine
video = un video
voice-message = un messaggio vocale
sound = un audio
file = un file
sticker = un adesivo
place = una posizione
poll = un sondaggio

## Lengths

about = circa { $length }
# Two lengths, one after another: "1 hour 30 minutes".
lengths = { $first } e { $second }
days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
# Half a minute more than so many whole ones.
half-minutes = { $count ->
    [one] { $count } minuto e mezzo
   *[other] { $count } minuti e mezzo
}
seconds = { $count ->
    [one] { $count } secondo
   *[other] { $count } secondi
}
