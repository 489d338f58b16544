### Co mówią w terminalu `breakout offers`, `join` i `back`.

## `breakout offers`

nothing-open-in-your-rooms = w twoich pokojach nie ma otwartych grup
# { $room } to ID pokoju.
join-what-is-suggested = `breakout join { $room }` dołącza do proponowanej grupy
join-what-you-name = `breakout join { $room } GRUPA` dołącza do podanej grupy

## `breakout join`

offers-lists = `breakout offers` wypisuje pokoje, w których grupy są otwarte
joining = dołączanie
# { $room } to nazwa grupy.
joined = dołączono: { $room }
joined-upgraded = pokój tej grupy zaktualizowano i wszyscy są teraz w pokoju { $room }
back-leads-back = `breakout back { $room }` prowadzi z powrotem
none-suggested = żadna grupa nie jest ci proponowana; podaj jedną
several-suggested = proponowana jest więcej niż jedna grupa; podaj jedną
# Nazwy grup.
the-groups-are = grupy: { $groups }
opened-by-a-stranger = te grupy otworzyła osoba { $name } ({ $user }). Nie jest moderatorem tego pokoju i nie ma z nią bezpośredniego czatu
join-all-the-same = Dołączyć mimo to? [t/N]
not-joined = nie dołączono
yes-joins-all-the-same = `--yes` dołącza mimo to

## `breakout back`

not-a-group = { $room } nie jest grupą
topic-may-tell = jego temat może wskazywać, do którego pokoju należy
# { $url } to link do pokoju.
back-in = powrót do pokoju { $room }: { $url }
# { $child } to grupa, { $room } to pokój, który ona podaje, { $by } to ID użytkownika.
says-that-it-belongs = { $child } podaje, że należy do pokoju { $room }, w którym nigdy cię nie było; napisał to ktoś inny: { $by }
join-that-room = Dołączyć do tego pokoju? [t/N]
