### Widżet, który w Elemencie pokazuje każdemu jego grupę: jego nazwa tam i to, co mówi `breakout widget`.

# Tak Element nazywa widżet, dla wszystkich w pokoju.
name = Grupy robocze

## Co jest w pokoju; { $room } to jego nazwa

none-in = { $room } nie ma widżetu
export-writes-it = `breakout widget --export FOLDER` zapisuje folder widżetu dla serwera WWW
url-adds-it = `breakout widget POKÓJ --url https://…` dodaje go potem do pokoju
# { $folder } to adres, a { $user } to ID użytkownika.
is-there = widżet w { $room } jest pod adresem { $folder }, dodany przez { $user }
is-open = jest otwarty dla wszystkich
is-closed = jest zamknięty; kto go szuka, znajdzie go wśród rozszerzeń pokoju
start-opens-it = `breakout start` otwiera go dla wszystkich, jak zapamiętano dla tego pokoju; `--no-widget` to usuwa
start-can-open-it = `breakout start POKÓJ --widget` otwiera go dla wszystkich razem z grupami

## Co zrobiono; { $folder } to adres

added = widżet w { $room } jest teraz pod adresem { $folder }
was-so-already = widżet w { $room } był już pod adresem { $folder }; nic nie zapisano
moved = widżet w { $room } jest teraz pod adresem { $folder }
# { $folder } to miejsce, w którym był przedtem.
asked-again = Element pyta wszystkich ponownie, czy mu ufają, bo przedtem był pod adresem { $folder }
only-on-this-machine = tego, co jest pod adresem tego komputera, nie widzi nikt inny
removed = { $room } nie ma już widżetu

## Folder

# { $folder } to ścieżka.
written = { $files ->
    [one] { $files } plik jest w { $folder }
    [few] { $files } pliki są w { $folder }
   *[many] { $files } plików jest w { $folder }
}
finished-what-was-cut-off = wcześniejszy zapis został tam przerwany; teraz jest dokończony
# { $version } to wersja programu.
replaced-version = to, co zapisała tam wersja { $version }, zostało zastąpione
copy-it = skopiuj folder na serwer WWW, który ma https; widżetu przez http Element nie przyjmuje
headers = niech serwer wysyła z nim `Cache-Control: no-cache` oraz `Content-Security-Policy: frame-ancestors https://…` z adresem twojego Elementu
then-add-it = `breakout widget POKÓJ --url https://…` dodaje go do pokoju, z adresem, który folder ma potem
not-written = nie udało się zapisać folderu widżetu { $folder }
not-empty = { $folder } nie jest pusty i nie ma w nim wcześniej zapisanego widżetu
name-an-empty-one = podaj folder, który jest pusty lub jeszcze nie istnieje

## Co się wpisuje

no-room = podaj pokój albo folder z `--export`
