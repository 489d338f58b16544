### Lo que dicen `breakout login`, `logout` y `whoami` en la terminal.

## Preguntas

which-user = Usuario:
password-of = Contraseña de { $user }:
recovery-key = Clave de recuperación, para verificar este dispositivo (Intro para omitirla):

## Lo que está en marcha

# { $server } es un nombre o una dirección.
looking-for = buscando { $server }
logging-in = iniciando sesión
setting-up-encryption = preparando el cifrado
logging-out = cerrando sesión
# En la línea siguiente va una dirección.
log-in-on-this-page = inicia sesión en esta página, que se abre en el navegador:
    { $url }

## Cómo ha salido

# { $account } es un ID.
logged-in-as = sesión iniciada: { $account }
logged-out = sesión cerrada: { $account }
account-verified = { $account } en { $homeserver }, dispositivo { $device } (verificado)
account-not-verified = { $account } en { $homeserver }, dispositivo { $device } (sin verificar)
verify-a-new-device = este dispositivo está sin verificar; `breakout login --recovery-key-file ARCHIVO` verifica uno nuevo

## Lo que ha fallado

login-failed = el inicio de sesión ha fallado
key-was-wrong = la sesión está iniciada, pero el dispositivo sigue sin verificar; inicia sesión otra vez con la clave correcta
# { $name } es lo que se ha escrito.
two-users = { $user } y --user { $name } no son la misma cuenta
no-user = no se ha dicho quién inicia sesión
give-a-user = indica un ID como @ann:example.org en vez del servidor base, o --user NOMBRE
no-terminal = no hay terminal en la que preguntar la contraseña
password-on-stdin = dala por la entrada estándar con --password-stdin
password-is-empty = la contraseña está vacía
password-unreadable = no se ha podido leer la contraseña
# { $file } es una ruta.
key-unreadable = no se ha podido leer la clave de recuperación de { $file }
key-is-empty = en { $file } no hay ninguna clave de recuperación
browser-unheard = este equipo no puede esperar la respuesta del navegador
no-login-on-a-page = el servidor base no ofrece iniciar sesión en una página web
page-gave-no-login = la página web no ha dado ninguna sesión
still-logged-in = la sesión sigue iniciada
forget-it-here = `breakout logout --force` la olvida solo en este equipo
