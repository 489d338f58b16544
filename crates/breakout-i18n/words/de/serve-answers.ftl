### Was der Bot in einem Raum antwortet.
###
### { $start }, { $help } und Ähnliches sind Befehle, wie man sie schreibt.

greeting = Hallo! Ich teile diesen Raum in Gruppen auf, achte auf ihre Zeit und hole alle zurück.
needs-power = Macht mich in diesem Raum zum Moderator (Berechtigungsstufe { $level }), dann kann ich anfangen.
how-to-begin = Zum Anfangen schreibt { $start }. { $help } zeigt alles andere.
reads-the-groups = Solange Gruppen offen sind, bin ich in jeder von ihnen, damit ich euch sagen kann, wer Hilfe braucht.
ready = Danke, jetzt bin ich Moderator. { $start } teilt diesen Raum in Gruppen auf, { $help } zeigt alles andere.
no-moderator = Ich bin in diesem Raum nicht mehr Moderator und kann hier nichts anfangen. Macht mich wieder zum Moderator, dann geht es weiter.
no-moderator-while-open = Ich bin in diesem Raum nicht mehr Moderator. Die offenen Gruppen bleiben, wie sie sind, und ich kann sie weder ändern noch beenden. Macht mich wieder zum Moderator, dann geht es weiter.

## Tabellen

group = Gruppe
people = Wer
there = Da
missing = Fehlt
group-with-people = { $group } – { $people }
group-with-missing = { $group } – { $people }; nicht da: { $missing }
nobody = niemand
everybody-chooses = wer möchte
unknown = ?
nameless-group = eine Gruppe ohne Namen
nameless-person = jemand ohne Namen
asks-for-help = { $group } 🙋
and-more = { $people } und { $more } mehr
only-more = { $more ->
    [one] { $more } Person
   *[other] { $more } Personen
}
more-groups = { $more ->
    [one] Eine weitere Gruppe ist hier nicht zu sehen.
   *[other] { $more } weitere Gruppen sind hier nicht zu sehen.
}
not-all-shown = Nicht alle passen in diese Nachricht: { $who } zeigt eine Gruppe.

## Ein Plan

plan = { $groups ->
    [one] { $groups } Gruppe:
   *[other] { $groups } Gruppen:
}
plan-for = { $groups ->
    [one] { $groups } Gruppe für { $length }:
   *[other] { $groups } Gruppen für { $length }:
}
plan-until = { $groups ->
    [one] { $groups } Gruppe bis { $time }:
   *[other] { $groups } Gruppen bis { $time }:
}
without-group = Ohne Gruppe: { $people }
press = ✅ eröffnet sie, 🔀 teilt neu ein, ❌ verwirft den Plan.
or-answer = Oder antwortet: { $yes }, { $again }, { $no }.

## Was offen ist

opened = { $groups ->
    [one] Die Gruppe ist offen.
   *[other] Die Gruppen sind offen.
}
opened-for = { $groups ->
    [one] Die Gruppe ist für { $length } offen.
   *[other] Die Gruppen sind für { $length } offen.
}
opened-until = { $groups ->
    [one] Die Gruppe ist offen bis { $time }.
   *[other] Die Gruppen sind offen bis { $time }.
}
while-open = { $status } zeigt, wer da ist, { $end-command } holt alle zurück.
none-open = Es sind keine Gruppen offen. { $start } eröffnet welche.
time-left = { $groups ->
    [one] { $groups } Gruppe, noch { $length }:
   *[other] { $groups } Gruppen, noch { $length }:
}
no-time = { $groups ->
    [one] { $groups } Gruppe, ohne festes Ende:
   *[other] { $groups } Gruppen, ohne festes Ende:
}

## Wenn es vorbei ist

ended = { $groups ->
    [one] Die Gruppe ist zu Ende, und alle sind zurückgerufen.
   *[other] Die Gruppen sind zu Ende, und alle sind zurückgerufen.
}
reports-came = { $reports ->
    [one] Von ihnen kam ein Bericht: { $report } zeigt ihn hier.
   *[other] Von ihnen kamen { $reports } Berichte: { $report } zeigt sie hier.
}
another-round = { $again } eröffnet dieselben Gruppen noch einmal.

## Anderes

call-for-help = 🙋 { $group } bittet um Hilfe: { $person }
may-not = { $person }, dafür braucht es in diesem Raum die Berechtigungsstufe { $needed }, und du hast { $level }.
did-not-work = Das hat nicht geklappt: { $problem }
way-on = → { $way }

## Die Hilfe

commands = Das verstehe ich:
to-begin = Zum Anfangen
while-it-goes-on = Während Gruppen offen sind
to-speak = Um den Gruppen zu schreiben
other-commands = Außerdem
command-does = { $command } – { $does }
one-command = { $command }
