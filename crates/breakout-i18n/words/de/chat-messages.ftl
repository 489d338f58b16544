### Was zu einer Nachricht im Chat eines Raums gesagt wird.

## Was jemand geschickt hat

an-image = ein Bild
a-sound = eine Tonaufnahme
a-video = ein Video
a-file = eine Datei
a-place = einen Ort
a-sticker = einen Sticker

## Warum eine Nachricht nicht zu lesen ist

key-on-its-way = Diese Nachricht ist verschlüsselt, und ihr Schlüssel ist noch nicht da. Sie erscheint von selbst, wenn er kommt.
no-key = Diese Nachricht ist hier nicht zu lesen, denn sie ist verschlüsselt, und ihr Schlüssel wurde nicht an dieses Gerät geschickt. Das ist so bei Nachrichten aus der Zeit, bevor du dich hier angemeldet hast.
key-withheld = Diese Nachricht ist hier nicht zu lesen: Die App, aus der sie kommt, behält ihren Schlüssel für sich, wie manche es bei Geräten tun, die nicht verifiziert sind.
from-before = Diese Nachricht ist hier nicht zu lesen, denn sie wurde geschrieben, bevor du mitlesen konntest.
damaged = Diese Nachricht ist nicht zu lesen, denn sie ist beschädigt oder auf eine Weise verschlüsselt, die hier nicht bekannt ist.

## Warum eine Nachricht nicht gesendet wurde

logged-out = Du bist abgemeldet. Melde dich wieder an, und versuch es dann noch einmal.
too-long = { $characters ->
   *[other] sie hat { $characters } Zeichen, und eine Nachricht darf { $most } haben
}
# { $why } ist, was schiefging.
not-sent = { $why }.
# { $cause } hat das verursacht.
not-sent-because = { $why }: { $cause }.
