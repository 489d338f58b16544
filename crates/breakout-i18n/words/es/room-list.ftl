### La lista de las salas de la persona.

# Un título, y el de la página.
rooms = Salas
search-by-name = Buscar por nombre
# Un botón.
search = Buscar

## Donde hay grupos abiertos

open-for-you = Abierto para ti
offer-of-a-stranger = Ofrece grupos alguien que no modera esta sala y a quien quizá no conozcas
groups-to-choose-from = { $groups ->
    [one] Un grupo al que unirte
   *[other] { $groups } grupos para elegir
}
# { $group } es el nombre de un grupo.
suggested-for = Se te propone { $group }
suggested-for-several = { $groups ->
   *[other] Se te proponen { $groups } grupos
}
# { $left } es lo que queda, y cuenta hacia atrás; { $day } la hora y el día en que termina.
ends-in = tiempo restante: { $left }
ends-in-at = tiempo restante: { $left }, hasta las { $day }

## Donde no hay nada

# { $query } es lo que se ha buscado.
none-is-called = Ninguna de tus salas tiene «{ $query }» en el nombre.
show-all-to-split = Mostrar todas las que puedes dividir
none-to-split = No hay ninguna sala que puedas dividir. Quien modera una sala puede subir tu nivel en ella.

## Las salas

rooms-to-split = Salas que puedes dividir
other-rooms = Otras salas
# Junto a una sala en la que hay grupos abiertos.
open = grupos abiertos
members = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
left-out = { $rooms ->
    [one] { $rooms } más: búscala por su nombre
   *[other] { $rooms } más: búscalas por su nombre
}
show-all-rooms = Mostrar todas las salas
