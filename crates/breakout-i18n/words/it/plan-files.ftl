### What is wrong with a file of a plan or of people, and what is to be known of it.

# { $line } is the number of a line, { $problem } one of the sentences below.
in-line = riga { $line }: { $problem }

## The file

# { $most } is in KiB.
too-large = il file supera { $most } KiB; in un lavoro di gruppo ci stanno circa 2000 persone, una per riga
spreadsheet = questo è il file di un foglio di calcolo; salva la tabella come CSV (UTF-8)
encoding = questo non è testo in UTF-8; salva il file come CSV (UTF-8)
zero-byte = questo non è testo: contiene un byte zero; salva la tabella come CSV (UTF-8)
no-rooms = il file non indica nessun gruppo
nobody = il file non indica nessuna persona

## The first line. `room` and `user` stand there as they are in every language

header = la prima riga deve essere l’intestazione `room,user`
# { $changes } is what is to be changed in the table.
other-header = la prima riga deve essere l’intestazione `room,user`: { $changes }
# { $program } is the name of a program, { $changes } what is to be changed in the table.
table-of-program = questa è una tabella di { $program }: { $changes }
# { $changes } are one or several of those below, with commas between them, and { $last } the last of them.
changes = { $changes } e { $last }
# { $column } is what a column is called in the table, { $name } what it should be.
call-column = rinomina la colonna «{ $column }» in `{ $name }`
add-column = aggiungi una colonna `{ $name }`
take-others-out = togli le altre colonne
write-user-ids = nella colonna `user` scrivi ID utente come @ann:example.org, non nomi, numeri o indirizzi e-mail

## A line

open-quote = le virgolette che si aprono qui non si chiudono prima di un separatore o della fine di una riga; dentro le virgolette, una virgoletta si scrive due volte
stray-quote = c’è una virgoletta senza la sua compagna; metti tutta la colonna tra virgolette, e scrivi questa due volte
# { $separator } is a comma, a semicolon or the like.
separator = l’intestazione separa le colonne con «{ $separator }», questa riga no
columns = { $expected ->
    [1] { $found ->
        [one] c’è { $found } colonna dove dovrebbe essercene una
       *[other] ci sono { $found } colonne dove dovrebbe essercene una
    }
    [2] { $found ->
        [one] c’è { $found } colonna dove dovrebbero essercene due
       *[other] ci sono { $found } colonne dove dovrebbero essercene due
    }
   *[other] { $found ->
        [one] c’è { $found } colonna dove dovrebbero essercene tre
       *[other] ci sono { $found } colonne dove dovrebbero essercene tre
    }
}
no-room = manca il nome del gruppo
user-as-room = { $user } sta dove dovrebbe esserci il nome del gruppo
several-lines = ciò che comincia qui tra virgolette occupa più righe
not-a-user = «{ $text }» non è un ID utente come @ann:example.org
e-mail-address = «{ $text }» è un indirizzo e-mail, e non un ID utente come @ann:example.org
other-task = la consegna è diversa da quella della riga { $line } per lo stesso gruppo
twice = { $user } è già alla riga { $line }

## What is to be known

guessed = il file non è UTF-8 ed è stato letto come Windows-1252: controlla che i nomi siano giusti, o salvalo come CSV (UTF-8)
commented-row = la riga { $line } comincia con # e viene saltata come commento; un gruppo il cui nome comincia con # va tra virgolette
