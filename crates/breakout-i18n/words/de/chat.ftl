### Der Chat auf der Seite eines Raums.

# Eine Überschrift.
chat = Chat
encrypted = Verschlüsselt: Nur wer in diesem Raum ist, kann mitlesen.
# Vor dem Feld.
your-message = Deine Nachricht
# Eine Schaltfläche.
send = Senden
only-read = Hier kannst du lesen, aber nicht schreiben.
nobody-yet = Hier hat noch niemand geschrieben.
on-their-way = Die Nachrichten sind unterwegs. Lade die Seite neu, wenn sie nicht erscheinen.
# { $reason } hat keinen Punkt.
earlier-not-loaded = Frühere Nachrichten ließen sich nicht laden: { $reason }. Lade die Seite neu, um es noch einmal zu versuchen.

## Zu einer Nachricht

# Anstelle des Namens, für die Person, die die Seite ansieht, über dem, was sie geschrieben hat.
you = Du
# Vor der Uhrzeit.
edited = bearbeitet
# Nach der Uhrzeit.
sending = Wird gesendet …
# Ein Link.
show-the-whole = Die ganze Nachricht zeigen
removed = Diese Nachricht wurde entfernt.
# { $what } ist eine Datei, ein Bild …
you-sent = Du hast { $what } geschickt
# { $file } ist, wie sie heißt.
you-sent-file = Du hast { $what } geschickt: { $file }
sent = { $person } hat { $what } geschickt
sent-file = { $person } hat { $what } geschickt: { $file }
# Der Grund folgt.
not-sent = Nicht gesendet.
# Eine Schaltfläche.
try-again = Noch einmal versuchen
# Eine Schaltfläche.
discard = Verwerfen

## Seiten mit Nachrichten

# Ein Link.
earlier-messages = Frühere Nachrichten
# Eine Überschrift.
earlier-messages-in = Frühere Nachrichten in { $room }
# Ein Link.
to-the-latest = Zu den neuesten Nachrichten
# Der Titel einer Seite.
a-message = Eine Nachricht
# Eine Überschrift.
a-message-in = Eine Nachricht in { $room }
# Ein Link.
back-to-the-chat = Zurück zum Chat
no-such-message = diese Nachricht gibt es nicht, oder nicht mehr
