### Anmeldungen auf diesem Rechner, ihre Dateien und ihre Verbindung zum Heim-Server.
###
### { $path } ist eine Datei oder ein Ordner, { $users } sind Matrix-IDs.

no-home = es gibt kein Heimatverzeichnis für die Konten
set-home = setze { $variable } auf ein Verzeichnis
account-not-written = das Konto ließ sich nicht nach { $path } schreiben
account-not-removed = das Konto in { $path } ließ sich nicht entfernen
still-logged-in = es ist noch angemeldet, hier und beim Heim-Server
no-account = es ist kein Konto angemeldet
no-account-here = auf diesem Rechner ist kein Konto angemeldet
several-accounts = mehrere Konten sind angemeldet, und welches zuletzt, ist nicht bekannt
choose-account = wähle eines mit --account: { $users }
account-not-logged-in = das Konto { $account } ist nicht angemeldet
logged-in-are = angemeldet sind: { $users }
several-called = mehrere Konten heißen { $account }
give-whole-id = gib die ganze Benutzer-ID an: { $users }
log-in-first = zuerst `breakout login HEIM-SERVER`

## Dateien

login-not-read = die gespeicherte Anmeldung in { $path } ist nicht zu lesen
look-at-permissions = prüfe die Rechte der Datei und ihrer Verzeichnisse
login-replaces = noch einmal `breakout login`; das legt ein neues Gerät an und ersetzt diese Anmeldung
not-read = { $path } konnte nicht gelesen werden
cannot-be-read = { $path } ist nicht zu lesen
not-written = { $path } konnte nicht geschrieben werden
cannot-be-written = { $path } lässt sich nicht schreiben
not-made = { $path } konnte nicht angelegt werden
not-removed = { $path } konnte nicht entfernt werden
cannot-be-opened = { $path } lässt sich nicht öffnen

## Die Schlüssel des Geräts

keys-missing = die Schlüssel dieses Geräts fehlen in { $path }
keys-not-opened = die Schlüssel in { $path } ließen sich nicht öffnen
keys-not-damaged = die Schlüssel sind nicht beschädigt: schaff Platz oder stell die Rechte wieder her, und gib den Befehl dann noch einmal ein
login-makes-device = noch einmal `breakout login`; das legt ein neues Gerät an
damaged-keys = sind sie beschädigt, legt `breakout login` ein neues Gerät an
no-keys = das Gerät hat keine Schlüssel
keys-gone = die Schlüssel dieses Geräts sind weg: die in { $path } sind nicht die, die die Apps der anderen kennen
nothing-was-sent = es wurde nichts gesendet; spiel das Verzeichnis aus einer Sicherung zurück, wenn du eine hast
or-log-in-again = oder noch einmal `breakout login`; das legt ein neues Gerät an
published-keys-not-read = die veröffentlichten Schlüssel des Geräts ließen sich nicht lesen
device-not-set-up = das Konto ist angemeldet, aber sein Gerät ließ sich nicht für verschlüsselte Räume einrichten

## Die Verbindung

not-connected = keine Verbindung zu { $homeserver }
rooms-not-read = die Räume konnten nicht gelesen werden
no-answer-within = { $seconds ->
    [one] der Heim-Server hat innerhalb von { $seconds } Sekunde nicht geantwortet
   *[other] der Heim-Server hat innerhalb von { $seconds } Sekunden nicht geantwortet
}
no-sliding-sync = dieser Heim-Server hat kein Sliding Sync (MSC4186), und breakout braucht das
synapse-has-it = Synapse hat es ab Version 1.114
login-not-used = die gespeicherte Anmeldung ließ sich nicht verwenden
no-tls = sichere Verbindungen sind hier nicht möglich
sync-has-ended = der Abgleich ist beendet

## Den Heim-Server finden

not-a-user-id = { $text } ist keine Benutzer-ID
user-id-looks-like = eine Benutzer-ID sieht so aus: @ann:example.org
not-a-homeserver = { $text } ist weder Name noch URL eines Heim-Servers
what-to-give = gib eine Benutzer-ID wie @ann:example.org an, einen Namen wie example.org oder eine URL
homeserver-not-found = der Heim-Server { $server } wurde nicht gefunden
url-without-tls = ohne TLS braucht es die URL: http://{ $server }

## Mehrere Prozesse eines Kontos

sending-too-long = ein anderer breakout-Prozess dieses Kontos sendet schon zu lange
run-when-done = gib den Befehl noch einmal ein, wenn der andere Prozess fertig ist
# Wird gesagt, während gewartet wird.
waiting-for-another = ein anderes breakout dieses Kontos arbeitet an diesem Raum; es wird darauf gewartet
