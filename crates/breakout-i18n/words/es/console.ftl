### Por qué la consola no muestra una página o no acepta un formulario, y qué se puede hacer.

## Qué hacer ahora. Enlaces

go-to-all-rooms = Ir a todas las salas

## Quién puede usar la consola

open-from-the-terminal = abre la consola otra vez desde la terminal: `breakout console`
address-is-used = esta dirección ya se ha usado, o no es la correcta
used-by-somebody-else = si no la has usado tú, detén la consola: puede haber sido otra persona
not-at-this-address = la consola no responde en esta dirección
browser-may-not-enter = este navegador no puede usar la consola
unknown-request = la consola no conoce esta petición
sent-from-elsewhere = esto no se ha enviado desde una página de esta consola, así que no se ha hecho nada
reload-if-it-was-you = si has sido tú: vuelve atrás, recarga la página e inténtalo otra vez
asked-from-elsewhere = ninguna página de esta consola ha pedido esto

## Formularios

no-form-of-ours = esto no es un formulario de la consola
form-did-not-come = el formulario no ha llegado
form-is-cut-off = el formulario ha llegado cortado
form-is-too-large = el formulario es demasiado grande
# El archivo de un plan. { $kib } es un número.
file-is-too-large = el archivo ocupa más de { $kib } KiB; en una sesión caben unas 2000 personas, cada una en una línea
try-with-less = no se ha hecho nada; vuelve atrás y prueba con menos
form-is-unreadable = el formulario no se ha podido leer
fill-it-in-again = vuelve atrás, recarga la página y rellénalo otra vez

## Páginas

no-such-page = esa página no existe
wrong-method = esta dirección no es para leer, o no es para enviar un formulario
page-is-closed = esta página ya no está abierta
open-the-page-again = vuelve a abrirla desde donde la abriste
not-in-this-room = No estás en esta sala.
# De la demostración.
nobody-of-that-name = no hay nadie con ese nombre
# Algo va mal en el programa.
page-unmade = no se ha podido crear la página
# No se puede crear la página, así que esto es todo lo que se muestra.
page-not-made = no se ha podido crear esta página; ve a /rooms
try-again-it-goes-on = Inténtalo otra vez: continúa, y lo que ya está hecho no se repite.

## La sesión se ha cerrado

login-not-accepted = tu sesión está cerrada: el servidor base ya no la acepta
somebody-has-ended-it = Alguien la ha cerrado, como se puede hacer con cualquier dispositivo desde otra aplicación de Matrix.
nothing-was-sent = No se ha enviado nada. Lo que has escrito sigue ahí si vuelves atrás.

## Antes de que haya páginas

no-port = la consola no tiene ningún puerto en el que responder
without-port = sin `--port` se toma uno libre
# { $package } es un programa de otros, { $folder } donde se ha buscado.
package-is-missing = { $package } no está en { $folder }
