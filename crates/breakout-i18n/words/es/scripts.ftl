### Lo que dicen los scripts de las páginas de la consola.
###
### Los scripts ponen ellos mismos lo que va dentro, así que estos textos no tienen plurales.

## En lugar de la línea sobre el servidor base

console-was-closed = La consola se ha cerrado. Ábrela otra vez desde la terminal: breakout console
console-is-lost = Se ha perdido la conexión con la consola. Puede que lo que ves no esté al día; se vuelve a intentar.
# Donde un script pregunta y no hay nadie.
console-does-not-answer = La consola no responde. Vuelve a intentarlo cuando responda.
page-was-closed = Esta página ya no está abierta. Vuelve a abrirla desde donde la abriste.
bot-is-lost = Se ha perdido la conexión con el bot. Puede que lo que ves no esté al día; se vuelve a intentar.
bot-does-not-answer = El bot no responde. Vuelve a intentarlo cuando responda.
waiting-for-the-homeserver = Esperando al servidor base…

## Relojes

# «1 h 05 min»
hours-left = { $hours } h { $minutes } min
# «4:59 min»
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = ahora mismo
minutes-ago = hace { $minutes } min
hours-ago = hace { $hours } h

## Un plan hecho a mano

# { $reason } es el título de una página sobre un problema.
not-changed = Esto no se ha cambiado. { $reason }. Recarga la página y vuelve a intentarlo.
not-changed-unanswered = Esto no se ha cambiado. La consola no responde. Recarga la página y vuelve a intentarlo.
# { $person } ha pasado a { $group }.
placed = { $person }: { $group }
renamed = Nuevo nombre: { $name }
task-is-kept = La tarea se ha guardado
done = Hecho

## Un mensaje que no se ha enviado

not-sent-logged-out = Sin enviar: tu sesión está cerrada. Copia lo que has escrito y vuelve a iniciar sesión.
not-sent = Sin enviar. Recarga la página y vuelve a intentarlo.
not-sent-unanswered = Sin enviar: la consola no responde. Envíalo otra vez cuando responda; llegará una sola vez.

## El marco de una visita a las llamadas

# Cómo se llama el marco para quien no lo ve.
sound = Sonido
