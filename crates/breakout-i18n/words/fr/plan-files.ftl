### Ce qui ne va pas dans le fichier d’un plan ou d’une liste de personnes, et ce qu’il faut en savoir.

# { $line } est le numéro d’une ligne, { $problem } l’une des phrases ci-dessous.
in-line = ligne { $line } : { $problem }

## Le fichier

# { $most } est en Kio.
too-large = le fichier dépasse { $most } Kio ; une séance compte au plus 2 000 personnes environ, une par ligne
spreadsheet = c’est le fichier d’un tableur ; enregistrez le tableau au format CSV (UTF-8)
encoding = ce n’est pas du texte en UTF-8 ; enregistrez le fichier au format CSV (UTF-8)
zero-byte = ce n’est pas du texte : il contient un octet nul ; enregistrez le tableau au format CSV (UTF-8)
no-rooms = le fichier n’indique aucun groupe
nobody = le fichier n’indique personne

## La première ligne. `room` et `user` y sont écrits ainsi dans toutes les langues

header = la première ligne doit être l’en-tête `room,user`
# { $changes } est ce qu’il faut changer dans le tableau.
other-header = la première ligne doit être l’en-tête `room,user` : { $changes }
# { $program } est le nom d’un programme, { $changes } ce qu’il faut changer dans le tableau.
table-of-program = c’est un tableau qui vient de { $program } : { $changes }
# { $changes } est un ou plusieurs des changements ci-dessous, avec des virgules, { $last } le dernier.
changes = { $changes }, et { $last }
# { $column } est le nom de la colonne dans le tableau, { $name } celui qu’elle doit avoir.
call-column = appelez la colonne « { $column } » `{ $name }`
add-column = ajoutez une colonne `{ $name }`
take-others-out = enlevez les autres colonnes
write-user-ids = écrivez dans la colonne `user` des identifiants comme @ann:example.org, et non des noms, des numéros ou des adresses électroniques

## Une ligne

open-quote = le guillemet ouvert ici ne se ferme pas avant un séparateur ou la fin d’une ligne ; un guillemet entre guillemets s’écrit deux fois
stray-quote = il y a un guillemet sans son pareil ; mettez toute la colonne entre guillemets, et écrivez celui-ci deux fois
# { $separator } est une virgule, un point-virgule ou un signe semblable.
separator = l’en-tête sépare les colonnes par « { $separator } », mais pas cette ligne
columns = { $expected ->
    [1] { $found ->
        [one] { $found } colonne là où il en faut une
       *[other] { $found } colonnes là où il en faut une
    }
    [2] { $found ->
        [one] { $found } colonne là où il en faut deux
       *[other] { $found } colonnes là où il en faut deux
    }
   *[other] { $found ->
        [one] { $found } colonne là où il en faut trois
       *[other] { $found } colonnes là où il en faut trois
    }
}
no-room = le nom du groupe manque
user-as-room = { $user } est à la place du nom du groupe
several-lines = ce qui commence ici entre guillemets s’étend sur plusieurs lignes
not-a-user = « { $text } » n’est pas un identifiant comme @ann:example.org
e-mail-address = « { $text } » est une adresse électronique, et non un identifiant comme @ann:example.org
other-task = une autre consigne qu’à la ligne { $line } pour le même groupe
twice = { $user } est déjà à la ligne { $line }

## Ce qu’il faut savoir

guessed = le fichier n’est pas en UTF-8 et a été lu comme du Windows-1252 : regardez si les noms sont corrects, ou enregistrez-le au format CSV (UTF-8)
commented-row = la ligne { $line } commence par # et est ignorée comme commentaire ; un groupe dont le nom commence par # se met entre guillemets
