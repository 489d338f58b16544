### Co mówi w terminalu kilka poleceń i co mówią krótkie. Tekst w odwróconych apostrofach się wpisuje: pozostaje bez zmian.

## Pytania

# Co można wpisać jako „tak”, gdy pytanie kończy się na „[t/N]”, małymi literami, oddzielone spacją.
yes = t tak y yes
nothing-was-done = nic nie zrobiono

## Pokoje, które wpisano

# { $room } i { $by } to ID pokojów.
room-was-upgraded = { $room } zaktualizowano i wszyscy są teraz w pokoju { $by }
past-of-upgraded-room = { $room } zaktualizowano i wszyscy są teraz w pokoju { $by }; poniżej to, co było wcześniej
# { $room } to ID pokoju.
end-what-is-open-there = `breakout end { $room }` kończy to, co jest tam jeszcze otwarte
# { $room } to ID pokoju.
run-for-new-room = uruchom polecenie dla nowego pokoju: { $room }
join-new-room-first = dołącz do nowego pokoju w swoim zwykłym kliencie Matrix, a potem uruchom polecenie dla niego
# { $room } to to, co wpisano, tu i niżej.
room-not-found = nie znaleziono pokoju: { $room }
room-not-joined = nie znaleziono pokoju: nie ma cię w pokoju { $room }
rooms-you-have-joined = `breakout rooms --all` wypisuje pokoje, w których jesteś
invited-and-not-joined = jest zaproszenie do pokoju { $room }, ale jeszcze nie dołączono
accept-the-invitation = przyjmij zaproszenie w swoim zwykłym kliencie Matrix
no-breakout-is-open-in = w pokoju { $room } nie ma otwartych grup
start-opens-one = `breakout start` je otwiera

## Pliki, które wpisano

# { $file } to ścieżka; { $kind } mówi, co to miało być.
file-unreadable = { $kind ->
    [people] nie można odczytać listy osób { $file }
   *[other] nie można odczytać pliku planu { $file }
}
file-is-a-folder = { $kind ->
    [people] lista osób { $file } to folder
   *[other] plik planu { $file } to folder
}
file-has-errors = { $kind ->
    [people] w liście osób { $file } są błędy
   *[other] w pliku planu { $file } są błędy
}
# { $wrong } to zdanie.
wrong-line = wiersz { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] jeszcze { $lines } wiersz ma błędy
    [few] jeszcze { $lines } wiersze mają błędy
   *[many] jeszcze { $lines } wierszy ma błędy
}
# O pliku, który jest potokiem.
nothing-came-out = { $seconds ->
    [one] przez { $seconds } sekundę nic z niego nie przyszło
    [few] przez { $seconds } sekundy nic z niego nie przyszło
   *[many] przez { $seconds } sekund nic z niego nie przyszło
}

## Co trwa

connecting = łączenie
reading-the-rooms = odczytywanie pokojów
stopping = kończenie tego, co trwa; ponowne Ctrl-C przerywa natychmiast
# { $account } to ID użytkownika.
acting-as = konto: { $account }
making-the-room = tworzenie pokoju
looking-for-the-room = szukanie pokoju
other-device = inne urządzenie tego konta pracuje nad tym pokojem; oczekiwanie na nie
# Na co się czeka. { $work } to jedna z prac poniżej.
limit-on-requests = limit żądań serwera domowego ({ $work })
limit-on-requests-left = limit żądań serwera domowego ({ $work }, pozostało: { $left })
limit-on-messages-left = limit żądań serwera domowego (wiadomości), pozostało: { $left }
limit-on-rooms-left = limit tworzenia pokojów na serwerze domowym, pozostało: { $left }
work-rooms = pokoje
work-invites = zaproszenia
work-event = zdarzenie z grupami
work-announcement = ogłoszenie
work-tidying = porządkowanie pokojów
work-timer = minutnik
work-joins = dołączanie do pokojów
work-groups = wiadomości do grup
work-removal = usuwanie osób

## Co z tego wyszło

# Kilka rzeczy w komórce tabeli, jedna po drugiej.
list = { $parts }
# { $name } to osoba, grupa lub pokój, a { $reason } to zdanie o niej.
named = { $name }: { $reason }
# To samo z ID pokoju.
named-room = { $name } ({ $room }): { $reason }
# { $reason } to odpowiedź serwera domowego, może w innym języku.
homeserver-said = odpowiedź serwera domowego: { $reason }
# { $error } to zdanie.
trying-again = { $error }; ponowna próba
connected-again = znów połączono
# Dlaczego nie można było powiadomić grupy.
not-a-member = to konto nie należy do pokoju
still-there = { $user } nadal tam jest: { $reason }
run-again-to-go-on = aby kontynuować, uruchom to samo polecenie jeszcze raz
run-again-to-continue = pozostałe są zachowane: aby kontynuować, uruchom to samo polecenie jeszcze raz
join-what-you-may = `breakout join POKÓJ --all` dołącza do wszystkich grup, które wpuszczają

## Nagłówki kolumn w tabelach

column-number = #
column-room = POKÓJ
column-name = NAZWA
column-members = CZŁONKOWIE
# Czy można otworzyć grupy.
column-breakout = GRUPY
# Poziom uprawnień.
column-level = POZIOM
column-suggested = PROPONOWANE
column-there = OBECNE
column-missing = BRAK
column-person = OSOBA
column-from = OD
column-to = DO
column-messages = WIADOMOŚCI

## Sam program

stopped-unexpectedly = breakout nieoczekiwanie się zatrzymał
not-started = nie udało się uruchomić programu
manual-not-made = nie udało się utworzyć strony podręcznika
# { $folder } to ścieżka.
manual-not-written = nie udało się zapisać stron podręcznika do { $folder }

## `breakout console`

# { $url } to adres konsoli.
console-at = konsola: { $url }
console-runs = konsola działa do Ctrl-C
# { $account } to ID użytkownika. Stoi na stronie.
account-is-logged-out = Konto { $account } jest wylogowane: serwer domowy nie przyjmuje już jego logowania.

## `breakout rooms`

no-room-to-break-out-of = nie ma pokoju, który można podzielić
all-rooms-hint = `breakout rooms --all` wypisuje wszystkie pokoje, w których jesteś
# Czym jest pokój, w kolumnie GRUPY.
state-open = otwarte
state-possible = można
state-not-allowed = bez uprawnień
state-upgraded = zaktualizowany
state-space = przestrzeń
state-not-for-talk = nie do rozmów
# Poziomy uprawnień: ten, który ktoś ma, i ten, który jest potrzebny.
level-of = { $mine } z { $needed }
infinite-level = nieograniczony

## `breakout history` i `breakout attendance`

reading-the-history = odczytywanie historii
no-breakout-yet = w pokoju { $room } nie było jeszcze pracy w grupach
# { $opened } i { $ended } to dni z godzinami; { $by } mówi, kto otworzył.
past-session = { $opened }, do { $ended }, { $by }
past-session-open = { $opened }, nadal otwarte, { $by }
reading-who-was-where = odczytywanie, kto gdzie był
# W kolumnie DO.
is-still-there = nadal w grupie
rooms-unreadable = { $rooms ->
    [one] nie udało się odczytać { $rooms } pokoju
    [few] nie udało się odczytać { $rooms } pokojów
   *[many] nie udało się odczytać { $rooms } pokojów
}

## `breakout export`

written-file-unreadable = nie można odczytać zapisanego pliku planu
history-shows-earlier-ones = `breakout history POKÓJ` pokazuje wcześniejsze, a `--session` bierze jeden z nich

## `breakout report`

collecting-the-reports = zbieranie wyników

## `breakout plan`

planning = planowanie
# { $file } to ścieżka.
not-written = nie można zapisać { $file }
wrote = zapisano { $file }
meetings-repeated = { $meetings ->
    [0] nikt nie spotyka nikogo dwa razy
    [one] jedna para spotyka się ponownie i lepszego planu nie znaleziono
    [few] { $meetings } pary spotykają się ponownie i lepszego planu nie znaleziono
   *[many] { $meetings } par spotyka się ponownie i lepszego planu nie znaleziono
}
rounds-without-repeat = rundy, w których nikt nie spotyka nikogo ponownie: { $without } z { $rounds }
seed-plans-the-same = `--seed { $seed }` planuje jeszcze raz to samo
not-a-user-id = { $text } to nie ID użytkownika jak @ann:example.org
not-in-the-list = { $user } nie jest na liście osób
other-plan-is-there = { $file } już istnieje, z innym planem; nic nie zapisano
overwrite-or-other-folder = `--force` zastępuje go; `--out FOLDER` zapisuje do innego folderu
