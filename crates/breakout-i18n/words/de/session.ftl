### Was eine Leitung tut, während eine Sitzung offen ist, was daraus wird, und was danach zu tun ist.

## Was als Nächstes geht: ein Link

go-back-to-the-room = Zurück in den Raum

## Abgelehnt: nach dem Namen dessen, was versucht wurde, oder allein

nothing-to-join = die Gruppenarbeit ist inzwischen zu Ende, es gibt nichts mehr zu betreten
no-such-group = diese Gruppe gibt es nicht mehr
not-a-group = dieser Raum ist keine Gruppe
not-open-any-more = hier sind keine Gruppen mehr offen
not-to-be-taken-over = diese Gruppen muss niemand übernehmen
form-names-no-group = das Formular nennt keine Gruppe; lade die Seite neu
choose-whom-to-move = wähle, wer verschoben werden soll
choose-whom-to-remove = wähle, wer entfernt werden soll
not-removed-from-all = die Person konnte nicht aus allen Gruppen entfernt werden
needs-a-name = eine Gruppe braucht einen Namen
give-minutes = gib 1 bis 1440 Minuten an
# { $user } ist die Benutzer-ID eines anderen Moderators.
overruled = { $user } hat gleichzeitig anders entschieden und kam zuletzt
overruled-hint = Sprecht euch ab, und versucht es dann noch einmal.
# { $user } ist eine Benutzer-ID.
changed-but-not-invited = die Gruppen sind geändert, aber { $user } konnte nicht eingeladen werden
changed-but-not-told = die Gruppen sind geändert, aber den Leuten konnte es nicht gesagt werden
changed-but-not-renamed = die Gruppen sind geändert, aber der Raum konnte nicht umbenannt werden
changed-but-no-timer = die Gruppen sind geändert, aber der Timer des Heim-Servers konnte nicht gestellt werden
# { $what } ist ein Teil davon, der nicht getan werden konnte.
changed-but = die Gruppen sind geändert, aber { $what }
changed-but-hint = Mach dasselbe noch einmal, um es nachzuholen.
# Was jemand den Gruppen geschrieben hat.
reached = { $all ->
    [one] das hat { $groups } von { $all } Gruppe erreicht
   *[other] das hat { $groups } von { $all } Gruppen erreicht
}
# Was in { $group } nicht getan werden konnte, und warum.
failed-in = { $group }: { $reason }

## Übernehmen, was ein Fremder eröffnet hat

take-over = Übernehmen
# Eine Überschrift.
take-over-asked = Diese Gruppen übernehmen?
# { $user } ist die Benutzer-ID derselben Person.
take-over-whose = Eröffnet hat sie { $person } ({ $user }), in diesem Raum nicht Moderator. Solange du sie nicht übernimmst, ändert dein Konto nichts daran.
# { $groups } ist eine Liste ihrer Namen.
take-over-means = Dann sehen alle diese Gruppen als deine und werden nicht mehr gewarnt: { $groups }.
take-over-risk = Das kann Leute in Räume führen, die { $person } ausgesucht hat und bestimmt.
# Eine Schaltfläche.
take-over-agreed = Ich kenne diese Gruppen und übernehme sie
# Eine Schaltfläche.
take-over-not = Nicht übernehmen

## Wenn es vorbei ist

# Eine Beschriftung, die vorgelesen wird.
the-groups = Die Gruppen
# { $step } ist grace, taking-out oder asked-to-wait.
telling-groups = Den Gruppen wird gesagt, dass es zu Ende ist. { $step }
grace = Alle haben eine Minute, dann werden sie aus den Gruppen entfernt.
taking-out = Die Leute werden aus den Gruppen entfernt.
asked-to-wait = Der Heim-Server bittet, { $seconds } s zu warten; noch { $left }.
not-all-told = Nicht allen konnte gesagt werden, dass es zu Ende ist.
groups-not-told = { $groups ->
    [one] { $groups } Gruppe konnte nicht gesagt werden, dass es zu Ende ist.
   *[other] { $groups } Gruppen konnte nicht gesagt werden, dass es zu Ende ist.
}
not-all-taken-out = Nicht alle konnten aus den Gruppen entfernt werden.
taken-out = { $people ->
    [0] In den Gruppen war niemand mehr.
    [one] { $people } Person wurde aus den Gruppen entfernt.
   *[other] { $people } Personen wurden aus den Gruppen entfernt.
}
# Eine Schaltfläche: mit dem, was nicht getan werden konnte.
go-on = Weitermachen
