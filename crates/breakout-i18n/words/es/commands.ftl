### Lo que dicen en la terminal varios comandos, y lo que dicen las cortas. Un texto entre acentos graves se teclea: se queda como está.

## Preguntas

# Lo que se puede escribir para decir que sí donde una pregunta termina en «[s/N]», en minúscula, con un espacio entre dos.
yes = s si sí y yes
nothing-was-done = no se ha hecho nada

## Salas que se han escrito

# { $room } y { $by } son ID de salas.
room-was-upgraded = { $room } se ha actualizado, y la gente está ahora en { $by }
past-of-upgraded-room = { $room } se ha actualizado, y la gente está ahora en { $by }; esto es lo que hubo antes
# { $room } es el ID de una sala.
end-what-is-open-there = `breakout end { $room }` termina lo que siga abierto allí
# { $room } es el ID de una sala.
run-for-new-room = ejecuta el comando para la sala nueva: { $room }
join-new-room-first = únete a la sala nueva en tu cliente de Matrix habitual y ejecuta el comando para ella
# { $room } es lo que se ha escrito, aquí y más abajo.
room-not-found = no se encuentra la sala: { $room }
room-not-joined = no se encuentra la sala: no te has unido a { $room }
rooms-you-have-joined = `breakout rooms --all` muestra las salas a las que te has unido
invited-and-not-joined = tienes invitación para { $room }, pero no te has unido
accept-the-invitation = acepta la invitación en tu cliente de Matrix habitual
no-breakout-is-open-in = no hay grupos abiertos en { $room }
start-opens-one = `breakout start` los abre

## Archivos que se han escrito

# { $file } es una ruta; { $kind } es lo que debía ser.
file-unreadable = { $kind ->
    [people] no se puede leer la lista de personas { $file }
   *[other] no se puede leer el archivo del plan { $file }
}
file-is-a-folder = { $kind ->
    [people] la lista de personas { $file } es una carpeta
   *[other] el archivo del plan { $file } es una carpeta
}
file-has-errors = { $kind ->
    [people] la lista de personas { $file } tiene errores
   *[other] el archivo del plan { $file } tiene errores
}
# { $wrong } es una frase.
wrong-line = línea { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] { $lines } línea más tiene errores
   *[other] { $lines } líneas más tienen errores
}
# De un archivo que es una tubería.
nothing-came-out = { $seconds ->
    [one] no ha salido nada de ahí en { $seconds } segundo
   *[other] no ha salido nada de ahí en { $seconds } segundos
}

## Lo que está en marcha

connecting = conectando
reading-the-rooms = leyendo las salas
stopping = acabando lo que está en marcha; pulsa Ctrl-C otra vez para parar al momento
# { $account } es un ID.
acting-as = cuenta: { $account }
making-the-room = creando la sala
looking-for-the-room = buscando la sala
other-device = otro dispositivo de esta cuenta está trabajando en esta sala; se espera a que acabe
# A qué se espera. { $work } es uno de los trabajos de abajo.
limit-on-requests = el límite de peticiones del servidor base ({ $work })
limit-on-requests-left = el límite de peticiones del servidor base ({ $work }, pendientes: { $left })
limit-on-messages-left = el límite de peticiones del servidor base (mensajes), pendientes: { $left }
limit-on-rooms-left = el límite del servidor base para crear salas, pendientes: { $left }
work-rooms = salas
work-invites = invitaciones
work-event = evento de los grupos
work-announcement = aviso
work-tidying = arreglo de salas
work-timer = temporizador
work-joins = entrada en salas
work-groups = mensajes a los grupos
work-removal = salida de la gente

## Lo que ha salido de ello

# Varias cosas en una celda de una tabla, una tras otra.
list = { $parts }
# { $name } es una persona, un grupo o una sala, y { $reason } una frase sobre ello.
named = { $name }: { $reason }
# Lo mismo con el ID de la sala.
named-room = { $name } ({ $room }): { $reason }
# { $reason } es lo que ha respondido el servidor base, quizá en otro idioma.
homeserver-said = el servidor base ha dicho: { $reason }
# { $error } es una frase.
trying-again = { $error }; se vuelve a intentar
connected-again = conexión recuperada
# Por qué no se ha podido avisar a un grupo.
not-a-member = no eres miembro de la sala
still-there = { $user } sigue ahí: { $reason }
run-again-to-go-on = ejecuta el mismo comando otra vez para continuar
run-again-to-continue = las demás se conservan: ejecuta el mismo comando otra vez para continuar
join-what-you-may = `breakout join SALA --all` se une a todos los grupos que te dejan entrar

## Cabeceras de columnas en tablas

column-number = N.º
column-room = SALA
column-name = NOMBRE
column-members = MIEMBROS
# Si se pueden abrir grupos.
column-breakout = GRUPOS
# Un nivel de poder.
column-level = NIVEL
column-suggested = PROPUESTAS
column-there = PRESENTES
column-missing = FALTAN
column-person = PERSONA
column-from = DESDE
column-to = HASTA
column-messages = MENSAJES

## El propio programa

stopped-unexpectedly = breakout se ha parado de forma inesperada
not-started = no se ha podido iniciar el programa
manual-not-made = no se ha podido crear la página de manual
# { $folder } es una ruta.
manual-not-written = no se han podido escribir las páginas de manual en { $folder }

## `breakout console`

# { $url } es la dirección de la consola.
console-at = consola: { $url }
console-runs = la consola sigue en marcha hasta Ctrl-C
# { $account } es un ID. Está en la página.
account-is-logged-out = La sesión de { $account } está cerrada: el servidor base ya no la acepta.

## `breakout rooms`

no-room-to-break-out-of = no tienes ninguna sala que se pueda dividir
all-rooms-hint = `breakout rooms --all` muestra todas las salas a las que te has unido
# Qué es una sala, en la columna GRUPOS.
state-open = abiertos
state-possible = se puede
state-not-allowed = sin permiso
state-upgraded = actualizada
state-space = un espacio
state-not-for-talk = no es para conversar
# Niveles de poder: el que alguien tiene y el que hace falta.
level-of = { $mine } de { $needed }
infinite-level = infinito

## `breakout history` y `breakout attendance`

reading-the-history = leyendo el historial
no-breakout-yet = todavía no ha habido grupos en { $room }
# { $opened } y { $ended } son días con horas; { $by } dice quién los ha abierto.
past-session = { $opened }, hasta { $ended }, { $by }
past-session-open = { $opened }, todavía abierta, { $by }
reading-who-was-where = leyendo quién estuvo dónde
# En la columna HASTA.
is-still-there = sigue ahí
rooms-unreadable = { $rooms ->
    [one] no se ha podido leer { $rooms } sala
   *[other] no se han podido leer { $rooms } salas
}

## `breakout export`

written-file-unreadable = no se puede leer el archivo del plan que se ha escrito
history-shows-earlier-ones = `breakout history SALA` muestra las anteriores, y `--session` toma una

## `breakout report`

collecting-the-reports = recogiendo los informes

## `breakout plan`

planning = planificando
# { $file } es una ruta.
not-written = no se puede escribir { $file }
wrote = escrito: { $file }
meetings-repeated = { $meetings ->
    [0] nadie coincide dos veces con la misma persona
    [one] una pareja vuelve a coincidir; no se ha encontrado un plan mejor
   *[other] { $meetings } parejas vuelven a coincidir; no se ha encontrado un plan mejor
}
rounds-without-repeat = rondas en las que nadie vuelve a coincidir con nadie: { $without } de { $rounds }
seed-plans-the-same = `--seed { $seed }` planifica lo mismo otra vez
not-a-user-id = { $text } no es un ID como @ann:example.org
not-in-the-list = { $user } no está en la lista de personas
other-plan-is-there = { $file } ya existe, con otro plan; no se ha escrito nada
overwrite-or-other-folder = `--force` lo sobrescribe; `--out CARPETA` escribe en otra carpeta
