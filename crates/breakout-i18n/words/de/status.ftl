### Was `breakout status` im Terminal sagt: wer wo vorgeschlagen ist, wer da ist, und die Zeit, auf die dabei geachtet wird.

## Der Kopf

# { $states } ist, was hier folgt, hintereinander.
head = { $room }: { $states }
no-breakout-is-open = keine Gruppen offen
groups-opened = { $groups ->
    [one] { $groups } Gruppe, eröffnet
   *[other] { $groups } Gruppen, eröffnet
}
# { $by } hat sie eröffnet.
groups-opened-by = { $groups ->
    [one] { $groups } Gruppe, eröffnet von { $by }
   *[other] { $groups } Gruppen, eröffnet von { $by }
}
# { $left } ist eine Zeitspanne.
ends-in = endet in { $left }
# { $time } ist eine Uhrzeit an einem anderen Tag.
ends-in-at = endet in { $left } um { $time }
main-room-is-quiet = im Hauptraum können nur Moderatoren schreiben

## Über das Ereignis und den Raum

# { $what } sagt, welcher Teil.
part-unreadable = ein Teil des Ereignisses ist nicht zu lesen: { $what }
# { $person } hat die Gruppen eröffnet.
opened-by-a-stranger = { $person } ist in diesem Raum nicht Moderator, und ihr habt keinen direkten Chat miteinander. Geh nur hinein, wenn du das erwartet hast

## In der Tabelle

# Es ist nicht bekannt, wer da ist.
unknown = ?
# { $absence } sagt, warum jemand nicht da sein sollte.
person-from-outside = { $person } ({ $absence })
# Diese Gruppe ist für die Person vorgeschlagen, die es liest.
for-you = für dich
# Wie viele im Anruf der Gruppe sind.
in-call = Anruf: { $people }

## Unter der Tabelle

# Was die Gruppen tun sollen, hier und im Nächsten.
task = Aufgabe: { $task }
task-of = Aufgabe von { $group }: { $task }
# Namen von Leuten.
without-a-group = ohne Gruppe: { $people }
left-out = außen vor: { $people }
# { $room } ist eine Raum-ID.
expel-removes = `breakout expel { $room }` entfernt aus den Gruppen, wer aus dem Hauptraum entfernt wurde
unseen-groups = { $unseen ->
    [one] in { $unseen } Gruppe von { $groups } bist du nicht und kannst nicht sehen, wer dort ist
   *[other] in { $unseen } Gruppen von { $groups } bist du nicht und kannst nicht sehen, wer dort ist
}
# { $room } ist eine Raum-ID.
join-all = `breakout join { $room } --all` geht in alle Gruppen, die dich hereinlassen

## Während zugesehen wird

looking-who-is-where = sehe nach, wer wo ist
# { $new } ist eine Raum-ID.
watching-new-room = { $room } wurde aktualisiert; ab jetzt geht es um den neuen Raum, { $new }
# { $error } ist ein Satz, hier und unten.
keys-not-up-to-date = die Schlüssel ließen sich nicht auf den neuesten Stand bringen: { $error }
time-not-kept = auf die Zeit konnte nicht geachtet werden: { $error }; neuer Versuch
placed = { $people ->
    [one] { $people } Person, die später kam, hat eine Gruppe bekommen
   *[other] { $people } Personen, die später kamen, haben Gruppen bekommen
}
nobody-placed = wer später kam, konnte keine Gruppe bekommen: { $error }
not-mended = die Gruppen konnten nicht auf den neuesten Stand gebracht werden: { $error }
late-told = wer später kam, weiß jetzt, wohin
late-not-told = wer später kam, konnte es nicht erfahren: { $error }
# { $hints } sagt, was zu tun ist.
ended-but = { $error } ({ $hints })
# Beide sagen, was zu tun ist, nacheinander.
also-hint = { $first }; { $then }

## Die Zeit, auf die geachtet wird

# { $time } ist eine Uhrzeit.
no-timer = der Heim-Server beendet die Gruppenarbeit nicht um { $time }: er hat keine Timer, oder keine für so lange. Lass `breakout status --watch` oder die Konsole bis dahin laufen, sonst erfährt niemand vom Ende, dessen App keine Gruppenräume kennt
no-timer-and-quiet = der Heim-Server beendet die Gruppenarbeit nicht um { $time }: er hat keine Timer, oder keine für so lange. Lass `breakout status --watch` oder die Konsole bis dahin laufen, sonst können die Mitglieder im Hauptraum nicht schreiben, bis jemand `breakout end RAUM` eingibt
# { $room } ist eine Raum-ID.
was-not-told = { $room } hat es nicht erfahren: { $reason }
told-what-to-do = { $groups ->
    [one] { $groups } Gruppe weiß, was zu tun ist und wie sie Hilfe bekommt
   *[other] { $groups } Gruppen wissen, was zu tun ist und wie sie Hilfe bekommen
}
told-minute-left = { $groups ->
    [one] { $groups } Gruppe weiß, dass noch 1 Minute bleibt
   *[other] { $groups } Gruppen wissen, dass noch 1 Minute bleibt
}
told-minutes-left = { $minutes ->
   *[other] { $groups ->
        [one] { $groups } Gruppe weiß, dass noch { $minutes } Minuten bleiben
       *[other] { $groups } Gruppen wissen, dass noch { $minutes } Minuten bleiben
    }
}
server-ends-it = der Heim-Server beendet die Gruppenarbeit
process-ends-it = dieser Prozess beendet die Gruppenarbeit
