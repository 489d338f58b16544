### Inloggen.

# Een kop, de titel van de pagina, en een knop.
log-in = Inloggen
use-your-account = Gebruik het Matrix-account dat je al hebt.
your-matrix-id = Je Matrix-ID, of je homeserver
like-this = Zoals @ann:example.org, of example.org
# Een knop.
go-on = Doorgaan
# { $server } is de naam van een homeserver.
homeserver = Homeserver: { $server }
use-another = Een andere gebruiken
# { $user } is een Matrix-ID.
account = Account: { $user }
user-name = Gebruikersnaam
password = Wachtwoord
password-hint = Het gaat alleen naar je homeserver en wordt nergens bewaard.
or-on-a-page = Of op een pagina van je homeserver, die je hierheen terugstuurt:
on-a-page = Je homeserver heeft hiervoor een pagina, die je hierheen terugstuurt:
# { $provider } is wie het account beheert: een universiteit, een bedrijf.
log-in-with = Inloggen met { $provider }
log-in-on-page = Inloggen op de pagina van de homeserver
no-way = Deze homeserver biedt geen manier van inloggen die hier werkt.
no-way-hint = Met een wachtwoord of een inlogpagina werkt het wel; de beheerder van je homeserver weet wat er is.

## Op de terugweg van de pagina van de homeserver

logging-in = Bezig met inloggen
one-moment = Een ogenblik: de kamers worden ingelezen.
go-on-by-hand = Handmatig doorgaan als deze pagina blijft staan
login-is-over = deze login is voorbij, of is niet hier begonnen

## Waarom het niet lukte

no-login-here = Bij deze console kan niemand inloggen.
not-let-in = De homeserver laat je niet toe: de gebruikersnaam of het wachtwoord klopt niet.
deactivated = Dit account is gedeactiveerd.
too-many-attempts = Er is te vaak geprobeerd in te loggen. De homeserver laat het daarom een tijdje niet toe.
try-again-in-seconds = { $seconds ->
    [one] Probeer het over één seconde opnieuw.
   *[other] Probeer het over { $seconds } seconden opnieuw.
}
try-again-in-minutes = { $minutes ->
    [one] Probeer het over { $minutes } minuut opnieuw.
   *[other] Probeer het over { $minutes } minuten opnieuw.
}
try-again-later = Probeer het later opnieuw.
is-the-name-right = Klopt de naam, en heeft deze computer een netwerkverbinding?

## Waarmee men bezig was toen iets misging

cut-off = het inloggen is afgebroken
login-failed = het inloggen is mislukt
not-said-how = de homeserver zegt niet hoe je inlogt
