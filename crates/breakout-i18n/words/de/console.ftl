### Warum die Konsole eine Seite nicht zeigt oder ein Formular nicht annimmt, und was zu tun ist.

## Was als Nächstes geht. Links

go-to-all-rooms = Zu allen Räumen

## Wer die Konsole benutzen darf

open-from-the-terminal = öffne die Konsole wieder im Terminal: `breakout console`
address-is-used = diese Adresse wurde schon benutzt oder ist nicht die richtige
used-by-somebody-else = falls nicht du sie benutzt hast, beende die Konsole: vielleicht war es jemand anderes
not-at-this-address = unter dieser Adresse antwortet die Konsole nicht
browser-may-not-enter = dieser Browser darf die Konsole nicht benutzen
unknown-request = diese Anfrage kennt die Konsole nicht
sent-from-elsewhere = das kam nicht von einer Seite dieser Konsole, deshalb wurde nichts getan
reload-if-it-was-you = falls du es warst: geh zurück, lade die Seite neu, und versuch es noch einmal
asked-from-elsewhere = keine Seite dieser Konsole hat danach gefragt

## Formulare

no-form-of-ours = das ist kein Formular der Konsole
form-did-not-come = das Formular ist nicht angekommen
form-is-cut-off = das Formular ist abgeschnitten
form-is-too-large = das Formular ist zu groß
# Die Datei eines Plans. { $kib } ist eine Zahl.
file-is-too-large = die Datei ist größer als { $kib } KiB; in eine Gruppenarbeit passen etwa 2.000 Leute, jede Person in einer eigenen Zeile
try-with-less = es wurde nichts getan; geh zurück, und versuch es mit weniger
form-is-unreadable = das Formular ließ sich nicht lesen
fill-it-in-again = geh zurück, lade die Seite neu, und füll es noch einmal aus

## Seiten

no-such-page = diese Seite gibt es nicht
wrong-method = diese Adresse ist nicht zum Lesen da, oder nicht für ein Formular
page-is-closed = diese Seite ist nicht mehr offen
open-the-page-again = öffne sie wieder dort, wo du sie geöffnet hast
not-in-this-room = Du bist nicht in diesem Raum.
# In der Vorführung.
nobody-of-that-name = niemand heißt so
# Etwas stimmt mit dem Programm nicht.
page-unmade = die Seite ließ sich nicht erstellen
# Die Seite selbst lässt sich nicht erstellen, deshalb ist das alles, was zu sehen ist.
page-not-made = diese Seite ließ sich nicht erstellen; geh zu /rooms
try-again-it-goes-on = Versuch es noch einmal: Es geht weiter, und was schon getan ist, geschieht nicht zweimal.

## Die Anmeldung ist vorbei

login-not-accepted = du bist abgemeldet: der Heim-Server nimmt diese Anmeldung nicht mehr an
somebody-has-ended-it = Jemand hat sie beendet, wie du es mit jedem Gerät in einer anderen Matrix-App kannst.
nothing-was-sent = Es wurde nichts gesendet. Was du geschrieben hast, ist noch da, wenn du zurückgehst.

## Bevor es Seiten gibt

no-port = die Konsole hat keinen Port, unter dem sie antworten kann
without-port = ohne `--port` wird ein freier genommen
# { $package } ist ein Programm von anderen, { $folder } ist, wo es gesucht wurde.
package-is-missing = { $package } ist nicht in { $folder }
