### Rozmowa na stronie konsoli.

# Nagłówek.
call = Rozmowa
# Tytuł strony i nazwa ramki dla osób, które jej nie widzą. { $room } to nazwa pokoju.
call-in = Rozmowa: { $room }
leave-the-call = Rozłącz się i wróć: { $room }
ended-by-the-console = Konsola zakończyła tę rozmowę.
join-again = Dołącz ponownie
back-to = Powrót: { $room }
back-to-the-room = Powrót do pokoju
needs-javascript = Rozmowa wymaga JavaScriptu, inaczej niż reszta tej konsoli.

## Co dzieje się z rozmową. { $place } to nazwa pokoju lub grupy

you-are-in = Trwa rozmowa: { $place }.
joining = Dołączanie do rozmowy: { $place }…
not-come-up = Element Call się nie uruchomił.
not-come-up-settings = Być może przeglądarka nie pozwala mu zapisać ustawień: pozwól „localhost” zapisywać dane, także na innych stronach, lub użyj innej przeglądarki.
not-come-up-files = Jego pliki jeszcze nie dotarły. Wolny komputer potrzebuje trochę więcej czasu.
load-again = Wczytaj ponownie
# { $device } to ID urządzenia.
in-already = Jesteś już w tej rozmowie na urządzeniu { $device }.
leave-it-there = Rozłącz się tam: rozmowa zacznie się tutaj zaraz potem.
no-second-time = Żadne urządzenie nie może rozłączyć innego, a to nie dołącza drugi raz.
# { $time } i { $end } stoją wokół zegara, który odlicza, gdy tylko może.
moving-you-in = Przejście za { $time }chwilę{ $end }: { $place }
moving-you = Przejście: { $place }…
not-moved = Przejście się nie udało: { $place }.
still-in-the-call-before = Nadal trwa poprzednia rozmowa.
not-in-any-more = Nie ma cię już w rozmowie: { $place }.
have-left = Rozłączono.
# { $why } mówi, co się nie udało.
not-opened = Nie udało się otworzyć rozmowy: { $why }

## Dlaczego kogoś nie ma już w rozmowie

media-server-silent = Serwer mediów twojego serwera domowego nie odpowiada. Jeśli to potrwa, powiadom osoby, które go prowadzą. Gdy znów zadziała, będzie to tu napisane.
media-server-back = Serwer mediów twojego serwera domowego znów odpowiada.
stays-empty = Element Call pozostaje pusty: być może przeglądarka nie pozwala mu zapisać ustawień. Pozwól „localhost” zapisywać dane, także na innych stronach, i wczytaj tę stronę ponownie.
removed-from-room = Nie ma cię już w tym pokoju.
connection-lost = Nie udało się dołączyć lub połączenie zostało przerwane.

## Przyciski

take-over = Przejmij tutaj
move-now = Przejdź teraz
stay = Zostań
stay-here = Zostań tutaj
try-again = Spróbuj ponownie
go-back = Wróć do poprzedniej rozmowy

## Element Call, który nie jest częścią tego programu

no-calls-here = Rozmowy nie są tu możliwe.
how-to-get-element-call = aby umożliwić rozmowy, rozpakuj pakiet npm @element-hq/element-call-embedded (wersja 0.26.1) do folderu `element-call` obok kont lub wskaż jego folder opcją `--element-call`; w klonie projektu robi to `cargo xtask element-call`
# Dla kogoś, kto ręcznie otwiera adres przeznaczony tylko dla ramek.
no-such-file = Pod tym adresem jest tylko Element Call, a takiego pliku w nim nie ma.
