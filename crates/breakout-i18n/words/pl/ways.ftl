### Co można zrobić z problemem: raz dla tych, którzy wpisują polecenia, i raz, z końcówką `-on-page`, dla tych, którzy widzą stronę.
###
### Polecenia i ich opcje stoją w odwróconych apostrofach i nie są tłumaczone.

# Wszyscy zostają w pokojach z ostatniego razu.
keep-people = `--keep` zostawia wszystkich w pokojach, w których są
keep-people-on-page = Zostaw osoby w pokojach, w których są: to jedna z opcji planu.
# Bierze się inne pokoje niż ostatnio.
new-rooms = bez `--again` tworzone są nowe pokoje
new-rooms-on-page = Albo utwórz nowe pokoje.
join-room = `breakout join POKÓJ GRUPA` dołącza do grupy, `breakout join POKÓJ --all` do wszystkich, które wpuszczają
join-room-on-page = Najpierw dołącz do tej grupy, ze strony pokoju głównego.
give-end = `breakout extend POKÓJ --until GODZINA` ustala go
give-end-on-page = Ustal na stronie pokoju, kiedy praca się kończy.
do-again = uruchom to samo polecenie jeszcze raz
do-again-on-page = Spróbuj ponownie za chwilę.
look-at-open = `breakout status POKÓJ` pokazuje, co jest otwarte
look-at-open-on-page = Strona pokoju pokazuje, co jest otwarte.
end-it = `breakout end POKÓJ` kończy pracę w grupach
end-it-on-page = Zamiast tego zakończ pracę w grupach.
# Pokój główny pozostaje bez zmian: każdy może w nim pisać.
not-quiet = albo zacznij bez `--quiet-main`
not-quiet-on-page = Albo pozwól wszystkim pisać w pokoju głównym.
room-for-each = `--rooms { $people }` daje każdemu własną grupę
room-for-each-on-page = { $people ->
    [one] Przy { $people } grupie każdy ma własną.
    [few] Przy { $people } grupach każdy ma własną.
   *[many] Przy { $people } grupach każdy ma własną.
}
more-people = `--with-moderators` i `--with-me` obejmują więcej osób; `--free` pozwala każdemu wybrać
more-people-on-page = Daj grupę także moderatorom i sobie albo pozwól każdemu wybrać.
with-moderators = moderatorzy i osoba prowadząca są pominięci bez `--with-moderators` i `--with-me`
with-moderators-on-page = Moderatorzy i osoba prowadząca są pominięci, o ile nie wybrano inaczej.
for-members = użyj `--join restricted`
for-members-on-page = Wpuść członków pokoju głównego.
short-names = zmieszczą się krótsze nazwy grup, jak `--name {"{n}"}`
short-names-on-page = Zmieszczą się krótsze nazwy grup.
free-choice = bez propozycji się zmieści: `--rooms N --free`
free-choice-on-page = Jeśli każdy wybiera grupę, zmieści się.
fewer-wishes = ogranicz życzenia lub wypróbuj inne `--seed`
fewer-wishes-on-page = Ogranicz życzenia lub przydziel ponownie.
# Grupy otworzył ktoś, kto nie jest moderatorem.
end-or-take-over = moderator kończy je poleceniem `breakout end POKÓJ`; `--yes` przejmuje je i wszyscy widzą je wtedy jako twoje
end-or-take-over-on-page = Moderator może je zakończyć. Strona pokoju prowadzi do miejsca, w którym można je przejąć.
