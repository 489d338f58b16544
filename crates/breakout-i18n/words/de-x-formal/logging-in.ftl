### Was `breakout login`, `logout` und `whoami` im Terminal sagen.

## Was gerade geschieht

# Eine Adresse folgt in der nächsten Zeile.
log-in-on-this-page = melden Sie sich auf dieser Seite an, die sich im Browser öffnet:
    { $url }

## Was schiefging

key-was-wrong = das Konto ist angemeldet, aber sein Gerät nicht verifiziert; melden Sie sich noch einmal mit dem richtigen Schlüssel an
give-a-user = geben Sie statt des Heim-Servers eine Benutzer-ID wie @ann:example.org an, oder --user NAME
password-on-stdin = übergeben Sie es mit --password-stdin über die Standardeingabe
