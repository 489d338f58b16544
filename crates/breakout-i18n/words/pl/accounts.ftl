### Logowania na tym komputerze, ich pliki i połączenie z serwerem domowym.
###
### { $path } to plik lub folder, { $users } to ID Matrix.

no-home = nie ma katalogu domowego, w którym można trzymać konta
set-home = ustaw { $variable } na katalog
account-not-written = nie udało się zapisać konta do { $path }
account-not-removed = nie udało się usunąć konta z { $path }
still-logged-in = jest nadal zalogowane, tutaj i na serwerze domowym
no-account = żadne konto nie jest zalogowane
no-account-here = na tym komputerze żadne konto nie jest zalogowane
several-accounts = zalogowanych jest kilka kont, a żadne nie było zalogowane jako ostatnie
choose-account = wybierz jedno opcją --account: { $users }
account-not-logged-in = konto { $account } nie jest zalogowane
logged-in-are = zalogowane: { $users }
several-called = kilka kont nazywa się { $account }
give-whole-id = podaj całe ID użytkownika: { $users }
log-in-first = najpierw uruchom `breakout login SERWER`

## Pliki

login-not-read = nie można odczytać zapisanego logowania z { $path }
look-at-permissions = sprawdź uprawnienia pliku i jego katalogów
login-replaces = uruchom ponownie `breakout login`; utworzy nowe urządzenie i zastąpi to logowanie
not-read = nie udało się odczytać { $path }
cannot-be-read = nie można odczytać { $path }
not-written = nie udało się zapisać { $path }
cannot-be-written = nie można zapisać { $path }
not-made = nie udało się utworzyć { $path }
not-removed = nie udało się usunąć { $path }
cannot-be-opened = nie można otworzyć { $path }

## Klucze urządzenia

keys-missing = w { $path } brakuje kluczy szyfrowania tego urządzenia
keys-not-opened = nie udało się otworzyć kluczy szyfrowania z { $path }
keys-not-damaged = klucze nie są uszkodzone: zwolnij miejsce lub przywróć uprawnienie, a potem uruchom polecenie ponownie
login-makes-device = uruchom ponownie `breakout login`; utworzy nowe urządzenie
damaged-keys = jeśli są uszkodzone, `breakout login` utworzy nowe urządzenie
no-keys = urządzenie nie ma kluczy
keys-gone = kluczy szyfrowania tego urządzenia już nie ma: te z { $path } to nie te, które znają klienty innych osób
nothing-was-sent = nic nie wysłano; jeśli jest kopia zapasowa, przywróć z niej katalog
or-log-in-again = albo uruchom ponownie `breakout login`; utworzy nowe urządzenie
published-keys-not-read = nie udało się odczytać opublikowanych kluczy urządzenia
device-not-set-up = konto jest zalogowane, ale nie udało się przygotować urządzenia do pokojów szyfrowanych

## Połączenie

not-connected = nie udało się połączyć: { $homeserver }
rooms-not-read = nie udało się odczytać pokojów
no-answer-within = { $seconds ->
    [one] serwer domowy nie odpowiedział w ciągu { $seconds } sekundy
    [few] serwer domowy nie odpowiedział w ciągu { $seconds } sekund
   *[many] serwer domowy nie odpowiedział w ciągu { $seconds } sekund
}
no-sliding-sync = ten serwer domowy nie ma sliding sync (MSC4186), którego breakout potrzebuje
synapse-has-it = Synapse ma to od wersji 1.114
login-not-used = nie udało się użyć zapisanego logowania
no-tls = bezpieczne połączenia nie są tu możliwe
sync-has-ended = synchronizacja się zakończyła

## Szukanie serwera domowego

not-a-user-id = { $text } to nie ID użytkownika
user-id-looks-like = ID użytkownika wygląda jak @ann:example.org
not-a-homeserver = { $text } to nie nazwa ani URL serwera domowego
what-to-give = podaj ID użytkownika jak @ann:example.org, nazwę jak example.org lub URL
homeserver-not-found = nie udało się znaleźć serwera domowego { $server }
url-without-tls = bez TLS trzeba podać URL: http://{ $server }

## Kilka procesów jednego konta

sending-too-long = inny proces breakout tego konta zbyt długo coś wysyła
run-when-done = uruchom polecenie ponownie, gdy skończy
# Mówione podczas czekania.
waiting-for-another = inny breakout tego konta pracuje nad tym pokojem; oczekiwanie na niego
