### The chat on the page of a room.

# A heading.
chat = Chat
encrypted = Crittografata: la possono leggere solo le persone in questa stanza.
# Before the field.
your-message = Il tuo messaggio
# A button.
send = Invia
only-read = Qui puoi leggere, ma non scrivere.
nobody-yet = Qui non ha ancora scritto nessuno.
on-their-way = I messaggi stanno arrivando. Se non compaiono, ricarica la pagina.
# { $reason } has no full stop.
earlier-not-loaded = Non è stato possibile caricare i messaggi precedenti: { $reason }. Ricarica la pagina per riprovare.

## Of a message

# In the place of their name, for the person who looks at the page, above what they have written.
you = Tu
# Before the time.
edited = modificato
# After the time.
sending = Invio…
# A link.
show-the-whole = Mostra tutto il messaggio
removed = Questo messaggio è stato rimosso.
# { $what } is a file, an image …
you-sent = Hai inviato { $what }
# { $file } is what it is called.
you-sent-file = Hai inviato { $what }: { $file }
sent = { $person } ha inviato { $what }
sent-file = { $person } ha inviato { $what }: { $file }
# The reason follows.
not-sent = Non inviato.
# A button.
try-again = Riprova
# A button.
discard = Scarta

## Pages with messages

# A link.
earlier-messages = Messaggi precedenti
# A heading.
earlier-messages-in = Messaggi precedenti in { $room }
# A link.
to-the-latest = Ai messaggi più recenti
# The title of a page.
a-message = Un messaggio
# A heading.
a-message-in = Un messaggio in { $room }
# A link.
back-to-the-chat = Torna alla chat
no-such-message = questo messaggio non c’è, o non c’è più
