### Wat er mis is met een bestand van een plan of van personen, en wat je ervan moet weten.

# { $line } is het nummer van een regel, { $problem } een van de zinnen hieronder.
in-line = regel { $line }: { $problem }

## Het bestand

# { $most } is in KiB.
too-large = het bestand is groter dan { $most } KiB; in één break-outsessie passen ongeveer 2.000 personen, elk op een eigen regel
spreadsheet = dit is het bestand van een spreadsheetprogramma; sla de tabel op als CSV (UTF-8)
encoding = dit is geen tekst in UTF-8; sla het bestand op als CSV (UTF-8)
zero-byte = dit is geen tekst: er staat een nulbyte in; sla de tabel op als CSV (UTF-8)
no-rooms = het bestand noemt geen groep
nobody = het bestand noemt niemand

## De eerste regel. `room` en `user` staan daar in elke taal zo

header = de eerste regel moet de kopregel `room,user` zijn
# { $changes } is wat er in de tabel moet worden gewijzigd.
other-header = de eerste regel moet de kopregel `room,user` zijn: { $changes }
# { $program } is de naam van een programma, { $changes } wat er in de tabel moet worden gewijzigd.
table-of-program = dit is een tabel van { $program }: { $changes }
# { $changes } zijn een of meer van die hieronder, met komma's ertussen, en { $last } de laatste daarvan.
changes = { $changes }, en { $last }
# { $column } is hoe een kolom in de tabel heet, { $name } hoe die moet heten.
call-column = noem de kolom “{ $column }” `{ $name }`
add-column = voeg een kolom `{ $name }` toe
take-others-out = haal de andere kolommen weg
write-user-ids = schrijf in de kolom `user` gebruikers-ID’s zoals @ann:example.org, geen namen, nummers of e-mailadressen

## Een regel

open-quote = het aanhalingsteken dat hier opent, sluit niet vóór een scheidingsteken of het einde van een regel; een aanhalingsteken binnen aanhalingstekens schrijf je twee keer
stray-quote = hier staat een aanhalingsteken alleen; zet de hele kolom tussen aanhalingstekens en schrijf dit teken twee keer
# { $separator } is een komma, een puntkomma of iets dergelijks.
separator = de kopregel scheidt kolommen met ‘{ $separator }’, en deze regel niet
columns = { $expected ->
    [1] { $found ->
        [one] { $found } kolom waar er één moet staan
       *[other] { $found } kolommen waar er één moet staan
    }
    [2] { $found ->
        [one] { $found } kolom waar er twee moeten staan
       *[other] { $found } kolommen waar er twee moeten staan
    }
   *[other] { $found ->
        [one] { $found } kolom waar er drie moeten staan
       *[other] { $found } kolommen waar er drie moeten staan
    }
}
no-room = de naam van de groep ontbreekt
user-as-room = { $user } staat waar de naam van de groep moet staan
several-lines = wat hier tussen aanhalingstekens begint, loopt over meerdere regels
not-a-user = “{ $text }” is geen gebruikers-ID zoals @ann:example.org
e-mail-address = “{ $text }” is een e-mailadres en geen gebruikers-ID zoals @ann:example.org
other-task = een andere opdracht dan in regel { $line } voor dezelfde groep
twice = { $user } staat al in regel { $line }

## Wat je moet weten

guessed = het bestand is niet in UTF-8 en is als Windows-1252 gelezen: kijk of de namen kloppen, of sla het op als CSV (UTF-8)
commented-row = regel { $line } begint met # en is als opmerking overgeslagen; een groep waarvan de naam met # begint, hoort tussen aanhalingstekens
