### Was die Befehle, mit denen eine Gruppenarbeit geändert und beendet wird, im Terminal sagen.

## Gruppen eines Fremden

# { $name } ist eine Person, { $user } ihre ID.
opened-by-no-moderator = eröffnet hat diese Gruppen { $name } ({ $user }), in diesem Raum nicht Moderator
take-it-over = Übernehmen, sodass alle sie als deine sehen? [j/N]

## Was gerade geschieht

adding-a-group = füge eine Gruppe hinzu
closing-the-group = schließe die Gruppe
moving-somebody = verschiebe
renaming-the-group = benenne die Gruppe um
removing-people = entferne Leute
moving-the-end = verlege das Ende
saying-it = schreibe den Gruppen
ending = beende die Gruppenarbeit
telling-everybody = sage allen Bescheid
ended-and-taking-out-soon = die Gruppenarbeit ist zu Ende; bald werden alle aus den Gruppen entfernt
# Worauf gewartet wird: den Leuten wurde gesagt, dass sie in so vielen Sekunden entfernt werden.
what-people-were-told = die Zeit, die den Leuten genannt wurde
taking-out = entferne Leute aus einer Gruppe, noch { $left }

## Was aus einer Änderung geworden ist

it-was-so-already = es war schon so
# { $user } ist eine Benutzer-ID, hier und unten.
changed-at-the-same-time = { $user } hat gleichzeitig etwas geändert; beide Änderungen gelten
hidden-at-the-same-time = { $user } hat gleichzeitig andere Gruppen gesendet, die jetzt nicht zu sehen sind; davon bleibt nichts
overruled = { $user } hat gleichzeitig anders entschieden und kam zuletzt
talk-and-run-again = sprecht euch ab, und gib den Befehl dann noch einmal ein
could-not-be-done = es ließ sich nicht tun
# { $what } ist ein Satz über den Raum { $room }.
changed-but = die Gruppen sind geändert, aber { $what } ({ $room })
run-again-to-make-up = gib denselben Befehl noch einmal ein, um es nachzuholen
members-unreadable = die Mitglieder ließen sich nicht lesen

## `breakout expel`

removed-from = { $person } aus { $room } entfernt
banned-from = { $person } aus { $room } verbannt
nobody-to-expel = alle in den Gruppen dürfen dort sein
not-in-the-group = du bist nicht in { $room }, deshalb ist nicht bekannt, wer dort ist
not-all-removed = nicht alle konnten entfernt werden
still-suggested = sie sind entfernt, aber für sie ist immer noch eine Gruppe vorgeschlagen
run-again = gib denselben Befehl noch einmal ein

## `breakout extend`

ends-at = die Gruppenarbeit von { $room } endet um { $time }

## `breakout say`

nothing-to-say = es gibt nichts zu schreiben
not-said = { $groups ->
    [one] in { $failed } von { $groups } Gruppe konnte es nicht geschrieben werden
   *[other] in { $failed } von { $groups } Gruppen konnte es nicht geschrieben werden
}
said = { $groups ->
    [one] in { $groups } Gruppe geschrieben
   *[other] in { $groups } Gruppen geschrieben
}

## `breakout end`

ended-breakout-of = die Gruppenarbeit von { $room } ist beendet
untold-since-outside = { $groups ->
    [one] { $groups } Gruppe konnte nicht gesagt werden, dass es zu Ende ist, weil du nicht darin bist
   *[other] { $groups } Gruppen konnte nicht gesagt werden, dass es zu Ende ist, weil du nicht darin bist
}
took-out = { $people ->
    [one] { $people } Person aus den Gruppen entfernt
   *[other] { $people } Personen aus den Gruppen entfernt
}
not-all-are-out = die Gruppenarbeit ist zu Ende, aber nicht alle sind aus den Gruppen heraus
not-told-yet = { $groups ->
    [one] die Gruppenarbeit ist zu Ende; { $groups } Gruppe weiß es noch nicht
   *[other] die Gruppenarbeit ist zu Ende; { $groups } Gruppen wissen es noch nicht
}
ended-and-not-told = { $groups ->
    [one] die Gruppenarbeit ist zu Ende, aber { $groups } Gruppe konnte es nicht gesagt werden
   *[other] die Gruppenarbeit ist zu Ende, aber { $groups } Gruppen konnte es nicht gesagt werden
}
ended-and-not-taken-out = die Gruppenarbeit ist zu Ende, aber nicht alle konnten aus den Gruppen entfernt werden
# { $time } ist eine Uhrzeit.
called-back-by-server = um { $time } werden alle zurückgerufen; der Heim-Server beendet die Gruppenarbeit auch ohne diesen Befehl
called-back-by-command = um { $time } werden alle zurückgerufen; dieser Befehl beendet die Gruppenarbeit, lass ihn also laufen

## `breakout requests`

taking-it = übernehme
nobody-waits-in = in { $room } wartet niemand auf Hilfe
requests-shows-who = `breakout requests RAUM` zeigt, wer wartet
looking-who-waits = sehe nach Hilferufen
nobody-has-asked = niemand hat um Hilfe gebeten
breakout-has-ended = die Gruppenarbeit ist zu Ende
# { $room } ist eine Raum-ID.
older-calls-unseen = in { $room } wurde so viel geschrieben, dass ältere Hilferufe nicht zu sehen sind
# { $error } ist ein Satz.
group-unreadable = { $group } ist nicht zu lesen: { $error }
# Namen von Gruppen.
waits-unreadable = ob diese Gruppen auf Hilfe warten, ist nicht zu sehen: { $groups }
# { $states } ist einer oder zwei der Zustände unten.
asked-by = { $group }: um Hilfe gebeten hat { $person }, { $states }
taken-by = übernommen von { $person }
# { $time } ist eine Zeitspanne.
waiting-for = wartet seit { $time }
