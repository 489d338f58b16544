### Odwiedziny w rozmowach: prowadzący mówi do rozmów wszystkich grup naraz lub słucha jednej z nich.

# Nagłówek i tytuł strony. { $room } to nazwa pokoju.
speak-to-all-of = Mówienie do wszystkich grup: { $room }
listen-in-on = Słuchanie: { $room }
one-moment = Chwileczkę…
ended-by-the-console = Konsola to zakończyła. Nikt cię nie słyszy.
begin-again = Zacznij ponownie
stop-and-back = Przerwij i wróć: { $room }
needs-javascript = To wymaga JavaScriptu, inaczej niż większość tej konsoli.

## Tytuł strony w trakcie

speaking = ● Trwa mówienie do grup
listening = ● Trwa słuchanie
speak-to-all = Mów do wszystkich grup
listen-in = Posłuchaj

## Jak daleko to zaszło

not-come-up = Nic nie wysłano: klient LiveKit się nie uruchomił.
nobody-hears-you-yet = Nikt cię jeszcze nie słyszy.
allow-microphone = Pozwól przeglądarce używać mikrofonu.
nobody-hears-you-now = Nikt cię nie słyszy.
# Link.
try-again = Spróbuj ponownie
elsewhere = To już trwa w innej konsoli tego konta.
# To, co stoi między { $link } a { $end }, jest linkiem.
stop-it-there = Przerwij tam, a potem { $link }spróbuj ponownie{ $end }.
no-media-server = Serwer domowy nie podaje serwera mediów typu LiveKit.
did-not-work = Nie udało się.
another-page-does = Robi to teraz inna strona tej konsoli.
have-stopped = Przerwano. Nikt cię nie słyszy.
have-stopped-listening = Przerwano słuchanie.

## Dlaczego nie ma mikrofonu

microphone-not-allowed = Przeglądarka nie pozwala tej stronie używać mikrofonu. Można na to zezwolić obok adresu strony.
no-microphone = Nie ma mikrofonu.
microphone-gone = Mikrofon zniknął.
microphone-unusable = Nie udało się użyć mikrofonu; być może używa go inny program.

## Kto kogo słyszy

nobody-hears-you = Nikt cię nie słyszy
nobody-hears-you-microphone-off = Nikt cię nie słyszy, a mikrofon jest wyłączony
the-group-hears-you = Grupa cię słyszy
all-groups-hear-you = Słyszą cię wszystkie grupy ({ $groups })
# Słyszy { $on } z { $all } grup.
some-groups-hear-you = Grupy, które cię słyszą: { $on } z { $all }
you-hear-nobody = Nikogo nie słychać
you-hear-the-group = Słychać grupę; widzi ona twoją obecność, ale cię nie słyszy
no-group = Nie ma grupy.
lingers = Serwer domowy sam nie usuwa nikogo z rozmów: jeśli ten program zakończy się bez rozłączenia, grupy będą cię tam widzieć jeszcze najwyżej minutę.

## Przyciski

stop = Przerwij
stop-speaking = Przestań mówić
stop-listening = Przestań słuchać
try-again-where = Spróbuj ponownie tam, gdzie się nie udało

## Jak jest z jedną grupą

# { $name } to nazwa grupy, { $state } to jeden z następnych stanów.
group = { $name }: { $state }
hears-you = słyszy cię
you-hear-it = słychać ją
connecting = łączenie…
is-closed = jest zamknięta
not-in-its-room = nie ma cię w jej pokoju; najpierw do niego dołącz
encrypted-speaking = jest szyfrowana i nie słychać cię tam: głos stąd nie byłby szyfrowany. Zamiast tego dołącz do jej rozmowy
encrypted-listening = jest szyfrowana i nie słychać jej stąd. Zamiast tego dołącz do jej rozmowy
not-allowed = jej pokój nie wpuszcza cię do rozmowy
nobody-there = nikogo nie ma w jej rozmowie; zacznie się, gdy ktoś będzie
failed-membership = nie udało się: serwer domowy nie podaje tam, że jesteś w rozmowie
failed-token = nie udało się: serwer mediów nie daje dostępu
failed-media = nie udało się: serwer mediów był nieosiągalny lub połączenie zostało przerwane

## Klient LiveKit, który nie jest częścią tego programu

nobody-to-visit = Nie ma stąd do kogo mówić ani kogo słuchać.
how-to-get-livekit-client = rozpakuj pakiet npm livekit-client (wersja 2.23.0) do folderu `livekit-client` obok kont lub wskaż jego folder opcją `--livekit-client`; w klonie projektu robi to `cargo xtask element-call`

## Ramka z dźwiękiem

# Nazwa ramki dla osób, które jej nie widzą.
sound-of-a-visit = Dźwięk odwiedzin
# Przycisk, gdy przeglądarka sama niczego nie odtwarza.
play-the-sound = Odtwórz dźwięk
