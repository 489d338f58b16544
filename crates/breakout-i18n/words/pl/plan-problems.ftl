### Dlaczego planu nie można otworzyć lub utworzyć i co prowadzący powinien wcześniej wiedzieć.

## Pokoje i osoby

no-rooms = potrzebna jest co najmniej jedna grupa
no-size = grupa potrzebuje co najmniej jednej osoby
too-many-rooms = za dużo grup: { $rooms }, a w jednym podziale może ich być najwyżej { $most }
more-rooms-than-people = { $people ->
    [one] jest tylko { $people } osoba, za mało na tyle grup: { $rooms }
    [few] są tylko { $people } osoby, za mało na tyle grup: { $rooms }
   *[many] jest tylko { $people } osób, za mało na tyle grup: { $rooms }
}
nobody = nie ma kogo podzielić
no-such-room = w planie nie ma grupy numer { $number }
# { $room } to nazwa grupy.
nobody-invited = grupa „{ $room }” nie jest nikomu proponowana, więc nie byłoby kogo do niej zaprosić
# { $room } to nazwa grupy.
room-twice = grupa „{ $room }” ma być otwarta w pokoju, w którym otwierana jest już inna grupa
task-too-long = zadanie może mieć najwyżej { $most } znaków, a to ma { $chars }

## Nazwy

# { $number } jest wpisywane: litera w nawiasach klamrowych.
name-needs-number = w nazwie musi być { $number } w miejscu numeru grupy, jak w „Grupa { $number }”
# { $group } i { $parent } są wpisywane: słowa w nawiasach klamrowych, które oznaczają nazwę grupy i pokoju głównego.
room-name-needs-group = w nazwie pokoju musi być { $group } w miejscu nazwy grupy, jak w „{ $group } · { $parent }”, i może ona mieć najwyżej { $most } bajtów

## Przydział

rounds = { $rounds ->
    [one] nie można zaplanować { $rounds } rundy; można od 1 do { $most }
    [few] nie można zaplanować { $rounds } rund; można od 1 do { $most }
   *[many] nie można zaplanować { $rounds } rund; można od 1 do { $most }
}
too-many-people = za dużo osób: { $people }, a przydzielić można najwyżej { $most }
# { $largest } to liczba osób w największej grupie.
together-too-many = razem ma zostać więcej osób ({ $people }), niż mieści grupa ({ $largest })
together-and-apart = { $left } i { $right } mają być razem i zarazem osobno
apart-too-many = { $rooms ->
    [one] każda z { $people } osób ma być w innej grupie, a jest tylko { $rooms } grupa
    [few] każda z { $people } osób ma być w innej grupie, a są tylko { $rooms } grupy
   *[many] każda z { $people } osób ma być w innej grupie, a jest tylko { $rooms } grup
}
together-and-spread = niektóre osoby mają zostać razem, a zarazem zostać rozdzielone po grupach; ile takich osób: { $people }
no-room-for-together = nie znaleziono sposobu, by zostali razem wszyscy, którzy mają być razem
wishes-for-nobody = gdy każdy wybiera grupę, nikt nie jest przydzielany, więc nikogo nie można trzymać razem ani osobno
wishes = nie znaleziono przydziału, który spełnia wszystkie życzenia: kto razem, kto osobno, kto rozdzielony po grupach

## Ostrzeżenia. { $count } to liczba wierszy pliku, w których ktoś jest, { $lines } je wymienia

# { $groups } to nazwy grup.
several-groups = { $count ->
    [0] { $user } ma propozycję kilku grup: { $groups }
    [one] { $user } ma propozycję kilku grup: { $groups } (wiersz { $lines })
    [few] { $user } ma propozycję kilku grup: { $groups } (wiersze { $lines })
   *[many] { $user } ma propozycję kilku grup: { $groups } (wiersze { $lines })
}
not-there = { $count ->
    [0] w tym pokoju nie ma { $user }, nie ma też zaproszenia
    [one] w tym pokoju nie ma { $user }, nie ma też zaproszenia (wiersz { $lines })
    [few] w tym pokoju nie ma { $user }, nie ma też zaproszenia (wiersze { $lines })
   *[many] w tym pokoju nie ma { $user }, nie ma też zaproszenia (wiersze { $lines })
}
# { $names } to nazwy grup w cudzysłowie.
look-alike = grupy mają nazwy, które wyglądają tak samo: { $names }
name-in-quotes = „{ $name }”
# Koniec listy. { $items } to jeden element lub kilka, z przecinkami.
and = { $items } i { $last }
