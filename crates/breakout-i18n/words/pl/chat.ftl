### Czat na stronie pokoju.

# Nagłówek.
chat = Czat
encrypted = Szyfrowany: mogą go czytać tylko osoby w tym pokoju.
# Przed polem.
your-message = Wiadomość
# Przycisk.
send = Wyślij
only-read = Można tu czytać, ale nie pisać.
nobody-yet = Nikt tu jeszcze nie napisał.
on-their-way = Wiadomości są w drodze. Jeśli się nie pojawią, wczytaj stronę ponownie.
# { $reason } nie ma kropki.
earlier-not-loaded = Nie udało się wczytać wcześniejszych wiadomości: { $reason }. Aby spróbować jeszcze raz, wczytaj stronę ponownie.

## O wiadomości

# Zamiast nazwy, dla osoby, która patrzy na stronę, nad tym, co napisała.
you = Ty
# Przed godziną.
edited = edytowano
# Po godzinie.
sending = Wysyłanie…
# Link.
show-the-whole = Pokaż całą wiadomość
removed = Tę wiadomość usunięto.
# { $what } to plik, obraz …
you-sent = Wysłano: { $what }
# { $file } to nazwa pliku.
you-sent-file = Wysłano: { $what }, { $file }
sent = { $person } wysyła: { $what }
sent-file = { $person } wysyła: { $what }, { $file }
# Dalej powód.
not-sent = Nie wysłano.
# Przycisk.
try-again = Spróbuj ponownie
# Przycisk.
discard = Odrzuć

## Strony z wiadomościami

# Link.
earlier-messages = Wcześniejsze wiadomości
# Nagłówek.
earlier-messages-in = Wcześniejsze wiadomości: { $room }
# Link.
to-the-latest = Do najnowszych wiadomości
# Tytuł strony.
a-message = Wiadomość
# Nagłówek.
a-message-in = Wiadomość: { $room }
# Link.
back-to-the-chat = Powrót do czatu
no-such-message = takiej wiadomości nie ma lub już jej nie ma
