### Waarom de console een pagina niet toont of een formulier niet aanneemt, en wat je eraan kunt doen.

## Wat je nu kunt doen. Links

go-to-all-rooms = Naar alle kamers

## Wie de console mag gebruiken

open-from-the-terminal = open de console opnieuw vanuit de terminal: `breakout console`
address-is-used = dit adres is al gebruikt, of is niet het juiste
used-by-somebody-else = was jij dat niet, stop dan de console: misschien was het iemand anders
not-at-this-address = de console antwoordt niet op dit adres
browser-may-not-enter = deze browser mag de console niet gebruiken
unknown-request = de console kent dit verzoek niet
sent-from-elsewhere = dit is niet vanaf een pagina van deze console verstuurd, dus er is niets gedaan
reload-if-it-was-you = was jij het: ga terug, laad de pagina opnieuw en probeer het nog eens
asked-from-elsewhere = geen pagina van deze console heeft hierom gevraagd

## Formulieren

no-form-of-ours = dit is geen formulier van de console
form-did-not-come = het formulier is niet aangekomen
form-is-cut-off = het formulier is niet volledig aangekomen
form-is-too-large = het formulier is te groot
# Het bestand van een plan. { $kib } is een getal.
file-is-too-large = het bestand is groter dan { $kib } KiB; in één break-outsessie passen ongeveer 2.000 personen, elk op een eigen regel
try-with-less = er is niets gedaan; ga terug en probeer het met minder
form-is-unreadable = het formulier kon niet worden gelezen
fill-it-in-again = ga terug, laad de pagina opnieuw en vul het nog eens in

## Pagina's

no-such-page = deze pagina bestaat niet
wrong-method = dit adres is niet om te lezen, of niet om een formulier te versturen
page-is-closed = deze pagina is niet meer open
open-the-page-again = open de pagina opnieuw op de plek waar je dat eerder deed
not-in-this-room = Je bent niet in deze kamer.
# Van de demo.
nobody-of-that-name = er is niemand met die naam
# Er is iets mis met het programma.
page-unmade = de pagina kon niet worden gemaakt
# De pagina zelf kan niet worden gemaakt, dus dit is alles wat wordt getoond.
page-not-made = deze pagina kon niet worden gemaakt; ga naar /rooms
try-again-it-goes-on = Probeer het opnieuw: het gaat verder, en wat al is gedaan, gebeurt niet nog een keer.

## De login is beëindigd

login-not-accepted = je bent uitgelogd: de homeserver accepteert deze login niet meer
somebody-has-ended-it = Iemand heeft de login beëindigd. Dat kan met elk apparaat, in een andere Matrix-app.
nothing-was-sent = Er is niets verstuurd. Wat je hebt geschreven, staat er nog als je teruggaat.

## Voordat er pagina's zijn

no-port = de console heeft geen poort om op te antwoorden
without-port = zonder `--port` wordt een vrije gekozen
# { $package } is een programma dat anderen hebben gemaakt, { $folder } waar ernaar is gezocht.
package-is-missing = { $package } staat niet in { $folder }
