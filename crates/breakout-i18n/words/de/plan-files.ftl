### Was an der Datei eines Plans oder einer Personenliste falsch ist, und was man über sie wissen sollte.

# { $line } ist die Nummer einer Zeile, { $problem } einer der Sätze unten.
in-line = Zeile { $line }: { $problem }

## Die Datei

# { $most } ist in KiB.
too-large = die Datei ist größer als { $most } KiB; in eine Gruppenarbeit passen etwa 2.000 Leute, jede Person in einer eigenen Zeile
spreadsheet = das ist die Datei einer Tabellenkalkulation; speichere die Tabelle als CSV (UTF-8)
encoding = das ist kein Text in UTF-8; speichere die Datei als CSV (UTF-8)
zero-byte = das ist kein Text: es kommt ein Nullbyte vor; speichere die Tabelle als CSV (UTF-8)
no-rooms = die Datei nennt keine Gruppe
nobody = die Datei nennt niemanden

## Die erste Zeile. `room` und `user` stehen da, wie sie in jeder Sprache sind

header = die erste Zeile muss die Kopfzeile `room,user` sein
# { $changes } ist, was in der Tabelle zu ändern ist.
other-header = die erste Zeile muss die Kopfzeile `room,user` sein: { $changes }
# { $program } ist der Name eines Programms, { $changes } was in der Tabelle zu ändern ist.
table-of-program = das ist eine Tabelle von { $program }: { $changes }
# { $changes } sind eine oder mehrere der folgenden mit Kommas dazwischen, { $last } die letzte davon.
changes = { $changes } und { $last }
# { $column } ist, wie eine Spalte in der Tabelle heißt, { $name } wie sie heißen soll.
call-column = nenne die Spalte „{ $column }“ `{ $name }`
add-column = füge eine Spalte `{ $name }` hinzu
take-others-out = nimm die anderen Spalten heraus
write-user-ids = schreib in die Spalte `user` Benutzer-IDs wie @ann:example.org, keine Namen, Nummern oder E-Mail-Adressen

## Eine Zeile

open-quote = das Anführungszeichen, das hier beginnt, endet nicht vor einem Trennzeichen oder dem Zeilenende; ein Anführungszeichen innerhalb von Anführungszeichen wird doppelt geschrieben
stray-quote = hier steht ein Anführungszeichen ohne ein zweites; setz das ganze Feld in Anführungszeichen, und schreib dieses doppelt
# { $separator } ist ein Komma, ein Semikolon oder Ähnliches.
separator = die Kopfzeile trennt Spalten mit „{ $separator }“, und diese Zeile nicht
columns = { $expected ->
    [1] { $found ->
        [one] { $found } Spalte, wo eine sein sollte
       *[other] { $found } Spalten, wo eine sein sollte
    }
    [2] { $found ->
        [one] { $found } Spalte, wo zwei sein sollten
       *[other] { $found } Spalten, wo zwei sein sollten
    }
   *[other] { $found ->
        [one] { $found } Spalte, wo drei sein sollten
       *[other] { $found } Spalten, wo drei sein sollten
    }
}
no-room = der Name der Gruppe fehlt
user-as-room = { $user } steht da, wo der Name der Gruppe stehen sollte
several-lines = was hier in Anführungszeichen beginnt, geht über mehrere Zeilen
not-a-user = „{ $text }“ ist keine Benutzer-ID wie @ann:example.org
e-mail-address = „{ $text }“ ist eine E-Mail-Adresse und keine Benutzer-ID wie @ann:example.org
other-task = eine andere Aufgabe als in Zeile { $line } für dieselbe Gruppe
twice = { $user } steht schon in Zeile { $line }

## Was man wissen sollte

guessed = die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen: sieh nach, ob die Namen stimmen, oder speichere sie als CSV (UTF-8)
commented-row = Zeile { $line } beginnt mit # und fällt als Kommentar weg; der Name einer Gruppe, der mit # beginnt, kommt in Anführungszeichen
