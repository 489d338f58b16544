### Was in Räume geschrieben wird: Nachrichten, Themen, die Texte von Links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } und { $report } stehen für Namen und für Wörter des Protokolls.
### { $length } ist eine der Zeitspannen am Ende dieser Datei.

## In dem Raum, der aufgeteilt wurde

# Eine Liste der Gruppen mit den Namen der Leute folgt.
find-your-name = Suchen Sie Ihren Namen, und gehen Sie in diese Gruppe:
find-your-name-part = Suchen Sie Ihren Namen, und gehen Sie in diese Gruppe (Nachricht { $number } von { $of }):
# Eine Liste der Gruppen folgt.
choose = { $groups ->
    [one] Hier geht es hinein:
   *[other] Wählen Sie eine Gruppe, und gehen Sie hinein:
}
choose-part = { $groups ->
    [one] Hier geht es hinein (Nachricht { $number } von { $of }):
   *[other] Wählen Sie eine Gruppe, und gehen Sie hinein (Nachricht { $number } von { $of }):
}
ended-come-back = { $groups ->
    [one] Die Gruppe ist zu Ende. Bitte kommen Sie hierher zurück.
   *[other] Die Gruppenarbeit ist zu Ende. Bitte kommen Sie hierher zurück.
}
# Eine Liste der Gruppen mit den Namen der Leute folgt.
go-to-your-group = Bitte gehen Sie in Ihre Gruppe:

## Im Raum einer Gruppe

your-group = Ihre Gruppe
your-new-group = Ihre neue Gruppe
# Die Aufgabe folgt.
your-task = Ihre Aufgabe:
two-words = Brauchen Sie Hilfe? Schreiben Sie { $help }. Beginnen Sie eine Nachricht mit { $report }, wenn alle sie danach lesen sollen.
come-back-when-done = Wenn Sie fertig sind, kommen Sie zurück: { $room }.
then-come-back = Bitte kommen Sie dann zurück: { $room }.
come-back = Bitte kommen Sie zurück: { $room }.
closed = Diese Gruppe ist geschlossen. Bitte kommen Sie zurück: { $room }.
replaced = Es gibt neue Gruppen, und diese hier ist zu Ende. Ihre neue finden Sie hier: { $room }.
# Ein Link zur Gruppe folgt.
go-to = { $people }, bitte gehen Sie in { $group }:
help-is-coming = Ich habe gesehen, dass Sie Hilfe brauchen, und komme gleich.

## Warum jemand aus einer Gruppe entfernt wird

removed-for-others = Die Gruppen wurden neu eingeteilt, und es gibt eine andere Gruppe für Sie
