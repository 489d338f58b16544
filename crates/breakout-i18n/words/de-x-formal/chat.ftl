### Der Chat auf der Seite eines Raums.

# Vor dem Feld.
your-message = Ihre Nachricht
only-read = Hier können Sie lesen, aber nicht schreiben.
on-their-way = Die Nachrichten sind unterwegs. Laden Sie die Seite neu, wenn sie nicht erscheinen.
# { $reason } hat keinen Punkt.
earlier-not-loaded = Frühere Nachrichten ließen sich nicht laden: { $reason }. Laden Sie die Seite neu, um es noch einmal zu versuchen.

## Zu einer Nachricht

# Anstelle des Namens, für die Person, die die Seite ansieht, über dem, was sie geschrieben hat.
you = Sie
# { $what } ist eine Datei, ein Bild …
you-sent = Sie haben { $what } geschickt
# { $file } ist, wie sie heißt.
you-sent-file = Sie haben { $what } geschickt: { $file }
