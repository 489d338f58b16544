### Dlaczego odmówiono: zmiany, zakończenia, wiadomości, tego, co wymaga uprawnień.

## Zmiany tego, co jest otwarte

# { $room } to ID pokoju.
not-a-room-of-it = { $room } nie należy do otwartych grup
last-room = ostatniej grupy nie można zamknąć
too-many-rooms = podział nie może mieć więcej grup niż { $most }
# { $room } to ID pokoju.
no-server = do pokoju { $room } nie można dołączyć przez żaden serwer
needs-a-name = grupa musi mieć nazwę
name-taken = inna grupa nazywa się już „{ $name }”
no-note = grupy otwarto bez notatki o sesji, w której zapisany jest czas końca
end-has-passed = czas końca już minął
event-too-large = zdarzenie z grupami miałoby { $bytes } bajtów, a zmieści się najwyżej { $limit }

## Co się tymczasem stało

not-open = w tym pokoju nie ma otwartych grup
# { $user } otworzył inny.
another-is-open = otwarty jest inny podział na grupy niż ten, otworzyła go osoba { $user }
ended-meanwhile = tymczasem ktoś inny zakończył pracę w grupach: { $user }
unsettled = inni wciąż zmieniają grupy w tym samym czasie

## Kto może to zrobić

# { $user } to ktoś inny, kto otworzył grupy.
nobody-asked = grupy otworzyła osoba { $user } i nikt nie prosił o ich zmianę
# { $user } to ktoś inny, kto otworzył grupy.
by-no-moderator = grupy otworzyła osoba { $user }, która nie jest moderatorem tego pokoju
power-to-change = { $user } ma poziom uprawnień { $level }, a do zmiany grup potrzebny jest { $needed }
power-to-write = { $user } ma poziom uprawnień { $level }, a do pisania w pokoju potrzebny jest { $needed }
power-to-quiet = { $user } ma poziom uprawnień { $level }, a aby członkowie nie mogli pisać, potrzebny jest { $needed }
power-to-change-widget = { $user } ma poziom uprawnień { $level }, a do zmiany widżetów pokoju potrzebny jest { $needed }
power-to-show-widget = { $user } ma poziom uprawnień { $level }, a do otwierania i zamykania widżetów dla wszystkich potrzebny jest { $needed }

## Wiadomości

nothing-to-say = nie ma nic do wysłania
message-too-long = wiadomość miałaby { $bytes } bajtów, a zmieści się najwyżej { $limit }
