### Rozpoczęcie, które trwa, i co z niego wyszło.

## Nagłówki w trakcie

opening-groups = { $groups ->
    [one] Otwieranie { $groups } grupy
    [few] Otwieranie { $groups } grup
   *[many] Otwieranie { $groups } grup
}
# Wcześniej.
making-so-many-rooms = { $rooms ->
    [one] Tworzenie { $rooms } pokoju
    [few] Tworzenie { $rooms } pokojów
   *[many] Tworzenie { $rooms } pokojów
}

## Kroki

reading-the-room = Odczytywanie pokoju
making-rooms = Tworzenie pokojów
other-device = Inne urządzenie tego konta otwiera tu grupy; oczekiwanie na nie
looking-for-rooms = Szukanie pokojów z wcześniejszego rozpoczęcia
inviting-people = Zapraszanie osób, pozostało: { $left }
opening = Otwieranie
quieting = Ograniczanie pisania do moderatorów
telling-everybody = Powiadamianie wszystkich
telling-everybody-part = Powiadamianie wszystkich, wiadomość { $number } z { $of }
telling-replaced = Otwarte; powiadamianie wcześniejszych grup
open = Otwarte; jeszcze chwila
# { $wait } to czas.
asked-to-wait = Serwer domowy każe zaczekać { $wait-accusative } przed następnym żądaniem
asked-to-wait-with-rooms = { $left ->
    [one] Serwer domowy każe zaczekać { $wait-accusative } przed następnym żądaniem, pozostał { $left } pokój
    [few] Serwer domowy każe zaczekać { $wait-accusative } przed następnym żądaniem, pozostały { $left } pokoje
   *[many] Serwer domowy każe zaczekać { $wait-accusative } przed następnym żądaniem, pozostało { $left } pokojów
}
# Co mówi pasek, który się wypełnia.
done-of = { $done } z { $total }

## Nie udało się: nagłówki

not-opened = Nie otwarto grup
not-all-ready = Nie wszystkie pokoje są gotowe
half-done = Grupy są otwarte, ale nie wszystko się udało

## Nie udało się: dlaczego i co można zrobić

widget-not-open = Nie udało się otworzyć widżetu w Elemencie.
groups-not-told = Nie udało się powiadomić osób we wcześniejszych grupach, że otwarto nowe.
not-all-invited = Nie wszystkich udało się zaprosić.
not-all-invited-and-told = Nie wszystkich udało się zaprosić i nie wszystkie wcześniejsze grupy udało się powiadomić.
# Czego nie udało się zrobić dla { $whom }, osoby lub pokoju, i dlaczego.
failed-for = { $whom }: { $reason }
cut-off = Wcześniejsze rozpoczęcie w tym pokoju zostało przerwane.
cut-off-hint = Można je dokończyć albo rozpocząć plan poniżej.
# Przycisk.
go-on-with-the-earlier = Dokończ wcześniejsze rozpoczęcie
opened-by-somebody-else = Tymczasem grupy otworzył tu ktoś inny.
another-was-opened = Tymczasem otwarto inny podział na grupy.
# { $user } to ID użytkownika.
another-was-opened-by = Tymczasem ktoś inny otworzył inny podział na grupy: { $user }.
not-made = { $rooms ->
    [one] Nie udało się utworzyć { $failed } z { $rooms } pokoju.
    [few] Nie udało się utworzyć { $failed } z { $rooms } pokojów.
   *[many] Nie udało się utworzyć { $failed } z { $rooms } pokojów.
}
others-are-kept-start = Pozostałe są zachowane. Aby kontynuować, naciśnij jeszcze raz „Rozpocznij”.
others-are-kept-prepare = Pozostałe są zachowane. Aby kontynuować, zrób to jeszcze raz.
homeserver-said = Odpowiedź serwera domowego: { $reason }

## Pokoje przygotowane wcześniej

rooms-are-ready = { $rooms ->
    [one] { $rooms } pokój jest gotowy.
    [few] { $rooms } pokoje są gotowe.
   *[many] { $rooms } pokojów jest gotowych.
}
