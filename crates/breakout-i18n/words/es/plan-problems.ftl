### Por qué un plan no se puede abrir ni hacer, y qué conviene saber antes.

## Salas y personas

no-rooms = una sesión necesita al menos un grupo
no-size = un grupo necesita al menos una persona
too-many-rooms = { $rooms ->
    [one] { $rooms } grupo es más de los { $most } que puede tener una sesión
   *[other] { $rooms } grupos son más de los { $most } que puede tener una sesión
}
more-rooms-than-people = { $people ->
    [one] solo hay { $people } persona, y no basta para { $rooms } grupos
   *[other] solo hay { $people } personas, y no bastan para { $rooms } grupos
}
nobody = no hay nadie a quien repartir
no-such-room = el plan no tiene ningún grupo con el número { $number }
# { $room } es el nombre de un grupo.
nobody-invited = «{ $room }» no se propone a nadie, así que no habría a quién invitar ni quién se uniera
# { $room } es el nombre de un grupo.
room-twice = «{ $room }» se abriría en una sala en la que ya se abre otro grupo
task-too-long = { $most ->
   *[other] una tarea tiene como máximo { $most } caracteres, y esta tiene { $chars }
}

## Nombres

# { $number } es lo que se escribe: una letra entre llaves.
name-needs-number = un nombre necesita { $number } donde va el número del grupo, como en «Grupo { $number }»
# { $group } y { $parent } son lo que se escribe: palabras entre llaves, que representan el nombre del grupo y el de la sala principal.
room-name-needs-group = el nombre de una sala necesita { $group } donde va el nombre del grupo, como en «{ $group } · { $parent }», y tiene como máximo { $most } bytes

## Repartir

rounds = { $rounds ->
    [one] no se puede planificar { $rounds } ronda; se pueden de 1 a { $most }
   *[other] no se pueden planificar { $rounds } rondas; se pueden de 1 a { $most }
}
too-many-people = { $people ->
    [one] { $people } persona es más de las { $most } que se pueden repartir
   *[other] { $people } personas son más de las { $most } que se pueden repartir
}
# { $largest } es cuántas personas tiene el grupo más grande.
together-too-many = { $people ->
    [one] { $people } persona debe ir en el mismo grupo, pero un grupo tiene como máximo { $largest }
   *[other] { $people } personas deben ir en el mismo grupo, pero un grupo tiene como máximo { $largest }
}
together-and-apart = { $left } y { $right } deben ir en el mismo grupo y también en grupos distintos
apart-too-many = { $rooms ->
    [one] { $people } personas deben ir en grupos distintos, pero solo hay { $rooms } grupo
   *[other] { $people } personas deben ir en grupos distintos, pero solo hay { $rooms } grupos
}
together-and-spread = { $people ->
    [one] { $people } de quienes deben ir en el mismo grupo debe también repartirse entre los grupos
   *[other] { $people } de quienes deben ir en el mismo grupo deben también repartirse entre los grupos
}
no-room-for-together = no se ha encontrado la forma de mantener en el mismo grupo a todas las personas que deben ir juntas
wishes-for-nobody = donde cada cual elige no se reparte a nadie, así que no se puede poner a nadie en el mismo grupo ni en grupos distintos
wishes = no se ha encontrado ningún reparto que junte, separe y distribuya a la gente como se desea

## Advertencias. { $count } es el número de líneas en las que está alguien en un archivo, { $lines } las enumera

# { $groups } son nombres de grupos.
several-groups = { $count ->
    [0] a { $user } se le proponen varios grupos: { $groups }
    [one] a { $user } se le proponen varios grupos: { $groups } (línea { $lines })
   *[other] a { $user } se le proponen varios grupos: { $groups } (líneas { $lines })
}
not-there = { $count ->
    [0] { $user } no está en esta sala ni tiene invitación
    [one] { $user } no está en esta sala ni tiene invitación (línea { $lines })
   *[other] { $user } no está en esta sala ni tiene invitación (líneas { $lines })
}
# { $names } son nombres de grupos, entre comillas.
look-alike = hay grupos con nombres que parecen iguales: { $names }
name-in-quotes = «{ $name }»
# El final de una lista. { $items } es uno, o varios separados por comas.
and = { $items } y { $last }
