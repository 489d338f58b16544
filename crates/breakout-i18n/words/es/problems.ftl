### Qué ha fallado, y qué se puede hacer: en una terminal, en una página, en un widget. En minúscula y sin punto final; una página
### lo empieza con mayúscula.

# Después de un problema, lo que lo ha causado.
with-cause = { $problem }: { $cause }
stopped = se ha parado
output-closed = la salida se ha cerrado
report-the-bug = esto es un error de breakout; avisa de él, por favor
page-not-made = no se ha podido crear la página
event-not-written = no se ha podido escribir un evento

## El servidor base

unanswered = el servidor base no ha respondido
unreachable = no se ha podido contactar con el servidor base
logged-out = el servidor base ya no acepta esta sesión
log-in-again = vuelve a ejecutar `breakout login`
too-many-requests = el servidor base recibe demasiadas peticiones en poco tiempo
refused = el servidor base lo ha rechazado
not-found = el servidor base no lo ha encontrado
unknown-request = el servidor base no conoce esta petición
in-trouble = el servidor base tiene problemas (estado { $status })
other-authentication = el servidor base pide otra autenticación
unreadable-answer = no se ha podido leer la respuesta del servidor base
is-it-a-homeserver = comprueba que esta es la URL de un servidor base de Matrix
lacks-something = al servidor base le falta lo que esto necesita
not-a-homeserver = ahí no responde ningún servidor base de Matrix
give-the-url = indica la URL del servidor base, como https://matrix.example.org
not-a-homeserver-name = esto no es el nombre ni la URL de un servidor base
# { $text } está en el idioma del propio servidor base.
homeserver-said = el servidor base ha dicho: { $text }

## La cuenta en este equipo

store-not-used = no se ha podido usar el almacén de cifrado de la cuenta
store-not-opened = no se ha podido abrir el almacén de cifrado de la cuenta
login-makes-new-store = si está dañado, `breakout login` crea uno nuevo

## Lo que no se puede hacer en una sala, y qué se puede hacer

go-without-message = `--no-announce` no envía mensaje: entonces avisa tú a la gente
or-raise-level = o pide a alguien que modere la sala que suba tu nivel
creator-raises-level = pide a quien creó la sala que suba tu nivel
moderator-changes-widget = pide a alguien que modere la sala que lo haga, o que suba tu nivel
widget-adds-one = `breakout widget SALA --url https://…` añade uno; `breakout widget --export CARPETA` escribe su carpeta para tu servidor web
raise-level-or-open = pide a alguien que modere la sala que suba tu nivel, o que abra los grupos
try-when-back = tu servidor base sí responde; vuelve a intentarlo cuando vuelva alguno de estos
command-for-new-room = ejecuta el comando para la sala nueva, cuando te hayas unido a ella
rooms-to-split = `breakout rooms` muestra las salas que puedes dividir
status-shows-groups = `breakout status SALA` muestra los grupos
promise-to-stay = con `--yes` te comprometes a dejar en marcha `breakout status --watch` o la consola hasta entonces
without-end-quiet = sin hora de final, los grupos siguen abiertos y en la sala principal solo escribe quien modera, hasta que los termines
# { $host } es el ID de Matrix de alguien.
host-can-let-in = { $host } ha abierto los grupos y puede hacerlo, o invitarte al grupo
somebody-can-let-in = quien ha abierto los grupos puede hacerlo, o invitarte al grupo
only-members-are-moved = solo se puede mover a quien está en la sala principal
remove-them-first = saca o veta antes a esa persona en la sala principal, desde tu cliente de Matrix habitual
move-them-instead = `breakout move SALA USUARIO GRUPO` le propone otro grupo
host-can-do-it = quien ha abierto los grupos puede hacerlo
shorter-would-fit = cabría con nombres de grupo más cortos, o con menos personas propuestas
somebody-closed-it = puede que alguien lo acabe de cerrar
people-would-fit = { $people ->
    [one] cabría { $people } persona, más o menos
   *[other] cabrían { $people } personas, más o menos
}

## De la clave de recuperación

not-the-recovery-key = esta no es la clave de recuperación de la cuenta
no-recovery-key = esta cuenta no tiene clave de recuperación
not-verified = no se ha podido verificar el dispositivo
