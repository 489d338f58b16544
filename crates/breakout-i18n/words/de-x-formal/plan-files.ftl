### Was an der Datei eines Plans oder einer Personenliste falsch ist, und was man über sie wissen sollte.

## Die Datei

spreadsheet = das ist die Datei einer Tabellenkalkulation; speichern Sie die Tabelle als CSV (UTF-8)
encoding = das ist kein Text in UTF-8; speichern Sie die Datei als CSV (UTF-8)
zero-byte = das ist kein Text: es kommt ein Nullbyte vor; speichern Sie die Tabelle als CSV (UTF-8)

## Die erste Zeile. `room` und `user` stehen da, wie sie in jeder Sprache sind

# { $column } ist, wie eine Spalte in der Tabelle heißt, { $name } wie sie heißen soll.
call-column = nennen Sie die Spalte „{ $column }“ `{ $name }`
add-column = fügen Sie eine Spalte `{ $name }` hinzu
take-others-out = entfernen Sie die anderen Spalten
write-user-ids = schreiben Sie in die Spalte `user` Benutzer-IDs wie @ann:example.org, keine Namen, Nummern oder E-Mail-Adressen

## Eine Zeile

stray-quote = hier steht ein Anführungszeichen ohne ein zweites; setzen Sie das ganze Feld in Anführungszeichen, und schreiben Sie dieses doppelt

## Was man wissen sollte

guessed = die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen: sehen Sie nach, ob die Namen stimmen, oder speichern Sie die Datei als CSV (UTF-8)
