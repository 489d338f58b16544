### De lijst van de eigen kamers.

# Een kop, en de titel van de pagina.
rooms = Kamers
search-by-name = Zoeken op naam
# Een knop.
search = Zoeken

## Waar voor iemand een break-out open is

open-for-you = Open voor jou
offer-of-a-stranger = Iemand die hier geen moderator is en die je misschien niet kent, biedt groepen aan
groups-to-choose-from = { $groups ->
    [one] Eén groep om aan deel te nemen
   *[other] { $groups } groepen om uit te kiezen
}
# { $group } is de naam van een groep.
suggested-for = Je bent ingedeeld bij { $group }
suggested-for-several = { $groups ->
   *[other] Je bent ingedeeld bij { $groups } groepen
}
# { $left } is hoe lang het nog duurt, en telt af; { $day } het tijdstip en de dag waarop het eindigt.
ends-in = eindigt over { $left }
ends-in-at = eindigt over { $left }, om { $day }

## Waar er geen is

# { $query } is wat er is gezocht.
none-is-called = Geen van je kamers heeft “{ $query }” in de naam.
show-all-to-split = Alle kamers tonen die je mag opsplitsen
none-to-split = Er is geen kamer die je mag opsplitsen. Een moderator van een kamer kan daar je niveau verhogen.

## De kamers

rooms-to-split = Kamers die je mag opsplitsen
other-rooms = Andere kamers
# Naast een kamer waarin een break-out open is.
open = open
members = { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
}
left-out = { $rooms ->
    [one] Nog { $rooms }: zoek op de naam
   *[other] Nog { $rooms }: zoek op naam
}
show-all-rooms = Alle kamers tonen
