### Co mówią w terminalu `breakout start` i `breakout prepare`.

## Co trwa

reading-the-room = odczytywanie pokoju
starting = rozpoczynanie
preparing = przygotowywanie
making-rooms = tworzenie pokojów
looking-for-earlier-start = szukanie tego, co utworzono wcześniej
inviting = zapraszanie osób, pozostało: { $left }
opening = otwieranie
quieting = ograniczanie pisania do moderatorów
telling-everybody = powiadamianie wszystkich
telling-everybody-part = powiadamianie wszystkich, wiadomość { $number } z { $of }
telling-the-earlier = grupy są otwarte; powiadamianie wcześniejszych, pozostało: { $left }
tidying-up = grupy są otwarte; porządkowanie pokojów, pozostało: { $left }

## Kto jest pominięty

# Nazwy osób.
left-out-as-remembered = pominięci, jak ostatnio w tym pokoju: { $people }; `--without none` znów uwzględnia wszystkich
# { $user } to ID użytkownika.
looks-like-a-bot = { $user } wygląda na bota; `--without { $user }` go pomija

## Widżet

widget-as-remembered = widżet otwiera się dla wszystkich, jak zapamiętano dla tego pokoju; `--no-widget` zostawia go zamkniętym

## Plan

# Po tylu ostrzeżeniach, które widać.
more-warnings = i jeszcze { $more }, które wypisuje `--dry-run --json`
# { $tag } to co wpisano jako język.
no-such-language = nie ma tu języka `{ $tag }`
# { $tags } to znaczniki języków, z przecinkami.
known-languages = dostępne języki: { $tags }
other-join-rule = do pokojów, które już są, mogą dołączać inne osoby, niż mówi `--join`
leave-out-join = pomiń `--join`, aby tak zostało, lub `--again`, aby utworzyć nowe pokoje
nothing-to-open-again = w tym pokoju nie było wcześniej grup, które można otworzyć ponownie
start-opens-a-first = `breakout start POKÓJ --rooms N` otwiera pierwsze
nothing-says-how-many = w tym pokoju nie było wcześniej grup, więc nie wiadomo, ile ich ma być
add-rooms-or-size = dodaj `--rooms N` lub `--size K`
no-wishes-with-file = `--together`, `--apart` i `--spread` to życzenia do nowego przydziału, a plik planu już mówi, kto z kim jest
no-wishes-with-free = `--together`, `--apart` i `--spread` to życzenia do nowego przydziału, a gdy każdy wybiera grupę, nikt nie jest przydzielany
no-wishes-again = `--together`, `--apart` i `--spread` to życzenia do nowego przydziału, a ostatnie grupy otwierane są bez zmian
what-deals = `--rooms N` lub `--size K` przydziela, a `--again --rotate` przydziela na nowo
# { $time } to godzina.
it-ends-at = koniec o { $time }
# { $why } mówi, co stało się z pokojem, jak „został zaktualizowany”, tu i niżej.
group-made-anew = { $group } dostaje nowy pokój, bo poprzedni { $why }
event-holds = zdarzenie ma { $bytes } z { $limit } bajtów

## Co stało się z każdym pokojem

made = utworzono
made-anew = nowy, bo poprzedni { $why }
was-there = już był
was-there-and-removed = już był, usunięto: { $removed }
failed = nie udało się: { $reason }
not-tried = nie próbowano

## Co wyszło z rozpoczęcia

replaced = { $left ->
    [0] zastąpiono wcześniejszy podział na grupy
    [one] zastąpiono wcześniejszy podział na grupy; jeden z jego pokojów nadal istnieje, ale żaden link do niego nie prowadzi
    [few] zastąpiono wcześniejszy podział na grupy; { $left } jego pokoje nadal istnieją, ale żaden link do nich nie prowadzi
   *[many] zastąpiono wcześniejszy podział na grupy; { $left } jego pokojów nadal istnieje, ale żaden link do nich nie prowadzi
}
# { $user } to ID użytkownika.
replaced-of = { $left ->
    [0] zastąpiono podział na grupy, który otworzył ktoś inny ({ $user })
    [one] zastąpiono podział na grupy, który otworzył ktoś inny ({ $user }); jeden z jego pokojów nadal istnieje, ale żaden link do niego nie prowadzi
    [few] zastąpiono podział na grupy, który otworzył ktoś inny ({ $user }); { $left } jego pokoje nadal istnieją, ale żaden link do nich nie prowadzi
   *[many] zastąpiono podział na grupy, który otworzył ktoś inny ({ $user }); { $left } jego pokojów nadal istnieje, ale żaden link do nich nie prowadzi
}
# { $room } to ID pokoju.
made-twice = { $room } utworzono dwa razy; żaden link do niego nie prowadzi
pairs-meet-again = { $pairs ->
    [0] nikt nie spotyka nikogo ponownie
    [one] jedna para spotyka się ponownie i lepszego przydziału nie znaleziono
    [few] { $pairs } pary spotykają się ponownie i lepszego przydziału nie znaleziono
   *[many] { $pairs } par spotyka się ponownie i lepszego przydziału nie znaleziono
}
more-rounds-can-follow = liczba takich rund, które mogą jeszcze nastąpić: { $more }
quiet-until-the-end = do końca w pokoju głównym mogą pisać tylko moderatorzy
widget-is-open = widżet jest w Elemencie otwarty dla wszystkich do końca
still-quiet = od wcześniejszej pracy w grupach w pokoju głównym mogą pisać tylko moderatorzy i nie udało się tego zmienić: { $reason }
groups-are-open = { $groups ->
    [one] otwarto { $groups } grupę
    [few] otwarto { $groups } grupy
   *[many] otwarto { $groups } grup
}
# { $time } to godzina.
groups-are-open-until = { $groups ->
    [one] otwarto { $groups } grupę, do { $time }
    [few] otwarto { $groups } grupy, do { $time }
   *[many] otwarto { $groups } grup, do { $time }
}

## Co się nie udało

already-open = w tym pokoju grupy są już otwarte
# { $user } to ID użytkownika, tu i niżej.
already-open-by = w tym pokoju grupy są już otwarte, otworzyła je osoba { $user }
end-or-replace = `breakout end POKÓJ` kończy je; `--replace` otwiera zamiast nich nowe
# { $request } to co wtedy wpisano.
earlier-was-cut-off = wcześniejsze rozpoczęcie w tym pokoju zostało przerwane: start { $request }
run-it-again = aby kontynuować, uruchom tamto polecenie jeszcze raz
or-begin-anew = albo dodaj `--replace`, aby zacząć od nowa; `breakout doctor POKÓJ` wypisuje, co po nim zostało
made-so-far = { $rooms ->
    [one] dotąd utworzono { $rooms } pokój; aby kontynuować, uruchom to samo polecenie jeszcze raz
    [few] dotąd utworzono { $rooms } pokoje; aby kontynuować, uruchom to samo polecenie jeszcze raz
   *[many] dotąd utworzono { $rooms } pokojów; aby kontynuować, uruchom to samo polecenie jeszcze raz
}
left-to-do = grupy są otwarte; pokoje, w których zostało coś do zrobienia: { $left }
not-all-invited = grupy są otwarte, ale nie wszystkich udało się zaprosić
not-opened = { $rooms ->
    [one] nie udało się utworzyć { $failed } z { $rooms } pokoju, więc nic nie otwarto
    [few] nie udało się utworzyć { $failed } z { $rooms } pokojów, więc nic nie otwarto
   *[many] nie udało się utworzyć { $failed } z { $rooms } pokojów, więc nic nie otwarto
}
not-made = { $rooms ->
    [one] nie udało się utworzyć { $failed } z { $rooms } pokoju
    [few] nie udało się utworzyć { $failed } z { $rooms } pokojów
   *[many] nie udało się utworzyć { $failed } z { $rooms } pokojów
}
too-late = godzina zakończenia minęła, zanim powstały wszystkie pokoje
start-with-later-time = pokoje są zachowane: zacznij jeszcze raz z późniejszą godziną i `--replace`
another-meanwhile = tymczasem otwarto inny podział na grupy
another-meanwhile-by = tymczasem ktoś inny otworzył inny podział na grupy: { $user }
replace-opens-yours = twoje pokoje są zachowane; `--replace` otwiera je zamiast tamtych
another-after = zaraz po tym otwarto inny podział na grupy
another-after-by = zaraz po tym ktoś inny otworzył inny podział na grupy: { $user }
its-rooms-are-seen = wszyscy widzą tamte pokoje; warto się porozumieć
replace-puts-yours = `--replace` wstawia w ich miejsce twoje
not-quiet = grupy są otwarte, ale w tym czasie wszyscy mogą tu pisać
widget-not-open = grupy są otwarte, ale widżet nie
earlier-groups-untold = { $groups ->
    [one] grupy są otwarte, ale nie udało się powiadomić osób w jednej wcześniejszej grupie
    [few] grupy są otwarte, ale nie udało się powiadomić osób w { $groups } wcześniejszych grupach
   *[many] grupy są otwarte, ale nie udało się powiadomić osób w { $groups } wcześniejszych grupach
}
not-all-tidied = grupy są otwarte, ale nie wszystko udało się uporządkować
