### Polecenia, które pisze się do bota w pokoju, i co mówi się o tych, których nie rozumie.
###
### Wiadomość, która zaczyna się od `verb-`, `word-` lub `number-`, to lista rozumianych słów z przecinkami, najzwyklejsze na początku. Wielkość liter nie ma
### znaczenia, a angielskie rozumiane są zawsze oprócz tych. Słowa tego samego rodzaju nie mogą być na dwóch listach. Wiele osób pisze bez polskich
### znaków, więc są też formy bez nich.
### Wiadomość, która zaczyna się od `examples-`, to lista poleceń z `|` między nimi, pierwsze pokazywane jest najczęściej; każde musi być rozumiane jako
### polecenie, którego jest przykładem.

## Co ma być zrobione

verb-start = podziel, rozdziel, start, zacznij, rozpocznij, utwórz, utworz, stwórz, stworz, otwórz, otworz
verb-again = jeszcze raz, powtórz, powtorz, ponownie, te same, te same grupy, tak samo
verb-rotate = wymieszaj, przemieszaj, rotacja, podziel na nowo, przydziel na nowo
verb-end = koniec, zakończ, zakoncz, stop, kończ, koncz, kończymy, konczymy, skończ, skoncz, wezwij wszystkich, zawołaj wszystkich, zawolaj wszystkich
verb-extend = przedłuż, przedluz, wydłuż, wydluz, dodaj czas, więcej czasu, wiecej czasu, jeszcze
verb-move = przenieś, przenies, przesuń, przesun, przestaw
verb-add = dodaj, nowa grupa, nowa, dodaj grupę, dodaj grupe
verb-close = zamknij
verb-rename = nazwij, przemianuj, zmień nazwę, zmien nazwe
verb-say = powiedz, ogłoś, oglos, napisz, przekaż, przekaz, powiedz wszystkim, napisz wszystkim
verb-tell = do, dla, napisz do
verb-report = sprawozdania, sprawozdanie, raport, raporty, wyniki
verb-status = stan, status, tablica, pokaż, pokaz
verb-who = kto, kto gdzie, kto gdzie jest, kto jest, kto jest w, kogo brakuje, kogo nie ma
verb-help = pomoc, polecenia, komendy
verb-widget = widżet, widzet, dodaj widżet, dodaj widzet
verb-no-widget = usuń widżet, usun widzet, usuń widzet, usun widżet, bez widżetu, bez widzetu
verb-leave = wyjdź, wyjdz, opuść, opusc, odejdź, odejdz, żegnaj, zegnaj
verb-yes = tak, t, dobrze, zgoda, pewnie, otwieraj
verb-no = nie, anuluj, odrzuć, odrzuc
verb-shuffle = przydziel ponownie, losuj, losuj ponownie, przetasuj, tasuj, inaczej

## Słowa w poleceniu: każde to jedno słowo

word-for = przez, trwa
# „do godz. 10:30”: samo „do” jest w word-to.
word-until = godz, godziny, godzinie, godziną, godzina, aż, az
word-in = za, w, we
word-at = punkt, punktualnie
word-now = teraz, już, juz, natychmiast, zaraz
# „na” nic nie zmienia w „podziel na 4 grupy na 15 minut”, a oddziela nazwy w „nazwij Grupa 2 na Żaby”.
word-to = do, na, jako
word-of = po
word-by = plus
word-per = każda, kazda, każdej, kazdej
word-groups = grupy, grup, grupa, grupę, grupe, grupach, grupami, grupie, pokoje, pokój, pokoj, pokojów, pokojow, pokoi, zespoły, zespoly, zespołów, zespolow, zespół, zespol
word-people = osoby, osób, osob, osoba, osobę, osobe, osobami, uczestników, uczestnikow, uczniów, uczniow, ludzi
word-pairs = pary, par, parami, parach
word-task = zadanie, temat
word-rotated = mieszane, wymieszane, inaczej
word-all = wszyscy, wszystkich, wszystkim, wszystkie, każdy, kazdy
word-more = więcej, wiecej, dłużej, dluzej, dodatkowo, jeszcze
# Przed długością, która jest jedna. „Jedną minutę” mówi number-1.
word-one = jednej
word-hours = godzinę, godzine, godziny, godzin, godzina, godz, g
word-minutes = minutę, minute, minuty, minut, minuta, min
word-seconds = sekundę, sekunde, sekundy, sekund, sekunda, sek
# Nic nie znaczą.
word-filler = proszę, prosze, poproszę, poprosze, o, i, oraz, z, tę, te, tych, sesję, sesje, pracę, prace, czas, czasu, dzięki, dzieki, tylko, nas
number-1 = jeden, jedna, jedną, jedno
number-2 = dwa, dwie
number-3 = trzy
number-4 = cztery
number-5 = pięć, piec
number-6 = sześć, szesc
number-7 = siedem
number-8 = osiem
number-9 = dziewięć, dziewiec
number-10 = dziesięć, dziesiec
number-11 = jedenaście, jedenascie
number-12 = dwanaście, dwanascie
number-15 = piętnaście, pietnascie
number-20 = dwadzieścia, dwadziescia
number-30 = trzydzieści, trzydziesci

## Jak się to pisze

examples-start = 4 15m | 4 | po 3 | 4 do godz. 10:30 | 4 15m zadanie Przeczytajcie stronę 7
examples-again = jeszcze raz 15m | jeszcze raz
examples-rotate = wymieszaj 15m | wymieszaj
examples-end = koniec | koniec za 1m | koniec o godz. 10:30 | koniec teraz
examples-extend = +5m | przedłuż do 10:45
examples-move = przenieś Anna do Grupa 2
examples-add = dodaj | dodaj Grupa 5
examples-close = zamknij Grupa 2
examples-rename = nazwij Grupa 2 na Żaby
examples-say = powiedz Zostało pięć minut
examples-tell = do Grupa 2: Już idę
examples-report = wyniki
examples-status = stan
examples-who = kto | kto Grupa 2
examples-help = pomoc | pomoc przenieś
examples-widget = widżet
examples-no-widget = usuń widżet
examples-leave = wyjdź
examples-yes = tak
examples-no = nie
examples-shuffle = losuj

## Co robi polecenie, na liście wszystkich poleceń

about-start = dzieli wszystkich na 4 grupy na 15 minut albo na grupy po 3 osoby
about-again = otwiera te same grupy ponownie
about-rotate = te same pokoje, ale każdy spotyka kogoś innego
about-end = prosi wszystkich o powrót: wkrótce, za minutę lub od razu
about-extend = daje więcej czasu
about-move = przenosi kogoś do innej grupy
about-add = dodaje grupę
about-close = zamyka grupę
about-rename = zmienia nazwę grupy
about-say = pisze coś we wszystkich grupach
about-tell = pisze coś w jednej grupie
about-report = pokazuje tu to, co grupy oznaczyły słowem !report
about-status = pokazuje grupy, kogo brakuje i ile zostało czasu
about-who = pokazuje, kto gdzie jest, także w jednej grupie
about-help = pokazuje tę listę albo jak pisze się jedno polecenie
about-widget = umieszcza grupy u góry tego pokoju, jeśli klient pokazuje widżety
about-no-widget = usuwa go z tego pokoju
about-leave = opuszczam ten pokój
about-yes = otwiera proponowane grupy
about-no = odrzuca je
about-shuffle = przydziela je ponownie

## Czego nie zrozumiano

# { $said } to co napisano, { $example } to polecenie.
unknown = Nie rozumiem „{ $said }”. Może chodzi o { $example }?
# { $help } to polecenie.
unknown-at-all = Nie rozumiem „{ $said }”. { $help } wymienia, co rozumiem.
# To, co stoi po pierwszym słowie, jest niewłaściwe. { $examples } to jedno polecenie lub kilka, tu i niżej.
not-so = Nie wszystko rozumiem. Pisze się to tak: { $examples }
# Dwie liczby bez słowa, które mówi, czym jest druga. { $with-time } to polecenie, które to mówi.
two-numbers = Nie wiem, czym jest druga liczba. Jeśli to minuty, pisze się { $with-time }.
number-out-of-range = Liczba musi być od 1 do { $most }. Pisze się to tak: { $examples }
# { $problem } to zdanie, które zaczyna się małą literą.
not-a-length = Nie rozumiem, na jak długo: { $problem }. Pisze się to tak: { $examples }
not-a-time = Nie rozumiem, do kiedy: { $problem }. Pisze się to tak: { $examples }
# Między kilkoma przykładami.
or = { $one } lub { $other }

## Co oznacza część polecenia, w klientach, które proponują polecenia

about-groups = Ile grup
about-length = Jak długo, na przykład 15m
about-person = Kto: nazwa lub ID Matrix
about-group = Która grupa: nazwa lub numer
about-name = Nowa nazwa
about-text = Co napisać
