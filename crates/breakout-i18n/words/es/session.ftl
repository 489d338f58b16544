### Lo que hace quien dirige mientras hay grupos abiertos, cómo sale y qué se hace al terminar.

## Qué se puede hacer ahora: un enlace

go-back-to-the-room = Volver a la sala

## Rechazado: detrás del nombre de lo que se intentó, o solo

nothing-to-join = entretanto los grupos han terminado, así que no hay a qué unirse
no-such-group = este grupo ya no forma parte de la sesión
not-a-group = esta sala no es un grupo de ninguna sesión
not-open-any-more = aquí ya no hay grupos abiertos
not-to-be-taken-over = no hace falta que nadie se haga cargo de estos grupos
form-names-no-group = el formulario no nombra ningún grupo; recarga la página
choose-whom-to-move = elige a quién mover
choose-whom-to-remove = elige a quién sacar
not-removed-from-all = no se ha podido sacar a esta persona de todos los grupos
needs-a-name = un grupo necesita un nombre
give-minutes = indica de 1 a 1440 minutos
# { $user } es el ID de otra persona que modera.
overruled = { $user } ha decidido otra cosa al mismo tiempo, y vale lo último
overruled-hint = Poneos de acuerdo y vuelve a intentarlo.
# { $user } es un ID.
changed-but-not-invited = los grupos han cambiado, pero no se ha podido invitar a { $user }
changed-but-not-told = los grupos han cambiado, pero no se ha podido avisar a la gente
changed-but-not-renamed = los grupos han cambiado, pero no se ha podido cambiar el nombre de la sala
changed-but-no-timer = los grupos han cambiado, pero no se ha podido poner el temporizador del servidor base
# { $what } es una parte que no se ha podido hacer.
changed-but = los grupos han cambiado, pero { $what }
changed-but-hint = Repite lo mismo para completar lo que falta.
# Lo que alguien ha dicho a los grupos.
reached = { $all ->
    [one] esto ha llegado a { $groups } de { $all } grupo
   *[other] esto ha llegado a { $groups } de { $all } grupos
}
# Lo que no se ha podido hacer en { $group }, y por qué.
failed-in = { $group }: { $reason }

## Hacerse cargo de lo que ha abierto alguien desconocido

take-over = Hacerse cargo
# Un título.
take-over-asked = ¿Te haces cargo de estos grupos?
# { $user } es el ID de la misma persona.
take-over-whose = { $person } ({ $user }) los ha abierto y no modera esta sala. Mientras no te hagas cargo de ellos, tus consolas y tus comandos no los tocan.
# { $groups } es una lista de sus nombres.
take-over-means = Después, todo el mundo verá estos grupos como tuyos y dejará de recibir la advertencia: { $groups }.
take-over-risk = Puede que la gente acabe en salas que ha elegido { $person } y en las que manda esa persona.
# Un botón.
take-over-agreed = Conozco estos grupos, me hago cargo
# Un botón.
take-over-not = Dejarlos como están

## Cuando ha terminado

# Una etiqueta que se lee en voz alta.
the-groups = Los grupos
# { $step } es grace, taking-out o asked-to-wait.
telling-groups = Se avisa a los grupos de que esto ha terminado. { $step }
grace = La gente tiene un minuto; después sale de los grupos automáticamente.
taking-out = Se está sacando a la gente de los grupos.
asked-to-wait = El servidor base pide esperar { $seconds } s; pendientes: { $left }.
not-all-told = No se ha podido avisar a todo el mundo de que esto ha terminado.
groups-not-told = { $groups ->
    [one] No se ha podido avisar a { $groups } grupo de que esto ha terminado.
   *[other] No se ha podido avisar a { $groups } grupos de que esto ha terminado.
}
not-all-taken-out = No se ha podido sacar a todo el mundo de los grupos.
taken-out = { $people ->
    [0] No quedaba nadie en los grupos.
    [one] Se ha sacado a { $people } persona de los grupos.
   *[other] Se ha sacado a { $people } personas de los grupos.
}
# Un botón: con lo que no se ha podido hacer.
go-on = Continuar
