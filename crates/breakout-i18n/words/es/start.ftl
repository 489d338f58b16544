### Lo que dicen `breakout start` y `breakout prepare` en la terminal.

## Lo que está en marcha

reading-the-room = leyendo la sala
starting = empezando
preparing = preparando
making-rooms = creando salas
looking-for-earlier-start = buscando lo que creó una apertura anterior
inviting = invitando a la gente, pendientes: { $left }
opening = abriendo
quieting = dejando que escriba solo quien modera
telling-everybody = avisando a todo el mundo
telling-everybody-part = avisando a todo el mundo, mensaje { $number } de { $of }
telling-the-earlier = los grupos están abiertos; avisando a los anteriores, pendientes: { $left }
tidying-up = los grupos están abiertos; arreglando salas, pendientes: { $left }

## Quién queda fuera

# Nombres de personas.
left-out-as-remembered = fuera de los grupos, como la última vez en esta sala: { $people }; `--without none` vuelve a incluir a todo el mundo
# { $user } es un ID.
looks-like-a-bot = { $user } parece un bot; `--without { $user }` lo deja fuera

## El widget

widget-as-remembered = el widget se abre para todo el mundo, como se recuerda para esta sala; `--no-widget` lo deja cerrado

## El plan

# Después de varias advertencias que se muestran.
more-warnings = y { $more } más, que muestra `--dry-run --json`
# { $tag } es lo que se ha escrito como idioma.
no-such-language = aquí no existe el idioma `{ $tag }`
# { $tags } son sus etiquetas, separadas por comas.
known-languages = los idiomas son { $tags }
other-join-rule = a las salas que ya existen puede unirse gente distinta de la que indica `--join`
leave-out-join = quita `--join` para dejarlo así, o `--again` para crear salas nuevas
nothing-to-open-again = en esta sala no hay grupos anteriores que abrir otra vez
start-opens-a-first = `breakout start SALA --rooms N` abre los primeros
nothing-says-how-many = en esta sala no hay grupos anteriores que digan cuántos repartir
add-rooms-or-size = añade `--rooms N` o `--size K`
no-wishes-with-file = `--together`, `--apart` y `--spread` son deseos para un reparto nuevo, y un archivo del plan ya dice quién va con quién
no-wishes-with-free = `--together`, `--apart` y `--spread` son deseos para un reparto nuevo, y donde cada cual elige no se reparte a nadie
no-wishes-again = `--together`, `--apart` y `--spread` son deseos para un reparto nuevo, y los grupos de la última vez se abren como eran
what-deals = `--rooms N` o `--size K` reparten, y `--again --rotate` reparte de nuevo
# { $time } es una hora.
it-ends-at = termina a las { $time }
# { $why } dice qué ha sido de una sala, como «se ha actualizado», aquí y más abajo.
group-made-anew = { $group } recibe una sala nueva, porque la anterior { $why }
event-holds = { $bytes ->
   *[other] el evento ocupa { $bytes } de { $limit } bytes
}

## Qué ha sido de cada sala

made = creada
made-anew = nueva, porque la anterior { $why }
was-there = ya existía
was-there-and-removed = ya existía, se ha sacado a { $removed }
failed = ha fallado: { $reason }
not-tried = sin intentar

## Cómo ha salido la apertura

replaced = { $left ->
    [0] esto ha sustituido a otros grupos
    [one] esto ha sustituido a otros grupos; una de sus salas sigue ahí, pero nada enlaza con ella
   *[other] esto ha sustituido a otros grupos; { $left } de sus salas siguen ahí, pero nada enlaza con ellas
}
# { $user } es un ID.
replaced-of = { $left ->
    [0] esto ha sustituido a los grupos de { $user }
    [one] esto ha sustituido a los grupos de { $user }; una de sus salas sigue ahí, pero nada enlaza con ella
   *[other] esto ha sustituido a los grupos de { $user }; { $left } de sus salas siguen ahí, pero nada enlaza con ellas
}
# { $room } es el ID de una sala.
made-twice = { $room } se ha creado dos veces; nada enlaza con ella
pairs-meet-again = { $pairs ->
    [0] nadie vuelve a coincidir con nadie
    [one] una pareja vuelve a coincidir; no se ha encontrado un reparto mejor
   *[other] { $pairs } parejas vuelven a coincidir; no se ha encontrado un reparto mejor
}
more-rounds-can-follow = rondas así que pueden seguir: { $more }
quiet-until-the-end = en la sala principal solo puede escribir quien modera hasta el final
widget-is-open = el widget está abierto para todo el mundo en Element hasta el final
still-quiet = en la sala principal solo puede escribir quien modera desde una sesión anterior, y no se ha podido cambiar: { $reason }
groups-are-open = { $groups ->
    [one] { $groups } grupo está abierto
   *[other] { $groups } grupos están abiertos
}
# { $time } es una hora.
groups-are-open-until = { $groups ->
    [one] { $groups } grupo está abierto hasta las { $time }
   *[other] { $groups } grupos están abiertos hasta las { $time }
}

## Lo que ha fallado

already-open = en esta sala ya hay grupos abiertos
# { $user } es un ID, aquí y más abajo.
already-open-by = en esta sala ya hay grupos abiertos, los de { $user }
end-or-replace = `breakout end SALA` los termina; `--replace` pone estos en su lugar
# { $request } es lo que se tecleó entonces.
earlier-was-cut-off = una apertura anterior en esta sala se interrumpió: start { $request }
run-it-again = ejecuta ese comando otra vez para continuarla
or-begin-anew = o añade `--replace` para empezar de nuevo; `breakout doctor SALA` muestra lo que queda de ella
made-so-far = { $rooms ->
    [one] hasta ahora se ha creado { $rooms } sala; ejecuta el mismo comando otra vez para continuar
   *[other] hasta ahora se han creado { $rooms } salas; ejecuta el mismo comando otra vez para continuar
}
left-to-do = los grupos están abiertos; salas en las que falta algo por hacer: { $left }
not-all-invited = los grupos están abiertos, pero no se ha podido invitar a todo el mundo
not-opened = { $rooms ->
    [one] no se ha podido crear { $failed } de { $rooms } sala, así que no se ha abierto nada
   *[other] salas que no se han podido crear: { $failed } de { $rooms }; por eso no se ha abierto nada
}
not-made = { $rooms ->
    [one] no se ha podido crear { $failed } de { $rooms } sala
   *[other] salas que no se han podido crear: { $failed } de { $rooms }
}
too-late = la hora de final ha pasado antes de que estuvieran todas las salas
start-with-later-time = las salas se conservan: empieza otra vez con una hora posterior y `--replace`
another-meanwhile = entretanto se han abierto otros grupos
another-meanwhile-by = entretanto { $user } ha abierto otros grupos
replace-opens-yours = tus salas se conservan; `--replace` las abre en lugar de esos
another-after = justo después de estos se han abierto otros grupos
another-after-by = justo después de estos, { $user } ha abierto otros grupos
its-rooms-are-seen = sus salas son las que ve todo el mundo; poneos de acuerdo
replace-puts-yours = `--replace` pone los tuyos en su lugar
not-quiet = los grupos están abiertos, pero mientras tanto aquí puede escribir todo el mundo
widget-not-open = los grupos están abiertos, pero el widget no
earlier-groups-untold = { $groups ->
    [one] los grupos están abiertos, pero no se ha podido avisar a la gente de un grupo anterior
   *[other] los grupos están abiertos, pero no se ha podido avisar a la gente de { $groups } grupos anteriores
}
not-all-tidied = los grupos están abiertos, pero no se ha podido arreglar todo
