### Co mówią w terminalu `breakout login`, `logout` i `whoami`.

## Pytania

which-user = Użytkownik:
password-of = Hasło konta { $user }:
recovery-key = Klucz przywracania, aby zweryfikować to urządzenie (Enter pomija):

## Co trwa

# { $server } to nazwa lub adres.
looking-for = szukanie serwera { $server }
logging-in = logowanie
setting-up-encryption = przygotowanie szyfrowania
logging-out = wylogowywanie
# W następnym wierszu jest adres.
log-in-on-this-page = zaloguj się na tej stronie, która otworzy się w przeglądarce:
    { $url }

## Co z tego wyszło

# { $account } to ID użytkownika.
logged-in-as = zalogowano jako { $account }
logged-out = wylogowano konto { $account }
account-verified = { $account } na { $homeserver }, urządzenie { $device } (zweryfikowane)
account-not-verified = { $account } na { $homeserver }, urządzenie { $device } (niezweryfikowane)
verify-a-new-device = to urządzenie nie jest zweryfikowane; `breakout login --recovery-key-file PLIK` weryfikuje nowe

## Co się nie udało

login-failed = logowanie się nie udało
key-was-wrong = konto jest zalogowane, a jego urządzenie niezweryfikowane; zaloguj się jeszcze raz z właściwym kluczem
# { $name } zostało wpisane.
two-users = { $user } i --user { $name } to nie ten sam użytkownik
no-user = nie podano, kto się loguje
give-a-user = zamiast serwera domowego podaj ID użytkownika jak @ann:example.org albo --user NAZWA
no-terminal = nie ma terminala, w którym można zapytać o hasło
password-on-stdin = podaj je na standardowym wejściu z opcją --password-stdin
password-is-empty = hasło jest puste
password-unreadable = nie udało się odczytać hasła
# { $file } to ścieżka.
key-unreadable = nie udało się odczytać klucza przywracania z { $file }
key-is-empty = w { $file } nie ma klucza przywracania
browser-unheard = ten komputer nie może czekać na odpowiedź przeglądarki
no-login-on-a-page = serwer domowy nie oferuje logowania na stronie internetowej
page-gave-no-login = strona internetowa nie przekazała logowania
still-logged-in = konto jest nadal zalogowane
forget-it-here = `breakout logout --force` usuwa je tylko z tego komputera
