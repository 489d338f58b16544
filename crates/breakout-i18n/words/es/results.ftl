### Lo que queda de las sesiones: lo que aportan los grupos, quién estuvo dónde, y qué sesiones ha habido.
###
### Lo que está entre { $hide } y { $show } solo se lee en voz alta: en pantalla lo dice su posición.

## Lo que aportan los grupos

# Un título.
bring-results-back = Recoger los resultados
brought-back-before = Todo esto ya se había recogido.
in-the-main-room-now = { $groups ->
    [one] Los resultados de { $groups } grupo están ya en la sala principal.
   *[other] Los resultados de { $groups } grupos están ya en la sala principal.
}
none-yet = Todavía no ha habido grupos en { $room }.
none-yet-reports = Cuando los haya, desde aquí se podrá recoger lo que marquen o fijen.
what-groups-have-marked = Esto es lo que los grupos han marcado o fijado. Lo que elijas pasa a { $room }, en un mensaje por grupo.
# { $word } es lo que escribe un grupo.
nothing-new = No hay nada nuevo marcado ni fijado. Un grupo marca un mensaje si escribe { $word } antes o después del texto, o si responde a él con { $word }, en cualquier aplicación; o lo fija.
nothing-marked = No hay nada marcado ni fijado.
# Una marca de un mensaje.
brought-back = recogido
# Un botón.
bring-it-back-to = Llevarlo a { $room }
group-unreadable = { $group } no se puede leer: { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } mensaje de { $group } no se puede descifrar en este dispositivo
   *[other] { $messages } mensajes de { $group } no se pueden descifrar en este dispositivo
}
only-who-opens = solo puede recoger los resultados quien puede abrir grupos en esta sala
choose-a-message = elige al menos un mensaje
# Un enlace, después de eso.
choose-again = Elegir otra vez
# Un enlace, cuando algo no se ha podido recoger.
see-what-is-left = Ver lo que falta
bringing-back = Se recoge lo que aportan los grupos
# { $wait } es una duración.
asked-to-wait = El servidor base pide esperar { $wait } antes del siguiente grupo
goes-on-without-you = Esto continúa aunque salgas de la página.
edited-meanwhile = { $messages ->
    [one] { $messages } mensaje se modificó después de que lo miraras, y no se ha enviado
   *[other] { $messages } mensajes se modificaron después de que los miraras, y no se han enviado
}
edited-meanwhile-hint = mira cómo ha quedado y elígelo otra vez

## Las sesiones de una sala

# El título de una página.
break-outs = Sesiones de grupos
# Un título.
break-outs-of = Sesiones de grupos de { $room }
none-to-see = Por lo que puedes ver, aquí todavía no se han abierto grupos.
none-to-see-hint = Aquí aparecerá cada sesión con sus grupos: podrás ver quién estuvo con quién y quién asistió, y abrir otra vez los mismos grupos.
# Un enlace.
open-the-first-one = Abrir los primeros
newest-first = { $count ->
    [one] Una sesión de grupos
   *[other] { $count } sesiones de grupos, primero la más reciente
}
# Una marca: esta está abierta.
open = abierta
# Lo que se sabe de una. { $parts } es una lista: by o by-replaced, lasted u open-now, groups, people o free-choice.
summary = { $parts }
by = De { $person }
# { $other } ha abierto otra en su lugar.
by-replaced = De { $person }, sustituida por { $other }
# { $length } es una duración.
lasted = duró { $length }
open-now = abierta ahora
groups = { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
}
people = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
free-choice = elección libre
# Detrás del nombre de un grupo.
closed-early = cerrado antes del final
# Un enlace. { $time } es cuándo se abrió.
who-was-where-on = Quién estuvo dónde{ $hide } ({ $time }){ $show }
# Un enlace. { $time } es cuándo se abrió.
plan-file-of = Grupos como archivo del plan{ $hide } ({ $time }){ $show }
# Una etiqueta que se lee en voz alta.
more-break-outs = Más sesiones de grupos
# Enlaces a otras páginas de la lista.
newer = Más recientes
earlier = Anteriores
no-such-break-out = en esta sala no ha habido esa sesión
# Un enlace, después de eso.
see-all = Ver todas las sesiones
none-open = en esta sala no hay grupos abiertos
# Un enlace, después de eso.
see-earlier-ones = Ver sesiones anteriores

## Quién estuvo dónde

# Un título.
who-was-where = Quién estuvo dónde
none-yet-to-see = Por lo que puedes ver, todavía no ha habido grupos en { $room }.
none-yet-attendance = Cuando los haya, esta página dirá quién estuvo en qué grupo, desde cuándo y hasta cuándo.
# Delante de una elección.
break-out = Sesión
# Una de las opciones.
all-of-them = todas
# Un botón.
show = Mostrar
nobody-was-there = Nadie estuvo en un grupo.
nobody-was-seen = Nadie estuvo en un grupo que tú puedas ver.
# La etiqueta de una tabla que se lee en voz alta.
attendance = Asistencia
# Lo que muestra una tabla; se lee en voz alta.
who-was-in-which = Quién estuvo en qué grupo
who-was-in-which-while-open = Quién estuvo en qué grupo mientras estaban abiertos

# Las cabeceras de las columnas de la tabla.
person = Persona
group = Grupo
# Una hora.
from = Desde
# Una hora.
to = Hasta
# Cuánto tiempo.
stayed = Tiempo

# En lugar de una hora.
still-there = sigue ahí
more-rows = { $rows ->
    [one] Hay { $rows } fila más en el archivo.
   *[other] Hay { $rows } filas más en el archivo.
}
# Sigue una lista de nombres.
came-to-none = Con grupo, pero sin entrar en ninguno:
not-all-readable = No todos los grupos se pueden leer.
# Sigue una lista de grupos, cada uno con el motivo.
not-known-in = No se sabe quién estuvo en estos:
unknown = { $group }: { $reason }
only-while-open = No se cuenta el tiempo anterior a la sesión ni el posterior.
also-after = Quien se quedó al terminar la sesión cuenta hasta que salió.
makers-left-out = Quien creó una sala está en ella todo el tiempo y no aparece en la lista.
# Un botón.
save-as-table = Guardar como tabla (CSV)
