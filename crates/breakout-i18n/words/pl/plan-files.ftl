### Co jest nie tak z plikiem planu lub osób i co trzeba o nim wiedzieć.

# { $line } to numer wiersza, { $problem } to jedno ze zdań poniżej.
in-line = wiersz { $line }: { $problem }

## Plik

# { $most } jest w KiB.
too-large = plik jest większy niż { $most } KiB; jeden podział na grupy mieści około 2000 osób, każda w osobnym wierszu
spreadsheet = to plik arkusza kalkulacyjnego; zapisz tabelę jako CSV (UTF-8)
encoding = to nie jest tekst w UTF-8; zapisz plik jako CSV (UTF-8)
zero-byte = to nie jest tekst: ma bajt zerowy; zapisz tabelę jako CSV (UTF-8)
no-rooms = plik nie wymienia żadnej grupy
nobody = plik nie wymienia nikogo

## Pierwszy wiersz. `room` i `user` stoją tam w każdym języku bez zmian

header = pierwszym wierszem musi być nagłówek `room,user`
# { $changes } mówi, co zmienić w tabeli.
other-header = pierwszym wierszem musi być nagłówek `room,user`: { $changes }
# { $program } to nazwa programu, { $changes } mówi, co zmienić w tabeli.
table-of-program = to tabela programu { $program }: { $changes }
# { $changes } to jedna lub kilka z poniższych, z przecinkami, a { $last } to ostatnia.
changes = { $changes } i { $last }
# { $column } to nazwa kolumny w tabeli, { $name } to jej właściwa nazwa.
call-column = zmień nazwę kolumny „{ $column }” na `{ $name }`
add-column = dodaj kolumnę `{ $name }`
take-others-out = usuń pozostałe kolumny
write-user-ids = w kolumnie `user` wpisz ID użytkowników jak @ann:example.org, a nie nazwiska, numery czy adresy e-mail

## Wiersz

open-quote = cudzysłów, który się tu otwiera, nie kończy się przed separatorem ani końcem wiersza; cudzysłów w cudzysłowie pisze się podwójnie
stray-quote = jest tu cudzysłów bez pary; całą kolumnę trzeba ująć w cudzysłów, a ten napisać podwójnie
# { $separator } to przecinek, średnik itp.
separator = nagłówek oddziela kolumny znakiem „{ $separator }”, a ten wiersz nie
columns = { $expected ->
    [1] { $found ->
        [one] { $found } kolumna zamiast jednej
        [few] { $found } kolumny zamiast jednej
       *[many] { $found } kolumn zamiast jednej
    }
    [2] { $found ->
        [one] { $found } kolumna zamiast dwóch
        [few] { $found } kolumny zamiast dwóch
       *[many] { $found } kolumn zamiast dwóch
    }
   *[other] { $found ->
        [one] { $found } kolumna zamiast trzech
        [few] { $found } kolumny zamiast trzech
       *[many] { $found } kolumn zamiast trzech
    }
}
no-room = brakuje nazwy grupy
user-as-room = w miejscu nazwy grupy jest { $user }
several-lines = to, co zaczyna się tu w cudzysłowie, zajmuje kilka wierszy
not-a-user = „{ $text }” to nie ID użytkownika jak @ann:example.org
e-mail-address = „{ $text }” to adres e-mail, a nie ID użytkownika jak @ann:example.org
other-task = inne zadanie dla tej samej grupy niż w wierszu { $line }
twice = { $user } jest już w wierszu { $line }

## Co trzeba wiedzieć

guessed = plik nie jest w UTF-8 i odczytano go jako Windows-1252: sprawdź, czy nazwy są poprawne, lub zapisz go jako CSV (UTF-8)
commented-row = wiersz { $line } zaczyna się od # i jest pominięty jako komentarz; nazwę grupy, która zaczyna się od #, trzeba ująć w cudzysłów
