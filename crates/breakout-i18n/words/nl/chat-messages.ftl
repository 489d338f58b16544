### Wat er over een bericht in de chat van een kamer wordt gezegd.

## Wat iemand heeft gestuurd

an-image = een afbeelding
a-sound = een geluidsopname
a-video = een video
a-file = een bestand
a-place = een locatie
a-sticker = een sticker

## Waarom een bericht niet te lezen is

key-on-its-way = Dit bericht is versleuteld, en de sleutel is er nog niet. Het verschijnt vanzelf als de sleutel komt.
no-key = Dit bericht kun je hier niet lezen: het is versleuteld, en de sleutel is niet naar dit apparaat gestuurd. Dat is zo bij berichten van voordat je hier inlogde.
key-withheld = Dit bericht kun je hier niet lezen: de app van de afzender geeft de sleutel niet. Sommige apps doen dat bij apparaten die niet zijn geverifieerd.
from-before = Dit bericht kun je hier niet lezen: het is geschreven voordat je kon meelezen.
damaged = Dit bericht is niet te lezen: het is beschadigd, of versleuteld op een manier die hier niet bekend is.

## Waarom een bericht niet is verstuurd

logged-out = Je bent uitgelogd. Log opnieuw in en probeer het dan nog eens.
too-long = { $characters ->
   *[other] het telt { $characters } tekens, en een bericht mag er { $most } tellen
}
# { $why } is wat er misging.
not-sent = { $why }.
# { $cause } is de oorzaak.
not-sent-because = { $why }: { $cause }.
