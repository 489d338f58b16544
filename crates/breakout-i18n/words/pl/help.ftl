### Pomoc wiersza poleceń: do czego jest każde polecenie i każdy z jego argumentów.
###
### Tekst znajduje się po nazwie: nazwie polecenia albo nazwach polecenia i argumentu z kreską między nimi. To, co nazywa się
### `every-…`, jest takie samo dla kilku poleceń. To, co kończy się na `-more`, stoi pod spodem przy `--help`, a przy `-h` jest pomijane;
### to, co kończy się na `-at-the-end`, stoi pod wszystkim. Teksty są w trybie
### rozkazującym i bez kropki. To, co stoi w odwróconych apostrofach, się wpisuje i pozostaje; słowa wielkimi literami są tłumaczone jak niżej.

## Nagłówki i to, co clap mówi sam

heading-usage = Użycie
heading-commands = Polecenia
heading-arguments = Argumenty
heading-options = Opcje
heading-every-command = Opcje każdego polecenia
help-flag = Pokaż pomoc
help-flag-short = Pokaż pomoc (więcej: '--help')
help-flag-long = Pokaż pomoc (w skrócie: '-h')
version-flag = Pokaż wersję

## Co oznacza wartość, którą się wpisuje

value-plus-dur = +CZAS
value-child = GRUPA
value-command = POLECENIE
value-dir = FOLDER
value-dur = CZAS
value-file = PLIK
value-format = FORMAT
value-homeserver-or-user = SERWER-LUB-UŻYTKOWNIK
value-k = K
value-n = N
value-name = NAZWA
value-people = OSOBY
value-r = R
value-room = POKÓJ
value-rule = REGUŁA
value-session = SESJA
value-shell = POWŁOKA
value-text = TEKST
value-time = GODZINA
value-user = OSOBA
value-users = OSOBY

## Kto może dołączyć do pokojów

choice-join-restricted = Członkowie dzielonego pokoju
choice-join-invite = Tylko osoby, którym proponowana jest grupa; dostają zaproszenie
choice-join-public = Każdy

choice-log-format-text = Dla ludzi
choice-log-format-json = Jeden obiekt w wierszu

## Co jest takie samo dla kilku poleceń

every-rooms = Przydziel wszystkich równo do tylu pokojów
every-together = Zostaw te osoby w jednym pokoju, jak `@ann:example.org,@bob:example.org`; można powtórzyć
every-apart = Daj każdej z tych osób inny pokój; można powtórzyć
every-spread = Rozdziel te osoby równo po pokojach, tak jak moderatorów
every-room = Dzielony pokój: ID, alias lub nazwa
every-watch = Działaj dalej i pokazuj każdą zmianę, do Ctrl-C
every-yes = Przejmij grupy, jeśli nie otworzył ich moderator: odtąd są twoje, dla wszystkich
every-name = Jak nazwać pokoje, z n w nawiasach klamrowych w miejscu numeru; domyślnie `Group 1` i tak dalej, w języku pokojów

## `breakout`

breakout = Pokoje grup roboczych w Matriksie: podziel pokój, zobacz, kto gdzie jest, i poproś wszystkich o powrót
breakout-at-the-end =
    Kody wyjścia: 0 zrobiono, 1 odmówiono lub udało się częściowo, 2 błędne użycie, 3 serwer domowy lub sieć, 70 błąd programu.
    Konta są w BREAKOUT_HOME, a bez niego w katalogu danych systemu.
breakout-account = Działaj jako to konto: ID użytkownika lub część przed dwukropkiem
breakout-json = Odpowiadaj jednym obiektem JSON w wierszu
breakout-verbose = Wypisuj więcej; opcja podana dwa lub trzy razy wypisuje też dziennik
breakout-no-color = Nie używaj kolorów

## `breakout login`

login = Zaloguj się na konto, jako nowe urządzenie
login-more = Hasło podaje się w terminalu. Klucz przywracania konta weryfikuje nowe urządzenie, tak że w pokojach szyfrowanych klienty innych osób ufają wiadomościom z niego.
login-target = ID użytkownika jak @ann:example.org albo nazwa lub URL serwera domowego
login-user = Kto się loguje, gdy podano serwer domowy
login-password-stdin = Odczytaj hasło z pierwszego wiersza standardowego wejścia
login-sso = Zaloguj się na stronie internetowej serwera domowego
login-recovery-key-file = Zweryfikuj nowe urządzenie kluczem przywracania z tego pliku
login-device-name = Nazwa nowego urządzenia na liście urządzeń konta; domyślnie `breakout`

## `breakout logout`

logout = Wyloguj się i usuń konto z tego komputera
logout-force = Usuń konto bez powiadamiania serwera domowego, który zachowa urządzenie

## `breakout whoami`

whoami = Pokaż konto, po zapytaniu serwera domowego, czy logowanie jest nadal ważne

## `breakout rooms`

rooms = Wypisz pokoje, w których można otworzyć grupy lub są one otwarte
rooms-more =
    Same pokoje grup, przestrzenie i pokoje, które zaktualizowano, są pomijane, chyba że podano `--all`.

    Przy każdym pokoju jest poziom uprawnień potrzebny do otwarcia grup i ten, który ma to konto; twórca pokoju może mieć „nieograniczony”.
rooms-all = Wypisz wszystkie pokoje, w których jesteś

## `breakout start`

start = Podziel pokój: utwórz pokoje grup, otwórz je i powiadom wszystkich
start-more = Można bezpiecznie uruchomić ponownie: przerwane rozpoczęcie to samo polecenie kontynuuje i niczego nie tworzy dwa razy.
start-room = Pokój do podzielenia: ID, alias lub nazwa
start-size = Przydziel wszystkich równo do pokojów po najwyżej tyle osób
start-file = Weź pokoje i osoby z pliku CSV z nagłówkiem `room,user`
start-again = Otwórz ponownie pokoje z ostatniego podziału: z tymi samymi grupami albo z nowym przydziałem, jeśli podasz jakim
start-again-more = Nowy przydział otwiera pokoje, które już są, także te z `breakout prepare`, i tworzy tylko brakujące. Pokoje zachowują nazwy, chyba że podano `--name`; pokoje z pliku znajdowane są po nazwie.
start-rotate = Przydziel tak, aby ponownie spotkało się jak najmniej par, licząc wszystkie podziały tego pokoju
start-keep = Zostaw osoby w pokojach, które nie są już ich; bez tego nowy przydział je usuwa, oprócz moderatorów
start-free = Nie proponuj nikomu pokoju: każdy wybiera sam
start-join = Kto może dołączyć do pokojów; domyślnie `restricted`, a z `--again` jak poprzednio
start-length = Zakończ pracę w grupach po tym czasie, jak `90s`, `15m` lub `1h30m`
start-until = Zakończ pracę w grupach o tej godzinie, najbliższej `14:30` itp., lub z datą jak `2026-03-02 14:30`
start-name = Jak nazwać pokoje, z n w nawiasach klamrowych w miejscu numeru; bez tego pokoje zachowują nazwy, a nowe to `Group 1` i tak dalej, w języku pokojów
start-room-name = Jak nazwać same pokoje, które na listach stoją obok innych: `{"{"}name{"}"}` to nazwa grupy, a `{"{"}parent{"}"}` to nazwa dzielonego pokoju; domyślnie `{"{"}name{"}"} · {"{"}parent{"}"}`
start-room-name-more = Z `--again` tak nazywane są też pokoje, które już są.
start-task = Co grupy mają zrobić, najwyżej 500 znaków; czyta się to przy wyborze grupy i w grupie
start-task-more = Plik planu może dać każdej grupie własne zadanie, w kolumnie `task`. Z `--again` zadania są takie jak poprzednio, chyba że podano inne; pusty tekst je usuwa.
start-language = Używaj w pokojach tego języka: znacznik jak `en`, którego trzyma się też każdy, kto prowadzi dalej
start-language-more = Jest to zapamiętane dla pokoju. Grupy, które mają już nazwę, zachowują ją.
start-with-moderators = Daj pokoje moderatorom jak wszystkim innym
start-with-me = Daj pokój także sobie
start-without = Pomiń kogoś w grupach, na przykład osobę pomagającą, urządzenie nagrywające lub bota: ID użytkownika lub wyświetlana nazwa, którą ma tylko jedna osoba
start-without-more = Można podać kilka razy. Jest to zapamiętane dla pokoju, także dla osób, które dostałyby grupę później; `--without none` to usuwa.
start-seed = Przydziel te same osoby jeszcze raz tak samo
start-quiet-main = Gdy pokoje są otwarte, pozwól pisać w dzielonym pokoju tylko moderatorom
start-quiet-main-more = Członkowie z poziomem uprawnień poniżej 50 znów mogą tam pisać, gdy praca w grupach się kończy, ktokolwiek lub cokolwiek ją kończy. Z ustalonym końcem coś musi ją wtedy zakończyć: serwer domowy, albo zobacz `--yes`.
start-yes = Obiecaj, że `breakout status --watch` lub konsola będą włączone do końca, gdy wymaga tego `--quiet-main`
start-widget = Otwórz dla wszystkich widżet pokoju, który w Elemencie pokazuje każdemu jego grupę; koniec pracy w grupach go zamyka
start-widget-more = Jest to zapamiętane dla pokoju. `breakout widget` dodaje widżet do pokoju.
start-no-widget = Zostaw widżet zamknięty, także przy późniejszych rozpoczęciach w tym pokoju
start-unmute = Pozwól pisać w pokojach członkom, którym nie pozwala tu na to ich poziom uprawnień
start-no-announce = Nie wysyłaj wiadomości, która powiadamia wszystkich
start-stable = Użyj typu zdarzenia, który propozycja będzie miała po przyjęciu
start-replace = Zastąp otwarty podział; jego pokoje pozostają, a osoby w nich dowiadują się o nowych grupach
start-dry-run = Pokaż, co zostałoby wysłane i czy mieści się w zdarzeniu, i niczego nie wysyłaj

## `breakout status`

status = Pokaż, komu proponowany jest który pokój i kto gdzie jest
status-more = Dopóki obserwuje osoba, która otworzyła grupy, każdy, kto dołącza do dzielonego pokoju, dostaje najmniejszą grupę, chyba że każdy wybiera sam.
status-watch = Pokazuj ponownie przy każdej zmianie, do Ctrl-C

## `breakout offers`

offers = Pokaż pokoje z otwartymi grupami i proponowaną grupę
offers-room = Tylko ten pokój: ID, alias lub nazwa

## `breakout join`

join = Dołącz do pokoju grupy: proponowanego, chyba że podasz inny
join-child = Pokój, do którego dołączyć: ID, nazwa lub numer ze `status`
join-all = Dołącz do wszystkich pokojów, do których można: moderator widzi tylko te grupy, w których jest, i tylko do nich może pisać
join-yes = Dołącz, nawet jeśli grupy otworzył ktoś obcy

## `breakout back`

back = Wróć z pokoju grupy do pokoju, który podzielono
back-more = Dołącza do niego ponownie, jeśli go opuszczono. Członkostwo w pokoju grupy pozostaje.
back-child = Pokój grupy: ID lub nazwa
back-yes = Dołącz do pokoju, do którego grupa według siebie należy, nawet jeśli nigdy cię tam nie było

## `breakout move`

move = Zaproponuj komuś inny pokój, gdy grupy są otwarte
move-more = Wiadomość z linkiem trafia do dzielonego pokoju, a jeśli pokoje są za zaproszeniem, wysyłane jest też zaproszenie. Nikogo nie można zmusić do opuszczenia pokoju: każdy przechodzi sam.
move-user = Kogo przenieść: pełne ID użytkownika lub wyświetlana nazwa, którą ma tylko jedna osoba
move-child = Dokąd: ID, nazwa lub numer ze `status`

## `breakout add`

add = Dodaj pokój do otwartego podziału
add-more = Powstaje tak jak pozostałe i dostaje następny numer. Jeśli pokój o tej nazwie jest otwarty, nic się nie dzieje; zamknięty jest otwierany ponownie, ze swoim numerem.
add-name = Nazwa nowego pokoju

## `breakout close`

close = Usuń pokój z otwartego podziału
close-more = Osoby w nim dowiadują się tam, jakie są inne pokoje; tym, którym był proponowany, proponowany jest najmniejszy z pozostałych. Sam pokój pozostaje, ze wszystkim, co w nim napisano. Jego numeru nie dostaje żaden inny, więc ponowne zamknięcie niczego nie zmienia.
close-child = Pokój do zamknięcia: ID, nazwa lub numer ze `status`

## `breakout expel`

expel = Usuń z grup osoby, które zbanowano w dzielonym pokoju lub z niego usunięto
expel-more = Kto jest tam zbanowany, zostaje zbanowany także w grupach. Kogo tylko usunięto, ten jest usuwany, a zbanowany tam, gdzie samo usunięcie nie wystarcza: w pokojach, do których może dołączyć każdy, lub za zaproszeniem.
expel-user = Tylko te osoby, także jeśli wyszły same: pełne ID użytkowników lub wyświetlane nazwy

## `breakout rename`

rename = Zmień nazwę pokoju z otwartego podziału
rename-child = Pokój, którego nazwę zmienić: ID, nazwa lub numer ze `status`
rename-name = Nowa nazwa

## `breakout say`

say = Napisz coś we wszystkich pokojach grup lub w jednym
say-more = Każdy w nich dostaje powiadomienie. Jeśli polecenie przerwano lub nie dotarło do niektórych pokojów, to samo polecenie w ciągu 15 minut pisze tylko tam, gdzie jeszcze nie napisano.
say-text = Co napisać
say-to = Tylko w tym pokoju: ID, nazwa lub numer ze `status`

## `breakout requests`

requests = Pokaż, które grupy poprosiły o pomoc, i przejmij prośbę
requests-more = O pomoc prosi się, pisząc `!help` w pokoju grupy, w dowolnym kliencie. Moderator przejmuje prośbę opcją `--take` albo reakcją lub odpowiedzią na tę wiadomość. Odczytać można tylko pokoje, w których jesteś.
requests-take = Przejmij prośbę z tego pokoju i powiadom osoby w nim, że idziesz

## `breakout end`

end = Zakończ pracę w grupach i poproś wszystkich o powrót
end-more = Pokoje i to, co w nich napisano, pozostają. Jeśli nic nie jest otwarte, nic się nie kończy; to, co wcześniejsze zakończenie zostawiło do zrobienia w grupach, jest dokańczane.
end-grace = Powiadom wszystkich i zakończ po tym czasie, jak `60s`
end-grace-more = Polecenie trwa aż do zakończenia. Jeśli czasu pilnuje serwer domowy, praca kończy się także wtedy, gdy polecenie przerwano.
end-no-announce = Nie wysyłaj wiadomości, która prosi wszystkich o powrót
end-remove-people = Usuń wszystkich z grup, oprócz moderatorów i siebie; najpierw są powiadamiani
end-remove-people-more = To, co tam napisano, pozostaje, a kto może dołączyć, może wrócić. Działa to także po zakończeniu pracy w grupach. Przerwane usuwanie to samo polecenie kontynuuje.
end-after = Ile czasu jest przedtem; domyślnie minuta

## `breakout extend`

extend = Przesuń koniec pracy w grupach
extend-more = Jeśli serwer domowy sam kończy pracę w grupach, robi to tylko o nowej godzinie. Jeśli polecenie przerwano lub serwer domowy nie odpowiedział, to samo polecenie w ciągu 15 minut je kontynuuje i nie dodaje więcej czasu.
extend-longer = O ile dłużej, jak `+5m`
extend-until = Kiedy koniec, wcześniej lub później niż dotąd: najbliższa `14:30` itp., lub z datą jak `2026-03-02 14:30`
extend-yes = Zrób to mimo wszystko: przejmij grupy, których nie otworzył moderator, tak że odtąd są twoje; i obiecaj, że na koniec coś będzie włączone, jeśli do tego czasu piszą tylko moderatorzy, a serwer domowy sam nie kończy pracy w grupach

## `breakout prepare`

prepare = Utwórz pokoje grup wcześniej, aby ich otwarcie trwało tylko chwilę
prepare-more = Nikt nie jest powiadamiany i nic nie prowadzi do pokojów, dopóki nie otworzy ich `breakout start`. Trwa to tak długo, jak każe serwer domowy: po pierwszych dziesięciu około minuty na każdy pokój. Można bezpiecznie uruchomić ponownie: pokoje, które już są, się liczą.
prepare-room = Pokój, który będzie podzielony: ID, alias lub nazwa
prepare-rooms = Ile ma być pokojów, których jeszcze nie użyto
prepare-join = Kto może dołączyć do pokojów
prepare-language = Używaj w pokojach tego języka i w nim je nazwij: znacznik jak `en`
prepare-language-more = Jest to zapamiętane dla pokoju. Pokoje, które już są, pozostają bez zmian.
prepare-unmute = Pozwól pisać w pokojach członkom, którym w POKÓJ nie pozwala na to ich poziom uprawnień

## `breakout widget`

widget = Pokaż każdemu jego grupę w Elemencie: zapisz folder widżetu, dodaj go do pokoju
widget-more = Folder trafia na serwer WWW z https. Potem `--url` dodaje widżet do pokoju, jeden raz: o zmieniony Element pyta wszystkich ponownie. `breakout start --widget` otwiera go dla wszystkich razem z grupami, a koniec pracy w grupach go zamyka. Wymaga to uprawnień moderatora. Bez opcji polecenie mówi, co już jest. Osoby, których klient nie pokazuje widżetów, mają jak zawsze wiadomość z linkiem.
widget-room = Dzielony pokój: ID, alias lub nazwa
widget-url = Dodaj widżet, którego folder jest pod tym adresem, jak `https://widgets.example.org/breakout/`
widget-remove = Usuń widżet z pokoju
widget-export = Zapisz folder widżetu dla serwera WWW: nowy lub zapisany wcześniej przez ten program

## `breakout plan`

plan = Zaplanuj od razu kilka rund, tak aby ponownie spotkało się jak najmniej par
plan-more = Nie potrzebuje konta ani serwera domowego. Zapisuje każdą rundę jako plik planu, `round-1.csv` i tak dalej, który otwiera `breakout start POKÓJ --file round-1.csv`, a po nim `breakout start POKÓJ --again --file round-2.csv`.
plan-people = Plik z jednym ID użytkownika w każdym wierszu; puste wiersze i `# komentarze` są pomijane
plan-rounds = Ile rund zaplanować
plan-seed = Zaplanuj te same rundy jeszcze raz
plan-language = Nazwij pokoje w tym języku: znacznik jak `en`
plan-out = Zapisz pliki planu do tego folderu
plan-force = Zastąp pliki planu, które już istnieją

## `breakout export`

export = Wypisz otwarty podział jako plik planu, który czyta `breakout start --file`
export-session = Zamiast tego wcześniejsza sesja: jej ID, jakie podaje `history --json`

## `breakout history`

history = Wypisz wszystkie podziały pokoju z ich grupami, od najstarszego
history-room = Pokój, który podzielono: ID, alias lub nazwa

## `breakout attendance`

attendance = Pokaż, kto był w którym pokoju grupy, od kiedy do kiedy
attendance-more = Na podstawie samych pokojów, ze wszystkich podziałów pokoju, chyba że podano jeden. Kto utworzył pokój, jest w nim przez cały czas i jest pomijany. Odczytać można tylko pokoje, w których jesteś.
attendance-room = Pokój, który podzielono: ID, alias lub nazwa
attendance-csv = Wypisz tabelę, którą czytają arkusze kalkulacyjne
attendance-session = Tylko jedna sesja, od otwarcia do końca: jej ID, jakie podaje `history --json`

## `breakout report`

report = Przekaż wyniki grup do pokoju głównego, po jednej wiadomości na grupę
report-more = Wynikiem grupy jest to, co przypnie, co zaczyna się lub kończy na `!report`, i to, na co ktoś odpowie `!report`. Dotyczy to ostatniego podziału, otwartego lub zakończonego. Można bezpiecznie uruchomić ponownie: nic nie jest przekazywane dwa razy.
report-room = Pokój, który jest lub był podzielony: ID, alias lub nazwa

## `breakout doctor`

doctor = Sprawdź, czego potrzebuje praca w grupach: konto, serwer domowy i pokój, jeśli go podasz
doctor-more = Wypisuje też, co zostało po przerwanych rozpoczęciach: w tym pokoju lub we wszystkich.
doctor-room = Pokój do sprawdzenia: ID, alias lub nazwa

## `breakout console`

console = Prowadź grupy i bierz udział w przeglądarce
console-more = Udostępnia stronę dla tego konta, tylko na tym komputerze, do Ctrl-C. Adres wpuszcza jedną przeglądarkę, jeden raz; dla następnej uruchom polecenie ponownie. Gdy żadne konto nie jest zalogowane, strona zaczyna od logowania.
console-no-browser = Wypisz adres i nie otwieraj przeglądarki
console-port = Udostępnij na tym porcie zamiast na wolnym
console-element-call = Weź Element Call, do rozmów w pokojach, z tego folderu: rozpakowany pakiet npm `@element-hq/element-call-embedded`. Bez tego brany jest folder `element-call` obok kont, jeśli tam jest
console-livekit-client = Weź klienta LiveKit, aby mówić do rozmów wszystkich grup i słuchać jednej, z tego folderu: rozpakowany pakiet npm `livekit-client`. Bez tego brany jest folder `livekit-client` obok kont, jeśli tam jest

## `breakout serve`

serve = Uruchom bota, który dzieli pokoje, do których go zaproszono, dla tych, którzy je moderują
serve-more = Jeden proces obsługuje wszystkie pokoje swojego konta: tworzy grupy, pilnuje czasu, przydziela spóźnione osoby, mówi prowadzącym, kto prosi o pomoc, i prosi wszystkich o powrót, także gdy komputery prowadzących są wyłączone. docs/serve.md opisuje, jak go skonfigurować.
serve-at-the-end =
    Każde ustawienie z pliku można też podać w środowisku, które ma pierwszeństwo: `state_dir` to
    BREAKOUT_SERVE_STATE_DIR.
serve-config = Konfiguracja, w TOML
serve-check = Sprawdź, czy bot może działać i co jest wokół niego, powiedz, co jest nie tak i jak to naprawić, i niczego nie zmieniaj: to `doctor` bota
serve-new-identity = Daj kontu nową tożsamość podpisywania krzyżowego w miejsce obecnej
serve-log-format = Jak zapisywany jest dziennik

## `breakout demo`

demo = Zobacz pokoje grup w działaniu: serwer domowy i osoby tylko do tego, na tym komputerze
demo-more = Uruchamia tymczasowy Synapse, instalowany za pierwszym razem, i na minutę dzieli na grupy pokój, w którym są osoby. Potem można wziąć udział z drugiego terminala. Ctrl-C zatrzymuje wszystko i nie zostawia nic oprócz zainstalowanego Synapse. Potrzebny jest Python 3.10 lub nowszy z modułem `venv`.
demo-once = Zakończ pracę w grupach, gdy wszyscy są na miejscu, i zatrzymaj pokaz
demo-people = Ile osób bierze udział; domyślnie 12, z `--calls` 4, a z `--serve` 5
demo-calls = Niech wszyscy rozmawiają: osoby są w rozmowie, każda z tonem zamiast głosu i kolorem zamiast twarzy, a podział przenosi je do rozmów ich grup. Potrzebne są Chromium ze sterownikiem, npm oraz Go 1.26 lub nowsze, aby za pierwszym razem zbudować LiveKit, serwer mediów
demo-serve = Pokaż bota `breakout serve`: dostaje zaproszenie i uprawnienia moderatora, tworzy grupy na polecenie, a strona w miejsce Elementu pokazuje, co widzi osoba z grupy
demo-no-browser = Wypisz adres konsoli osoby prowadzącej i nie otwieraj przeglądarki

## `breakout completions`

completions = Wypisz skrypt, który uzupełnia polecenia w powłoce
completions-shell = Powłoka, która odczyta skrypt

## `breakout man`

man = Wypisz stronę podręcznika albo zapisz strony wszystkich poleceń
man-dir = Zamiast tego zapisz do tego folderu stronę dla każdego polecenia
