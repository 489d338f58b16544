### Co mówi w terminalu `breakout demo`: serwer domowy i osoby tylko do tego, na tym komputerze.

## Co trwa

starting-homeserver = uruchamianie serwera domowego
installing-synapse = instalowanie Synapse
# { $folder } to ścieżka.
synapse-is-installed = Synapse, serwer domowy, jest instalowany do { $folder }. Trwa to około minuty, tylko za pierwszym razem
starting-media-server = uruchamianie serwera mediów
livekit-is-built = LiveKit, serwer mediów, jest budowany za pomocą Go. Trwa to do dziesięciu minut, tylko za pierwszym razem
people-arrive = dołączanie osób
people-go-into-the-call = dołączanie osób do rozmowy
# { $url } to adres.
homeserver-runs-at = Tymczasowy serwer domowy działa pod adresem { $url }
# { $host } to nazwa osoby, { $late } to nazwa innej.
introduction = { $people ->
    [one] { $host } prowadzi pokój { $room }; bierze udział jedna osoba
    [few] { $host } prowadzi pokój { $room }; biorą udział { $people } osoby
   *[many] { $host } prowadzi pokój { $room }; bierze udział { $people } osób
}
introduction-with-late = { $people ->
    [one] { $host } prowadzi pokój { $room }; bierze udział jedna osoba, a { $late } przyjdzie później
    [few] { $host } prowadzi pokój { $room }; biorą udział { $people } osoby, a { $late } przyjdzie później
   *[many] { $host } prowadzi pokój { $room }; bierze udział { $people } osób, a { $late } przyjdzie później
}
# { $guest } to osoba, którą się gra.
everybody-is-in-the-call = Wszyscy są w rozmowie w pokoju { $room }. Aby do nich dołączyć, wejdź do rozmowy jako { $guest }: { $url }

## Praca w grupach

head = { $groups ->
    [one] { $person } dzieli pokój { $room } na jedną grupę
    [few] { $person } dzieli pokój { $room } na { $groups } grupy
   *[many] { $person } dzieli pokój { $room } na { $groups } grup
}
# { $time } to długość czasu.
head-with-time = { $groups ->
    [one] { $person } dzieli pokój { $room } na jedną grupę, pozostały czas: { $time }
    [few] { $person } dzieli pokój { $room } na { $groups } grupy, pozostały czas: { $time }
   *[many] { $person } dzieli pokój { $room } na { $groups } grup, pozostały czas: { $time }
}
# Zamiast nazwy osoby.
somebody = Ktoś
column-group = GRUPA
# Osoba w kolumnie tych, których brakuje.
is-elsewhere = { $person } (jest w: { $group })
# { $people } to nazwy osób.
group-is-for = { $group } jest dla: { $people }
joined = { $person } dołącza: { $group }
joined-instead = { $person } dołącza: { $group } zamiast { $own }
everybody-is-there = { $group }: wszyscy są
has-ended = Praca w grupach się zakończyła: { $room }; pokoje pozostają.
is-still-open = Grupy są nadal otwarte: { $room }; pokoje pozostają.
over-start-another = Praca w grupach się zakończyła. Rozpocznij następną albo naciśnij Ctrl-C, aby zakończyć

## Jak wziąć udział

# W następnym wierszu jest polecenie do wpisania, tu i niżej. { $guest } to kobieta.
you-are-somebody = { $guest } to ty: nikt inny jej nie gra. W drugim terminalu:
    {"  "}{ $command }
you-are-somebody-here = { $guest } to ty: nikt inny jej nie gra. W drugim terminalu w tym katalogu:
    {"  "}{ $command }
split-again = Podziel pokój jeszcze raz, jako osoba prowadząca, i zobacz tutaj, jak wszyscy znów dołączają:
    {"  "}{ $command }
# Dalej dwa polecenia.
see-offers = Zobacz, jaką grupę ma proponowaną { $guest }, i wejdź do niej w tej roli; nikt inny jej nie gra:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Zobacz, kto gdzie jest:
    {"  "}{ $command }
call-back = Poproś wszystkich o powrót, jako druga osoba prowadząca:
    {"  "}{ $command }
# { $user }, { $other } i { $third } to nazwy do logowania.
log-in-anywhere = Albo zaloguj się w dowolnym kliencie Matrix:
    {"  "}serwer domowy { $homeserver }, użytkownik { $user }, { $other } lub { $third }, hasło { $password }
# Zaczyna się i kończy pustym wierszem. Dalej akapity z góry.
play-along = {""}
    Serwer domowy i osoby pozostają do naciśnięcia Ctrl-C.
    Weź udział z drugiego terminala.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    Serwer domowy i osoby pozostają do naciśnięcia Ctrl-C.
    Weź udział z drugiego terminala w tym katalogu.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Co piszą osoby z pokazu

room-topic = Pokój do podziału na grupy
hello = Cześć, tu { $person }!

## Co się nie udało

no-temporary-files = nie ma miejsca na pliki tymczasowe
no-calls-on-this-machine = na tym komputerze pokaz nie ma rozmów
no-calls-on-this-system = w tym systemie pokaz nie ma rozmów
media-server-not-started = serwer mediów pokazu się nie uruchomił
# Element Call i LiveKit to programy.
element-call-not-fetched = nie udało się pobrać Element Call
livekit-client-not-fetched = nie udało się pobrać klienta LiveKit
# { $user } to nazwa do logowania, tu i niżej.
no-voice = nie udało się dać głosu: { $user }
nobody-in-the-call = nikt nie mógł dołączyć do rozmowy
not-in-the-call = { $user }: nie udało się dołączyć do rozmowy
element-call-is-gone = Element Call zniknął
nobody-of-that-name = w pokazie nie ma nikogo o tej nazwie
not-logged-in = { $person }: nie udało się zalogować
demo-has-ended = pokaz się zakończył
console-not-opened = nie udało się otworzyć konsoli dla { $user }
room-is-gone = nie ma pokoju pokazu
# { $reason } to zdanie.
not-opened = nie udało się otworzyć grup: { $reason }
homeserver-is-gone = serwer domowy pokazu zniknął
not-everybody-arrived = nie wszyscy dołączyli
somebody-stopped = ktoś nieoczekiwanie się zatrzymał
takes-no-part = { $person } nie bierze już udziału
sync-has-ended = synchronizacja się zakończyła
offers-have-ended = propozycje się skończyły
no-account = { $person }: nie udało się założyć konta
room-not-made = nie udało się utworzyć pokoju pokazu
not-joined = { $user }: nie udało się dołączyć
no-user-id = serwer domowy nie podał ID użytkownika
no-address = serwer domowy nie ma adresu
homeserver-not-started = serwer domowy pokazu się nie uruchomił
homeserver-not-installed = nie udało się zainstalować serwera domowego pokazu
needs-python = potrzebny jest Python 3.10 lub nowszy; w Debianie i Ubuntu `apt install python3 python3-venv`, w macOS `brew install python`
needs-venv = w Debianie i Ubuntu `venv` Pythona to osobny pakiet: `apt install python3-venv`
is-there-a-network = pierwszy pokaz pobiera Synapse z pypi.org: czy jest połączenie z siecią? Uruchom ponownie, aby kontynuować

## Element w pokazie

# Do czego ktoś tam jest, obok nazwy: można zobaczyć widok jak w Elemencie.
in-element = w Elemencie, z widżetem
# Tytuł strony.
stand-in-title = { $name } w Elemencie
stand-in-introduction = To zastępuje Element, w którym pokój widzi { $name }. Widżet jest taki jak w Elemencie; o co pyta na początku, o to pyta też Element.

## Pokaz z botem `breakout serve`

starting-bot = uruchamianie bota
# { $bot } to identyfikator Matrix, { $person } i { $host } to imiona osób.
bot-runs = Bot { $bot } działa tu tak jak w `breakout serve`
page-as-in-element = Co widzi { $person }, jak w Elemencie: { $url }
invites-bot = { $host } zaprasza { $bot }
makes-moderator = { $host } daje { $bot } uprawnienia moderatora
presses = { $host } naciska { $key }
# Ktoś coś pisze.
says = { $person }: { $text }
# Zaczyna się i kończy pustym wierszem. Polecenia są w nim takie, jakie pisze się do bota; { $login } mówi, jak zalogować się innym klientem.
try-bot = {""}
    Serwer domowy, bot i osoby pozostają do naciśnięcia Ctrl-C.

    Grupa, którą w widżecie widzi { $guest }, tak jak w Elemencie; nikt inny jej nie gra:
    {"  "}{ $guest-url }

    Prowadzenie pokoju w roli, którą gra { $host }: „Prowadź ten pokój” w widżecie albo pisanie do bota:
    {"  "}{ $host-url }
    {"  "}!breakout status    kto jest, a kogo brakuje
    {"  "}!breakout +5m       więcej czasu
    {"  "}!breakout end       prośba do wszystkich o powrót
    {"  "}!breakout rotate    inne grupy, w których nikt nie spotka tych samych osób

    { $login }
    {""}
# Nad wierszem do pisania. { $command } to polecenie dla bota.
stand-in-write = Napisz w pokoju { $room }, na przykład { $command }
stand-in-send = Wyślij
bot-not-started = bot pokazu się nie uruchomił
bot-has-stopped = bot pokazu się zatrzymał
bot-is-silent = bot nie odpowiada od trzech minut
bot-opened-nothing = bot nie otworzył żadnych grup
not-done-for-the-bot = nie udało się zrobić tego, o co prosi { $host }
