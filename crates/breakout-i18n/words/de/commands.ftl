### Was mehrere Befehle im Terminal sagen, und was die kurzen sagen. Ein Text in Backticks wird eingegeben: er bleibt, wie er ist.

## Fragen

# Was man als Ja eingeben kann, wo eine Frage mit „[j/N]“ endet, in Kleinbuchstaben, mit einem Leerzeichen dazwischen.
yes = j ja y yes
nothing-was-done = es wurde nichts getan

## Räume, die eingegeben wurden

# { $room } und { $by } sind Raum-IDs.
room-was-upgraded = { $room } wurde aktualisiert, und alle sind jetzt in { $by }
past-of-upgraded-room = { $room } wurde aktualisiert, und alle sind jetzt in { $by }; das hier ist von vorher
# { $room } ist eine Raum-ID.
end-what-is-open-there = `breakout end { $room }` beendet, was dort noch offen ist
# { $room } ist eine Raum-ID.
run-for-new-room = gib den Befehl für den neuen Raum ein: { $room }
join-new-room-first = betritt den neuen Raum in deiner üblichen Matrix-App, und gib den Befehl dann für ihn ein
# { $room } ist, was eingegeben wurde, hier und unten.
room-not-found = Raum nicht gefunden: { $room }
room-not-joined = Raum nicht gefunden: du bist nicht in { $room }
rooms-you-have-joined = `breakout rooms --all` listet die Räume, in denen du bist
invited-and-not-joined = du bist nach { $room } eingeladen, hast den Raum aber nicht betreten
accept-the-invitation = nimm die Einladung in deiner üblichen Matrix-App an
no-breakout-is-open-in = in { $room } sind keine Gruppen offen
start-opens-one = `breakout start` eröffnet welche

## Dateien, die eingegeben wurden

# { $file } ist ein Pfad; { $kind } ist, was es sein sollte.
file-unreadable = { $kind ->
    [people] die Personenliste { $file } ist nicht zu lesen
   *[other] die Plandatei { $file } ist nicht zu lesen
}
file-is-a-folder = { $kind ->
    [people] die Personenliste { $file } ist ein Ordner
   *[other] die Plandatei { $file } ist ein Ordner
}
file-has-errors = { $kind ->
    [people] die Personenliste { $file } hat Fehler
   *[other] die Plandatei { $file } hat Fehler
}
# { $wrong } ist ein Satz.
wrong-line = Zeile { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] { $lines } weitere Zeile hat Fehler
   *[other] { $lines } weitere Zeilen haben Fehler
}
# Bei einer Datei, die eine Pipe ist.
nothing-came-out = { $seconds ->
    [one] daraus kam { $seconds } Sekunde lang nichts
   *[other] daraus kam { $seconds } Sekunden lang nichts
}

## Was gerade geschieht

connecting = verbinde
reading-the-rooms = lese die Räume
stopping = was läuft, wird noch fertig; noch einmal Strg-C bricht sofort ab
# { $account } ist eine Benutzer-ID.
acting-as = Konto: { $account }
making-the-room = lege den Raum an
looking-for-the-room = suche den Raum
other-device = ein anderes Gerät dieses Kontos arbeitet an diesem Raum; es wird darauf gewartet
# Worauf gewartet wird. { $work } ist eine der Arbeiten unten.
limit-on-requests = die Begrenzung der Anfragen am Heim-Server ({ $work })
limit-on-requests-left = die Begrenzung der Anfragen am Heim-Server ({ $work }, noch { $left })
limit-on-messages-left = die Begrenzung der Anfragen am Heim-Server (Nachrichten), noch { $left }
limit-on-rooms-left = die Begrenzung neuer Räume am Heim-Server, noch { $left }
work-rooms = Räume
work-invites = Einladungen
work-event = Ereignis mit den Gruppen
work-announcement = Ankündigung
work-tidying = Aufräumen der Räume
work-timer = Timer
work-joins = Betreten der Räume
work-groups = Nachrichten an die Gruppen
work-removal = Entfernen der Leute

## Was daraus geworden ist

# Mehrere Dinge in einer Zelle einer Tabelle, hintereinander.
list = { $parts }
# { $name } ist eine Person, eine Gruppe oder ein Raum, und { $reason } ein Satz darüber.
named = { $name }: { $reason }
# Dasselbe mit der ID des Raums.
named-room = { $name } ({ $room }): { $reason }
# { $reason } ist die Antwort des Heim-Servers, vielleicht in einer anderen Sprache.
homeserver-said = der Heim-Server sagt: { $reason }
# { $error } ist ein Satz.
trying-again = { $error }; neuer Versuch
connected-again = wieder verbunden
# Warum einer Gruppe nichts gesagt werden konnte.
not-a-member = kein Mitglied des Raums
still-there = { $user } ist noch da: { $reason }
run-again-to-go-on = gib denselben Befehl noch einmal ein, dann geht es weiter
run-again-to-continue = die übrigen bleiben: gib denselben Befehl noch einmal ein, dann geht es weiter
join-what-you-may = `breakout join RAUM --all` geht in alle Gruppen, die dich hereinlassen

## Spaltenköpfe von Tabellen

column-number = #
column-room = RAUM
column-name = NAME
column-members = MITGLIEDER
# Ob sich Gruppen eröffnen lassen.
column-breakout = GRUPPEN
# Eine Berechtigungsstufe.
column-level = STUFE
column-suggested = VORGESCHLAGEN
column-there = DA
column-missing = FEHLT
column-person = PERSON
column-from = VON
column-to = BIS
column-messages = NACHRICHTEN

## Das Programm selbst

stopped-unexpectedly = breakout hat unerwartet aufgehört
not-started = das Programm ließ sich nicht starten
manual-not-made = die Handbuchseite ließ sich nicht erstellen
# { $folder } ist ein Pfad.
manual-not-written = die Handbuchseiten ließen sich nicht nach { $folder } schreiben

## `breakout console`

# { $url } ist die Adresse der Konsole.
console-at = Konsole: { $url }
console-runs = die Konsole läuft bis Strg-C
# { $account } ist eine Benutzer-ID. Steht auf der Seite.
account-is-logged-out = { $account } ist abgemeldet: Der Heim-Server nimmt diese Anmeldung nicht mehr an.

## `breakout rooms`

no-room-to-break-out-of = du hast keinen Raum, der sich aufteilen lässt
all-rooms-hint = `breakout rooms --all` listet alle Räume, in denen du bist
# Was ein Raum ist, in der Spalte GRUPPEN.
state-open = offen
state-possible = möglich
state-not-allowed = nicht erlaubt
state-upgraded = wurde aktualisiert
state-space = ein Space
state-not-for-talk = nicht zum Reden
# Berechtigungsstufen: die, die jemand hat, und die, die gebraucht wird.
level-of = { $mine } von { $needed }
infinite-level = unbegrenzt

## `breakout history` und `breakout attendance`

reading-the-history = lese den Verlauf
no-breakout-yet = in { $room } gab es noch keine Gruppenarbeit
# { $opened } und { $ended } sind Tage mit Uhrzeiten; { $by } sagt, wer eröffnet hat.
past-session = { $opened }, bis { $ended }, { $by }
past-session-open = { $opened }, noch offen, { $by }
reading-who-was-where = lese, wer wo war
# In der Spalte BIS.
is-still-there = noch da
rooms-unreadable = { $rooms ->
    [one] { $rooms } Raum konnte nicht gelesen werden
   *[other] { $rooms } Räume konnten nicht gelesen werden
}

## `breakout export`

written-file-unreadable = die geschriebene Plandatei ist nicht zu lesen
history-shows-earlier-ones = `breakout history RAUM` zeigt die früheren, und `--session` nimmt eine davon

## `breakout report`

collecting-the-reports = sammle die Berichte

## `breakout plan`

planning = plane
# { $file } ist ein Pfad.
not-written = { $file } lässt sich nicht schreiben
wrote = { $file } geschrieben
meetings-repeated = { $meetings ->
    [0] niemand trifft jemanden zweimal
    [one] ein Paar trifft sich wieder, und ein besserer Plan wurde nicht gefunden
   *[other] { $meetings } Paare treffen sich wieder, und ein besserer Plan wurde nicht gefunden
}
rounds-without-repeat = Runden, in denen niemand jemanden wiedertrifft: { $without } von { $rounds }
seed-plans-the-same = `--seed { $seed }` plant noch einmal dasselbe
not-a-user-id = { $text } ist keine Benutzer-ID wie @ann:example.org
not-in-the-list = { $user } steht nicht in der Personenliste
other-plan-is-there = { $file } gibt es schon, mit einem anderen Plan; es wurde nichts geschrieben
overwrite-or-other-folder = `--force` überschreibt die Datei; `--out ORDNER` schreibt in einen anderen Ordner
