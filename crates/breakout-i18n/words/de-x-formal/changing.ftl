### Was die Befehle, mit denen eine Gruppenarbeit geändert und beendet wird, im Terminal sagen.

## Gruppen eines Fremden

take-it-over = Übernehmen, sodass alle sie als Ihre sehen? [j/N]

## Was aus einer Änderung geworden ist

talk-and-run-again = sprechen Sie sich ab, und geben Sie den Befehl dann noch einmal ein
run-again-to-make-up = geben Sie denselben Befehl noch einmal ein, um es nachzuholen

## `breakout expel`

not-in-the-group = Sie sind nicht in { $room }, deshalb ist nicht bekannt, wer dort ist
run-again = geben Sie denselben Befehl noch einmal ein

## `breakout end`

untold-since-outside = { $groups ->
    [one] { $groups } Gruppe konnte nicht gesagt werden, dass es zu Ende ist, weil Sie nicht darin sind
   *[other] { $groups } Gruppen konnte nicht gesagt werden, dass es zu Ende ist, weil Sie nicht darin sind
}
called-back-by-command = um { $time } werden alle zurückgerufen; dieser Befehl beendet die Gruppenarbeit, lassen Sie ihn also laufen
