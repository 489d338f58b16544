### Was `breakout doctor` im Terminal sagt. „MSC“ und eine Zahl ist ein Vorschlag für das Matrix-Protokoll.

examining = prüfe

## Eine Prüfung

# { $check } ist ihr Name, { $found } was gefunden wurde. Beide Wörter sind gleich breit, damit die Namen untereinander stehen.
good = ok    { $check }: { $found }
bad = siehe { $check }: { $found }
# Was zu tun ist, unter der Prüfung.
hint = {"      "}{ $hint }

## Namen der Prüfungen

check-login = Anmeldung
check-device = Gerät
check-clock = Uhr
check-delayed-events = verzögerte Ereignisse
check-call-transports = Wege für Anrufe
check-half-made = halbfertige Gruppenarbeiten
check-rooms-again = Räume zum Wiedereröffnen
check-groups = Gruppen
check-people = Leute in den Gruppen
check-room = Raum
check-permission = Berechtigung
check-telling = Bescheid sagen
check-who-may-open = wer eröffnen darf
check-event = Ereignis mit den Gruppen
check-main-room = Hauptraum

## Das Konto und sein Heim-Server

login = { $user } bei { $homeserver }
# { $device } ist die ID des Geräts.
device-verified = { $device } ist verifiziert
device-not-verified = { $device } ist nicht verifiziert: andere Apps warnen vielleicht vor seinen Nachrichten oder verbergen sie
verify-device = noch einmal `breakout login`, mit deinem Wiederherstellungsschlüssel
clock-right = sie geht wie die des Heim-Servers
set-clock = stell die Uhr dieses Rechners, oder lass sie über das Netz stellen
delayed-events-there = der Heim-Server hat sie (MSC4140)
no-delayed-events = der Heim-Server hat keine (MSC4140)
keep-watching = eine Gruppenarbeit mit festem Ende endet von selbst nur für Apps, die Gruppenräume kennen; für die anderen lass `breakout status --watch` oder die Konsole laufen
transports-there = der Heim-Server nennt { $transports }
no-transports = der Heim-Server nennt keine
transports-unknown = der Heim-Server kennt sie nicht (MSC4143)
# { $features }, { $delay } und { $transports } sind Einstellungen von Synapse, einem Heim-Server.
set-transports = Anrufe in Gruppenräumen brauchen das; wer ein Synapse verwaltet, setzt `{ $features }`, `{ $delay }` und `{ $transports }` mit der Adresse eines Dienstes, der Zugang zu LiveKit gibt

## Ein Raum

run-for-the-new-room = gib die Befehle für den neuen Raum ein
join-and-run-for-the-new-room = betritt den neuen Raum in deiner üblichen Matrix-App, und gib die Befehle für ihn ein
rooms-lists = `breakout rooms` listet die Räume, die du aufteilen kannst
may-open = du darfst hier Gruppen eröffnen
ask-to-raise-level = bitte einen Moderator des Raums, deine Berechtigung zu erhöhen
may-write = du darfst hier schreiben
start-without-announcement = beginne mit `--no-announce` und sag es den Leuten selbst, oder bitte einen Moderator, deine Berechtigung zu erhöhen
# Berechtigungsstufen.
everybody-may-open = alle: das Ereignis braucht Stufe { $needed }, und alle haben { $ordinary }
raise-the-level = setz die Stufe von `org.matrix.msc3985.breakout` in den Berechtigungen des Raums auf 50
those-with-level = wer Stufe { $needed } hat
event-names = { $rooms ->
    [one] nennt { $rooms } Raum
   *[other] nennt { $rooms } Räume
}
event-in-upgraded-room = { $rooms ->
    [one] nennt { $rooms } Raum, in einem Raum, der aktualisiert wurde
   *[other] nennt { $rooms } Räume, in einem Raum, der aktualisiert wurde
}
# { $room } ist eine Raum-ID.
end-ends-that = `breakout end { $room }` beendet das
# { $parts } sagt, welche Teile.
event-unreadable = ein Teil davon ist nicht zu lesen: { $parts }
other-client-wrote = es kam von einer App, die es anders schreibt
everybody-writes = alle können schreiben
quiet-until-the-end = bis zum Ende der Gruppenarbeit können nur Moderatoren schreiben
quiet-though-over = nur Moderatoren können schreiben, wegen der Sitzung { $session }, die vorbei ist
end-lets-write = `breakout end RAUM` lässt wieder alle schreiben

## Räume von Sitzungen

# Eine Liste von Sätzen, die jeweils etwas über einen Raum oder eine Person sagen.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, und er lässt sich betreten
   *[other] { $rooms }, und alle lassen sich betreten
}
again-makes-new-ones = `breakout start RAUM --again` legt an ihrer Stelle neue an
moved-to-upgraded = wer hineingeht, kommt in den neuen Raum, wenn Mitglieder den betreten dürfen; sonst legt `breakout add` eine andere Gruppe an
close-and-add = `breakout close` nimmt ihn heraus, und `breakout add` legt eine andere Gruppe an
# { $absence } ist „hat den Hauptraum verlassen“ oder Ähnliches.
outsider = { $user } ist in { $group }, aber { $absence }
expel-removes = `breakout expel RAUM` entfernt sie

## Was frühere Starts hinterlassen haben

none-left = nichts
# { $rooms } ist eine Liste von Raum-IDs, { $user } eine Benutzer-ID.
overwritten = die Sitzung { $session } wurde von Gruppen von { $user } überschrieben; zu { $rooms } führt kein Link
cut-off = die Sitzung { $session } wurde unterbrochen, bevor sie eröffnet war; zu { $rooms } führt kein Link
# Dasselbe mit dem Raum, wo alle Räume geprüft werden.
overwritten-in = { $place }: die Sitzung { $session } wurde von Gruppen von { $user } überschrieben; zu { $rooms } führt kein Link
cut-off-in = { $place }: die Sitzung { $session } wurde unterbrochen, bevor sie eröffnet war; zu { $rooms } führt kein Link
people-can-stay = wer in diesen Räumen ist, kann bleiben; verlass sie in irgendeiner App, wenn du sie nicht brauchst
run-start-again = gib innerhalb eines Tages denselben Befehl `breakout start` noch einmal ein, dann geht es weiter, oder verlass die Räume in irgendeiner App
