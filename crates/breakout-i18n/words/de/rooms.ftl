### Was in Räume geschrieben wird: Nachrichten, Themen, die Texte von Links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } und { $report } stehen für Namen und für Wörter des Protokolls.
### { $length } ist eine der Zeitspannen am Ende dieser Datei.

## In dem Raum, der aufgeteilt wurde

opened = { $groups ->
    [one] Eine Gruppe ist offen.
   *[other] Die Gruppenräume sind offen.
}
opened-for = { $groups ->
    [one] Eine Gruppe ist für { $length } offen.
   *[other] Die Gruppenräume sind für { $length } offen.
}
# Eine Liste der Gruppen mit den Namen der Leute folgt.
find-your-name = Sucht euren Namen und geht in diese Gruppe:
find-your-name-part = Sucht euren Namen und geht in diese Gruppe (Nachricht { $number } von { $of }):
# Eine Liste der Gruppen folgt.
choose = { $groups ->
    [one] Hier geht es hinein:
   *[other] Wählt eine Gruppe und geht hinein:
}
choose-part = { $groups ->
    [one] Hier geht es hinein (Nachricht { $number } von { $of }):
   *[other] Wählt eine Gruppe und geht hinein (Nachricht { $number } von { $of }):
}
leave-the-call = Wer hier im Anruf ist, verlässt ihn vorher.
only-moderators-write = Bis zum Ende können hier nur Moderatoren schreiben.
groups-end-soon = Die Gruppenarbeit endet in { $length-dative }.
ended-come-back = { $groups ->
    [one] Die Gruppe ist zu Ende. Kommt bitte hierher zurück.
   *[other] Die Gruppenarbeit ist zu Ende. Kommt bitte hierher zurück.
}
# Eine Liste der Gruppen mit den Namen der Leute folgt.
go-to-your-group = Geht bitte in eure Gruppe:

## Wie Gruppen heißen, die niemand benannt hat

group-name = Gruppe { $number }

## Zu einer Gruppe in einer Liste

# Weitere ihrer Leute standen in der Nachricht davor.
continued = { $group }, Fortsetzung
join = { $group } betreten

## Im Raum einer Gruppe

welcome = Willkommen: Das hier ist { $group }.
your-group = eure Gruppe
your-new-group = eure neue Gruppe
main-room = der Hauptraum
# Die Aufgabe folgt.
your-task = Eure Aufgabe:
time-left = Zeit: { $length }.
two-words = Ihr braucht Hilfe? Schreibt { $help }. Beginnt eine Nachricht mit { $report }, wenn alle sie danach lesen sollen.
# Was die Leute schreiben: ein Wort in Kleinbuchstaben, davor ein !. !help und !report gelten immer auch.
help-word = !hilfe
report-word = !ergebnis
come-back-when-done = Wenn ihr fertig seid, kommt zurück: { $room }.
group-ends-soon = Diese Gruppe endet in { $length-dative }.
then-come-back = Kommt dann bitte zurück: { $room }.
groups-ended = Die Gruppenarbeit ist zu Ende.
come-back = Kommt bitte zurück: { $room }.
removal = In { $length-dative } werden alle aus dieser Gruppe entfernt.
closed = Diese Gruppe ist geschlossen. Kommt bitte zurück: { $room }.
# Eine Liste der Gruppen folgt.
other-groups = { $groups ->
    [one] Die andere Gruppe:
   *[other] Die anderen Gruppen:
}
replaced = Es gibt neue Gruppen, und diese hier ist zu Ende. Eure neue findet ihr hier: { $room }.
# Ein Link zur Gruppe folgt.
go-to = { $people }, geht bitte in { $group }:
and = { $people } und { $last }
# Die letzte Zeile im Thema des Raums. Ein Link folgt.
back = Zurück: { $room }
help-is-coming = Ich habe gesehen, dass ihr Hilfe braucht, und komme gleich.

## Warum jemand aus einer Gruppe entfernt wird

removed-at-the-end = Die Gruppenarbeit ist zu Ende
removed-from-outside = Nicht mehr im Hauptraum
removed-for-others = Die Gruppen wurden neu eingeteilt, und es gibt eine andere Gruppe für dich

## Was eine Gruppe berichtet

report-of = Bericht von { $group }
# So heißt ein Link zu einer Nachricht in einer Gruppe.
in-group = in { $group }
more-in-the-room = … und { $messages ->
    [one] { $messages } weitere Nachricht, im Raum selbst
   *[other] { $messages } weitere Nachrichten, im Raum selbst
}
picture = ein Bild
video = ein Video
voice-message = eine Sprachnachricht
sound = eine Tonaufnahme
file = eine Datei
sticker = ein Sticker
place = ein Ort
poll = eine Umfrage

## Zeitspannen

about = etwa { $length }
# Zwei Zeitspannen hintereinander: „1 Stunde 30 Minuten“.
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } Tag
   *[other] { $case ->
        [dative] { $count } Tagen
       *[plain] { $count } Tage
    }
}
hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
# Eine halbe Minute mehr als so viele ganze.
half-minutes = { $count ->
   *[other] { $count }½ Minuten
}
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
