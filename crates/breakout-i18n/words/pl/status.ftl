### Co mówi w terminalu `breakout status`: komu proponowana jest która grupa, kto jest i ile jest czasu.

## Nagłówek

# { $states } to co jest poniżej, jedno po drugim.
head = { $room }: { $states }
no-breakout-is-open = nie ma otwartych grup
groups-opened = { $groups ->
    [one] otwarto { $groups } grupę
    [few] otwarto { $groups } grupy
   *[many] otwarto { $groups } grup
}
# { $by } to osoba, która otworzyła grupy.
groups-opened-by = { $groups ->
    [one] { $groups } grupa, prowadzi: { $by }
    [few] { $groups } grupy, prowadzi: { $by }
   *[many] { $groups } grup, prowadzi: { $by }
}
# { $left } to długość czasu.
ends-in = koniec za { $left-accusative }
# { $time } to godzina innego dnia.
ends-in-at = koniec za { $left-accusative }, o { $time }
main-room-is-quiet = w pokoju głównym mogą pisać tylko moderatorzy

## O zdarzeniu i pokoju

# { $what } mówi, której części.
part-unreadable = części zdarzenia nie można odczytać: { $what }
# { $person } otworzył grupy.
opened-by-a-stranger = osoba { $person } nie jest moderatorem tego pokoju i nie ma z nią bezpośredniego czatu. Dołącz tylko wtedy, gdy było to zapowiedziane

## W tabeli

# Nie wiadomo, kto tam jest.
unknown = ?
# { $absence } mówi, dlaczego kogoś nie powinno tam być.
person-from-outside = { $person } ({ $absence })
# Ta grupa jest proponowana temu, kto to czyta.
for-you = dla ciebie
# Ile osób jest w rozmowie grupy.
in-call = rozmowa: { $people }

## Pod tabelą

# Co grupy mają zrobić, tu i w następnej.
task = zadanie: { $task }
task-of = zadanie, { $group }: { $task }
# Nazwy osób.
without-a-group = bez grupy: { $people }
left-out = pominięci: { $people }
# { $room } to ID pokoju.
expel-removes = `breakout expel { $room }` usuwa z grup osoby, które usunięto z pokoju głównego
unseen-groups = { $unseen ->
    [one] nie ma cię w { $unseen } z { $groups } grup, więc nie widać, kto w niej jest
    [few] nie ma cię w { $unseen } z { $groups } grup, więc nie widać, kto w nich jest
   *[many] nie ma cię w { $unseen } z { $groups } grup, więc nie widać, kto w nich jest
}
# { $room } to ID pokoju.
join-all = `breakout join { $room } --all` dołącza do wszystkich grup, które wpuszczają

## W trakcie obserwowania

looking-who-is-where = sprawdzanie, kto gdzie jest
# { $new } to ID pokoju.
watching-new-room = { $room } zaktualizowano; teraz obserwowany jest nowy pokój, { $new }
# { $error } to zdanie, tu i niżej.
keys-not-up-to-date = nie udało się zaktualizować kluczy: { $error }
time-not-kept = nie udało się dopilnować czasu: { $error }; ponowna próba
placed = { $people ->
    [one] zaproponowano grupę { $people } osobie, która przyszła później
    [few] zaproponowano grupy { $people } osobom, które przyszły później
   *[many] zaproponowano grupy { $people } osobom, które przyszły później
}
nobody-placed = osobom, które przyszły później, nie udało się zaproponować grupy: { $error }
not-mended = nie udało się zaktualizować grup: { $error }
late-told = osoby, które przyszły później, wiedzą, dokąd iść
late-not-told = nie udało się powiadomić osób, które przyszły później: { $error }
# { $hints } mówi, co można z tym zrobić.
ended-but = { $error } ({ $hints })
# Obie mówią, co można zrobić, jedna po drugiej.
also-hint = { $first }; { $then }

## Pilnowanie czasu

# { $time } to godzina.
no-timer = serwer domowy nie zakończy pracy w grupach o { $time }: nie ma minutników lub nie na tak długo. Zostaw do tego czasu włączone `breakout status --watch` lub konsolę, bo inaczej osoby z klientem, który nie zna pokojów grup, nie zobaczą końca
no-timer-and-quiet = serwer domowy nie zakończy pracy w grupach o { $time }: nie ma minutników lub nie na tak długo. Zostaw do tego czasu włączone `breakout status --watch` lub konsolę, bo inaczej członkowie nie będą mogli pisać w pokoju głównym, dopóki ktoś nie uruchomi `breakout end POKÓJ`
# { $room } to ID pokoju.
was-not-told = { $room } bez powiadomienia: { $reason }
told-what-to-do = { $groups ->
    [one] { $groups } grupa wie, co robić i jak prosić o pomoc
    [few] { $groups } grupy wiedzą, co robić i jak prosić o pomoc
   *[many] { $groups } grup wie, co robić i jak prosić o pomoc
}
told-minute-left = { $groups ->
    [one] { $groups } grupa wie, że została 1 minuta
    [few] { $groups } grupy wiedzą, że została 1 minuta
   *[many] { $groups } grup wie, że została 1 minuta
}
told-minutes-left = { $minutes ->
    [one] { $groups ->
        [one] { $groups } grupa wie, że została { $minutes } minuta
        [few] { $groups } grupy wiedzą, że została { $minutes } minuta
       *[many] { $groups } grup wie, że została { $minutes } minuta
    }
    [few] { $groups ->
        [one] { $groups } grupa wie, że zostały { $minutes } minuty
        [few] { $groups } grupy wiedzą, że zostały { $minutes } minuty
       *[many] { $groups } grup wie, że zostały { $minutes } minuty
    }
   *[many] { $groups ->
        [one] { $groups } grupa wie, że zostało { $minutes } minut
        [few] { $groups } grupy wiedzą, że zostało { $minutes } minut
       *[many] { $groups } grup wie, że zostało { $minutes } minut
    }
}
server-ends-it = pracę w grupach kończy serwer domowy
process-ends-it = pracę w grupach kończy ten proces
