### Lo que dice `breakout doctor` en la terminal. «MSC» con un número es una propuesta para el protocolo de Matrix.

examining = examinando

## Una comprobación

# { $check } es su nombre, { $found } lo que se ha encontrado. Las dos palabras son igual de anchas, para que los nombres queden alineados.
good = bien  { $check }: { $found }
bad = mira  { $check }: { $found }
# Qué se puede hacer, debajo de la comprobación.
hint = {"      "}{ $hint }

## Nombres de comprobaciones

check-login = sesión iniciada
check-device = dispositivo
check-clock = reloj
check-delayed-events = eventos diferidos
check-call-transports = transportes de llamadas
check-half-made = sesiones a medias
check-rooms-again = salas que reabrir
check-groups = grupos
check-people = gente en los grupos
check-room = sala
check-permission = permiso
check-telling = avisar a la gente
check-who-may-open = quién puede abrir
check-event = evento de los grupos
check-main-room = sala principal

## La cuenta y su servidor base

login = { $user } en { $homeserver }
# { $device } es el ID del dispositivo.
device-verified = { $device } está verificado
device-not-verified = { $device } está sin verificar: otros clientes pueden poner una advertencia en sus mensajes, u ocultarlos
verify-device = ejecuta otra vez `breakout login` con tu clave de recuperación
clock-right = coincide con el del servidor base
set-clock = pon en hora el reloj de este equipo, o deja que lo haga la red
delayed-events-there = el servidor base los tiene (MSC4140)
no-delayed-events = el servidor base no los tiene (MSC4140)
keep-watching = una sesión con hora de final termina para los clientes que conocen los grupos; para los demás, deja en marcha `breakout status --watch` o la consola
transports-there = el servidor base indica { $transports }
no-transports = el servidor base no indica ninguno
transports-unknown = el servidor base no los conoce (MSC4143)
# { $features }, { $delay } y { $transports } son ajustes de Synapse, un servidor base.
set-transports = las llamadas en los grupos lo necesitan; quien administra un Synapse configura `{ $features }`, `{ $delay }` y `{ $transports }` con la dirección de un servicio de autorización de LiveKit

## Una sala

run-for-the-new-room = ejecuta los comandos para la sala nueva
join-and-run-for-the-new-room = únete a la sala nueva en tu cliente de Matrix habitual y ejecuta los comandos para ella
rooms-lists = `breakout rooms` muestra las salas que puedes dividir
may-open = aquí puedes abrir grupos
ask-to-raise-level = pide a alguien que modere la sala que suba tu nivel
may-write = aquí puedes escribir
start-without-announcement = empieza con `--no-announce` y avisa tú a la gente, o pide a alguien que modere que suba tu nivel
# Niveles de poder.
everybody-may-open = todo el mundo: el evento necesita el nivel { $needed }, y todo el mundo tiene { $ordinary }
raise-the-level = sube a 50 el nivel de `org.matrix.msc3985.breakout` en los permisos de la sala
those-with-level = quien tiene el nivel { $needed }
event-names = { $rooms ->
    [one] nombra { $rooms } sala
   *[other] nombra { $rooms } salas
}
event-in-upgraded-room = { $rooms ->
    [one] nombra { $rooms } sala, en una sala que se ha actualizado
   *[other] nombra { $rooms } salas, en una sala que se ha actualizado
}
# { $room } es el ID de una sala.
end-ends-that = `breakout end { $room }` lo termina
# { $parts } dice qué partes.
event-unreadable = una parte no se puede leer: { $parts }
other-client-wrote = lo envió un cliente que lo escribe de otra forma
everybody-writes = ninguna sesión impide escribir a los miembros
quiet-until-the-end = solo puede escribir quien modera hasta que termine la sesión
quiet-though-over = solo puede escribir quien modera, por la sesión { $session }, que ya ha terminado
end-lets-write = `breakout end SALA` deja que todo el mundo vuelva a escribir

## Salas de sesiones

# Una lista de mensajes, cada uno de los cuales dice algo de una sala o de una persona.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, y es posible unirse
   *[other] { $rooms }, y es posible unirse a todas
}
again-makes-new-ones = `breakout start SALA --again` crea otras en su lugar
moved-to-upgraded = quien se une a ella acaba en su sala nueva, si los miembros pueden unirse a esa; si no, `breakout add` crea otro grupo
close-and-add = `breakout close` la quita, y `breakout add` crea otro grupo
# { $absence } es «salió de la sala principal» o algo parecido.
outsider = { $user } está en { $group }, pero { $absence }
expel-removes = `breakout expel SALA` saca a esa gente

## Lo que han dejado las aperturas

none-left = no queda ninguna
# { $rooms } es una lista de ID de salas, y { $user } un ID.
overwritten = la sesión { $session } quedó sustituida por otra de { $user }; nada enlaza con { $rooms }
cut-off = la sesión { $session } se interrumpió antes de abrirse; nada enlaza con { $rooms }
# Lo mismo con la sala, cuando se miran todas las salas.
overwritten-in = { $place }: la sesión { $session } quedó sustituida por otra de { $user }; nada enlaza con { $rooms }
cut-off-in = { $place }: la sesión { $session } se interrumpió antes de abrirse; nada enlaza con { $rooms }
people-can-stay = la gente que está en esas salas puede quedarse; sal de ellas en cualquier cliente si no las necesitas
run-start-again = ejecuta el mismo `breakout start` otra vez en el plazo de un día para continuarla, o sal de las salas en cualquier cliente
