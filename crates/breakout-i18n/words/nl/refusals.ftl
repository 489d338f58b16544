### Waarom iets met een break-out wordt geweigerd: een wijziging, een einde, een bericht, iets waarvoor rechten nodig zijn.

## Wijzigingen van wat open is

# { $room } is de ID van een kamer.
not-a-room-of-it = { $room } is geen groep van de break-outsessie die open is
last-room = de laatste groep van een break-outsessie kan niet worden gesloten
too-many-rooms = { $most ->
   *[other] een break-outsessie kan niet meer dan { $most } groepen hebben
}
# { $room } is de ID van een kamer.
no-server = deelnemen aan { $room } is via geen enkele server mogelijk
needs-a-name = een groep moet een naam hebben
name-taken = een andere groep van de break-outsessie heet al “{ $name }”
no-note = deze break-outsessie is geopend zonder de notitie waarin de eindtijd staat
end-has-passed = de eindtijd is al voorbij
event-too-large = { $bytes ->
   *[other] de break-outgebeurtenis zou { $bytes } bytes tellen, meer dan de { $limit } die passen
}

## Wat er intussen is gebeurd

not-open = in deze kamer is geen break-outsessie open
# { $user } is wie hem heeft geopend.
another-is-open = er is een andere break-outsessie open dan deze, van { $user }
ended-meanwhile = { $user } heeft de break-outsessie intussen beëindigd
unsettled = anderen blijven de break-outsessie tegelijk wijzigen

## Wie het mag doen

# { $user } is iemand anders, die de break-out heeft geopend.
nobody-asked = { $user } heeft deze break-outsessie geopend, en niemand heeft gevraagd die te wijzigen
# { $user } is iemand anders, die de break-out heeft geopend.
by-no-moderator = { $user } heeft deze break-outsessie geopend en is geen moderator van de kamer
power-to-change = { $user } heeft machtsniveau { $level }, terwijl { $needed } nodig is om de break-outsessie te wijzigen
power-to-write = { $user } heeft machtsniveau { $level }, terwijl { $needed } nodig is om in de kamer te schrijven
power-to-quiet = { $user } heeft machtsniveau { $level }, terwijl { $needed } nodig is om leden het schrijven te beletten
power-to-change-widget = { $user } heeft machtsniveau { $level }, terwijl { $needed } nodig is om de widgets van de kamer te wijzigen
power-to-show-widget = { $user } heeft machtsniveau { $level }, terwijl { $needed } nodig is om widgets voor iedereen te openen en te sluiten

## Berichten

nothing-to-say = er is niets te zeggen
message-too-long = { $bytes ->
   *[other] het bericht zou { $bytes } bytes tellen, meer dan de { $limit } die passen
}
