### Qué está mal en un archivo con un plan o con personas, y qué conviene saber de él.

# { $line } es el número de una línea, { $problem } una de las frases de abajo.
in-line = línea { $line }: { $problem }

## El archivo

# { $most } está en KiB.
too-large = el archivo ocupa más de { $most } KiB; en una sesión caben unas 2000 personas, cada una en su línea
spreadsheet = este es el archivo de una hoja de cálculo; guarda la tabla como CSV (UTF-8)
encoding = esto no es texto en UTF-8; guarda el archivo como CSV (UTF-8)
zero-byte = esto no es un texto: contiene un byte cero; guarda la tabla como CSV (UTF-8)
no-rooms = el archivo no nombra ningún grupo
nobody = el archivo no nombra a nadie

## La primera línea. `room` y `user` están ahí igual en todos los idiomas

header = la primera línea debe ser la cabecera `room,user`
# { $changes } es lo que hay que cambiar en la tabla.
other-header = la primera línea debe ser la cabecera `room,user`: { $changes }
# { $program } es el nombre de un programa, { $changes } lo que hay que cambiar en la tabla.
table-of-program = esto es una tabla de { $program }: { $changes }
# { $changes } son uno o varios de los de abajo, separados por comas, y { $last } el último.
changes = { $changes } y { $last }
# { $column } es cómo se llama la columna en la tabla, { $name } cómo debería llamarse.
call-column = cambia el nombre de la columna «{ $column }» por `{ $name }`
add-column = añade una columna `{ $name }`
take-others-out = quita las demás columnas
write-user-ids = escribe en la columna `user` ID como @ann:example.org, no nombres, números ni direcciones de correo

## Una línea

open-quote = las comillas que se abren aquí no se cierran antes de un separador o del final de una línea; unas comillas dentro de otras se escriben dobles
stray-quote = hay unas comillas sueltas; pon toda la columna entre comillas y escribe estas dobles
# { $separator } es una coma, un punto y coma o algo parecido.
separator = la cabecera separa las columnas con «{ $separator }», y esta línea no
columns = { $expected ->
    [1] { $found ->
        [one] { $found } columna donde debería haber una
       *[other] { $found } columnas donde debería haber una
    }
    [2] { $found ->
        [one] { $found } columna donde debería haber dos
       *[other] { $found } columnas donde debería haber dos
    }
   *[other] { $found ->
        [one] { $found } columna donde debería haber tres
       *[other] { $found } columnas donde debería haber tres
    }
}
no-room = falta el nombre del grupo
user-as-room = { $user } está donde debería estar el nombre del grupo
several-lines = lo que empieza aquí entre comillas ocupa varias líneas
not-a-user = «{ $text }» no es un ID como @ann:example.org
e-mail-address = «{ $text }» es una dirección de correo, y no un ID como @ann:example.org
other-task = una tarea distinta de la de la línea { $line } para el mismo grupo
twice = { $user } ya está en la línea { $line }

## Lo que conviene saber

guessed = el archivo no está en UTF-8 y se ha leído como Windows-1252: mira si los nombres están bien, o guárdalo como CSV (UTF-8)
commented-row = la línea { $line } empieza por # y se omite como comentario; un grupo cuyo nombre empieza por # va entre comillas
