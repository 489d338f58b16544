### Lo que dice `breakout status` en la terminal: quién tiene propuesto qué grupo, quién está, y el tiempo que se cuenta mientras tanto.

## La cabecera de una sesión

# { $states } es lo que sigue aquí, una cosa tras otra.
head = { $room }: { $states }
no-breakout-is-open = no hay grupos abiertos
groups-opened = { $groups ->
    [one] { $groups } grupo, abierto
   *[other] { $groups } grupos, abiertos
}
# { $by } es quien los ha abierto.
groups-opened-by = { $groups ->
    [one] { $groups } grupo, abierto por { $by }
   *[other] { $groups } grupos, abiertos por { $by }
}
# { $left } es una duración.
ends-in = tiempo restante: { $left }
# { $time } es una hora de otro día.
ends-in-at = tiempo restante: { $left }, hasta las { $time }
main-room-is-quiet = en la sala principal solo puede escribir quien modera

## Del evento y de la sala

# { $what } dice qué parte.
part-unreadable = una parte del evento no se puede leer: { $what }
# { $person } ha abierto los grupos.
opened-by-a-stranger = { $person } no modera esta sala y no tienes ningún chat directo con esa persona. Únete solo si lo esperabas

## En la tabla

# No se sabe quién está.
unknown = ?
# { $absence } dice por qué alguien no debería estar.
person-from-outside = { $person } ({ $absence })
# Este grupo se le propone a quien lo lee.
for-you = para ti
# Cuántas personas hay en la llamada del grupo.
in-call = llamada: { $people }

## Bajo la tabla

# Lo que hacen los grupos, aquí y en el siguiente.
task = tarea: { $task }
task-of = tarea de { $group }: { $task }
# Nombres de personas.
without-a-group = sin grupo: { $people }
left-out = fuera de los grupos: { $people }
# { $room } es el ID de una sala.
expel-removes = `breakout expel { $room }` saca de los grupos a quienes se sacó de la sala principal
unseen-groups = { $unseen ->
    [one] no estás en { $unseen } de { $groups } grupos, y no puedes ver quién está ahí
   *[other] no estás en { $unseen } de { $groups } grupos, y no puedes ver quién está ahí
}
# { $room } es el ID de una sala.
join-all = `breakout join { $room } --all` se une a todos los grupos que te dejan entrar

## Mientras se observa

looking-who-is-where = mirando dónde está cada persona
# { $new } es el ID de una sala.
watching-new-room = { $room } se ha actualizado; ahora se observa la sala nueva, { $new }
# { $error } es una frase, aquí y más abajo.
keys-not-up-to-date = no se han podido poner al día las claves: { $error }
time-not-kept = no se ha podido llevar el tiempo: { $error }; se vuelve a intentar
placed = { $people ->
    [one] se ha propuesto grupo a { $people } persona que ha llegado más tarde
   *[other] se ha propuesto grupo a { $people } personas que han llegado más tarde
}
nobody-placed = no se ha podido proponer grupo a quienes han llegado más tarde: { $error }
not-mended = no se han podido poner al día los grupos: { $error }
late-told = se ha dicho adónde ir a quienes han llegado más tarde
late-not-told = no se ha podido avisar a quienes han llegado más tarde: { $error }
# { $hints } dice qué se puede hacer.
ended-but = { $error } ({ $hints })
# Las dos dicen qué se puede hacer, una tras otra.
also-hint = { $first }; { $then }

## El tiempo que se lleva

# { $time } es una hora.
no-timer = el servidor base no termina la sesión a las { $time }: no tiene temporizadores, o no para tanto tiempo. Deja en marcha `breakout status --watch` o la consola hasta entonces; si no, quien use un cliente que no conoce los grupos no verá el final
no-timer-and-quiet = el servidor base no termina la sesión a las { $time }: no tiene temporizadores, o no para tanto tiempo. Deja en marcha `breakout status --watch` o la consola hasta entonces; si no, los miembros no podrán escribir en la sala principal hasta que alguien ejecute `breakout end SALA`
# { $room } es el ID de una sala.
was-not-told = no se ha avisado a { $room }: { $reason }
told-what-to-do = { $groups ->
    [one] se ha explicado a { $groups } grupo qué hacer y cómo pedir ayuda
   *[other] se ha explicado a { $groups } grupos qué hacer y cómo pedir ayuda
}
told-minute-left = { $groups ->
    [one] se ha avisado a { $groups } grupo de que queda 1 minuto
   *[other] se ha avisado a { $groups } grupos de que queda 1 minuto
}
told-minutes-left = { $minutes ->
    [one] { $groups ->
        [one] se ha avisado a { $groups } grupo de que queda { $minutes } minuto
       *[other] se ha avisado a { $groups } grupos de que queda { $minutes } minuto
    }
   *[other] { $groups ->
        [one] se ha avisado a { $groups } grupo de que quedan { $minutes } minutos
       *[other] se ha avisado a { $groups } grupos de que quedan { $minutes } minutos
    }
}
server-ends-it = el servidor base termina la sesión
process-ends-it = este proceso termina la sesión
