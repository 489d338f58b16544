### Die Anmeldung.

# Eine Überschrift, der Titel der Seite und eine Schaltfläche.
log-in = Anmelden
use-your-account = Nimm das Matrix-Konto, das du schon hast.
your-matrix-id = Deine Matrix-ID oder dein Heim-Server
like-this = Wie @ann:example.org oder example.org
# Eine Schaltfläche.
go-on = Weiter
# { $server } ist der Name eines Heim-Servers.
homeserver = Heim-Server: { $server }
use-another = Einen anderen nehmen
# { $user } ist eine Matrix-ID.
account = Konto: { $user }
user-name = Benutzername
password = Passwort
password-hint = Es geht nur an deinen Heim-Server und wird nirgends gespeichert.
or-on-a-page = Oder auf einer Seite deines Heim-Servers, die dich hierher zurückschickt:
on-a-page = Dein Heim-Server hat dafür eine Seite, die dich hierher zurückschickt:
# { $provider } führt das Konto: eine Universität, eine Firma.
log-in-with = Anmelden mit { $provider }
log-in-on-page = Auf der Seite des Heim-Servers anmelden
no-way = Dieser Heim-Server bietet keine Anmeldung, die hier geht.
no-way-hint = Hier gehen Passwörter und Anmeldeseiten; was der Heim-Server hat, wissen die, die ihn verwalten.

## Auf dem Rückweg von der Seite des Heim-Servers

logging-in = Anmeldung läuft
one-moment = Einen Moment: Die Räume werden gelesen.
go-on-by-hand = Von Hand weiter, falls diese Seite stehen bleibt
login-is-over = diese Anmeldung ist vorbei oder hat nicht hier begonnen

## Warum es nicht ging

no-login-here = An dieser Konsole kann sich niemand anmelden.
not-let-in = Der Heim-Server lässt dich nicht herein: Benutzername oder Passwort stimmt nicht.
deactivated = Dieses Konto ist deaktiviert.
too-many-attempts = Es gab zu viele Versuche, deshalb nimmt der Heim-Server eine Weile keine mehr an.
try-again-in-seconds = { $seconds ->
    [one] Versuch es in einer Sekunde noch einmal.
   *[other] Versuch es in { $seconds } Sekunden noch einmal.
}
try-again-in-minutes = { $minutes ->
    [one] Versuch es in { $minutes } Minute noch einmal.
   *[other] Versuch es in { $minutes } Minuten noch einmal.
}
try-again-later = Versuch es später noch einmal.
is-the-name-right = Stimmt der Name, und hat dieser Rechner ein Netz?

## Was gerade getan wurde, als etwas misslang

cut-off = die Anmeldung wurde abgebrochen
login-failed = die Anmeldung ist fehlgeschlagen
not-said-how = der Heim-Server sagt nicht, wie man sich anmeldet
