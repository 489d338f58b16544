### Lista pokojów.

# Nagłówek i tytuł strony.
rooms = Pokoje
search-by-name = Szukaj po nazwie
# Przycisk.
search = Szukaj

## Gdzie grupy są otwarte

open-for-you = Otwarte dla ciebie
offer-of-a-stranger = Grupy proponuje ktoś, kto nie jest tu moderatorem i może być obcy
groups-to-choose-from = { $groups ->
    [one] Jedna grupa, można dołączyć
    [few] { $groups } grupy do wyboru
   *[many] { $groups } grup do wyboru
}
# { $group } to nazwa grupy.
suggested-for = Proponowana grupa: { $group }
suggested-for-several = Proponowane grupy: { $groups }
# { $left } to ile jeszcze zostało, odlicza; { $day } to godzina i dzień końca.
ends-in = koniec za { $left-accusative }
ends-in-at = koniec za { $left-accusative }, o { $day }

## Gdzie nie ma żadnych

# { $query } to szukany tekst.
none-is-called = Żaden z pokojów nie ma w nazwie „{ $query }”.
show-all-to-split = Pokaż wszystkie, które można podzielić
none-to-split = Nie ma pokoju, który można podzielić. Moderator pokoju może w nim podnieść twój poziom uprawnień.

## Pokoje

rooms-to-split = Pokoje, które można podzielić
other-rooms = Pozostałe pokoje
# Obok pokoju, w którym grupy są otwarte.
open = grupy otwarte
members = { $people ->
    [one] { $people } osoba
    [few] { $people } osoby
   *[many] { $people } osób
}
left-out = { $rooms ->
    [one] Jeszcze { $rooms } pokój: można go znaleźć po nazwie
    [few] Jeszcze { $rooms } pokoje: można je znaleźć po nazwie
   *[many] Jeszcze { $rooms } pokojów: można je znaleźć po nazwie
}
show-all-rooms = Pokaż wszystkie pokoje
