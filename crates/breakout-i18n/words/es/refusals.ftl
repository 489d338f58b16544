### Por qué se rechaza algo de una sesión: un cambio, un final, un mensaje, lo que necesita nivel de poder.

## Cambios de lo que está abierto

# { $room } es el ID de una sala.
not-a-room-of-it = { $room } no es un grupo de la sesión que está abierta
last-room = el último grupo de una sesión no se puede cerrar
too-many-rooms = { $most ->
    [one] una sesión no puede tener más de { $most } grupo
   *[other] una sesión no puede tener más de { $most } grupos
}
# { $room } es el ID de una sala.
no-server = no hay ningún servidor por el que unirse a { $room }
needs-a-name = un grupo necesita un nombre
name-taken = otro grupo de la sesión se llama «{ $name }»
no-note = esta sesión se abrió sin la nota que contiene la hora de final
end-has-passed = la hora de final ya ha pasado
event-too-large = { $bytes ->
   *[other] el evento de los grupos ocuparía { $bytes } bytes, más de los { $limit } que caben
}

## Lo que ha pasado entretanto

not-open = en esta sala no hay grupos abiertos
# { $user } es quien los ha abierto.
another-is-open = está abierta otra sesión de grupos, la de { $user }
ended-meanwhile = entretanto { $user } ha terminado los grupos
unsettled = hay otras personas cambiando los grupos al mismo tiempo

## Quién puede hacerlo

# { $user } es otra persona, que ha abierto los grupos.
nobody-asked = { $user } ha abierto estos grupos y nadie ha pedido cambiarlos
# { $user } es otra persona, que ha abierto los grupos.
by-no-moderator = { $user } ha abierto estos grupos y no modera la sala
power-to-change = { $user } tiene nivel de poder { $level }, y hace falta { $needed } para cambiar los grupos
power-to-write = { $user } tiene nivel de poder { $level }, y hace falta { $needed } para escribir en la sala
power-to-quiet = { $user } tiene nivel de poder { $level }, y hace falta { $needed } para impedir que escriban los miembros
power-to-change-widget = { $user } tiene nivel de poder { $level }, y hace falta { $needed } para cambiar los widgets de la sala
power-to-show-widget = { $user } tiene nivel de poder { $level }, y hace falta { $needed } para abrir y cerrar widgets para todo el mundo

## Mensajes

nothing-to-say = no hay nada que decir
message-too-long = { $bytes ->
   *[other] el mensaje ocuparía { $bytes } bytes, más de los { $limit } que caben
}
