### La página de una sala, con los grupos que están abiertos en ella.
###
### Lo que está entre { $hide } y { $show } solo se lee en voz alta: en pantalla lo dice su posición.
### Lo que está entre { $quiet } y { $end } se escribe con menos fuerza.

## Los caminos a otras salas

# Un enlace arriba en la página de un grupo, o de una página sobre una sala. { $room } es la sala a la que lleva.
back-to = Volver a { $room }
# Lo mismo, si no se sabe cómo se llama esa sala.
back-to-main-room = Volver a la sala principal
# Un título: alguien quiere volver a una sala en la que no está.
back-to-main-room-asked = ¿Volver a la sala principal?
# { $room } es donde está la persona, { $main } el ID de la sala a la que se uniría.
says-that-it-belongs = { $room } dice que pertenece a { $main }, de donde has salido.
# { $person } es un ID.
says-that-it-belongs-unknown = { $room } dice que pertenece a { $main }. Nunca has estado ahí, y eso lo ha escrito { $person }. Únete solo si lo esperabas.
# Un botón.
join-that-room = Unirse a esa sala
# Un enlace.
stay-here = Quedarse aquí

## La llamada de la sala

# Un botón; un sustantivo.
call = Llamada
# Un botón.
join-the-call = { $people ->
    [one] Unirse a la llamada: { $people } persona
   *[other] Unirse a la llamada: { $people } personas
}
# { $device } es el ID de un dispositivo.
in-the-call-elsewhere = Estás en esta llamada con el dispositivo { $device }.
# { $group } es el grupo al que se movería a la persona.
in-the-call-elsewhere-for = Estás en esta llamada con el dispositivo { $device }, que no se puede mover desde aquí. Sal de ella allí y pasarás aquí a { $group }.
# Un enlace.
take-the-call-over = Traer la llamada aquí

## Una sala que se ha actualizado

upgraded = Esta sala se ha actualizado
upgraded-and-people-went = Esta sala se ha actualizado, y la gente está ahora en la nueva.
# Un botón.
go-to-the-new-room = Ir a la sala nueva
# { $room } es el ID de una sala.
upgraded-and-people-are-in = Esta sala se ha actualizado, y la gente está ahora en { $room }.
upgraded-hint = Únete a la sala nueva en tu aplicación de Matrix habitual y divide esa.

## No hay nada abierto

none-open = Aquí no hay grupos abiertos.
is-a-space = Esto es un espacio y no se puede dividir.
is-not-for-chat = Esta sala no es para conversar y no se puede dividir.
over-in-this-group = Los grupos han terminado. Esta sala se conserva.
# Una etiqueta que se lee en voz alta.
only-moderators-write = Solo puede escribir quien modera
still-quiet = Aquí no hay grupos abiertos, pero desde la última vez solo puede escribir quien modera.
# Un botón.
let-everybody-write = Dejar que todo el mundo vuelva a escribir
still-quiet-hint = Quien pueda cambiar los permisos de esta sala puede dejar que todo el mundo vuelva a escribir.
# Una etiqueta que se lee en voz alta: alguien ha apartado la invitación a los grupos.
put-aside = Apartado
# { $what } es groups-are-open, suggested-for o suggested-for-several.
said-not-now = { $what }. Has dicho: ahora no.
# Un botón.
show-the-groups = Mostrar los grupos

## En un grupo

# Un título.
you-are-in = Estás en { $group }
# { $room } es la sala principal.
group-of = Un grupo de { $room }
# Un botón.
ask-for-help = Pedir ayuda

## Lo que está abierto

# Un título.
groups-are-open = { $groups ->
    [one] Hay un grupo abierto
   *[other] Hay { $groups } grupos abiertos
}
# Un título.
suggested-for = Se te propone { $group }
# Un título.
suggested-for-several = Se te propone más de un grupo
# Una línea bajo el título. { $parts } es una lista: primero opened-by, open o group-of, después algunos de los demás.
summary = { $parts }
opened-by = Abiertos por { $person }
open = Abiertos
but-only-moderators-write = en la sala principal solo puede escribir quien modera
but-everybody-writes = en la sala principal puede escribir todo el mundo
widget-is-open = el widget está abierto en Element
# { $left } es un reloj que cuenta hacia atrás.
ends-in = tiempo restante: { $left }
# { $time } es una hora y un día.
ends-in-at = tiempo restante: { $left }, hasta las { $time }
# Un botón: alguien no quiere unirse a un grupo ahora.
not-now = Ahora no
# Lo que hace el botón que termina todos los grupos.
take-people-out = Sacar a la gente de los grupos un minuto después
# Un botón.
end-in-a-minute = Terminar dentro de 1 minuto
# Un botón.
end = Terminar y reunir a todo el mundo

## Los ha abierto alguien desconocido

# Un título.
do-you-know = ¿Conoces a { $person }?
# { $user } es el ID de la misma persona.
opened-by-a-stranger = { $person } ({ $user }) ha abierto estos grupos. No modera esta sala y no tienes ningún chat directo con esa persona. Únete solo si lo esperabas.
# Un botón.
i-know-them = Sí, ver cómo unirse
opened-by-no-moderator = Ha abierto estos grupos alguien que no modera esta sala, así que no puedes dirigirlos desde aquí.
# Un enlace.
take-them-over = Hacerse cargo de ellos

## Quien modera no está en los grupos

not-in-the-group = No estás en el grupo: no puedes verlo ni escribirle.
not-in-groups = { $groups ->
    [one] No estás en { $groups } de { $all } grupos: no puedes verlo ni escribirle.
   *[other] No estás en { $groups } de { $all } grupos: no puedes verlos ni escribirles.
}
# Un botón.
join-all-groups = Unirse a todos los grupos

## Quién espera ayuda

# { $person } ha preguntado, { $ago } es hace cuánto.
asks-for-help = { $group } pide ayuda { $quiet }{ $person }, { $ago }{ $end }
# { $helper } ha dicho que va para allá.
help-is-coming = { $group } { $quiet }ha pedido ayuda y { $helper } va para allá{ $end }
# Un grupo ha pedido ayuda muchas veces.
called-times = { $times ->
    [one] ha avisado una vez
   *[other] ha avisado { $times } veces
}
called-times-or-more = { $times ->
   *[other] ha avisado { $times } veces o más
}
# Un botón.
i-am-coming = Voy{ $hide } a { $group }{ $show }
just-now = ahora mismo
minutes-ago = hace { $minutes } min
hours-ago = hace { $hours } h

## Quién ha llegado

# Una etiqueta que se lee en voz alta.
arrived = Han llegado
people-have-chosen = { $people ->
    [one] { $people } persona ha elegido grupo
   *[other] { $people } personas han elegido grupo
}
everybody-is-there = Todo el mundo está en su grupo
some-are-there = { $there ->
    [one] { $there } de { $all } está en su grupo
   *[other] { $there } de { $all } están en su grupo
}

## La tarjeta de un grupo

# Una marca: este grupo se le propone a alguien.
for-you = para ti
# Cuántas personas hay en un grupo.
people = { $people ->
    [0] nadie
    [one] { $people } persona
   *[other] { $people } personas
}
# { $all } tienen propuesto el grupo.
some-are-here = { $there } de { $all } aquí
# El grupo no se le propone a nadie.
open-to-all = abierto a todo el mundo
people-suggested = { $people ->
    [one] propuesto a { $people } persona
   *[other] propuesto a { $people } personas
}
its-room-was-upgraded = Su sala se ha actualizado, y la gente está ahora en la nueva.
its-room-was-upgraded-to = Su sala se ha actualizado, y la gente está ahora en { $room }.
its-room-is-the-main-room = Esta es la sala que se divide.
its-room-is-a-space = Esto es un espacio.
its-room-is-not-for-chat = Esta sala no es para conversar.
its-room-bans-you = En esta sala tienes la entrada vetada.
its-room-is-gone = A esta sala ya no se puede unir nadie.
# El nombre de alguien que mira la página.
name-and-you = { $person } (tú)
# Detrás del nombre de quien debería estar en este grupo y está en { $group }.
is-in = está en { $group }
# Detrás del nombre de quien debería estar en este grupo y no está en ninguno.
missing = falta
# Detrás del nombre de quien está en este grupo y debería estar en { $group }.
from-group = es de { $group }
# Detrás del nombre de quien está en un grupo y no en la sala principal.
left-the-main-room = salió de la sala principal
removed-from-the-main-room = se le sacó de la sala principal
banned-from-the-main-room = se le vetó en la sala principal
# Un botón.
remove-person = Sacar{ $hide } a { $person } de los grupos{ $show }
# Cuántas personas hay en la llamada de un grupo.
call-with = Llamada, { $people } dentro
# Cuándo ha pasado algo por última vez en un grupo: { $ago }.
active = Actividad { $ago }
you-are-in-it = Estás dentro
# Un botón.
go-to = Ir a { $group }
# Un enlace: quien dirige entra en la sala de un grupo.
look-in = Echar un vistazo{ $hide } a { $group }{ $show }
# Un enlace: quien dirige escucha la llamada de un grupo.
listen-in = Escuchar{ $hide } a { $group }{ $show }
# Abre lo que se puede cambiar de un grupo.
change = Cambiar{ $hide } { $group }{ $show }
# Delante de un campo.
name = Nombre
# Un botón.
rename = Cambiar nombre
# Un botón.
close-this-group = Cerrar este grupo
# Un botón.
join = Unirse a { $group }

## Bajo las tarjetas

# Sigue una lista de nombres.
without-a-group = Sin grupo:

## Dirigir la sesión

# Una etiqueta que se lee en voz alta.
run-the-session = Dirigir la sesión
# Un botón: de viva voz.
speak-to-all = Hablar a todos los grupos
# Delante de un campo: lo que se les envía.
say-to-the-groups = Escribir a los grupos
# Delante de una lista de grupos: a quién se le dice.
say-it-to = Para
# Una de las opciones.
all-groups = todos los grupos
# Un botón.
say-it = Enviar
# Delante de una lista de personas: a quién se mueve.
move-whom = Mover a
# Una de las opciones, que no es ninguna.
choose-a-person = elige a una persona
# Delante de una lista de grupos: adónde se mueve.
move-to = A
# Un botón.
move-them = Mover
# Delante de un campo con un número: cuánto más tarde termina la sesión.
more-minutes = Minutos más
# Delante de un campo con un número: cuándo termina la sesión.
end-in-minutes = Minutos hasta el final
# Un botón.
give-more-time = Dar más tiempo
# Un botón.
set-the-end = Fijar el final
# Delante de un campo con una hora.
end-at = Hora del final
# Un botón.
set-this-end = Fijar este final
# Delante de un campo con un nombre.
new-group = Grupo nuevo
# Un botón.
add-it = Añadir

## Lo que queda de las sesiones: enlaces

results = Resultados
bring-results-back = Recoger los resultados
plan-file = Grupos como archivo del plan
attendance = Quién estuvo dónde
history = Sesiones anteriores
