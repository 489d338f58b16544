### Co mówi w terminalu `breakout doctor`. „MSC” i liczba to propozycja dla protokołu Matrix.

examining = sprawdzanie

## Jedno sprawdzenie

# { $check } to jego nazwa, { $found } to co znaleziono. Oba słowa są tej samej szerokości, aby nazwy stały jedna pod drugą.
good = ok    { $check }: { $found }
bad = uwaga { $check }: { $found }
# Co można zrobić, pod sprawdzeniem.
hint = {"      "}{ $hint }

## Nazwy sprawdzeń

check-login = logowanie
check-device = urządzenie
check-clock = zegar
check-delayed-events = zdarzenia opóźnione
check-call-transports = transporty rozmów
check-half-made = sesje przerwane w połowie
check-rooms-again = pokoje do ponownego otwarcia
check-groups = grupy
check-people = osoby w grupach
check-room = pokój
check-permission = uprawnienia
check-telling = powiadamianie
check-who-may-open = kto może otwierać
check-event = zdarzenie z grupami
check-main-room = pokój główny

## Konto i jego serwer domowy

login = { $user } na { $homeserver }
# { $device } to ID urządzenia.
device-verified = { $device } jest zweryfikowane
device-not-verified = { $device } nie jest zweryfikowane: inne klienty mogą ostrzegać przed wiadomościami z niego lub je ukrywać
verify-device = uruchom ponownie `breakout login` z kluczem przywracania
clock-right = zgodny z zegarem serwera domowego
set-clock = ustaw zegar tego komputera lub włącz ustawianie go przez sieć
delayed-events-there = serwer domowy je ma (MSC4140)
no-delayed-events = serwer domowy ich nie ma (MSC4140)
keep-watching = praca w grupach z ustalonym końcem kończy się sama w klientach, które znają pokoje grup; dla pozostałych trzeba zostawić włączone `breakout status --watch` lub konsolę
transports-there = serwer domowy podaje { $transports }
no-transports = serwer domowy nie podaje żadnych
transports-unknown = serwer domowy ich nie zna (MSC4143)
# { $features }, { $delay } i { $transports } to ustawienia Synapse, serwera domowego.
set-transports = wymagają tego rozmowy w pokojach grup; administrator Synapse ustawia `{ $features }`, `{ $delay }` oraz `{ $transports }` z adresem usługi autoryzacji LiveKit

## Jeden pokój

run-for-the-new-room = uruchom polecenia dla nowego pokoju
join-and-run-for-the-new-room = dołącz do nowego pokoju w swoim zwykłym kliencie Matrix i uruchom polecenia dla niego
rooms-lists = `breakout rooms` wypisuje pokoje, które można podzielić
may-open = to konto może tu otwierać grupy
ask-to-raise-level = poproś moderatora pokoju o podniesienie poziomu uprawnień
may-write = to konto może tu pisać
start-without-announcement = zacznij z `--no-announce` i powiadom wszystkich inaczej albo poproś moderatora o podniesienie poziomu uprawnień
# Poziomy uprawnień.
everybody-may-open = wszyscy: zdarzenie wymaga poziomu { $needed }, a każdy ma { $ordinary }
raise-the-level = w uprawnieniach pokoju podnieś poziom `org.matrix.msc3985.breakout` do 50
those-with-level = osoby z poziomem { $needed }
event-names = { $rooms ->
    [one] wymienia { $rooms } pokój
    [few] wymienia { $rooms } pokoje
   *[many] wymienia { $rooms } pokojów
}
event-in-upgraded-room = { $rooms ->
    [one] wymienia { $rooms } pokój, w pokoju, który zaktualizowano
    [few] wymienia { $rooms } pokoje, w pokoju, który zaktualizowano
   *[many] wymienia { $rooms } pokojów, w pokoju, który zaktualizowano
}
# { $room } to ID pokoju.
end-ends-that = `breakout end { $room }` to kończy
# { $parts } mówi, które części.
event-unreadable = części nie można odczytać: { $parts }
other-client-wrote = wysłał je klient, który zapisuje je inaczej
everybody-writes = wszyscy mogą pisać
quiet-until-the-end = do końca pracy w grupach mogą pisać tylko moderatorzy
quiet-though-over = tylko moderatorzy mogą pisać, z powodu sesji { $session }, która się zakończyła
end-lets-write = `breakout end POKÓJ` znów pozwala pisać wszystkim

## Pokoje sesji

# Lista zdań, każde mówi coś o pokoju lub osobie.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, można do niego dołączyć
    [few] { $rooms }, do wszystkich można dołączyć
   *[many] { $rooms }, do wszystkich można dołączyć
}
again-makes-new-ones = `breakout start POKÓJ --again` tworzy nowe w ich miejsce
moved-to-upgraded = kto dołącza, trafia do jego nowego pokoju, jeśli członkowie mogą do niego dołączyć; w przeciwnym razie `breakout add` tworzy inną grupę
close-and-add = `breakout close` go usuwa, a `breakout add` tworzy inną grupę
# { $absence } to „po wyjściu z pokoju głównego” lub podobne.
outsider = { $user } jest w grupie { $group }, ale { $absence }
expel-removes = `breakout expel POKÓJ` usuwa te osoby

## Co zostało po rozpoczęciach

none-left = brak
# { $rooms } to lista ID pokojów, { $user } to ID użytkownika.
overwritten = sesję { $session } zastąpił inny podział na grupy ({ $user }); żaden link nie prowadzi do tych pokojów: { $rooms }
cut-off = sesja { $session } została przerwana przed otwarciem; żaden link nie prowadzi do tych pokojów: { $rooms }
# To samo z pokojem, gdy sprawdzane są wszystkie pokoje.
overwritten-in = { $place }: sesję { $session } zastąpił inny podział na grupy ({ $user }); żaden link nie prowadzi do tych pokojów: { $rooms }
cut-off-in = { $place }: sesja { $session } została przerwana przed otwarciem; żaden link nie prowadzi do tych pokojów: { $rooms }
people-can-stay = kto jest w tych pokojach, może zostać; jeśli są niepotrzebne, opuść je w dowolnym kliencie
run-start-again = aby kontynuować, w ciągu jednego dnia uruchom to samo `breakout start` albo opuść te pokoje w dowolnym kliencie
