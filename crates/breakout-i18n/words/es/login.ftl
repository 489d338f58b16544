### Iniciar sesión.

# Un título, el de la página, y un botón.
log-in = Iniciar sesión
use-your-account = Usa la cuenta de Matrix que ya tienes.
your-matrix-id = Tu ID de Matrix o tu servidor base
like-this = Como @ann:example.org, o example.org
# Un botón.
go-on = Continuar
# { $server } es el nombre de un servidor base.
homeserver = Servidor base: { $server }
use-another = Usar otro
# { $user } es un ID de Matrix.
account = Cuenta: { $user }
user-name = Nombre de usuario
password = Contraseña
password-hint = Solo se envía a tu servidor base y no se guarda en ningún sitio.
or-on-a-page = O en una página de tu servidor base, que te trae de vuelta aquí:
on-a-page = Tu servidor base tiene una página para esto, que te trae de vuelta aquí:
# { $provider } es quien lleva la cuenta: una universidad, una empresa.
log-in-with = Iniciar sesión con { $provider }
log-in-on-page = Iniciar sesión en la página del servidor base
no-way = Este servidor base no ofrece ninguna forma de iniciar sesión que funcione aquí.
no-way-hint = Funcionan las contraseñas y las páginas de inicio de sesión; quien administra tu servidor base sabe qué ofrece.

## A la vuelta de la página del servidor base

logging-in = Iniciando sesión
one-moment = Un momento: se están leyendo las salas.
go-on-by-hand = Continúa a mano si esta página no avanza
login-is-over = este inicio de sesión ha caducado, o no se empezó aquí

## Por qué no ha funcionado

no-login-here = En esta consola no se puede iniciar sesión.
not-let-in = El servidor base no te deja entrar: el nombre de usuario o la contraseña no son correctos.
deactivated = Esta cuenta está desactivada.
too-many-attempts = Ha habido demasiados intentos de iniciar sesión, así que el servidor base no acepta ninguno durante un rato.
try-again-in-seconds = { $seconds ->
    [one] Vuelve a intentarlo dentro de un segundo.
   *[other] Vuelve a intentarlo dentro de { $seconds } segundos.
}
try-again-in-minutes = { $minutes ->
    [one] Vuelve a intentarlo dentro de { $minutes } minuto.
   *[other] Vuelve a intentarlo dentro de { $minutes } minutos.
}
try-again-later = Vuelve a intentarlo más tarde.
is-the-name-right = Comprueba que el nombre está bien y que este equipo tiene red.

## Lo que se estaba haciendo cuando algo falló

cut-off = el inicio de sesión se ha interrumpido
login-failed = el inicio de sesión ha fallado
not-said-how = el servidor base no dice cómo iniciar sesión
