### Por qué no se ha podido hacer algo en una sala con grupos. En minúscula y sin punto final; una página lo empieza
### con mayúscula.
###
### { $room } es el ID de una sala o el nombre de un grupo, { $user } y { $by } son ID de Matrix.

not-open = no hay grupos abiertos en { $room }
another-is-open = en { $room } está abierta otra sesión de grupos, la de { $by }
not-a-group = { $room } no es un grupo de la sesión que está abierta
no-session-yet = todavía no ha habido grupos en { $room }
not-joined = la cuenta no es miembro de { $room }
not-logged-in = no hay ninguna sesión iniciada
stopped-before-done = se ha parado antes de acabar
not-serialized = un evento no se puede serializar
connection-lost = se ha perdido la conexión con el servidor base
# { $servers } son nombres de servidores.
servers-silent = no responde ninguno de los servidores que conocen { $room }: { $servers }

## Abrir

already-open = en esta sala ya hay grupos abiertos
cut-off = una apertura anterior se interrumpió: { $request }
stopped-before-open = se ha parado antes de que la sesión estuviera abierta
stopped-tidying = se ha parado antes de arreglar todas las salas o de avisar en ellas; la sesión está abierta
stopped-making = se ha parado antes de crear todas las salas
# { $room } va entre comillas, tal como se llama.
not-in-group = { $user } no está en «{ $room }», así que no puede cambiar ese grupo ni sacar a nadie de él
no-power-in-group = { $user } no puede cambiar «{ $room }» ni sacar a nadie de ese grupo
session-id-bytes = { $bytes ->
    [one] el ID de una sesión necesita { $bytes } byte
   *[other] el ID de una sesión necesita de 1 a { $bytes } bytes
}
no-power-levels = la sala no tiene niveles de poder
no-widget = la sala no tiene ningún widget
quiet-for-good = el servidor base no termina ninguna sesión por sí mismo: si al final no hay nada en marcha que lo haga, los miembros no pueden escribir en la sala principal hasta que alguien la termine
quiet-for-longer = el servidor base no termina por sí mismo ninguna sesión de más de { $length }: si al final no hay nada en marcha que lo haga, los miembros no pueden escribir en la sala principal hasta que alguien la termine

## Cambiar

no-end = la sesión no tiene hora de final
overruled = { $by } ha puesto otro final al mismo tiempo
not-a-member = { $user } no es miembro de { $room }
still-a-member = { $user } sigue siendo miembro de { $room }, así que puede estar en sus grupos
cannot-let-in = a { $room } se entra con invitación y tú no estás dentro, así que no puedes dejar entrar a nadie
task-ended = ya no se recogen cambios
room-not-made = no se ha podido crear la sala: { $reason }
no-power-to-invite = el nivel de poder en { $room } no permite invitar a gente
no-power-to-remove = el nivel de poder en { $room } no permite sacar a gente
no-power-to-remove-person = el nivel de poder en { $room } no permite sacar a esta persona
no-power-to-take-requests = el nivel de poder en { $room } no permite atender peticiones
no-power-to-rename = el nivel de poder en { $room } no permite cambiar el nombre de la sala
not-in-time = no se ha enviado a tiempo

## Lo que sigue a un cambio y no ha funcionado

not-invited = no se ha podido invitar a { $user }
people-not-told = no se ha podido avisar a la gente
not-renamed = no se ha podido cambiar el nombre de la sala
timer-not-set = no se ha podido poner el temporizador del servidor base

## Ayuda

nobody-waits = nadie espera ayuda en { $room }
taken-before = ya la atiende { $by }

## En un grupo, detrás de su nombre

no-power-there = tu nivel de poder allí no lo permite
not-in-the-room = no eres miembro de la sala
account-not-in-the-room = esta cuenta no está en la sala

## Un ajuste de un grupo que no se ha podido igualar al de la sala principal, detrás del nombre del grupo

encryption-not-in-line = no se ha podido igualar el cifrado al de la sala principal: { $reason }
guests-not-in-line = no se ha podido igualar el acceso de invitados al de la sala principal: { $reason }
history-not-in-line = no se ha podido igualar a la sala principal lo que puede leer quien llega nuevo: { $reason }
levels-not-in-line = no se ha podido igualar a la sala principal quién modera y quién está en silencio: { $reason }
