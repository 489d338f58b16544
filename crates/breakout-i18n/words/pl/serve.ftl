### Co mówi bot `breakout serve`: w pokojach i do administratora, który go prowadzi.
###
### W pokojach { $group } to nazwa grupy, { $people } i { $person } to nazwy osób, { $command } to polecenie, tak jak się je tam pisze.

## W pokoju, do którego przychodzi

leaving = Do widzenia. Opuszczam ten pokój i jego grupy.

## Do tych, którzy nie mogą, i tych, którzy piszą za dużo

too-many-commands = Za dużo naraz. Za minutę działam dalej.
edits-are-not-done = Nie reaguję na zmiany w wiadomościach. Wystarczy napisać to w nowej wiadomości.

## Plan

nobody-meets-again = Nikt nie spotyka nikogo ponownie.
pairs-meet-again = { $pairs ->
    [one] { $pairs } para spotyka się ponownie.
    [few] { $pairs } pary spotykają się ponownie.
   *[many] { $pairs } par spotyka się ponownie.
}
their-task = Zadanie: { $task }
look-like-bots = Być może boty: { $people }
plan-replaced = Poniżej jest nowszy plan.
plan-dropped = Odrzucono.
no-plan-waits = Żaden plan na to nie czeka.
nothing-to-open-again = w tym pokoju nie było jeszcze grup

## Otwarcie grup

the-bot-ends-it = Na koniec to ja kończę pracę w grupach; serwer domowy sam tego nie robi.
# { $why } mówi, co się nie udało.
not-invited = { $person }: nie udało się zaprosić: { $why }
already-open = w tym pokoju grupy są już otwarte
end-it-first = najpierw je zakończ albo zaczekaj do końca
earlier-was-cut-off = wcześniejsze rozpoczęcie zostało przerwane
not-opened = { $failed ->
    [one] nie udało się utworzyć { $failed } z { $groups } pokojów, więc nic nie otwarto
    [few] nie udało się utworzyć { $failed } z { $groups } pokojów, więc nic nie otwarto
   *[many] nie udało się utworzyć { $failed } z { $groups } pokojów, więc nic nie otwarto
}
press-again = aby kontynuować, naciśnij ✅ jeszcze raz; to, co już jest, zostanie użyte
too-late = koniec nadszedł, zanim powstały wszystkie pokoje, więc nic nie otwarto
another-came-after = w tym samym czasie inne grupy otworzył ktoś inny i to je widać

## Gdy grupy są otwarte

nothing-is-open = w tym pokoju nie ma otwartych grup
not-yours-to-change = twój poziom uprawnień w tym pokoju nie pozwala na to z tymi grupami
leaves-no-open-session = gdy grupy są otwarte, nie opuszczam pokoju
person-asks-for-help = { $person } prosi o pomoc.
who-goes-where = trzeba napisać, kto idzie do której grupy
which-group = trzeba napisać, która grupa
moved = { $people } → { $group }
added = Dodano: { $group }.
closed = Zamknięto: { $group }.
renamed = Nowa nazwa: { $group } → { $name }.
said = { $groups ->
    [one] Wysłano do { $groups } grupy.
    [few] Wysłano do { $groups } grup.
   *[many] Wysłano do { $groups } grup.
}
# { $why } mówi, co się nie udało.
not-said-in = Nie wysłano: { $group }: { $why }
# { $user } to ID użytkownika.
overruled = w tym samym czasie ktoś inny zdecydował inaczej i jego zmiana była ostatnia: { $user }
could-not-be-done = nie udało się tego zrobić
# { $what } mówi, co powinno było nastąpić, { $why } co się nie udało.
did-not-follow = { $what }: { $why }
ends-in = Praca w grupach kończy się za { $length-accusative }.
ends-at = Praca w grupach kończy się o { $time }, za { $length-accusative }.
what-groups-report = Wyniki grup:
widget-added = Widżet jest teraz w tym pokoju i otwiera się z następnymi grupami.
widget-was-there = Widżet był już w tym pokoju i otwiera się z następnymi grupami.
widget-is-open = Widżet jest teraz otwarty u góry pokoju.
widget-asks-once = Każda osoba jest raz pytana, czy można go pokazać. Telefony go nie pokazują.
widget-removed = Widżetu nie ma już w tym pokoju i sam go z powrotem nie dodam.
no-widget-here = W tym pokoju nie ma widżetu i sam żadnego nie dodam.
widget-not-open = Nie udało się otworzyć widżetu: { $why }
no-widget-url = nie powiedziano mi, gdzie jest widżet
configuration-has-widget-url = podaje to w konfiguracji ten, kto mnie prowadzi, jako `widget_url`

## Nagłówki tabel

column-group = Grupa
column-messages = Wiadomości
column-report = Wynik

## Do administratora: konfiguracja

config-not-read = nie można odczytać konfiguracji { $file }
config-damaged = w konfiguracji { $file } jest błąd w wierszu { $line }
config-keys = może zawierać homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language i listen
# { $variable } to zmienna środowiskowa.
config-lacks = w konfiguracji brakuje `{ $key }`, co można też podać jako { $variable }
homeserver-looks-like = wpisz nazwę lub URL serwera domowego, jak „example.org” lub „https://matrix.example.org”
user-looks-like = wpisz ID użytkownika bota lub część przed dwukropkiem, jak „@breakout:example.org” lub „breakout”
state-dir-is-for = to osobny katalog, jak „/var/lib/breakout”, w którym bot może zapisywać i który istnieje dłużej niż on
or-an-access-token = wpisz ścieżkę pliku z hasłem bota; albo podaj `access_token_file`, plik z tokenem dostępu urządzenia utworzonego dla bota
two-secrets = podaj `password_file` albo `access_token_file`, nie oba
not-a-user = { $user } to nie ID użytkownika
not-a-prefix = polecenie nie może się zaczynać od „{ $prefix }”
prefix-looks-like = wpisz jedno słowo, od którego nikt nie zaczyna zdania, jak „{ $prefix }”; to, co zaczyna się od „/”, klienty zatrzymują dla siebie
# { $known } to lista języków.
not-a-language = język { $language } nie jest znany; dostępne: { $known }
not-a-loopback-address = stanu nie można udostępniać pod adresem { $address }
address-looks-like = wpisz adres lokalny (loopback) i port, jak „127.0.0.1:9418”; odwrotne proxy może go udostępnić na zewnątrz
neither-true-nor-false = { $variable } musi być true albo false, a nie „{ $value }”
not-a-widget-address = { $address } nie może być adresem widżetu
widget-address-looks-like = wpisz adres https folderu, który zapisał `breakout widget --export`, jak „https://widgets.example.org/breakout/”
not-an-origin = { $address } nie może tu być adresem serwera WWW
origin-looks-like = wpisz go jak „https://breakout.example.org/”: z https i bez niczego po nazwie hosta
pages-need-both = `public_url` i `element_origins` są potrzebne razem: podaj oba albo żadne
pages-need-listen = strony dla prowadzących potrzebują `listen`: odwrotne proxy przekazuje tam to, co trafia na `public_url`
pages-are-at-element = { $address } podano dla stron i dla Elementu; daj stronom osobny host
secret-not-read = nie można odczytać { $file }
secret-is-empty = { $file } jest pusty

## Do administratora: co jest przechowywane

state-dir-not-written = nie można zapisać { $path }
state-dir-needs-locks = katalog stanu musi być w systemie plików, który ma blokady
# { $process } to liczba.
already-running = { $directory } jest używany przez inny proces (proces { $process })
one-process-is-enough = jeden proces obsługuje wszystkie pokoje swojego konta; najpierw zakończ tamten albo daj temu osobne konto i osobny katalog stanu
room-not-remembered = nie udało się zapisać tego, co wiadomo o pokoju

## Do administratora: konto

# { $user } to ID użytkownika, { $wanted } to co mówi konfiguracja.
another-account = katalog stanu należy do { $user }, a nie do { $wanted }
another-state-dir = daj drugiemu kontu osobny katalog stanu
not-logged-in = nie udało się zalogować { $user }
log-in-as-a-new-device = aby zalogować się jako nowe urządzenie, usuń katalog `account` z katalogu stanu; klucz przywracania podpisuje nowe urządzenie
no-answer-about-token = serwer domowy nie odpowiedział, czyj jest token dostępu
token-not-accepted = serwer domowy nie przyjmuje tokena dostępu
token-without-device = token dostępu nie należy do żadnego urządzenia
token-is-of-a-device = zaloguj się raz dla bota, w dowolnym kliencie tylko dla niego, i użyj tokena, który poda serwer domowy; tego urządzenia nie może używać żaden inny klient
token-of-an-application-service = token usługi aplikacyjnej też się nie nadaje: Synapse nie daje jej kontu synchronizacji; docs/serve.md mówi, jak bez niej znieść ograniczenie tempa
identity-not-read = nie udało się zapytać, czy konto ma tożsamość podpisywania krzyżowego
# { $user } to ID użytkownika.
identity-of-others = { $user } ma już tożsamość podpisywania krzyżowego, która nie podpisała tego urządzenia
put-the-recovery-key = umieść klucz przywracania konta w { $file } i uruchom ponownie
# { $device } to ID urządzenia.
or-verify-the-device = albo zweryfikuj urządzenie { $device } innym urządzeniem tego konta i uruchom ponownie
or-replace-the-identity = albo pozwól botowi utworzyć nową tożsamość opcją `--new-identity`; kto zweryfikował starą, zobaczy ostrzeżenie, a pozostałe urządzenia konta trzeba będzie zweryfikować ponownie
identity-not-taken-over = nie udało się przejąć tożsamości kluczem przywracania z { $file }
identity-not-made = nie udało się utworzyć tożsamości podpisywania krzyżowego konta
identity-needs-password = serwer domowy żąda hasła konta, zanim przyjmie tożsamość podpisywania krzyżowego
give-the-password-once = podaj `password_file` na to uruchomienie; katalog stanu zapamięta logowanie
identity-needs-a-web-page = serwer domowy chce potwierdzenia nowej tożsamości na stronie internetowej, czego bot nie może zrobić
device-not-signed = to urządzenie nie jest podpisane kluczami swojego konta
recovery-key-not-made = nie udało się umieścić kluczy prywatnych w tajnym magazynie konta
recovery-key-not-written = nie udało się zapisać klucza przywracania do { $file }
not-listening = nie można nasłuchiwać pod adresem { $address }

## `breakout serve`

# { $user } to ID użytkownika.
serving = { $user } działa
configuration-is-wrong = { $count ->
    [one] konfiguracja ma { $count } błąd
    [few] konfiguracja ma { $count } błędy
   *[many] konfiguracja ma { $count } błędów
}

## `breakout serve --check`: co sprawdzono

secret-is-there = { $file } jest na miejscu
others-can-read = inne osoby na tym komputerze mogą odczytać { $file }: `chmod 600 { $file }`
widget-is-only-here = { $address } jest na tym komputerze, gdzie nikt inny nie zobaczy widżetu
# { $url } to URL.
homeserver-answers = { $url } odpowiada i ma sliding sync
state-dir-will-be-made = { $directory } nie istnieje i zostanie utworzony
state-dir-is-free = w { $directory } można zapisywać i nie używa go żaden inny proces
will-log-in = { $user } zaloguje się przy pierwszym uruchomieniu
is-logged-in = { $user } – konto zalogowane
device-is-signed = urządzenie jest podpisane przez właściciela
device-is-not-signed = urządzenie nie jest jeszcze podpisane przez właściciela; zrobi to pierwsze uruchomienie
rooms-where-it-can-begin = pokoje, w których może zacząć: { $rooms }
room-lacks-power = w pokoju { $room } nie może zacząć: jego poziom uprawnień to { $level }, a potrzeba { $needed }
limit-is-lifted-by = nie można zapytać, czy serwer domowy ogranicza jego tempo; administrator Synapse znosi ograniczenie tak: { $request }
ends-sessions = serwer domowy sam kończy pracę w grupach (MSC4140)
does-not-end-sessions = serwer domowy sam nie kończy pracy w grupach (MSC4140): robi to bot, dopóki działa
calls-have-a-server = rozmowy mają serwer mediów
calls-have-no-server = serwer domowy nie podaje serwera mediów dla rozmów (MSC4143); grupy działają bez rozmów
# { $files } to nazwy plików. { $status } to liczba, tu i niżej.
widget-is-there = { $address } ma widżet, taki jak ten program
widget-is-another = { $address } ma inny widżet niż ten program albo nie cały ({ $files }): skopiuj tam ponownie folder, który zapisuje `breakout widget --export`
widget-is-not-there = { $address } odpowiada ze statusem { $status }: skopiuj tam folder, który zapisuje `breakout widget --export`
public-url-does-not-lead-here = pod adresem { $address } nie ma tego, co ma tam ten bot: bot nie działa albo odwrotne proxy nie przekazuje na `listen` tego, co trafia na `public_url`, z takim `Host`, z jakim przyszło
proxy-needs-these-lines = odwrotne proxy przekazuje to tymi wierszami, dla { $proxy }:
widget-offers-no-pages = widżet pod adresem { $address } nie oferuje stron dla prowadzących: usuń `widget_url`, a używany będzie ten pod adresem { $own }, który je oferuje
address-does-not-answer = { $address } nie odpowiada
says-who-somebody-is = { $url } mówi, kim ktoś jest (OpenID)
does-not-say-who-somebody-is = { $url } nie mówi, kim ktoś jest (OpenID; odpowiedź ma status { $status }): przepuść /_matrix/federation/v1/openid/userinfo przez odwrotne proxy, a w Synapse dodaj `openid` do zasobów nasłuchu (listener)
# { $server } to nazwa serwera, { $other } i { $url } to adresy URL.
server-leads-here = { $server } prowadzi klienty do tego serwera domowego
server-leads-elsewhere = { $server } prowadzi klienty do { $other }, a nie do { $url }
server-leads-nowhere = { $address } nie podaje serwera domowego (odpowiedź ma status { $status }): klienty nie znajdą { $url } pod nazwą { $server }
all-is-well = bot może działać
