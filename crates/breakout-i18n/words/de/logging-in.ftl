### Was `breakout login`, `logout` und `whoami` im Terminal sagen.

## Fragen

which-user = Benutzer:
password-of = Passwort von { $user }:
recovery-key = Wiederherstellungsschlüssel, um dieses Gerät zu verifizieren (Enter überspringt):

## Was gerade geschieht

# { $server } ist ein Name oder eine Adresse.
looking-for = suche { $server }
logging-in = melde an
setting-up-encryption = richte die Verschlüsselung ein
logging-out = melde ab
# Eine Adresse folgt in der nächsten Zeile.
log-in-on-this-page = melde dich auf dieser Seite an, die sich im Browser öffnet:
    { $url }

## Was daraus geworden ist

# { $account } ist eine Benutzer-ID.
logged-in-as = angemeldet als { $account }
logged-out = { $account } ist abgemeldet
account-verified = { $account } bei { $homeserver }, Gerät { $device } (verifiziert)
account-not-verified = { $account } bei { $homeserver }, Gerät { $device } (nicht verifiziert)
verify-a-new-device = dieses Gerät ist nicht verifiziert; `breakout login --recovery-key-file DATEI` verifiziert ein neues

## Was schiefging

login-failed = die Anmeldung ist fehlgeschlagen
key-was-wrong = das Konto ist angemeldet, aber sein Gerät nicht verifiziert; melde dich noch einmal mit dem richtigen Schlüssel an
# { $name } wurde eingegeben.
two-users = { $user } und --user { $name } sind nicht dieselbe Person
no-user = es wurde nicht gesagt, wer sich anmeldet
give-a-user = gib statt des Heim-Servers eine Benutzer-ID wie @ann:example.org an, oder --user NAME
no-terminal = es gibt kein Terminal, um nach dem Passwort zu fragen
password-on-stdin = übergib es mit --password-stdin über die Standardeingabe
password-is-empty = das Passwort ist leer
password-unreadable = das Passwort ließ sich nicht lesen
# { $file } ist ein Pfad.
key-unreadable = der Wiederherstellungsschlüssel in { $file } ließ sich nicht lesen
key-is-empty = in { $file } steht kein Wiederherstellungsschlüssel
browser-unheard = dieser Rechner kann nicht auf die Antwort des Browsers warten
no-login-on-a-page = der Heim-Server bietet keine Anmeldung auf einer Webseite
page-gave-no-login = die Webseite hat keine Anmeldung ergeben
still-logged-in = das Konto ist noch angemeldet
forget-it-here = `breakout logout --force` vergisst es nur auf diesem Rechner
