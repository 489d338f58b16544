### De chat op de pagina van een kamer.

# Een kop.
chat = Chat
encrypted = Versleuteld: alleen wie in deze kamer is, kan het lezen.
# Voor het veld.
your-message = Je bericht
# Een knop.
send = Versturen
only-read = Je kunt hier lezen, maar niet schrijven.
nobody-yet = Hier heeft nog niemand iets geschreven.
on-their-way = De berichten zijn onderweg. Zie je ze niet? Laad de pagina dan opnieuw.
# { $reason } heeft geen punt.
earlier-not-loaded = Eerdere berichten konden niet worden geladen: { $reason }. Laad de pagina opnieuw om het nog eens te proberen.

## Van een bericht

# In plaats van de naam, voor wie de pagina bekijkt, boven wat die heeft geschreven.
you = Jij
# Voor het tijdstip.
edited = bewerkt
# Achter het tijdstip.
sending = Wordt verstuurd…
# Een link.
show-the-whole = Het hele bericht tonen
removed = Dit bericht is verwijderd.
# { $what } is een bestand, een afbeelding …
you-sent = Je hebt { $what } gestuurd
# { $file } is hoe het heet.
you-sent-file = Je hebt { $what } gestuurd: { $file }
sent = { $person } heeft { $what } gestuurd
sent-file = { $person } heeft { $what } gestuurd: { $file }
# De reden volgt.
not-sent = Niet verstuurd.
# Een knop.
try-again = Opnieuw proberen
# Een knop.
discard = Weggooien

## Pagina's met berichten

# Een link.
earlier-messages = Eerdere berichten
# Een kop.
earlier-messages-in = Eerdere berichten in { $room }
# Een link.
to-the-latest = Naar de nieuwste berichten
# De titel van een pagina.
a-message = Een bericht
# Een kop.
a-message-in = Een bericht in { $room }
# Een link.
back-to-the-chat = Terug naar de chat
no-such-message = dit bericht is er niet, of niet meer
