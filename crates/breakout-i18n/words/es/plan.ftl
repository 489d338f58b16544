### El plan de una sesión en la página de su sala: quién va adónde, y cómo se empieza.
###
### Lo que está entre { $hide } y { $show } solo se lee en voz alta: en pantalla lo dice su posición.

# El título del plan: de una sala salen varios grupos.
split-this-room = Dividir esta sala

## Cómo se reparte a la gente

# Delante de un campo con un número. Sigue groups o people-in-each-group.
how-many = Cuántos
# Delante de una elección entre groups y people-in-each-group.
of-what = De qué
groups = grupos
people-in-each-group = integrantes por grupo
# Delante de un campo: cómo se llaman los grupos.
names = Nombres
# { $mark } está en el campo.
names-hint = { $mark } es el número del grupo.
names-need-number = Los nombres deben contener { $mark }, que representa el número del grupo.
# Abre algunos campos.
together-or-apart = Quién va con quién, y quién no
# Delante de un campo con nombres.
together = En el mismo grupo
# Delante de un campo con nombres.
apart = En grupos distintos
wishes-hint = Nombres o ID de Matrix separados por comas, una lista por línea.
# Abre un campo.
who-is-left-out = Quién queda fuera
# Delante de un campo con nombres.
not-dealt = Sin repartir
not-dealt-hint = Ayudantes, quien graba, bots: nombres o ID de Matrix separados por comas. Al empezar se recuerda para esta sala.
# Lo que se puede elegir.
moderators-take-part = También participa quien modera
i-take-part = Yo participo
everybody-chooses = Cada cual elige
meet-other-people = Coincidir con gente distinta
# Un botón: reparte a la gente en grupos, como se reparten cartas.
deal = Repartir
# Un botón.
deal-again = Repartir de nuevo
# Un botón.
same-groups = Los mismos grupos que la última vez

## Un plan de un archivo

# Abre un formulario.
from-a-file = Tomar los grupos de un archivo
# Delante de un campo. Los nombres de las columnas se quedan como están.
file = Archivo CSV con las columnas room y user, y task si los grupos tienen tarea
# Un botón.
use-this-file = Usar este archivo
choose-a-file = Elige antes un archivo.
file-has-errors = El archivo tiene errores, así que el plan se queda como estaba.
# { $wrong } es lo que está mal en la línea.
line = Línea { $line }: { $wrong }
# Al final de una lista.
and-more = … y { $more } más
file-cut-off = el archivo no se ha podido leer, o ha llegado cortado
choose-it-again = vuelve atrás y elígelo otra vez

## Quién va adónde

# Un botón, para navegadores sin scripts.
apply-changes = Aplicar los cambios
groups-everybody-chooses = { $groups ->
    [one] { $groups } grupo, cada cual elige
   *[other] { $groups } grupos, cada cual elige
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } persona en { $groups } grupo
       *[other] { $people } personas en { $groups } grupo
    }
   *[other] { $people ->
        [one] { $people } persona en { $groups } grupos
       *[other] { $people } personas en { $groups } grupos
    }
}
drag-people = Arrastra a las personas o elige su grupo.
# La etiqueta de un campo que se lee en voz alta.
name-of-group = Nombre del grupo { $number }
# Para qué es un botón; qué grupo es se ve por su lugar.
take-out-this-group = Quitar este grupo
# Lo que dice el mismo botón en voz alta.
take-out = Quitar { $group }
# Cuántas personas hay en un grupo.
people = { $people ->
    [0] nadie
    [one] { $people } persona
   *[other] { $people } personas
}
# Lo mismo, donde los grupos se conocen por sus números.
group-with-people = { $people ->
    [0] Grupo { $number }, nadie
    [one] Grupo { $number }, { $people } persona
   *[other] Grupo { $number }, { $people } personas
}
# Abre un campo: lo que hace este grupo, a diferencia del resto.
own-task = Tarea propia{ $hide } de { $group }{ $show }
# La etiqueta de un campo que se lee en voz alta.
task-of = Tarea de { $group }
# Un título.
without-a-group = Sin grupo
they-choose-themselves = Pueden elegir por su cuenta.
# Un botón.
add-a-group = Añadir un grupo
# Dónde está quien no está en ningún grupo; en una frase de la página.
no-group = sin grupo
# Una de las opciones.
no-group-chosen = Ningún grupo
# La etiqueta de un campo que se lee en voz alta.
number-of-group-of = Número del grupo de { $person }
# La etiqueta de una elección que se lee en voz alta.
group-of = Grupo de { $person }

## Detrás del nombre de alguien

not-in-this-room-yet = todavía no está en esta sala
you = tú
moderator = modera
guest = cuenta de invitado
looks-like-a-bot = parece un bot

## Lo que conviene saber

before-you-start = Antes de empezar
no-earlier-groups = En esta sala no hay grupos anteriores.
pairs-meet-again = { $pairs ->
    [0] Nadie coincide dos veces con la misma persona.
    [one] Una pareja vuelve a coincidir; no se han encontrado grupos mejores.
   *[other] { $pairs } parejas vuelven a coincidir; no se han encontrado grupos mejores.
}
nobody-meets-again-and-more = Nadie coincide dos veces con la misma persona. Rondas así que pueden seguir: { $more }.
more-groups-than-people-hint = { $people ->
    [one] Con { $people } grupo cada persona tendría uno propio. También puedes hacer que participes tú o quien modera.
   *[other] Con { $people } grupos cada persona tendría uno propio. También puedes hacer que participes tú o quien modera.
}
nobody-hint = Quien modera y tú quedáis fuera si no marcas las casillas. También puedes dejar que cada cual elija.
nobody-invited-hint = Deja que se unan los miembros de esta sala, o pon a alguien en el grupo.
no-such-group = Este grupo ya no existe. Se ha quitado en otra pestaña.
too-large-tasks-hint = Sin tareas, o con tareas más cortas, cabría.
too-large-people-hint = { $people ->
    [one] Cabría { $people } persona, más o menos. Los nombres más cortos también ayudan, y sin propuestas cabe todo el mundo.
   *[other] Cabrían { $people } personas, más o menos. Los nombres más cortos también ayudan, y sin propuestas cabe todo el mundo.
}

## Cómo se empieza

# Delante de un campo: lo que hacen los grupos.
task = Tarea
# En el campo vacío.
task-placeholder = Qué deben hacer los grupos
task-hint = Todo el mundo la lee al elegir grupo y dentro del grupo.
# Delante de un campo con un número.
minutes = Minutos
# En el campo vacío.
minutes-placeholder = hasta que yo termine
# Delante de un campo con una hora.
or-until = O hasta las
or-until-hint = Mañana, si hoy ya ha pasado esa hora
# Delante de una elección: who-everybody, who-invited y who-anybody.
who-can-join = Quién puede unirse
who-everybody = Todo el mundo en esta sala
who-invited = Solo quien está en el grupo
who-anybody = Cualquiera
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Idioma en las salas
# Lo que se puede elegir.
tell-everybody = Avisar a todo el mundo con un mensaje
show-the-widget = Abrir el widget para todo el mundo en Element
only-moderators-write = Mientras tanto, aquí solo escribe quien modera
i-keep-it-running = Dejo esta consola abierta hasta el final
in-the-rooms-of-last-time = En las salas de la última vez
# Esas salas.
nobody-is-removed = No se saca a nadie de ellas
# Un botón.
start-instead = Empezar con este plan
# Un botón.
start = Empezar
# Un enlace.
see-what-will-be-sent = Ver lo que se enviará
lasts-from-to = Una sesión dura de 1 a 1440 minutos.
one-end = Una sesión tiene un solo final: indica los minutos o una hora.
time-unreadable = La hora no se entiende.
cannot-write = No puedes escribir en esta sala, así que no se avisaría a nadie.
# { $tick } es tell-everybody.
cannot-write-hint = Desmarca «{ $tick }» para abrir los grupos sin mensaje, y avisa tú a la gente.
plan-has-changed = El plan ha cambiado desde que lo miraste.
plan-has-changed-hint = Aquí está como es ahora. Pulsa otra vez Empezar si está bien.
# { $tick } es i-keep-it-running.
quiet-for-good-hint = Esta consola termina la sesión y deja que todo el mundo vuelva a escribir, si entonces sigue abierta. Marca «{ $tick }», o empieza sin final, o deja que todo el mundo escriba mientras tanto.

## Salas con antelación

# Abre un formulario.
ahead-of-time = Crear las salas con antelación
# Un botón.
make-them = Crear
ahead-of-time-hint = No se avisa a nadie hasta que empieces. Los servidores base permiten unas diez salas seguidas y, después, una por minuto.
make-from-to = { $most ->
    [one] Crea { $most } sala.
   *[other] Crea de 1 a { $most } salas.
}

## Lo que se enviará

# Un título.
what-will-be-sent = Lo que se enviará
# Un enlace.
back-to-the-plan = Volver al plan
event-cannot-be-written = el evento no se puede escribir
event-holds = { $bytes ->
   *[other] El evento ocupa { $bytes } de { $limit } bytes. Los ID de las salas son provisionales: las salas se crean cuando pulsas Empezar.
}
# Un título.
messages-in-this-room = { $messages ->
    [one] El mensaje en esta sala
   *[other] Los { $messages } mensajes en esta sala
}
# Un título. { $type } es el tipo de un evento, en Matrix.
the-event = El evento { $type }
