### Warum etwas, das in einem Raum mit Gruppen verlangt wurde, nicht getan werden konnte. Klein geschrieben und ohne Punkt; eine Seite
### beginnt es mit einem Großbuchstaben.
###
### { $room } ist die ID eines Raums oder der Name einer Gruppe, { $user } und { $by } sind Matrix-IDs.

not-open = in { $room } sind keine Gruppen offen
another-is-open = in { $room } sind andere Gruppen als diese offen, eröffnet von { $by }
not-a-group = { $room } ist keine der offenen Gruppen
no-session-yet = in { $room } gab es noch keine Gruppenarbeit
not-joined = kein Mitglied von { $room }
not-logged-in = nicht angemeldet
stopped-before-done = abgebrochen, bevor es getan war
not-serialized = ein Ereignis lässt sich nicht schreiben
connection-lost = die Verbindung zum Heim-Server ging verloren
# { $servers } sind Namen von Servern.
servers-silent = keiner der Server, die { $room } kennen, antwortet: { $servers }

## Eröffnen

already-open = in diesem Raum sind schon Gruppen offen
cut-off = ein früherer Start wurde unterbrochen: { $request }
stopped-before-open = abgebrochen, bevor die Gruppen offen waren
stopped-tidying = abgebrochen, bevor in allen Räumen aufgeräumt oder Bescheid gesagt war; die Gruppen sind offen
stopped-making = abgebrochen, bevor alle Räume angelegt waren
# { $room } steht in Anführungszeichen, wie es heißt.
not-in-group = { $user } ist nicht in „{ $room }“ und kann dort nichts ändern und niemanden entfernen
no-power-in-group = { $user } darf „{ $room }“ nicht ändern und dort niemanden entfernen
session-id-bytes = { $bytes ->
   *[other] die ID einer Sitzung hat 1 bis { $bytes } Bytes
}
no-power-levels = der Raum hat keine Berechtigungsstufen
no-widget = der Raum hat kein Widget
quiet-for-good = der Heim-Server beendet von selbst keine Gruppenarbeit: läuft am Ende nichts, was es tut, können die Mitglieder im Hauptraum nicht schreiben, bis jemand sie beendet
quiet-for-longer = der Heim-Server beendet von selbst keine Gruppenarbeit, die länger dauert als { $length }: läuft am Ende nichts, was es tut, können die Mitglieder im Hauptraum nicht schreiben, bis jemand sie beendet

## Ändern

no-end = die Gruppenarbeit hat kein festes Ende
overruled = { $by } hat gleichzeitig ein anderes Ende festgelegt
not-a-member = { $user } ist kein Mitglied von { $room }
still-a-member = { $user } ist Mitglied von { $room } und darf deshalb in den Gruppen sein
cannot-let-in = { $room } geht nur mit Einladung, und du bist nicht darin, kannst also niemanden hereinlassen
task-ended = Änderungen werden nicht mehr gesammelt
room-not-made = der Raum ließ sich nicht anlegen: { $reason }
no-power-to-invite = die Berechtigung in { $room } reicht nicht, um Leute einzuladen
no-power-to-remove = die Berechtigung in { $room } reicht nicht, um Leute zu entfernen
no-power-to-remove-person = die Berechtigung in { $room } reicht nicht, um diese Person zu entfernen
no-power-to-take-requests = die Berechtigung in { $room } reicht nicht, um Hilferufe zu übernehmen
no-power-to-rename = die Berechtigung in { $room } reicht nicht, um den Raum umzubenennen
not-in-time = nicht rechtzeitig gesendet

## Was auf eine Änderung folgt und nicht ging

not-invited = { $user } konnte nicht eingeladen werden
people-not-told = den Leuten konnte es nicht gesagt werden
not-renamed = der Raum ließ sich nicht umbenennen
timer-not-set = der Timer des Heim-Servers ließ sich nicht stellen

## Hilfe

nobody-waits = in { $room } wartet niemand auf Hilfe
taken-before = { $by } hat es schon übernommen

## In einer Gruppe, hinter ihrem Namen

no-power-there = deine Berechtigung dort reicht nicht
not-in-the-room = kein Mitglied des Raums
account-not-in-the-room = dieses Konto ist nicht in dem Raum

## Eine Einstellung einer Gruppe, die sich nicht an den Hauptraum angleichen ließ, hinter dem Namen der Gruppe

encryption-not-in-line = die Verschlüsselung ließ sich nicht an den Hauptraum angleichen: { $reason }
guests-not-in-line = der Zugang für Gäste ließ sich nicht an den Hauptraum angleichen: { $reason }
history-not-in-line = was Neue lesen können, ließ sich nicht an den Hauptraum angleichen: { $reason }
levels-not-in-line = wer moderiert und wer stumm ist, ließ sich nicht an den Hauptraum angleichen: { $reason }
