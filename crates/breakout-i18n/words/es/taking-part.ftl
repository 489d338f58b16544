### Lo que dicen `breakout offers`, `join` y `back` en la terminal.

## `breakout offers`

nothing-open-in-your-rooms = no hay grupos abiertos en tus salas
# { $room } es el ID de una sala.
join-what-is-suggested = `breakout join { $room }` se une al grupo que se te propone
join-what-you-name = `breakout join { $room } GRUPO` se une al grupo que indiques

## `breakout join`

offers-lists = `breakout offers` muestra los grupos abiertos en tus salas
joining = uniéndote
# { $room } es el nombre de un grupo.
joined = ya estás en { $room }
joined-upgraded = su sala se ha actualizado, y la gente está ahora en { $room }
back-leads-back = `breakout back { $room }` lleva de vuelta
none-suggested = no se te propone ningún grupo; indica uno
several-suggested = se te propone más de un grupo; indica uno
# Nombres de grupos.
the-groups-are = los grupos son: { $groups }
opened-by-a-stranger = { $name } ({ $user }) ha abierto estos grupos. No modera esta sala y no tienes ningún chat directo con esa persona
join-all-the-same = ¿Te unes de todos modos? [s/N]
not-joined = no te has unido
yes-joins-all-the-same = `--yes` se une de todos modos

## `breakout back`

not-a-group = { $room } no es un grupo de ninguna sesión
topic-may-tell = puede que su tema diga a qué sala pertenece
# { $url } es un enlace a la sala.
back-in = has vuelto a { $room }: { $url }
# { $child } es un grupo, { $room } la sala que nombra, { $by } un ID.
says-that-it-belongs = { $child } dice que pertenece a { $room }, donde nunca has estado; eso lo ha escrito { $by }
join-that-room = ¿Te unes a esa sala? [s/N]
