### Una apertura en marcha, y cómo ha salido.

## Títulos mientras está en marcha

opening-groups = { $groups ->
    [one] Se abre { $groups } grupo
   *[other] Se abren { $groups } grupos
}
# Con antelación.
making-so-many-rooms = { $rooms ->
    [one] Se crea { $rooms } sala
   *[other] Se crean { $rooms } salas
}

## Pasos

reading-the-room = Leyendo la sala
making-rooms = Creando salas
other-device = Otro dispositivo tuyo está abriendo grupos aquí; se espera a que acabe
looking-for-rooms = Buscando salas de una apertura anterior
inviting-people = Invitando a la gente, pendientes: { $left }
opening = Abriendo
quieting = Dejando que aquí escriba solo quien modera
telling-everybody = Avisando a todo el mundo
telling-everybody-part = Avisando a todo el mundo, mensaje { $number } de { $of }
telling-replaced = Abiertos; avisando a los grupos anteriores
open = Abiertos; un momento
# { $wait } es una duración.
asked-to-wait = El servidor base pide esperar { $wait } antes de la siguiente petición
asked-to-wait-with-rooms = { $left ->
    [one] El servidor base pide esperar { $wait } antes de la siguiente petición; falta { $left } sala
   *[other] El servidor base pide esperar { $wait } antes de la siguiente petición; faltan { $left } salas
}
# Lo que dice una barra que se llena.
done-of = { $done } de { $total }

## No ha funcionado: títulos

not-opened = No se han abierto los grupos
not-all-ready = No todas las salas están listas
half-done = Los grupos están abiertos, pero no se ha podido hacer todo

## No ha funcionado: por qué, y qué se puede hacer

widget-not-open = No se ha podido abrir el widget en Element.
groups-not-told = No se ha podido avisar a los grupos anteriores de que hay grupos nuevos abiertos.
not-all-invited = No se ha podido invitar a todo el mundo.
not-all-invited-and-told = No se ha podido invitar a todo el mundo ni avisar a todos los grupos anteriores.
# Lo que no se ha podido hacer con { $whom }, una persona o una sala, y por qué.
failed-for = { $whom }: { $reason }
cut-off = Una apertura anterior en esta sala se interrumpió.
cut-off-hint = Puedes continuarla, o empezar con el plan de abajo.
# Un botón.
go-on-with-the-earlier = Continuar con la apertura anterior
opened-by-somebody-else = Entretanto, otra persona ha abierto grupos aquí.
another-was-opened = Entretanto se han abierto otros grupos.
# { $user } es un ID.
another-was-opened-by = Entretanto { $user } ha abierto otros grupos.
not-made = { $rooms ->
    [one] No se ha podido crear { $failed } de { $rooms } sala.
   *[other] Salas que no se han podido crear: { $failed } de { $rooms }.
}
others-are-kept-start = Las demás se conservan. Pulsa otra vez Empezar para continuar.
others-are-kept-prepare = Las demás se conservan. Hazlo otra vez para continuar.
homeserver-said = El servidor base ha dicho: { $reason }

## Salas creadas con antelación

rooms-are-ready = { $rooms ->
    [one] { $rooms } sala está lista.
   *[other] { $rooms } salas están listas.
}
