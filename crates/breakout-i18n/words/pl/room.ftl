### Strona pokoju z grupami, które są w nim otwarte.
###
### To, co stoi między { $hide } a { $show }, jest tylko odczytywane na głos: na ekranie mówi to położenie.
### To, co stoi między { $quiet } a { $end }, jest pisane słabiej.

## Drogi do innych pokojów

# Link u góry strony grupy lub strony o pokoju. { $room } to pokój, do którego prowadzi.
back-to = Powrót: { $room }
# To samo, gdy nie wiadomo, jak ten pokój się nazywa.
back-to-main-room = Powrót do pokoju głównego
# Nagłówek: ktoś chce wrócić do pokoju, w którym go nie ma.
back-to-main-room-asked = Wrócić do pokoju głównego?
# { $room } to pokój, w którym ktoś jest, { $main } to ID pokoju, do którego by dołączył.
says-that-it-belongs = { $room } podaje, że należy do pokoju { $main }, w którym już cię nie ma.
# { $person } to ID użytkownika.
says-that-it-belongs-unknown = { $room } podaje, że należy do pokoju { $main }, w którym nigdy cię nie było. Napisał to ktoś inny: { $person }. Dołącz tylko wtedy, gdy było to zapowiedziane.
# Przycisk.
join-that-room = Dołącz do tego pokoju
# Link.
stay-here = Zostań tutaj

## Rozmowa w pokoju

# Przycisk; rzeczownik.
call = Rozmowa
# Przycisk.
join-the-call = { $people ->
    [one] Dołącz do rozmowy: { $people } osoba
    [few] Dołącz do rozmowy: { $people } osoby
   *[many] Dołącz do rozmowy: { $people } osób
}
# { $device } to ID urządzenia.
in-the-call-elsewhere = Jesteś już w tej rozmowie na urządzeniu { $device }.
# { $group } to grupa, do której ta osoba byłaby przeniesiona.
in-the-call-elsewhere-for = Jesteś w tej rozmowie na urządzeniu { $device }, a stamtąd nie można cię przenieść. Rozłącz się tam, aby przejść tutaj do grupy { $group }.
# Link.
take-the-call-over = Przejmij rozmowę tutaj

## Pokój, który zaktualizowano

upgraded = Ten pokój zaktualizowano
upgraded-and-people-went = Ten pokój zaktualizowano i wszyscy są teraz w nowym.
# Przycisk.
go-to-the-new-room = Przejdź do nowego pokoju
# { $room } to ID pokoju.
upgraded-and-people-are-in = Ten pokój zaktualizowano i wszyscy są teraz w pokoju { $room }.
upgraded-hint = Dołącz do nowego pokoju w swojej zwykłej aplikacji Matrix i podziel tamten.

## Nic nie jest otwarte

none-open = Nie ma tu otwartych grup.
is-a-space = To jest przestrzeń, nie można jej podzielić.
is-not-for-chat = Ten pokój nie służy do rozmów, nie można go podzielić.
over-in-this-group = Praca w grupach się zakończyła. Ten pokój pozostaje.
# Etykieta odczytywana na głos.
only-moderators-write = Tylko moderatorzy mogą pisać
still-quiet = Nie ma tu otwartych grup, ale od ostatniej pracy w grupach tylko moderatorzy mogą pisać.
# Przycisk.
let-everybody-write = Pozwól znów pisać wszystkim
still-quiet-hint = Kto może zmieniać uprawnienia tego pokoju, może znów pozwolić pisać wszystkim.
# Etykieta odczytywana na głos: ktoś odłożył zaproszenie do grup.
put-aside = Odłożone
# { $what } to groups-are-open, suggested-for lub suggested-for-several.
said-not-now = { $what }. Wybrano: nie teraz.
# Przycisk.
show-the-groups = Pokaż grupy

## W grupie

# Nagłówek.
you-are-in = Obecna grupa: { $group }
# { $room } to pokój główny.
group-of = Grupa z pokoju { $room }
# Przycisk.
ask-for-help = Poproś o pomoc

## Co jest otwarte

# Nagłówek.
groups-are-open = { $groups ->
    [one] Jedna grupa jest otwarta
    [few] { $groups } grupy są otwarte
   *[many] { $groups } grup jest otwartych
}
# Nagłówek.
suggested-for = Proponowana grupa: { $group }
# Nagłówek.
suggested-for-several = Proponowana jest więcej niż jedna grupa
# Wiersz pod nagłówkiem. { $parts } to lista: opened-by, open lub group-of na początku, potem niektóre z pozostałych.
summary = { $parts }
opened-by = Prowadzi: { $person }
open = Otwarte
but-only-moderators-write = w pokoju głównym mogą pisać tylko moderatorzy
but-everybody-writes = w pokoju głównym mogą pisać wszyscy
widget-is-open = widżet jest otwarty w Elemencie
# { $left } to zegar, który odlicza.
ends-in = koniec za { $left-accusative }
# { $time } to godzina i dzień.
ends-in-at = koniec za { $left-accusative }, o { $time }
# Przycisk: ktoś nie chce teraz dołączać do grupy.
not-now = Nie teraz
# Co robi przycisk, który kończy pracę wszystkich grup.
take-people-out = Minutę później usuń wszystkich z grup
# Przycisk.
end-in-a-minute = Zakończ za 1 minutę
# Przycisk.
end = Zakończ i poproś wszystkich o powrót

## Otworzył je ktoś obcy

# Nagłówek.
do-you-know = Czy to ktoś znajomy: { $person }?
# { $user } to ID użytkownika tej samej osoby.
opened-by-a-stranger = Te grupy otworzyła osoba { $person } ({ $user }). Nie jest tu moderatorem i nie ma z nią bezpośredniego czatu. Dołącz tylko wtedy, gdy było to zapowiedziane.
# Przycisk.
i-know-them = Znam tę osobę, pokaż, jak dołączyć
opened-by-no-moderator = Te grupy otworzył ktoś, kto nie jest moderatorem, więc nie można ich stąd prowadzić.
# Link.
take-them-over = Przejmij je

## Moderatora nie ma w grupach

not-in-the-group = Nie ma cię w tej grupie, więc nie widać jej stąd i nie można do niej pisać.
not-in-groups = { $groups ->
    [one] Nie ma cię w { $groups } z { $all } grup, więc nie widać jej stąd i nie można do niej pisać.
    [few] Nie ma cię w { $groups } z { $all } grup, więc nie widać ich stąd i nie można do nich pisać.
   *[many] Nie ma cię w { $groups } z { $all } grup, więc nie widać ich stąd i nie można do nich pisać.
}
# Przycisk.
join-all-groups = Dołącz do wszystkich grup

## Kto czeka na pomoc

# { $person } prosi, { $ago } mówi, jak dawno.
asks-for-help = { $group } prosi o pomoc { $quiet }{ $person }, { $ago }{ $end }
# { $helper } idzie do tej grupy.
help-is-coming = { $group } { $quiet }prosi o pomoc, idzie tam { $helper }{ $end }
# Grupa prosiła bardzo często.
called-times = { $times ->
    [one] jedna prośba
    [few] { $times } prośby
   *[many] { $times } próśb
}
called-times-or-more = { $times ->
    [one] co najmniej jedna prośba
    [few] co najmniej { $times } prośby
   *[many] co najmniej { $times } próśb
}
# Przycisk.
i-am-coming = Już idę{ $hide }: { $group }{ $show }
just-now = przed chwilą
minutes-ago = { $minutes } min temu
hours-ago = { $hours } h temu

## Kto już jest

# Etykieta odczytywana na głos.
arrived = Obecni
people-have-chosen = { $people ->
    [one] { $people } osoba wybrała grupę
    [few] { $people } osoby wybrały grupę
   *[many] { $people } osób wybrało grupę
}
everybody-is-there = Wszyscy są w swoich grupach
some-are-there = W swoich grupach: { $there } z { $all }

## Karta grupy

# Oznaczenie: ta grupa jest proponowana temu, kto patrzy.
for-you = dla ciebie
# Ile osób jest w grupie.
people = { $people ->
    [0] brak osób
    [one] { $people } osoba
    [few] { $people } osoby
   *[many] { $people } osób
}
# { $all } osobom proponowana jest ta grupa.
some-are-here = obecne: { $there } z { $all }
# Grupa nie jest nikomu proponowana.
open-to-all = otwarta dla wszystkich
people-suggested = { $people ->
    [one] proponowana { $people } osobie
    [few] proponowana { $people } osobom
   *[many] proponowana { $people } osobom
}
its-room-was-upgraded = Pokój tej grupy zaktualizowano i wszyscy są teraz w nowym.
its-room-was-upgraded-to = Pokój tej grupy zaktualizowano i wszyscy są teraz w pokoju { $room }.
its-room-is-the-main-room = To jest dzielony pokój.
its-room-is-a-space = To jest przestrzeń.
its-room-is-not-for-chat = Ten pokój nie służy do rozmów.
its-room-bans-you = To konto jest zbanowane w tym pokoju.
its-room-is-gone = Do tego pokoju nikt już nie może dołączyć.
# Nazwa osoby, która patrzy na stronę.
name-and-you = { $person } (ty)
# Za nazwą osoby, która powinna być w tej grupie, a jest w { $group }.
is-in = jest w grupie { $group }
# Za nazwą osoby, która powinna być w tej grupie, a nie ma jej w żadnej.
missing = brak
# Za nazwą osoby, która jest w tej grupie, a powinna być w { $group }.
from-group = z grupy { $group }
# Za nazwą osoby, która jest w grupie, a nie ma jej w pokoju głównym.
left-the-main-room = po wyjściu z pokoju głównego
removed-from-the-main-room = po usunięciu z pokoju głównego
banned-from-the-main-room = po zbanowaniu w pokoju głównym
# Przycisk.
remove-person = Usuń{ $hide } z grup: { $person }{ $show }
# Ile osób jest w rozmowie grupy.
call-with = Rozmowa, osób: { $people }
# Kiedy w grupie ostatnio coś się działo: { $ago }.
active = Aktywność: { $ago }
you-are-in-it = Tu jesteś
# Przycisk.
go-to = Przejdź: { $group }
# Link: prowadzący wchodzi do pokoju grupy.
look-in = Zajrzyj{ $hide }: { $group }{ $show }
# Link: prowadzący słucha rozmowy grupy.
listen-in = Posłuchaj{ $hide }: { $group }{ $show }
# Otwiera to, co można w grupie zmienić.
change = Zmień{ $hide }: { $group }{ $show }
# Przed polem.
name = Nazwa
# Przycisk.
rename = Zmień nazwę
# Przycisk.
close-this-group = Zamknij tę grupę
# Przycisk.
join = Dołącz: { $group }

## Pod kartami

# Dalej lista nazw osób.
without-a-group = Bez grupy:

## Prowadzenie pracy w grupach

# Etykieta odczytywana na głos.
run-the-session = Prowadzenie pracy w grupach
# Przycisk: głosem.
speak-to-all = Mów do wszystkich grup
# Przed polem: co zostanie do nich wysłane.
say-to-the-groups = Napisz do grup
# Przed wyborem grup: do kogo.
say-it-to = Do
# Jedna z możliwości.
all-groups = wszystkie grupy
# Przycisk.
say-it = Wyślij
# Przed wyborem osób: kto zostanie przeniesiony.
move-whom = Kogo przenieść
# Jedna z możliwości: nikt.
choose-a-person = wybierz osobę
# Przed wyborem grup: dokąd.
move-to = Dokąd
# Przycisk.
move-them = Przenieś
# Przed polem z liczbą: o ile później koniec.
more-minutes = Dodatkowe minuty
# Przed polem z liczbą: kiedy koniec.
end-in-minutes = Koniec za (min)
# Przycisk.
give-more-time = Dodaj czas
# Przycisk.
set-the-end = Ustaw koniec
# Przed polem z godziną.
end-at = Koniec o
# Przycisk.
set-this-end = Ustaw tę godzinę
# Przed polem z nazwą.
new-group = Nowa grupa
# Przycisk.
add-it = Dodaj

## Co zostało po pracy w grupach: linki

results = Wyniki
bring-results-back = Przekaż wyniki
plan-file = Grupy jako plik planu
attendance = Kto gdzie był
history = Wcześniejsze podziały na grupy
