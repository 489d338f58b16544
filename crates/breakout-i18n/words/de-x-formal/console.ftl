### Warum die Konsole eine Seite nicht zeigt oder ein Formular nicht annimmt, und was zu tun ist.

## Wer die Konsole benutzen darf

open-from-the-terminal = öffnen Sie die Konsole wieder im Terminal: `breakout console`
used-by-somebody-else = wenn das nicht Sie waren, beenden Sie die Konsole: vielleicht war es jemand anderes
reload-if-it-was-you = falls Sie es waren: gehen Sie zurück, laden Sie die Seite neu, und versuchen Sie es noch einmal

## Formulare

try-with-less = es wurde nichts getan; gehen Sie zurück, und versuchen Sie es mit weniger
fill-it-in-again = gehen Sie zurück, laden Sie die Seite neu, und füllen Sie es noch einmal aus

## Seiten

open-the-page-again = öffnen Sie sie wieder dort, wo Sie sie geöffnet haben
not-in-this-room = Sie sind nicht in diesem Raum.
# Die Seite selbst lässt sich nicht erstellen, deshalb ist das alles, was zu sehen ist.
page-not-made = diese Seite ließ sich nicht erstellen; gehen Sie zu /rooms
try-again-it-goes-on = Versuchen Sie es noch einmal: Es geht weiter, und was schon getan ist, geschieht nicht zweimal.

## Die Anmeldung ist vorbei

login-not-accepted = Sie sind abgemeldet: der Heim-Server nimmt diese Anmeldung nicht mehr an
somebody-has-ended-it = Jemand hat sie beendet, wie Sie es mit jedem Gerät in einer anderen Matrix-App können.
nothing-was-sent = Es wurde nichts gesendet. Was Sie geschrieben haben, ist noch da, wenn Sie zurückgehen.
