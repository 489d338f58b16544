### Co mówią w terminalu polecenia, którymi zmienia się i kończy pracę w grupach.

## Podział otwarty przez kogoś obcego

# { $name } to osoba, { $user } to jej ID.
opened-by-no-moderator = te grupy otworzyła osoba { $name } ({ $user }), która nie jest moderatorem tego pokoju
take-it-over = Przejąć je, tak że wszyscy zobaczą je jako twoje? [t/N]

## Co trwa

adding-a-group = dodawanie grupy
closing-the-group = zamykanie grupy
moving-somebody = przenoszenie
renaming-the-group = zmiana nazwy grupy
removing-people = usuwanie osób
moving-the-end = przesuwanie końca
saying-it = wysyłanie wiadomości
ending = kończenie pracy w grupach
telling-everybody = powiadamianie wszystkich
ended-and-taking-out-soon = praca w grupach się zakończyła; wkrótce wszyscy zostaną usunięci z grup
# Na co się czeka: zapowiedziano usunięcie po tylu sekundach.
what-people-were-told = zapowiedziany czas
taking-out = usuwanie osób z grupy, pozostało: { $left }

## Co wyszło ze zmiany

it-was-so-already = już tak było
# { $user } to ID użytkownika, tu i niżej.
changed-at-the-same-time = w tym samym czasie grupy zmienił też ktoś inny ({ $user }); obie zmiany obowiązują
hidden-at-the-same-time = w tym samym czasie ktoś inny wysłał inny podział na grupy ({ $user }); teraz go nie widać i nic z niego nie zostało
overruled = w tym samym czasie ktoś inny zdecydował inaczej i jego zmiana była ostatnia: { $user }
talk-and-run-again = warto się porozumieć, a potem uruchomić polecenie ponownie
could-not-be-done = nie udało się tego zrobić
# { $what } to zdanie o pokoju { $room }.
changed-but = grupy zmieniono, ale { $what } ({ $room })
run-again-to-make-up = aby dokończyć, uruchom to samo polecenie jeszcze raz
members-unreadable = nie udało się odczytać członków

## `breakout expel`

removed-from = usunięto z pokoju { $room }: { $person }
banned-from = zbanowano w pokoju { $room }: { $person }
nobody-to-expel = wszyscy w grupach mogą w nich być
not-in-the-group = nie ma cię w pokoju { $room }, więc nie wiadomo, kto tam jest
not-all-removed = nie wszystkich udało się usunąć
still-suggested = osoby usunięto, ale podział nadal proponuje im grupę
run-again = uruchom to samo polecenie jeszcze raz

## `breakout extend`

ends-at = { $room }: praca w grupach kończy się o { $time }

## `breakout say`

nothing-to-say = nie ma nic do wysłania
not-said = { $groups ->
    [one] nie udało się wysłać wiadomości do { $failed } z { $groups } grupy
    [few] nie udało się wysłać wiadomości do { $failed } z { $groups } grup
   *[many] nie udało się wysłać wiadomości do { $failed } z { $groups } grup
}
said = { $groups ->
    [one] wysłano do { $groups } grupy
    [few] wysłano do { $groups } grup
   *[many] wysłano do { $groups } grup
}

## `breakout end`

ended-breakout-of = zakończono pracę w grupach: { $room }
untold-since-outside = { $groups ->
    [one] o zakończeniu nie udało się powiadomić { $groups } grupy, bo nie ma cię w niej
    [few] o zakończeniu nie udało się powiadomić { $groups } grup, bo nie ma cię w nich
   *[many] o zakończeniu nie udało się powiadomić { $groups } grup, bo nie ma cię w nich
}
took-out = { $people ->
    [one] usunięto z grup { $people } osobę
    [few] usunięto z grup { $people } osoby
   *[many] usunięto z grup { $people } osób
}
not-all-are-out = praca w grupach się zakończyła, ale nie wszyscy opuścili grupy
not-told-yet = { $groups ->
    [one] praca w grupach się zakończyła; { $groups } grupa nie jest jeszcze powiadomiona
    [few] praca w grupach się zakończyła; { $groups } grupy nie są jeszcze powiadomione
   *[many] praca w grupach się zakończyła; { $groups } grup nie jest jeszcze powiadomionych
}
ended-and-not-told = { $groups ->
    [one] praca w grupach się zakończyła, ale nie udało się powiadomić { $groups } grupy
    [few] praca w grupach się zakończyła, ale nie udało się powiadomić { $groups } grup
   *[many] praca w grupach się zakończyła, ale nie udało się powiadomić { $groups } grup
}
ended-and-not-taken-out = praca w grupach się zakończyła, ale nie wszystkich udało się usunąć z grup
# { $time } to godzina.
called-back-by-server = o { $time } wszyscy zostaną poproszeni o powrót; serwer domowy zakończy pracę także bez tego polecenia
called-back-by-command = o { $time } wszyscy zostaną poproszeni o powrót; kończy to polecenie, więc nie przerywaj go

## `breakout requests`

taking-it = przejmowanie prośby
nobody-waits-in = w pokoju { $room } nikt nie czeka na pomoc
requests-shows-who = `breakout requests POKÓJ` pokazuje, kto czeka
looking-who-waits = szukanie próśb o pomoc
nobody-has-asked = nikt nie prosił o pomoc
breakout-has-ended = praca w grupach się zakończyła
# { $room } to ID pokoju.
older-calls-unseen = w pokoju { $room } napisano tak dużo, że starszych próśb o pomoc nie widać
# { $error } to zdanie.
group-unreadable = { $group }: nie można odczytać: { $error }
# Nazwy grup.
waits-unreadable = nie widać, czy te grupy czekają na pomoc: { $groups }
# { $states } to jeden lub dwa z poniższych stanów.
asked-by = { $group }: prosi { $person }, { $states }
taken-by = idzie tam { $person }
# { $time } to długość czasu.
waiting-for = czeka już { $time-accusative }
