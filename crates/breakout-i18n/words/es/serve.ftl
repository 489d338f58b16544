### Lo que dice el bot de `breakout serve`: en las salas, y a quien lo administra.
###
### En las salas, { $group } es el nombre de un grupo, { $people } y { $person } son nombres de personas, { $command } es un comando tal como se escribe allí.

## En una sala a la que llega

leaving = ¡Hasta luego! Salgo de esta sala y de sus grupos.

## A quien no puede, y a quien escribe demasiado

too-many-commands = Es demasiado de una vez. Continúo dentro de un minuto.
edits-are-not-done = No sigo los cambios de un mensaje. Escríbelo en un mensaje nuevo.

## Un plan

nobody-meets-again = Nadie vuelve a coincidir con nadie.
pairs-meet-again = { $pairs ->
    [one] { $pairs } pareja vuelve a coincidir.
   *[other] { $pairs } parejas vuelven a coincidir.
}
their-task = Su tarea: { $task }
look-like-bots = Quizá sean bots: { $people }
plan-replaced = Hay un plan más reciente debajo.
plan-dropped = Descartado.
no-plan-waits = No hay ningún plan pendiente.
nothing-to-open-again = en esta sala todavía no ha habido grupos

## Se abre una sesión

the-bot-ends-it = Llegado el momento, los grupos los termino yo; el servidor base no lo hace por sí mismo.
# { $why } dice qué ha fallado.
not-invited = No se ha podido invitar a { $person }: { $why }
already-open = en esta sala ya hay grupos abiertos
end-it-first = termínalos antes, o espera a que acaben
earlier-was-cut-off = una apertura anterior se interrumpió
not-opened = { $failed ->
    [one] no se ha podido crear { $failed } de { $groups } salas, así que no se ha abierto nada
   *[other] no se han podido crear { $failed } de { $groups } salas, así que no se ha abierto nada
}
press-again = pulsa ✅ otra vez para continuar; se usa lo que ya hay
too-late = el final ha llegado antes de que estuvieran todas las salas, así que no se ha abierto nada
another-came-after = otra persona ha abierto otros grupos al mismo tiempo, y son los que se ven

## Mientras está abierta

nothing-is-open = en esta sala no hay grupos abiertos
not-yours-to-change = tu nivel de poder en esta sala no permite hacer eso con estos grupos
leaves-no-open-session = no salgo mientras haya grupos abiertos
person-asks-for-help = { $person } pide ayuda.
who-goes-where = di quién va a qué grupo
which-group = di qué grupo
moved = { $people } → { $group }
added = Se ha añadido { $group }.
closed = Se ha cerrado { $group }.
renamed = { $group } se llama ahora { $name }.
said = { $groups ->
    [one] Dicho en { $groups } grupo.
   *[other] Dicho en { $groups } grupos.
}
# { $why } dice qué ha fallado.
not-said-in = No en { $group }: { $why }
# { $user } es un ID.
overruled = { $user } ha decidido otra cosa al mismo tiempo, y vale lo último
could-not-be-done = no se ha podido hacer
# { $what } dice qué debía seguir, { $why } qué ha fallado.
did-not-follow = { $what }: { $why }
ends-in = Los grupos terminan dentro de { $length }.
ends-at = Los grupos terminan a las { $time }, dentro de { $length }.
what-groups-report = Lo que aportan los grupos:
widget-added = El widget está ahora en esta sala y se abre con los próximos grupos.
widget-was-there = El widget ya estaba en esta sala y se abre con los próximos grupos.
widget-is-open = El widget está abierto ahora, encima de la sala.
widget-asks-once = A cada persona se le pregunta una vez si se puede mostrar. Los móviles no lo muestran.
widget-removed = El widget ya no está en esta sala, y no lo vuelvo a poner por mi cuenta.
no-widget-here = No hay ningún widget en esta sala, y no pongo ninguno por mi cuenta.
widget-not-open = No se ha podido abrir el widget: { $why }
no-widget-url = no me han dicho dónde está el widget
configuration-has-widget-url = quien me administra lo indica en la configuración, con `widget_url`

## Cabeceras de tablas

column-group = Grupo
column-messages = Mensajes
column-report = Informe

## A quien administra: la configuración

config-not-read = no se puede leer la configuración { $file }
config-damaged = la configuración { $file } tiene un error en la línea { $line }
config-keys = puede contener homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language y listen
# { $variable } es una variable de entorno.
config-lacks = en la configuración falta `{ $key }`, que también se puede dar como { $variable }
homeserver-looks-like = escribe el nombre o la URL del servidor base, como "example.org" o "https://matrix.example.org"
user-looks-like = escribe el ID de usuario del bot o la parte anterior a los dos puntos, como "@breakout:example.org" o "breakout"
state-dir-is-for = es una carpeta propia, como "/var/lib/breakout", en la que el bot puede escribir y que se conserva cuando el bot termina
or-an-access-token = escribe la ruta de un archivo que contenga la contraseña del bot; o indica `access_token_file`, un archivo con el token de acceso de un dispositivo creado para el bot
two-secrets = indica `password_file` o `access_token_file`, no los dos
not-a-user = { $user } no es un ID de usuario
not-a-prefix = un comando no puede empezar por "{ $prefix }"
prefix-looks-like = escribe una palabra con la que nadie empiece una frase, como "{ $prefix }"; lo que empieza por "/" se lo quedan los clientes
# { $known } es una lista de idiomas.
not-a-language = no se conoce el idioma { $language }; hay estos: { $known }
not-a-loopback-address = en { $address } no se informa del estado
address-looks-like = escribe una dirección local (de bucle) y un puerto, como "127.0.0.1:9418"; un proxy inverso puede hacerla accesible
neither-true-nor-false = { $variable } debe ser true o false, y no «{ $value }»
not-a-widget-address = { $address } no puede ser la dirección del widget
widget-address-looks-like = escribe la dirección https de la carpeta que ha escrito `breakout widget --export`, como "https://widgets.example.org/breakout/"
not-an-origin = { $address } no puede ser aquí la dirección de un servidor web
origin-looks-like = escríbela como "https://breakout.example.org/": en https y sin nada detrás del host
pages-need-both = `public_url` y `element_origins` van juntos: indica los dos o ninguno
pages-need-listen = las páginas para quien dirige necesitan `listen`: un proxy inverso le pasa lo que llega a `public_url`
pages-are-at-element = { $address } se indica para las páginas y para Element; da a las páginas un host propio
secret-not-read = no se puede leer { $file }
secret-is-empty = { $file } está vacío

## A quien administra: lo que se guarda

state-dir-not-written = no se puede escribir en { $path }
state-dir-needs-locks = la carpeta de estado debe estar en un sistema de archivos con bloqueos
# { $process } es un número.
already-running = otro proceso usa { $directory } (proceso { $process })
one-process-is-enough = un proceso se ocupa de todas las salas de su cuenta; termina antes ese, o da a este una cuenta y una carpeta de estado propias
room-not-remembered = no se ha podido guardar lo que se sabe de una sala

## A quien administra: la cuenta

# { $user } es un ID, { $wanted } lo que dice la configuración.
another-account = la carpeta de estado es de { $user }, y no de { $wanted }
another-state-dir = da a la otra cuenta su propia carpeta de estado
not-logged-in = no se ha podido iniciar la sesión de { $user }
log-in-as-a-new-device = para iniciar sesión como dispositivo nuevo, elimina la carpeta `account` de la carpeta de estado; la clave de recuperación firma el dispositivo nuevo
no-answer-about-token = el servidor base no ha dicho de quién es el token de acceso
token-not-accepted = el servidor base no acepta el token de acceso
token-without-device = el token de acceso no pertenece a ningún dispositivo
token-is-of-a-device = inicia sesión una vez para el bot, con cualquier cliente solo para él, y toma el token con el que responde el servidor base; ningún otro cliente puede usar ese dispositivo
token-of-an-application-service = tampoco sirve el token de un servicio de aplicación: un Synapse no da sincronización a su cuenta; docs/serve.md dice cómo se quita el límite de ritmo sin él
identity-not-read = no se ha podido consultar si la cuenta tiene una identidad de firma cruzada
# { $user } es un ID.
identity-of-others = { $user } ya tiene una identidad de firma cruzada, que no ha firmado este dispositivo
put-the-recovery-key = pon la clave de recuperación de la cuenta en { $file } y vuelve a arrancar el bot
# { $device } es el ID de un dispositivo.
or-verify-the-device = o verifica el dispositivo { $device } con otro dispositivo de la cuenta y vuelve a arrancar el bot
or-replace-the-identity = o deja que el bot cree una identidad nueva con `--new-identity`; quien haya verificado la antigua recibe una advertencia, y hay que volver a verificar sus otros dispositivos
identity-not-taken-over = no se ha podido recuperar la identidad con la clave de recuperación de { $file }
identity-not-made = no se ha podido crear la identidad de firma cruzada de la cuenta
identity-needs-password = el servidor base pide la contraseña de la cuenta antes de aceptar una identidad de firma cruzada
give-the-password-once = indica `password_file` para esta vez; la carpeta de estado recuerda la sesión
identity-needs-a-web-page = el servidor base quiere que una identidad nueva se confirme en una página web, y un bot no puede hacerlo
device-not-signed = este dispositivo no está firmado por las claves de la propia cuenta
recovery-key-not-made = no se han podido poner las claves privadas en el almacén secreto de la cuenta
recovery-key-not-written = no se ha podido escribir la clave de recuperación en { $file }
not-listening = no se puede escuchar en { $address }

## `breakout serve`

# { $user } es un ID.
serving = { $user }: todo listo
configuration-is-wrong = { $count ->
    [one] la configuración tiene { $count } error
   *[other] la configuración tiene { $count } errores
}

## `breakout serve --check`: lo que se ha mirado

secret-is-there = { $file } existe
others-can-read = otras personas de este equipo pueden leer { $file }: `chmod 600 { $file }`
widget-is-only-here = { $address } está en este equipo, donde nadie más ve el widget
# { $url } es una URL.
homeserver-answers = { $url } responde y tiene «sliding sync»
state-dir-will-be-made = { $directory } no existe, y se creará
state-dir-is-free = en { $directory } se puede escribir, y no la usa ningún otro proceso
will-log-in = { $user } inicia sesión la primera vez que se arranque
is-logged-in = { $user } tiene la sesión iniciada
device-is-signed = el dispositivo está firmado por su cuenta
device-is-not-signed = el dispositivo todavía no está firmado por su cuenta; se hace la primera vez que se arranque
rooms-where-it-can-begin = salas en las que puede empezar: { $rooms }
room-lacks-power = en { $room } no puede empezar: su nivel de poder es { $level }, y hace falta { $needed }
limit-is-lifted-by = no se puede preguntar al servidor base si limita el ritmo de las peticiones del bot; quien administra un Synapse quita el límite así: { $request }
ends-sessions = el servidor base termina las sesiones por sí mismo (MSC4140)
does-not-end-sessions = el servidor base no termina las sesiones por sí mismo (MSC4140): lo hace el bot, mientras funciona
calls-have-a-server = las llamadas tienen un servidor multimedia
calls-have-no-server = el servidor base no indica ningún servidor multimedia para las llamadas (MSC4143); los grupos funcionan sin llamadas
# { $files } son nombres de archivos. { $status } es un número, aquí y más abajo.
widget-is-there = { $address } tiene el widget, tal como lo tiene este programa
widget-is-another = { $address } tiene otro widget que este programa, o solo una parte ({ $files }): copia allí de nuevo la carpeta que escribe `breakout widget --export`
widget-is-not-there = { $address } responde con el estado { $status }: copia allí la carpeta que escribe `breakout widget --export`
public-url-does-not-lead-here = { $address } no es lo que este bot tiene ahí: no está en marcha, o el proxy inverso no pasa a `listen` lo que llega a `public_url`, con el `Host` con que llegó
proxy-needs-these-lines = un proxy inverso lo pasa con estas líneas, en { $proxy }:
widget-offers-no-pages = el widget de { $address } no ofrece páginas para quien dirige: quita `widget_url`, y se usa el de { $own }, que sí las ofrece
address-does-not-answer = { $address } no responde
says-who-somebody-is = { $url } confirma la identidad de las personas (OpenID)
does-not-say-who-somebody-is = { $url } no confirma la identidad de las personas (OpenID; la respuesta tiene el estado { $status }): deja pasar /_matrix/federation/v1/openid/userinfo por el proxy inverso y, con Synapse, nombra `openid` entre los recursos del listener
# { $server } es el nombre de un servidor, { $other } y { $url } son URL.
server-leads-here = { $server } lleva los clientes a este servidor base
server-leads-elsewhere = { $server } lleva los clientes a { $other }, y no a { $url }
server-leads-nowhere = { $address } no nombra ningún servidor base (la respuesta tiene el estado { $status }): los clientes no encuentran { $url } por el nombre { $server }
all-is-well = el bot puede funcionar
