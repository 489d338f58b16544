### Dlaczego nie udało się zrobić czegoś w pokoju z grupami. Małą literą i bez kropki; strona zaczyna to wielką literą.
###
### { $room } to ID pokoju lub nazwa grupy, { $user } i { $by } to ID Matrix.

not-open = w pokoju { $room } nie ma otwartych grup
another-is-open = w pokoju { $room } otwarty jest inny podział na grupy niż ten, otworzyła go osoba { $by }
not-a-group = { $room } nie należy do otwartych grup
no-session-yet = w pokoju { $room } nie było jeszcze pracy w grupach
not-joined = to konto nie należy do pokoju { $room }
not-logged-in = to konto nie jest zalogowane
stopped-before-done = zatrzymano przed końcem
not-serialized = nie można zserializować zdarzenia
connection-lost = utracono połączenie z serwerem domowym
# { $servers } to nazwy serwerów.
servers-silent = żaden z serwerów, które znają pokój { $room }, nie odpowiada: { $servers }

## Otwieranie

already-open = w tym pokoju grupy są już otwarte
cut-off = wcześniejsze rozpoczęcie zostało przerwane: { $request }
stopped-before-open = zatrzymano przed otwarciem grup
stopped-tidying = zatrzymano, zanim uporządkowano lub powiadomiono wszystkie pokoje; grupy są otwarte
stopped-making = zatrzymano, zanim utworzono wszystkie pokoje
# { $room } stoi w cudzysłowie, tak jak się nazywa.
not-in-group = { $user } nie jest w „{ $room }”, więc nie może zmieniać tej grupy ani nikogo z niej usuwać
no-power-in-group = { $user } nie może zmieniać grupy „{ $room }” ani usuwać z niej osób
session-id-bytes = ID sesji musi mieć od 1 do { $bytes } bajtów
no-power-levels = pokój nie ma poziomów uprawnień
no-widget = pokój nie ma widżetu
quiet-for-good = serwer domowy sam nie kończy pracy w grupach: jeśli na koniec nie będzie działać nic, co ją zakończy, członkowie nie będą mogli pisać w pokoju głównym, dopóki ktoś jej nie zakończy
quiet-for-longer = serwer domowy sam nie kończy pracy w grupach, która trwa dłużej niż { $length-accusative }: jeśli na koniec nie będzie działać nic, co ją zakończy, członkowie nie będą mogli pisać w pokoju głównym, dopóki ktoś jej nie zakończy

## Zmiany

no-end = praca w grupach nie ma ustalonego końca
overruled = w tym samym czasie ktoś inny ustalił inny koniec: { $by }
not-a-member = { $user } nie należy do pokoju { $room }
still-a-member = { $user } należy do pokoju { $room }, więc może być w jego grupach
cannot-let-in = pokój { $room } jest dostępny za zaproszeniem, a nie ma cię w nim, więc nie można nikogo wpuścić
task-ended = zmiany nie są już zbierane
room-not-made = nie udało się utworzyć pokoju: { $reason }
no-power-to-invite = poziom uprawnień w pokoju { $room } nie pozwala zapraszać osób
no-power-to-remove = poziom uprawnień w pokoju { $room } nie pozwala usuwać osób
no-power-to-remove-person = poziom uprawnień w pokoju { $room } nie pozwala usunąć tej osoby
no-power-to-take-requests = poziom uprawnień w pokoju { $room } nie pozwala przejmować próśb
no-power-to-rename = poziom uprawnień w pokoju { $room } nie pozwala zmieniać nazwy pokoju
not-in-time = nie wysłano na czas

## Co wynika ze zmiany, a się nie udało

not-invited = nie udało się wysłać zaproszenia: { $user }
people-not-told = nie udało się powiadomić osób
not-renamed = nie udało się zmienić nazwy pokoju
timer-not-set = nie udało się ustawić minutnika na serwerze domowym

## Pomoc

nobody-waits = w pokoju { $room } nikt nie czeka na pomoc
taken-before = ktoś inny już przejął tę prośbę: { $by }

## W grupie, po jej nazwie

no-power-there = poziom uprawnień tam na to nie pozwala
not-in-the-room = to konto nie należy do pokoju
account-not-in-the-room = tego konta nie ma w pokoju

## Ustawienie grupy, którego nie udało się dostosować do pokoju głównego, po nazwie grupy

encryption-not-in-line = nie udało się dostosować szyfrowania do pokoju głównego: { $reason }
guests-not-in-line = nie udało się dostosować dostępu gości do pokoju głównego: { $reason }
history-not-in-line = nie udało się dostosować do pokoju głównego tego, co mogą czytać nowe osoby: { $reason }
levels-not-in-line = nie udało się dostosować do pokoju głównego tego, kto jest moderatorem, a kto nie może pisać: { $reason }
