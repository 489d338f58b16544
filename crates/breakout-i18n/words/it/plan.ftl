### The plan of a break-out on the page of its room: who goes where, and how it is started.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

# The heading of the plan: a room becomes several groups.
split-this-room = Dividi questa stanza

## How people are dealt

# Before a field with a number. One of groups and people-in-each-group follows below.
how-many = Quanti
# Before a choice between groups and people-in-each-group.
of-what = Di che cosa
groups = gruppi
people-in-each-group = persone per gruppo
# Before a field: what the groups are called.
names = Nomi
# { $mark } is {"{"}n{"}"}, which stands in the field.
names-hint = { $mark } è il numero del gruppo.
names-need-number = I nomi devono contenere { $mark }, che sta per il numero del gruppo.
# Opens some fields.
together-or-apart = Chi sta insieme e chi no
# Before a field with names.
together = Insieme
# Before a field with names.
apart = Separati
wishes-hint = Nomi o ID Matrix separati da virgole, un elenco per riga.
# Opens a field.
who-is-left-out = Chi resta fuori
# Before a field with names.
not-dealt = Fuori dai gruppi
not-dealt-hint = Chi aiuta, chi registra, bot: nomi o ID Matrix separati da virgole. All’avvio viene ricordato per questa stanza.
# What can be chosen.
moderators-take-part = Partecipano anche i moderatori
i-take-part = Partecipo anch’io
everybody-chooses = Ognuno sceglie
meet-other-people = Incontrare altre persone
# A button: puts people into groups, as cards are dealt.
deal = Distribuisci
# A button.
deal-again = Ridistribuisci
# A button.
same-groups = Stessi gruppi dell’ultima volta

## A plan from a file

# Opens a form.
from-a-file = Prendi i gruppi da un file
# Before a field. The names of the columns stay as they are.
file = File CSV con le colonne room e user, e task se i gruppi hanno una consegna
# A button.
use-this-file = Usa questo file
choose-a-file = Prima scegli un file.
file-has-errors = Il file ha degli errori, quindi il piano è rimasto com’era.
# { $wrong } is what is wrong with the line.
line = Riga { $line }: { $wrong }
# At the end of a list.
and-more = … e ancora { $more }
file-cut-off = non è stato possibile leggere il file, oppure è arrivato incompleto
choose-it-again = torna indietro e sceglilo di nuovo

## Who goes where

# A button, for browsers without scripts.
apply-changes = Applica le modifiche
groups-everybody-chooses = { $groups ->
    [one] { $groups } gruppo, ognuno sceglie
   *[other] { $groups } gruppi, ognuno sceglie
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } persona in { $groups } gruppo
       *[other] { $people } persone in { $groups } gruppo
    }
   *[other] { $people ->
        [one] { $people } persona in { $groups } gruppi
       *[other] { $people } persone in { $groups } gruppi
    }
}
drag-people = Trascina le persone, o scegli il loro gruppo.
# A label of a field that is read aloud.
name-of-group = Nome del gruppo { $number }
# What a button is for; which group is clear by its place.
take-out-this-group = Togli questo gruppo
# What the same button says aloud.
take-out = Togli { $group }
# How many are in a group.
people = { $people ->
    [0] nessuno
    [one] { $people } persona
   *[other] { $people } persone
}
# The same where groups are known by their numbers.
group-with-people = { $people ->
    [0] Gruppo { $number }, nessuno
    [one] Gruppo { $number }, { $people } persona
   *[other] Gruppo { $number }, { $people } persone
}
# Opens a field: what this group is to do, other than the rest.
own-task = Consegna a parte{ $hide } per { $group }{ $show }
# A label of a field that is read aloud.
task-of = Consegna per { $group }
# A heading.
without-a-group = Senza gruppo
they-choose-themselves = Possono scegliere da sé.
# A button.
add-a-group = Aggiungi un gruppo
# Where somebody is who is in no group; in a sentence of the page.
no-group = nessun gruppo
# One of the choices.
no-group-chosen = Nessun gruppo
# A label of a field that is read aloud.
number-of-group-of = Numero del gruppo di { $person }
# A label of a choice that is read aloud.
group-of = Gruppo di { $person }

## Behind the name of somebody

not-in-this-room-yet = non ancora in questa stanza
you = tu
moderator = modera la stanza
guest = ospite
looks-like-a-bot = sembra un bot

## What there is to know

before-you-start = Prima di iniziare
no-earlier-groups = In questa stanza non ci sono gruppi precedenti.
pairs-meet-again = { $pairs ->
    [0] Nessuno ritrova qualcuno con cui è già stato.
    [one] Una coppia si ritrova; di meglio non si è trovato.
   *[other] { $pairs } coppie si ritrovano; di meglio non si è trovato.
}
nobody-meets-again-and-more = Nessuno ritrova qualcuno con cui è già stato. Turni come questo che possono seguire: { $more }.
more-groups-than-people-hint = { $people ->
    [one] Con { $people } gruppo ogni persona avrebbe un gruppo tutto suo. Puoi anche far partecipare i moderatori, o partecipare tu.
   *[other] Con { $people } gruppi ogni persona avrebbe un gruppo tutto suo. Puoi anche far partecipare i moderatori, o partecipare tu.
}
nobody-hint = I moderatori e tu restate fuori, se non spunti le caselle. Puoi anche lasciare che ognuno scelga.
nobody-invited-hint = Lascia invece entrare i membri di questa stanza, o metti qualcuno nel gruppo.
no-such-group = Questo gruppo non c’è più. È stato tolto in un’altra scheda.
too-large-tasks-hint = Senza consegne, o con consegne più brevi, ci starebbe.
too-large-people-hint = { $people ->
    [one] Ci starebbe circa { $people } persona. Aiutano anche nomi più brevi; senza proposte ci stanno tutti.
   *[other] Ci starebbero circa { $people } persone. Aiutano anche nomi più brevi; senza proposte ci stanno tutti.
}

## How it is started

# Before a field: what the groups are to do.
task = Consegna
# In the empty field.
task-placeholder = Che cosa devono fare i gruppi
task-hint = Tutti la leggono quando scelgono un gruppo, e nel gruppo.
# Before a field with a number.
minutes = Minuti
# In the empty field.
minutes-placeholder = finché non termino io
# Before a field with a time.
or-until = Oppure fino alle
or-until-hint = Domani, se oggi quest’ora è già passata
# Before a choice: who-everybody, who-invited and who-anybody.
who-can-join = Chi può entrare
who-everybody = Tutti quelli di questa stanza
who-invited = Solo le persone del gruppo
who-anybody = Chiunque
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Lingua nelle stanze
# What can be chosen.
tell-everybody = Avvisa tutti con un messaggio
show-the-widget = Apri il widget per tutti in Element
only-moderators-write = Intanto qui scrivono solo i moderatori
i-keep-it-running = Tengo accesa questa console fino alla fine
in-the-rooms-of-last-time = Nelle stanze dell’ultima volta
# Those rooms.
nobody-is-removed = Nessuno ne viene rimosso
# A button.
start-instead = Avvia invece questo piano
# A button.
start = Avvia
# A link.
see-what-will-be-sent = Vedi che cosa verrà inviato
lasts-from-to = Una sessione dura da 1 a 1440 minuti.
one-end = Una sessione ha una sola fine: indica i minuti oppure un’ora.
time-unreadable = L’ora non si capisce.
cannot-write = In questa stanza non puoi scrivere, quindi nessuno verrebbe avvisato.
# { $tick } is tell-everybody.
cannot-write-hint = Togli la spunta da «{ $tick }» per aprire i gruppi senza messaggio, e avvisa tu le persone.
plan-has-changed = Il piano è cambiato da quando l’hai guardato.
plan-has-changed-hint = Qui lo vedi com’è adesso. Premi di nuovo Avvia, se va bene.
# { $tick } is i-keep-it-running.
quiet-for-good-hint = Questa console termina la sessione e fa scrivere di nuovo tutti, se in quel momento è ancora accesa. Spunta «{ $tick }», oppure avvia senza una fine, oppure lascia che intanto scrivano tutti.

## Rooms ahead of time

# Opens a form.
ahead-of-time = Prepara le stanze in anticipo
# A button.
make-them = Crea le stanze
ahead-of-time-hint = Nessuno viene avvisato prima che avvii. Gli homeserver permettono circa dieci stanze in una volta, poi una al minuto.
make-from-to = { $most ->
   *[other] Crea da 1 a { $most } stanze.
}

## What will be sent

# A heading.
what-will-be-sent = Che cosa verrà inviato
# A link.
back-to-the-plan = Torna al piano
event-cannot-be-written = non è possibile scrivere l’evento
event-holds = { $bytes ->
   *[other] L’evento occupa { $bytes } byte su { $limit }. Gli ID delle stanze sono provvisori: le stanze vengono create quando premi Avvia.
}
# A heading.
messages-in-this-room = { $messages ->
    [one] Il messaggio in questa stanza
   *[other] I { $messages } messaggi in questa stanza
}
# A heading. { $type } is the type of an event, in Matrix.
the-event = L’evento { $type }
