### Die Anmeldung.

use-your-account = Verwenden Sie das Matrix-Konto, das Sie schon haben.
your-matrix-id = Ihre Matrix-ID oder Ihr Heim-Server
password-hint = Es geht nur an Ihren Heim-Server und wird nirgends gespeichert.
or-on-a-page = Oder auf einer Seite Ihres Heim-Servers, die Sie hierher zurückschickt:
on-a-page = Ihr Heim-Server hat dafür eine Seite, die Sie hierher zurückschickt:

## Warum es nicht ging

not-let-in = Der Heim-Server lässt Sie nicht herein: Benutzername oder Passwort stimmt nicht.
try-again-in-seconds = { $seconds ->
    [one] Versuchen Sie es in einer Sekunde noch einmal.
   *[other] Versuchen Sie es in { $seconds } Sekunden noch einmal.
}
try-again-in-minutes = { $minutes ->
    [one] Versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Versuchen Sie es in { $minutes } Minuten noch einmal.
}
try-again-later = Versuchen Sie es später noch einmal.
