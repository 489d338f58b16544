### Co zostaje po pracy w grupach: co grupy przekazują, kto gdzie był i jakie były podziały.
###
### To, co stoi między { $hide } a { $show }, jest tylko odczytywane na głos: na ekranie mówi to położenie.

## Co grupy przekazują

# Nagłówek.
bring-results-back = Przekazanie wyników
brought-back-before = Wszystko to już przekazano.
in-the-main-room-now = { $groups ->
    [one] Wyniki { $groups } grupy są już w pokoju głównym.
    [few] Wyniki { $groups } grup są już w pokoju głównym.
   *[many] Wyniki { $groups } grup są już w pokoju głównym.
}
none-yet = W pokoju { $room } nie było jeszcze pracy w grupach.
none-yet-reports = Po pierwszej będzie można stąd przekazać to, co grupy oznaczą lub przypną.
what-groups-have-marked = Oto, co grupy oznaczyły lub przypięły. Wybrane wiadomości trafią do pokoju { $room }, po jednej wiadomości na grupę.
# { $word } to słowo, które pisze grupa.
nothing-new = Nic nowego nie oznaczono ani nie przypięto. Grupa oznacza wiadomość, pisząc { $word } przed jej tekstem lub po nim albo odpowiadając na nią { $word }, w dowolnej aplikacji; może też przypiąć wiadomość.
nothing-marked = Nic nie oznaczono ani nie przypięto.
# Oznaczenie wiadomości.
brought-back = przekazano
# Przycisk.
bring-it-back-to = Przekaż do pokoju { $room }
group-unreadable = { $group }: nie można odczytać: { $reason }
messages-unreadable = { $messages ->
    [one] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
    [few] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
   *[many] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
}
only-who-opens = wyniki może przekazać tylko ktoś, kto może otwierać grupy w tym pokoju
choose-a-message = trzeba wybrać co najmniej jedną wiadomość do przekazania
# Link, po tym.
choose-again = Wybierz jeszcze raz
# Link, gdy czegoś nie udało się przekazać.
see-what-is-left = Zobacz, co zostało
bringing-back = Trwa przekazywanie wyników grup
# { $wait } to czas.
asked-to-wait = Serwer domowy każe zaczekać { $wait-accusative } przed następną grupą
goes-on-without-you = To trwa także po opuszczeniu strony.
edited-meanwhile = { $messages ->
    [one] { $messages } wiadomość zmieniono po obejrzeniu i nie wysłano jej
    [few] { $messages } wiadomości zmieniono po obejrzeniu i nie wysłano ich
   *[many] { $messages } wiadomości zmieniono po obejrzeniu i nie wysłano ich
}
edited-meanwhile-hint = obejrzyj obecną wersję i wybierz ją jeszcze raz

## Podziały na grupy w pokoju

# Tytuł strony.
break-outs = Podziały na grupy
# Nagłówek.
break-outs-of = Podziały na grupy: { $room }
none-to-see = Jak dotąd nie widać tu żadnego podziału na grupy.
none-to-see-hint = Każdy podział pojawi się tu ze swoimi grupami: będzie widać, kto z kim pracował i kto był, a te same grupy będzie można otworzyć ponownie.
# Link.
open-the-first-one = Otwórz pierwszy
newest-first = { $count ->
    [one] Jeden podział
    [few] { $count } podziały, od najnowszego
   *[many] { $count } podziałów, od najnowszego
}
# Oznaczenie: ten jest otwarty.
open = otwarty
# Co o nim wiadomo. { $parts } to lista: by lub by-replaced, lasted lub open-now, groups, people lub free-choice.
summary = { $parts }
by = Prowadzi: { $person }
# { $other } otwiera inny w jego miejsce.
by-replaced = Prowadzi: { $person }; zastąpiono innym podziałem ({ $other })
# { $length } to czas.
lasted = czas: { $length }
open-now = teraz otwarty
groups = { $groups ->
    [one] { $groups } grupa
    [few] { $groups } grupy
   *[many] { $groups } grup
}
people = { $people ->
    [one] { $people } osoba
    [few] { $people } osoby
   *[many] { $people } osób
}
free-choice = wolny wybór
# Za nazwą grupy.
closed-early = zamknięta przed końcem
# Link. { $time } to czas otwarcia.
who-was-where-on = Kto gdzie był{ $hide }: { $time }{ $show }
# Link. { $time } to czas otwarcia.
plan-file-of = Grupy jako plik planu{ $hide }: { $time }{ $show }
# Etykieta odczytywana na głos.
more-break-outs = Więcej podziałów na grupy
# Linki do innych stron listy.
newer = Nowsze
earlier = Starsze
no-such-break-out = w tym pokoju nie było takiego podziału na grupy
# Link, po tym.
see-all = Zobacz wszystkie podziały na grupy
none-open = w tym pokoju nie ma otwartych grup
# Link, po tym.
see-earlier-ones = Zobacz wcześniejsze

## Kto gdzie był

# Nagłówek.
who-was-where = Kto gdzie był
none-yet-to-see = W pokoju { $room } nie widać jeszcze żadnego podziału na grupy.
none-yet-attendance = Po pierwszym podziale ta strona pokaże, kto był w której grupie i od kiedy do kiedy.
# Przed wyborem.
break-out = Podział na grupy
# Jedna z możliwości.
all-of-them = wszystkie
# Przycisk.
show = Pokaż
nobody-was-there = W grupach nikogo nie było.
nobody-was-seen = W grupach, do których można zajrzeć, nikogo nie było.
# Etykieta tabeli odczytywana na głos.
attendance = Obecność
# Co pokazuje tabela; odczytywane na głos.
who-was-in-which = Kto był w której grupie
who-was-in-which-while-open = Kto był w której grupie, gdy grupy były otwarte

# Nagłówki kolumn tabeli.
person = Osoba
group = Grupa
# Godzina.
from = Od
# Godzina.
to = Do
# Jak długo.
stayed = Czas

# Zamiast godziny.
still-there = nadal w grupie
more-rows = { $rows ->
    [one] W pliku jest jeszcze { $rows } wiersz.
    [few] W pliku są jeszcze { $rows } wiersze.
   *[many] W pliku jest jeszcze { $rows } wierszy.
}
# Dalej lista nazw osób.
came-to-none = Z przydziałem, ale w żadnej grupie:
not-all-readable = Nie wszystkie grupy można odczytać.
# Dalej lista grup, każda z powodem.
not-known-in = Nie wiadomo, kto był w tych grupach:
unknown = { $group }: { $reason }
only-while-open = Czas przed otwarciem i po zakończeniu jest pominięty.
also-after = Kto został po zakończeniu, liczy się do chwili wyjścia.
makers-left-out = Kto utworzył pokój, jest w nim przez cały czas i nie ma go na liście.
# Przycisk.
save-as-table = Zapisz jako tabelę (CSV)
