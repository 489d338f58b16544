### Konto: czyje jest, czy urządzenie jest zweryfikowane i jak się wylogować.

your-account = Konto
matrix-id = ID Matrix
homeserver = Serwer domowy
this-device = To urządzenie

## { $device } to ID urządzenia

device-verified = { $device }, zweryfikowane
# Między { $strong } a { $end } słowa się wyróżniają.
device-not-verified = { $device }, { $strong }niezweryfikowane{ $end }
device-unknown = { $device }, teraz nie wiadomo, czy zweryfikowane

##

some-apps-warn = Dopóki to urządzenie nie zostanie zweryfikowane, w pokojach szyfrowanych aplikacje niektórych osób mogą ostrzegać przed wiadomościami z niego lub je ukrywać.

## Język stron

# Nagłówek.
language = Język
# Przed listą języków, pierwszy to następna możliwość.
language-of-the-pages = Język tych stron
language-of-the-browser = Język przeglądarki
# Przycisk.
change-language = Zmień język

## Weryfikacja urządzenia

# Link, nagłówek i tytuł strony.
verify-this-device = Zweryfikuj to urządzenie
what-for = Dzięki kluczowi przywracania aplikacje innych osób wiedzą, że to urządzenie należy do tego konta.
recovery-key = Klucz przywracania
recovery-key-hint = Dwanaście bloków po cztery znaki: litery i cyfry. W innej aplikacji Matrix nazywa się kluczem przywracania lub kluczem bezpieczeństwa.
# Przycisk.
verify = Zweryfikuj
# Nagłówek.
without-it = Bez klucza
without-it-text = W pokojach nieszyfrowanych wszystko działa. W pokojach szyfrowanych aplikacje niektórych osób mogą ostrzegać przed wiadomościami z tego urządzenia lub je ukrywać, a tego, co napisano przed zalogowaniem, nie da się tu przeczytać.
# Link.
skip-for-now = Na razie pomiń
not-verified-unreachable = Serwer domowy był nieosiągalny, więc urządzenie nie jest jeszcze zweryfikowane.
try-again-in-a-moment = Spróbuj ponownie za chwilę.
not-the-recovery-key = To nie jest klucz przywracania tego konta.
not-the-recovery-key-hint = Klucz ma dwanaście bloków po cztery znaki: litery i cyfry. Inna aplikacja Matrix podała go przy konfiguracji; tam też można utworzyć nowy.
no-recovery-key = To konto nie ma jeszcze klucza przywracania.
no-recovery-key-hint = Utwórz go w innej aplikacji Matrix (w Elemencie: Ustawienia, Szyfrowanie) i wróć tutaj.
could-not-be-verified = Nie udało się zweryfikować urządzenia.

## Wylogowanie

# Nagłówek.
leave = Wylogowanie
others-use-it-too = Inne konsole i polecenia tego konta na tym komputerze korzystają z tego samego logowania.
# Link do strony z pytaniem.
log-out-link = Wyloguj…
# Przycisk i tytuł strony.
log-out = Wyloguj
# { $user } to ID Matrix.
log-out-of = Wylogować konto { $user }?
# { $why } mówi, co się nie udało.
still-logged-in = To konto jest nadal zalogowane: { $why }.
still-logged-in-hint = Spróbuj ponownie później albo usuń konto tylko z tego komputera. Serwer domowy będzie nadal pokazywał urządzenie, dopóki nie zostanie usunięte w innej aplikacji.
commands-stop = Wszystkie konsole i polecenia tego konta na tym komputerze przestaną działać.
keys-go = Klucze zaszyfrowanych wiadomości, które są tylko na tym komputerze, zostaną usunięte. Na innych urządzeniach wiadomości pozostaną czytelne.
break-outs-stay = Otwarte grupy pozostaną otwarte i nikt nie straci swojego pokoju.
# Przycisk.
forget-here = Usuń tylko z tego komputera
# Link.
stay = Zostań
no-logging-out = z tej konsoli nikt nie może się wylogować
is-logged-out = Konto { $user } jest wylogowane.
