### Lo que dicen en la terminal los comandos con las que se cambia y se termina una sesión.

## Los grupos de alguien desconocido

# { $name } es una persona, { $user } su ID.
opened-by-no-moderator = { $name } ({ $user }) ha abierto estos grupos y no modera esta sala
take-it-over = ¿Te haces cargo, de modo que todo el mundo los vea como tuyos? [s/N]

## Lo que está en marcha

adding-a-group = añadiendo un grupo
closing-the-group = cerrando el grupo
moving-somebody = moviendo
renaming-the-group = cambiando el nombre del grupo
removing-people = sacando a gente
moving-the-end = cambiando el final
saying-it = enviándolo
ending = terminando los grupos
telling-everybody = avisando a todo el mundo
ended-and-taking-out-soon = los grupos han terminado; pronto se sacará de ellos a la gente
# A qué se espera: se ha dicho a la gente que se la saca dentro de tantos segundos.
what-people-were-told = el plazo que se ha dado a la gente
taking-out = sacando a la gente de un grupo, pendientes: { $left }

## Lo que ha salido de un cambio

it-was-so-already = ya estaba así
# { $user } es un ID, aquí y más abajo.
changed-at-the-same-time = { $user } ha cambiado los grupos al mismo tiempo; valen los dos cambios
hidden-at-the-same-time = { $user } ha enviado otra sesión al mismo tiempo, que ahora no se ve; no se ha guardado nada de ella
overruled = { $user } ha decidido otra cosa al mismo tiempo, y vale lo último
talk-and-run-again = poneos de acuerdo y ejecuta el comando otra vez
could-not-be-done = no se ha podido hacer
# { $what } es una frase sobre la sala { $room }.
changed-but = los grupos han cambiado, pero { $what } ({ $room })
run-again-to-make-up = ejecuta el mismo comando otra vez para completar lo que falta
members-unreadable = no se han podido leer los miembros

## `breakout expel`

removed-from = se ha sacado a { $person } de { $room }
banned-from = se ha vetado a { $person } en { $room }
nobody-to-expel = todas las personas que están en los grupos pueden estar ahí
not-in-the-group = no estás en { $room }, así que no se sabe quién está ahí
not-all-removed = no se ha podido sacar a todo el mundo
still-suggested = están fuera, pero todavía se les propone un grupo
run-again = ejecuta el mismo comando otra vez

## `breakout extend`

ends-at = los grupos de { $room } terminan a las { $time }

## `breakout say`

nothing-to-say = no hay nada que decir
not-said = { $groups ->
    [one] no se ha podido decir en { $failed } de { $groups } grupo
   *[other] no se ha podido decir en { $failed } de { $groups } grupos
}
said = { $groups ->
    [one] dicho en { $groups } grupo
   *[other] dicho en { $groups } grupos
}

## `breakout end`

ended-breakout-of = han terminado los grupos de { $room }
untold-since-outside = { $groups ->
    [one] no se ha podido avisar a { $groups } grupo de que esto ha terminado, porque no estás en él
   *[other] no se ha podido avisar a { $groups } grupos de que esto ha terminado, porque no estás en ellos
}
took-out = { $people ->
    [one] se ha sacado a { $people } persona de los grupos
   *[other] se ha sacado a { $people } personas de los grupos
}
not-all-are-out = los grupos han terminado, pero todavía queda gente en ellos
not-told-yet = { $groups ->
    [one] los grupos han terminado; falta por avisar { $groups } grupo
   *[other] los grupos han terminado; faltan por avisar { $groups } grupos
}
ended-and-not-told = { $groups ->
    [one] los grupos han terminado, pero no se ha podido avisar a { $groups } grupo
   *[other] los grupos han terminado, pero no se ha podido avisar a { $groups } grupos
}
ended-and-not-taken-out = los grupos han terminado, pero no se ha podido sacar de ellos a todo el mundo
# { $time } es una hora.
called-back-by-server = a las { $time } se pide a todo el mundo que vuelva; el servidor base termina los grupos también sin este comando
called-back-by-command = a las { $time } se pide a todo el mundo que vuelva; los grupos los termina este comando, así que déjalo en marcha

## `breakout requests`

taking-it = atendiéndola
nobody-waits-in = nadie espera ayuda en { $room }
requests-shows-who = `breakout requests SALA` muestra quién la espera
looking-who-waits = buscando peticiones de ayuda
nobody-has-asked = nadie ha pedido ayuda
breakout-has-ended = los grupos han terminado
# { $room } es el ID de una sala.
older-calls-unseen = se ha escrito tanto en { $room } que no se ven las peticiones de ayuda más antiguas
# { $error } es una frase.
group-unreadable = { $group } no se puede leer: { $error }
# Nombres de grupos.
waits-unreadable = no se puede ver si estos grupos esperan ayuda: { $groups }
# { $states } es uno o dos de los estados de abajo.
asked-by = { $group }: pide ayuda { $person }, { $states }
taken-by = la atiende { $person }
# { $time } es una duración.
waiting-for = espera desde hace { $time }
