### Dlaczego konsola nie pokazuje strony lub nie przyjmuje formularza i co można z tym zrobić.

## Co zrobić dalej. Linki

go-to-all-rooms = Do wszystkich pokojów

## Kto może używać konsoli

open-from-the-terminal = otwórz konsolę ponownie z terminala: `breakout console`
address-is-used = ten adres został już użyty albo jest niewłaściwy
used-by-somebody-else = jeśli użył go ktoś inny lub nie wiadomo kto, zatrzymaj konsolę
not-at-this-address = konsola nie odpowiada pod tym adresem
browser-may-not-enter = ta przeglądarka nie może używać konsoli
unknown-request = konsola nie zna tego żądania
sent-from-elsewhere = tego nie wysłała strona tej konsoli, więc nic nie zrobiono
reload-if-it-was-you = jeśli to było zamierzone: wróć, wczytaj stronę ponownie i spróbuj jeszcze raz
asked-from-elsewhere = żadna strona tej konsoli o to nie pytała

## Formularze

no-form-of-ours = to nie jest formularz konsoli
form-did-not-come = formularz nie dotarł
form-is-cut-off = formularz jest niekompletny
form-is-too-large = formularz jest za duży
# Plik planu. { $kib } to liczba.
file-is-too-large = plik jest większy niż { $kib } KiB; jeden podział na grupy mieści około 2000 osób, każda w osobnym wierszu
try-with-less = nic nie zrobiono; wróć i spróbuj z mniejszą ilością danych
form-is-unreadable = nie udało się odczytać formularza
fill-it-in-again = wróć, wczytaj stronę ponownie i wypełnij go jeszcze raz

## Strony

no-such-page = nie ma takiej strony
wrong-method = ten adres nie służy do czytania albo nie służy do wysyłania formularza
page-is-closed = ta strona nie jest już otwarta
open-the-page-again = otwórz ją ponownie tam, gdzie była otwierana
not-in-this-room = Nie ma cię w tym pokoju.
# O pokazie.
nobody-of-that-name = nie ma tu nikogo o tej nazwie
# Coś jest nie tak z programem.
page-unmade = nie udało się utworzyć strony
# Nie można utworzyć nawet tej strony, więc pokazuje się tylko to.
page-not-made = nie udało się utworzyć tej strony; przejdź do /rooms
try-again-it-goes-on = Spróbuj ponownie: praca zostanie dokończona, a to, co już zrobiono, nie powtórzy się.

## Logowanie się skończyło

login-not-accepted = to konto jest wylogowane: serwer domowy nie przyjmuje już tego logowania
somebody-has-ended-it = Ktoś je zakończył, co można zrobić z każdym urządzeniem w innej aplikacji Matrix.
nothing-was-sent = Nic nie wysłano. Po powrocie napisany tekst nadal tam jest.

## Zanim są strony

no-port = konsola nie ma portu, na którym mogłaby odpowiadać
without-port = bez `--port` wybierany jest wolny
# { $package } to program, który zrobił ktoś inny, { $folder } to miejsce, w którym go szukano.
package-is-missing = w { $folder } nie ma { $package }
