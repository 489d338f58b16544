### Las sesiones iniciadas en este equipo, sus archivos y su conexión con el servidor base.
###
### { $path } es un archivo o una carpeta, { $users } son ID de Matrix.

no-home = no hay carpeta personal donde guardar las cuentas
set-home = asigna una carpeta a { $variable }
account-not-written = no se ha podido escribir la cuenta en { $path }
account-not-removed = no se ha podido eliminar la cuenta de { $path }
still-logged-in = su sesión sigue abierta, aquí y en el servidor base
no-account = no hay ninguna sesión iniciada
no-account-here = no hay ninguna sesión iniciada en este equipo
several-accounts = hay varias cuentas con la sesión iniciada, y no consta cuál se inició la última
choose-account = elige una con --account: { $users }
account-not-logged-in = la cuenta { $account } no tiene la sesión iniciada
logged-in-are = con la sesión iniciada: { $users }
several-called = varias cuentas se llaman { $account }
give-whole-id = indica el ID completo: { $users }
log-in-first = ejecuta antes `breakout login SERVIDOR`

## Archivos

login-not-read = no se puede leer la sesión guardada en { $path }
look-at-permissions = mira los permisos del archivo y de sus carpetas
login-replaces = vuelve a ejecutar `breakout login`; crea un dispositivo nuevo y sustituye esta sesión
not-read = no se ha podido leer { $path }
cannot-be-read = no se puede leer { $path }
not-written = no se ha podido escribir { $path }
cannot-be-written = no se puede escribir { $path }
not-made = no se ha podido crear { $path }
not-removed = no se ha podido eliminar { $path }
cannot-be-opened = no se puede abrir { $path }

## Las claves del dispositivo

keys-missing = faltan en { $path } las claves de cifrado de este dispositivo
keys-not-opened = no se han podido abrir las claves de cifrado de { $path }
keys-not-damaged = las claves no están dañadas: haz sitio o devuelve el permiso, y ejecuta el comando otra vez
login-makes-device = vuelve a ejecutar `breakout login`; crea un dispositivo nuevo
damaged-keys = si están dañadas, `breakout login` crea un dispositivo nuevo
no-keys = el dispositivo no tiene claves
keys-gone = se han perdido las claves de cifrado de este dispositivo: las de { $path } no son las que conocen los clientes de otras personas
nothing-was-sent = no se ha enviado nada; recupera la carpeta de una copia de seguridad, si la tienes
or-log-in-again = o vuelve a ejecutar `breakout login`; crea un dispositivo nuevo
published-keys-not-read = no se han podido leer las claves publicadas del dispositivo
device-not-set-up = la sesión está iniciada, pero no se ha podido preparar el dispositivo para salas cifradas

## La conexión

not-connected = no se ha podido conectar con { $homeserver }
rooms-not-read = no se han podido leer las salas
no-answer-within = { $seconds ->
    [one] el servidor base no ha respondido en { $seconds } segundo
   *[other] el servidor base no ha respondido en { $seconds } segundos
}
no-sliding-sync = este servidor base no tiene «sliding sync» (MSC4186), y breakout lo necesita
synapse-has-it = Synapse lo tiene desde la versión 1.114
login-not-used = no se ha podido usar la sesión guardada
no-tls = aquí no se puede establecer una conexión segura
sync-has-ended = la sincronización ha terminado

## Encontrar el servidor base

not-a-user-id = { $text } no es un ID de usuario
user-id-looks-like = un ID de usuario es como @ann:example.org
not-a-homeserver = { $text } no es el nombre ni la URL de un servidor base
what-to-give = indica un ID de usuario como @ann:example.org, un nombre como example.org o una URL
homeserver-not-found = no se ha encontrado el servidor base { $server }
url-without-tls = sin TLS hace falta la URL: http://{ $server }

## Varios procesos de una misma cuenta

sending-too-long = otro proceso de breakout de esta cuenta lleva demasiado tiempo enviando
run-when-done = ejecuta el comando otra vez cuando acabe
# Se dice mientras espera.
waiting-for-another = otro breakout de esta cuenta está trabajando en esta sala; se espera a que acabe
