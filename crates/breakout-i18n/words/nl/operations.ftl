### Waarom iets wat in een kamer met break-outs is gevraagd, niet kon. Met een kleine letter en zonder punt; een pagina begint het
### met een hoofdletter.
###
### { $room } is de ID van een kamer of de naam van een groep, { $user } en { $by } zijn Matrix-ID's.

not-open = in { $room } is geen break-outsessie open
another-is-open = in { $room } is een andere break-outsessie open dan deze, van { $by }
not-a-group = { $room } is geen groep van de break-outsessie die open is
no-session-yet = in { $room } is nog geen break-outsessie geweest
not-joined = geen lid van { $room }
not-logged-in = niet ingelogd
stopped-before-done = gestopt voordat het klaar was
not-serialized = een gebeurtenis kan niet worden omgezet
connection-lost = de verbinding met de homeserver is verbroken
# { $servers } zijn namen van servers.
servers-silent = geen van de servers die { $room } kennen, antwoordt: { $servers }

## Openen

already-open = in deze kamer is al een break-outsessie open
cut-off = een eerdere start is afgebroken: { $request }
stopped-before-open = gestopt voordat de sessie open was
stopped-tidying = gestopt voordat alle kamers waren opgeruimd of bericht hadden gekregen; de sessie is open
stopped-making = gestopt voordat alle kamers waren gemaakt
# { $room } staat tussen aanhalingstekens zoals de kamer heet.
not-in-group = { $user } is niet in “{ $room }” en kan daar niets wijzigen of iemand verwijderen
no-power-in-group = { $user } mag “{ $room }” niet wijzigen en er niemand uit verwijderen
session-id-bytes = { $bytes ->
   *[other] een sessie-ID moet 1 tot { $bytes } bytes tellen
}
no-power-levels = de kamer heeft geen machtsniveaus
no-widget = de kamer heeft geen widget
quiet-for-good = de homeserver beëindigt geen sessie uit zichzelf: als er aan het einde niets draait wat dat doet, kunnen leden in de hoofdkamer niet schrijven tot iemand de sessie beëindigt
quiet-for-longer = de homeserver beëindigt geen sessie uit zichzelf die langer duurt dan { $length }: als er aan het einde niets draait wat dat doet, kunnen leden in de hoofdkamer niet schrijven tot iemand de sessie beëindigt

## Wijzigen

no-end = de break-outsessie heeft geen eindtijd
overruled = { $by } heeft tegelijk een ander einde ingesteld
not-a-member = { $user } is geen lid van { $room }
still-a-member = { $user } is lid van { $room } en mag dus in de groepen zijn
cannot-let-in = deelnemen aan { $room } kan alleen op uitnodiging, en je bent er niet in; je kunt dus niemand binnenlaten
task-ended = wijzigingen worden niet meer verzameld
room-not-made = de kamer kon niet worden gemaakt: { $reason }
no-power-to-invite = het machtsniveau in { $room } is te laag om iemand uit te nodigen
no-power-to-remove = het machtsniveau in { $room } is te laag om iemand te verwijderen
no-power-to-remove-person = het machtsniveau in { $room } is te laag om deze persoon te verwijderen
no-power-to-take-requests = het machtsniveau in { $room } is te laag om verzoeken aan te nemen
no-power-to-rename = het machtsniveau in { $room } is te laag om de naam van de kamer te wijzigen
not-in-time = niet op tijd verstuurd

## Wat uit een wijziging volgt en niet is gelukt

not-invited = { $user } kon niet worden uitgenodigd
people-not-told = de deelnemers konden geen bericht krijgen
not-renamed = de naam van de kamer kon niet worden gewijzigd
timer-not-set = de timer van de homeserver kon niet worden ingesteld

## Hulp

nobody-waits = in { $room } wacht niemand op hulp
taken-before = { $by } heeft het verzoek al aangenomen

## In een groep, achter de naam

no-power-there = je machtsniveau is daar te laag
not-in-the-room = geen lid van de kamer
account-not-in-the-room = dit account is niet in de kamer

## Een instelling van een groep die niet met de hoofdkamer gelijk kon worden gezet, achter de naam van de groep

encryption-not-in-line = de versleuteling kon niet gelijk worden gezet met die van de hoofdkamer: { $reason }
guests-not-in-line = de toegang voor gasten kon niet gelijk worden gezet met die van de hoofdkamer: { $reason }
history-not-in-line = wat nieuwkomers kunnen lezen, kon niet gelijk worden gezet met de hoofdkamer: { $reason }
levels-not-in-line = wie modereert en wie niet mag schrijven, kon niet gelijk worden gezet met de hoofdkamer: { $reason }
