### Plan pracy w grupach na stronie pokoju: kto dokąd idzie i jak się zaczyna.
###
### To, co stoi między { $hide } a { $show }, jest tylko odczytywane na głos: na ekranie mówi to położenie.

# Nagłówek planu: z jednego pokoju powstaje kilka grup.
split-this-room = Podział tego pokoju

## Jak przydzielane są osoby

# Przed polem z liczbą. Poniżej jest groups lub people-in-each-group.
how-many = Ile
# Przed wyborem między groups a people-in-each-group.
of-what = Czego
groups = grup
people-in-each-group = osób w każdej grupie
# Przed polem: jak nazywają się grupy.
names = Nazwy
# { $mark } to {"{"}n{"}"}, stoi w polu.
names-hint = { $mark } to numer grupy.
names-need-number = W nazwach musi być { $mark }, czyli miejsce na numer grupy.
# Otwiera kilka pól.
together-or-apart = Kto razem, a kto osobno
# Przed polem z nazwami osób.
together = Razem
# Przed polem z nazwami osób.
apart = Osobno
wishes-hint = Nazwy osób lub ID Matrix oddzielone przecinkami, jedna lista w wierszu.
# Otwiera pole.
who-is-left-out = Kogo pominąć
# Przed polem z nazwami osób.
not-dealt = Bez przydziału
not-dealt-hint = Osoby pomagające, urządzenia nagrywające, boty: nazwy osób lub ID Matrix oddzielone przecinkami. Po rozpoczęciu zostanie to zapamiętane dla tego pokoju.
# Co można wybrać.
moderators-take-part = Moderatorzy biorą udział
i-take-part = Biorę udział
everybody-chooses = Każdy wybiera grupę
meet-other-people = Spotkanie z innymi osobami
# Przycisk: rozdziela osoby do grup jak karty.
deal = Przydziel
# Przycisk.
deal-again = Przydziel ponownie
# Przycisk.
same-groups = Te same grupy co ostatnio

## Plan z pliku

# Otwiera formularz.
from-a-file = Grupy z pliku
# Przed polem. Nazwy kolumn pozostają bez zmian.
file = Plik CSV z kolumnami room i user oraz task, jeśli grupy mają zadania
# Przycisk.
use-this-file = Użyj tego pliku
choose-a-file = Najpierw trzeba wybrać plik.
file-has-errors = W pliku są błędy, więc plan się nie zmienił.
# { $wrong } to błąd w tym wierszu.
line = Wiersz { $line }: { $wrong }
# Na końcu listy.
and-more = … i jeszcze { $more }
file-cut-off = pliku nie udało się odczytać lub był niekompletny
choose-it-again = wróć i wybierz go jeszcze raz

## Kto dokąd idzie

# Przycisk, dla przeglądarek bez skryptów.
apply-changes = Zastosuj zmiany
groups-everybody-chooses = { $groups ->
    [one] { $groups } grupa, każdy może do niej dołączyć
    [few] { $groups } grupy, każdy wybiera
   *[many] { $groups } grup, każdy wybiera
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } osoba w { $groups } grupie
        [few] { $people } osoby w { $groups } grupie
       *[many] { $people } osób w { $groups } grupie
    }
    [few] { $people ->
        [one] { $people } osoba w { $groups } grupach
        [few] { $people } osoby w { $groups } grupach
       *[many] { $people } osób w { $groups } grupach
    }
   *[many] { $people ->
        [one] { $people } osoba w { $groups } grupach
        [few] { $people } osoby w { $groups } grupach
       *[many] { $people } osób w { $groups } grupach
    }
}
drag-people = Przeciągnij osoby do grup lub wybierz grupę z listy.
# Etykieta pola odczytywana na głos.
name-of-group = Nazwa grupy { $number }
# Do czego służy przycisk; położenie mówi, o którą grupę chodzi.
take-out-this-group = Usuń tę grupę
# Co ten sam przycisk mówi na głos.
take-out = Usuń: { $group }
# Ile osób jest w grupie.
people = { $people ->
    [0] brak osób
    [one] { $people } osoba
    [few] { $people } osoby
   *[many] { $people } osób
}
# To samo, gdy grupy rozpoznaje się po numerach.
group-with-people = { $people ->
    [0] Grupa { $number }, brak osób
    [one] Grupa { $number }, { $people } osoba
    [few] Grupa { $number }, { $people } osoby
   *[many] Grupa { $number }, { $people } osób
}
# Otwiera pole: co ta grupa ma zrobić inaczej niż reszta.
own-task = Własne zadanie{ $hide }: { $group }{ $show }
# Etykieta pola odczytywana na głos.
task-of = Zadanie: { $group }
# Nagłówek.
without-a-group = Bez grupy
they-choose-themselves = Mogą wybrać grupę same.
# Przycisk.
add-a-group = Dodaj grupę
# Gdzie jest ktoś, kto nie jest w żadnej grupie; w zdaniu na stronie.
no-group = bez grupy
# Jedna z możliwości.
no-group-chosen = Bez grupy
# Etykieta pola odczytywana na głos.
number-of-group-of = Numer grupy: { $person }
# Etykieta wyboru odczytywana na głos.
group-of = Grupa: { $person }

## Za nazwą osoby

not-in-this-room-yet = jeszcze nie w tym pokoju
you = ty
moderator = moderator
guest = gość
looks-like-a-bot = wygląda na bota

## Co warto wiedzieć

before-you-start = Zanim się zacznie
no-earlier-groups = W tym pokoju nie było wcześniej grup.
pairs-meet-again = { $pairs ->
    [0] Nikt nie spotyka nikogo po raz drugi.
    [one] Jedna para spotyka się ponownie; lepszych grup nie znaleziono.
    [few] { $pairs } pary spotykają się ponownie; lepszych grup nie znaleziono.
   *[many] { $pairs } par spotyka się ponownie; lepszych grup nie znaleziono.
}
nobody-meets-again-and-more = Nikt nie spotyka nikogo po raz drugi. Liczba takich rund, które mogą jeszcze nastąpić: { $more }.
more-groups-than-people-hint = { $people ->
    [one] Przy { $people } grupie każdy miałby własną. Udział mogą też wziąć moderatorzy lub osoba prowadząca.
    [few] Przy { $people } grupach każdy miałby własną. Udział mogą też wziąć moderatorzy lub osoba prowadząca.
   *[many] Przy { $people } grupach każdy miałby własną. Udział mogą też wziąć moderatorzy lub osoba prowadząca.
}
nobody-hint = Moderatorzy i osoba prowadząca są pominięci, o ile nie zaznaczy się odpowiednich pól. Można też każdemu pozwolić wybrać grupę.
nobody-invited-hint = Zamiast tego można wpuścić członków tego pokoju albo przydzielić kogoś do grupy.
no-such-group = Tej grupy już nie ma. Usunięto ją w innej karcie.
too-large-tasks-hint = Bez zadań lub z krótszymi zadaniami plan się zmieści.
too-large-people-hint = { $people ->
    [one] Zmieści się około { $people } osoby. Pomogą też krótsze nazwy, a bez propozycji zmieszczą się wszyscy.
    [few] Zmieszczą się około { $people } osoby. Pomogą też krótsze nazwy, a bez propozycji zmieszczą się wszyscy.
   *[many] Zmieści się około { $people } osób. Pomogą też krótsze nazwy, a bez propozycji zmieszczą się wszyscy.
}

## Jak się zaczyna

# Przed polem: co grupy mają zrobić.
task = Zadanie
# W pustym polu.
task-placeholder = Co grupy mają zrobić
task-hint = Każdy czyta je przy wyborze grupy i w grupie.
# Przed polem z liczbą.
minutes = Minuty
# W pustym polu.
minutes-placeholder = do odwołania
# Przed polem z godziną.
or-until = Albo do godziny
or-until-hint = Jutro, jeśli ta godzina dziś już minęła
# Przed wyborem: who-everybody, who-invited i who-anybody.
who-can-join = Kto może dołączyć
who-everybody = Wszyscy z tego pokoju
who-invited = Tylko osoby z grupy
who-anybody = Każdy
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Język w pokojach
# Co można wybrać.
tell-everybody = Powiadom wszystkich wiadomością
show-the-widget = Otwórz widżet dla wszystkich w Elemencie
only-moderators-write = W tym czasie mogą tu pisać tylko moderatorzy
i-keep-it-running = Ta konsola będzie włączona do końca
in-the-rooms-of-last-time = W tych samych pokojach co ostatnio
# Te pokoje.
nobody-is-removed = Nikt nie jest z nich usuwany
# Przycisk.
start-instead = Zamiast tego rozpocznij ten plan
# Przycisk.
start = Rozpocznij
# Link.
see-what-will-be-sent = Zobacz, co zostanie wysłane
lasts-from-to = Praca w grupach może trwać od 1 do 1440 minut.
one-end = Koniec podaje się tylko raz: jako minuty albo jako godzinę.
time-unreadable = Nie można odczytać godziny.
cannot-write = To konto nie może pisać w tym pokoju, więc nikt by się nie dowiedział.
# { $tick } to tell-everybody.
cannot-write-hint = Odznacz „{ $tick }”, aby otworzyć grupy bez wiadomości, i powiadom wszystkich inaczej.
plan-has-changed = Od ostatniego wyświetlenia plan się zmienił.
plan-has-changed-hint = Oto jego obecna wersja. Jeśli się zgadza, naciśnij jeszcze raz „Rozpocznij”.
# { $tick } to i-keep-it-running.
quiet-for-good-hint = Ta konsola kończy pracę w grupach i pozwala znów pisać wszystkim, o ile będzie wtedy włączona. Zaznacz „{ $tick }” albo zacznij bez ustalonego końca, albo pozwól w tym czasie pisać wszystkim.

## Pokoje przygotowane wcześniej

# Otwiera formularz.
ahead-of-time = Przygotuj pokoje wcześniej
# Przycisk.
make-them = Utwórz
ahead-of-time-hint = Przed rozpoczęciem nikt nie jest powiadamiany. Serwery domowe pozwalają utworzyć około dziesięciu pokojów naraz, a potem jeden na minutę.
make-from-to = Można utworzyć od 1 do { $most } pokojów.

## Co zostanie wysłane

# Nagłówek.
what-will-be-sent = Co zostanie wysłane
# Link.
back-to-the-plan = Powrót do planu
event-cannot-be-written = nie można zapisać zdarzenia
event-holds = Zdarzenie ma { $bytes } z { $limit } bajtów. ID pokojów są zastępcze: pokoje powstaną po naciśnięciu „Rozpocznij”.
# Nagłówek.
messages-in-this-room = { $messages ->
    [1] Wiadomość w tym pokoju
   *[other] Wiadomości w tym pokoju: { $messages }
}
# Nagłówek. { $type } to rodzaj zdarzenia w Matriksie.
the-event = Zdarzenie { $type }
