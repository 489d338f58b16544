### Co mówi się o wiadomości w czacie pokoju.

## Co ktoś wysłał

an-image = obraz
a-sound = nagranie dźwiękowe
a-video = film
a-file = plik
a-place = miejsce
a-sticker = naklejka

## Dlaczego nie można przeczytać wiadomości

key-on-its-way = Ta wiadomość jest zaszyfrowana, a jej klucz jeszcze nie dotarł. Gdy dotrze, wiadomość pokaże się sama.
no-key = Tej wiadomości nie można tu przeczytać: jest zaszyfrowana, a klucza nie wysłano do tego urządzenia. Tak jest z wiadomościami sprzed zalogowania tutaj.
key-withheld = Tej wiadomości nie można tu przeczytać: aplikacja nadawcy nie udostępnia klucza, jak robią to niektóre wobec urządzeń niezweryfikowanych.
from-before = Tej wiadomości nie można tu przeczytać: napisano ją, zanim to konto mogło czytać ten pokój.
damaged = Tej wiadomości nie można przeczytać: jest uszkodzona lub zaszyfrowana w nieznany tu sposób.

## Dlaczego nie wysłano wiadomości

logged-out = To konto jest wylogowane. Zaloguj się ponownie i spróbuj jeszcze raz.
too-long = jest za długa: { $characters } znaków, a może być najwyżej { $most }
# { $why } mówi, co się nie udało.
not-sent = { $why }.
# { $cause } to przyczyna.
not-sent-because = { $why }: { $cause }.
