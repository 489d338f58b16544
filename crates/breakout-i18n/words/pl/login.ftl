### Logowanie.

# Nagłówek, tytuł strony i przycisk.
log-in = Zaloguj się
use-your-account = Użyj konta Matrix, które już masz.
your-matrix-id = ID Matrix lub serwer domowy
like-this = Na przykład @ann:example.org lub example.org
# Przycisk.
go-on = Dalej
# { $server } to nazwa serwera domowego.
homeserver = Serwer domowy: { $server }
use-another = Użyj innego
# { $user } to ID Matrix.
account = Konto: { $user }
user-name = Nazwa użytkownika
password = Hasło
password-hint = Trafia tylko do serwera domowego i nigdzie nie jest zapisywane.
or-on-a-page = Albo na stronie serwera domowego, która odsyła z powrotem tutaj:
on-a-page = Serwer domowy ma do tego stronę, która odsyła z powrotem tutaj:
# { $provider } to ten, kto prowadzi konto: uczelnia, firma.
log-in-with = Zaloguj się przez { $provider }
log-in-on-page = Zaloguj się na stronie serwera domowego
no-way = Ten serwer domowy nie ma sposobu logowania, który tu działa.
no-way-hint = Działają hasła i strony logowania; administrator serwera domowego wie, co jest dostępne.

## W drodze powrotnej ze strony serwera domowego

logging-in = Logowanie
one-moment = Chwileczkę: trwa wczytywanie pokojów.
go-on-by-hand = Przejdź dalej ręcznie, jeśli ta strona nie znika
login-is-over = to logowanie już się skończyło albo nie zaczęło się tutaj

## Dlaczego się nie udało

no-login-here = W tej konsoli nikt nie może się zalogować.
not-let-in = Serwer domowy nie wpuszcza: nazwa użytkownika lub hasło są nieprawidłowe.
deactivated = To konto jest wyłączone.
too-many-attempts = Było za dużo prób logowania, więc serwer domowy przez jakiś czas ich nie przyjmuje.
try-again-in-seconds = { $seconds ->
    [one] Spróbuj ponownie za sekundę.
    [few] Spróbuj ponownie za { $seconds } sekundy.
   *[many] Spróbuj ponownie za { $seconds } sekund.
}
try-again-in-minutes = { $minutes ->
    [one] Spróbuj ponownie za { $minutes } minutę.
    [few] Spróbuj ponownie za { $minutes } minuty.
   *[many] Spróbuj ponownie za { $minutes } minut.
}
try-again-later = Spróbuj ponownie później.
is-the-name-right = Czy nazwa jest poprawna i czy ten komputer ma połączenie z siecią?

## Co się działo, gdy coś się nie udało

cut-off = logowanie zostało przerwane
login-failed = logowanie się nie udało
not-said-how = serwer domowy nie podaje, jak się zalogować
