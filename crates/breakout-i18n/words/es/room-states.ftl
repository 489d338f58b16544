### Qué resulta ser una sala, alguien en un grupo o un evento.

## Qué es una sala: va sola, junto al nombre de la sala

is-alive = es una sala
# { $by } es el ID de la otra sala.
is-replaced = se ha actualizado, y la gente está ahora en { $by }
is-parent = es la sala que se divide
is-space = es un espacio
# Como una lista de normas.
is-not-for-chat = no es una sala para conversar
is-banned = es una sala en la que tienes la entrada vetada
is-gone = es una sala a la que ya no se puede unir nadie

## Lo mismo como frase. { $room } es su nombre o su ID

room-is-alive = { $room } es una sala
# { $by } es el ID de la otra sala.
room-is-replaced = { $room } se ha actualizado, y la gente está ahora en { $by }
room-is-parent = { $room } es la sala que se divide
room-is-space = { $room } es un espacio
room-is-not-for-chat = { $room } no es una sala para conversar
room-is-banned = { $room } es una sala en la que tienes la entrada vetada
room-is-gone = { $room } es una sala a la que ya no se puede unir nadie

## Por qué no se puede dividir una sala. { $room } es su ID

space-cannot-be-split = { $room } es un espacio y no se puede dividir
not-for-chat-cannot-be-split = { $room } no es una sala para conversar y no se puede dividir

## Por qué está en un grupo alguien que no está en la sala principal. Va junto a su nombre

has-left = salió de la sala principal
was-removed = se le sacó de la sala principal
was-banned = se le vetó en la sala principal

## Lo que no se puede leer de un evento de grupos

rooms-are-no-object = el mapa de salas no es un objeto
# En lugar de { $key } debería estar el ID de una sala. { $reason } es uno de los de abajo.
entry-dropped = sala «{ $key }»: { $reason }
# { $room } es el ID de una sala. { $reason } es uno de los de abajo.
field-dropped = sala { $room }: { $reason }
not-a-room-id = no es un ID de sala
not-an-object = no es un objeto
via-is-no-list = `via` no es una lista
not-a-server = un elemento de `via` no es un nombre de servidor
users-are-no-list = `users` no es una lista
not-a-user-id = un elemento de `users` no es un ID de usuario

## Lo que no se puede leer del estado de una sala

# { $room } es el ID de una sala. { $fault } es uno de los de abajo.
state-unreadable = no se puede leer el estado de { $room }: { $fault }
no-create-event = falta el evento de creación
no-room-version = falta la versión de la sala
unknown-room-version = versión de sala desconocida
event-not-in-history = en su historial falta un evento que se envió
