### Czym okazuje się pokój, ktoś w grupie lub zdarzenie.

## Czym jest pokój: stoi samo, obok nazwy pokoju

is-alive = jest pokojem
# { $by } to ID drugiego pokoju.
is-replaced = został zaktualizowany i wszyscy są teraz w pokoju { $by }
is-parent = jest dzielonym pokojem
is-space = jest przestrzenią
# Na przykład lista zasad.
is-not-for-chat = nie służy do rozmów
is-banned = jest pokojem, w którym to konto jest zbanowane
is-gone = jest pokojem, do którego nikt już nie może dołączyć

## To samo jako zdanie. { $room } to jego nazwa lub ID

room-is-alive = { $room } jest pokojem
# { $by } to ID drugiego pokoju.
room-is-replaced = pokój { $room } został zaktualizowany i wszyscy są teraz w pokoju { $by }
room-is-parent = { $room } jest dzielonym pokojem
room-is-space = { $room } jest przestrzenią
room-is-not-for-chat = pokój { $room } nie służy do rozmów
room-is-banned = { $room } jest pokojem, w którym to konto jest zbanowane
room-is-gone = { $room } jest pokojem, do którego nikt już nie może dołączyć

## Dlaczego pokoju nie można podzielić. { $room } to jego ID

space-cannot-be-split = { $room } jest przestrzenią i nie można jej podzielić
not-for-chat-cannot-be-split = pokój { $room } nie służy do rozmów i nie można go podzielić

## Dlaczego w grupie jest ktoś, kogo nie ma w pokoju głównym. Stoi obok nazwy osoby

has-left = po wyjściu z pokoju głównego
was-removed = po usunięciu z pokoju głównego
was-banned = po zbanowaniu w pokoju głównym

## Czego w zdarzeniu z grupami nie można odczytać

rooms-are-no-object = mapa pokojów nie jest obiektem
# Zamiast { $key } powinno być ID pokoju. { $reason } to jeden z poniższych powodów.
entry-dropped = pokój „{ $key }”: { $reason }
# { $room } to ID pokoju. { $reason } to jeden z poniższych powodów.
field-dropped = pokój { $room }: { $reason }
not-a-room-id = to nie ID pokoju
not-an-object = to nie obiekt
via-is-no-list = `via` to nie lista
not-a-server = jeden z elementów `via` to nie nazwa serwera
users-are-no-list = `users` to nie lista
not-a-user-id = jeden z elementów `users` to nie ID użytkownika

## Czego w stanie pokoju nie można odczytać

# { $room } to ID pokoju. { $fault } to jeden z poniższych powodów.
state-unreadable = nie można odczytać stanu { $room }: { $fault }
no-create-event = brak zdarzenia utworzenia
no-room-version = brak wersji pokoju
unknown-room-version = nieznana wersja pokoju
event-not-in-history = w jego historii brakuje zdarzenia, które wysłano
