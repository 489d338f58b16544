### What the bot answers in a room.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } and { $command } are commands with their prefix, as somebody writes them.
### { $length } is a length of time, { $time } a time of day, { $people } a list of names.

## Who the bot is

greeting = Ciao! Divido questa stanza in gruppi, tengo il tempo e riporto tutti indietro.
# { $level } is a number.
needs-power = Fatemi moderare questa stanza (livello poteri { $level }), così posso cominciare.
how-to-begin = Per cominciare, scrivete { $start }. { $help } elenca tutto il resto.
reads-the-groups = Mentre i gruppi sono aperti, io sono in ognuno di essi: così posso dirvi chi ha bisogno di aiuto.
ready = Grazie, ora posso moderare. { $start } divide questa stanza in gruppi, { $help } elenca tutto il resto.
no-moderator = Non modero più questa stanza, e qui non posso avviare niente. Fatemi moderare di nuovo e continuo.
no-moderator-while-open = Non modero più questa stanza. I gruppi aperti restano come sono, e non posso modificarli o terminarli. Fatemi moderare di nuovo e continuo.

## Groups

# Headings of a table.
group = Gruppo
people = Persone
there = Presenti
missing = Assenti
# A group in a list.
group-with-people = { $group } – { $people }
# { $missing } are those who should be there.
group-with-missing = { $group } – { $people }; assenti: { $missing }
nobody = nessuno
everybody-chooses = chi vuole
# It is not known who is in a group.
unknown = ?
nameless-group = un gruppo senza nome
nameless-person = qualcuno senza nome
# Behind the name of a group.
asks-for-help = { $group } 🙋
# So many people are not listed.
and-more = { $people } e { $more ->
    [one] un’altra persona
   *[other] altre { $more } persone
}
only-more = { $more ->
    [one] { $more } persona
   *[other] { $more } persone
}
# So many groups are not listed.
more-groups = { $more ->
    [one] Un altro gruppo non compare qui.
   *[other] Altri { $more } gruppi non compaiono qui.
}
not-all-shown = In questo messaggio non ci stanno tutti: { $who } mostra un gruppo.

## A plan

plan = { $groups ->
    [one] { $groups } gruppo:
   *[other] { $groups } gruppi:
}
plan-for = { $groups ->
    [one] { $groups } gruppo per { $length }:
   *[other] { $groups } gruppi per { $length }:
}
plan-until = { $groups ->
    [one] { $groups } gruppo fino alle { $time }:
   *[other] { $groups } gruppi fino alle { $time }:
}
without-group = Senza gruppo: { $people }
press = ✅ li apre, 🔀 ridistribuisce, ❌ scarta il piano.
# { $yes }, { $again } and { $no } are words to write.
or-answer = Oppure rispondete: { $yes }, { $again }, { $no }.

## A session

opened = { $groups ->
    [one] Il gruppo è aperto.
   *[other] I gruppi sono aperti.
}
opened-for = { $groups ->
    [one] Il gruppo è aperto per { $length }.
   *[other] I gruppi sono aperti per { $length }.
}
opened-until = { $groups ->
    [one] Il gruppo è aperto fino alle { $time }.
   *[other] I gruppi sono aperti fino alle { $time }.
}
while-open = { $status } mostra chi c’è, { $end-command } richiama tutti.
none-open = Non ci sono gruppi aperti. { $start } ne apre.
time-left = { $groups ->
    [one] { $groups } gruppo, tempo rimasto { $length }:
   *[other] { $groups } gruppi, tempo rimasto { $length }:
}
no-time = { $groups ->
    [one] { $groups } gruppo, senza un’ora di fine:
   *[other] { $groups } gruppi, senza un’ora di fine:
}
ended = Il lavoro di gruppo è finito, e tutti vengono richiamati.
reports-came = { $reports ->
    [one] Dai gruppi è arrivato un resoconto: { $report } lo mostra qui.
   *[other] Dai gruppi sono arrivati { $reports } resoconti: { $report } li mostra qui.
}
another-round = { $again } riapre gli stessi gruppi.
# Somebody in a group has asked for help.
call-for-help = 🙋 { $group } chiede aiuto: { $person }

## What cannot be done

# { $person } is who asked.
may-not = { $person }, per questo serve il livello poteri { $needed } in questa stanza, e il tuo è { $level }.
# { $problem } is a sentence that begins in lower case.
did-not-work = Non ha funzionato: { $problem }
# What can be done about it.
way-on = → { $way }

## The list of commands

commands = Ecco che cosa capisco:
to-begin = Per cominciare
while-it-goes-on = Mentre i gruppi sono aperti
to-speak = Per parlare ai gruppi
other-commands = Inoltre
# A command and what it does.
command-does = { $command } – { $does }
# Another way to write a command, in a list.
one-command = { $command }
