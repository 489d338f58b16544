### Una llamada en una página de la consola.

# Un título.
call = Llamada
# El título de la página, y cómo se llama el marco para quien no lo ve. { $room } es el nombre de una sala.
call-in = Llamada en { $room }
leave-the-call = Salir de la llamada y volver a { $room }
ended-by-the-console = La consola ha terminado esta llamada.
join-again = Volver a unirse
back-to = Volver a { $room }
back-to-the-room = Volver a la sala
needs-javascript = A diferencia del resto de la consola, una llamada necesita JavaScript.

## Qué pasa con la llamada. { $place } es el nombre de una sala o de un grupo

you-are-in = Estás en la llamada de { $place }.
joining = Entrando en la llamada de { $place }…
not-come-up = Element Call no ha arrancado.
not-come-up-settings = Puede que tu navegador no le deje guardar sus ajustes: permite que «localhost» guarde datos, también dentro de otras páginas, o usa otro navegador.
not-come-up-files = Sus archivos no han llegado todavía. Un equipo lento necesita un momento más.
load-again = Cargar otra vez
# { $device } es el ID de un dispositivo.
in-already = Ya estás en esta llamada, con el dispositivo { $device }.
leave-it-there = Sal de la llamada allí: en cuanto lo hagas, empieza aquí.
no-second-time = Ningún dispositivo puede hacer que salga otro, y este no entra una segunda vez.
# { $time } y { $end } rodean un reloj que cuenta hacia atrás en cuanto puede.
moving-you-in = Pasas a { $place } dentro de { $time }un momento{ $end }
moving-you = Pasando a { $place }…
not-moved = No has podido pasar a { $place }.
still-in-the-call-before = Sigues en la llamada en la que estabas.
not-in-any-more = Ya no estás en la llamada de { $place }.
have-left = Has salido de la llamada.
# { $why } es lo que ha fallado.
not-opened = No se ha podido abrir la llamada: { $why }

## Por qué alguien ya no está en una llamada

media-server-silent = El servidor multimedia de tu servidor base no responde. Si sigue así, avisa a quien lo administra. Aquí se te dirá cuándo vuelve.
media-server-back = El servidor multimedia de tu servidor base vuelve a responder.
stays-empty = Element Call sigue en blanco: puede que tu navegador no le deje guardar sus ajustes. Permite que «localhost» guarde datos, también dentro de otras páginas, y recarga esta página.
removed-from-room = Ya no estás en esta sala.
connection-lost = No se ha podido entrar en ella, o se ha perdido la conexión.

## Botones

take-over = Traerla aquí
move-now = Pasar ahora
stay = Quedarse
stay-here = Quedarse aquí
try-again = Reintentar
go-back = Volver a la llamada anterior

## Element Call, que no forma parte de este programa

no-calls-here = Aquí no puede haber llamadas.
how-to-get-element-call = para las llamadas, descomprime el paquete de npm @element-hq/element-call-embedded (versión 0.26.1) en la carpeta `element-call`, junto a las cuentas, o indica su carpeta con `--element-call`; en un clon del proyecto lo hace `cargo xtask element-call`
# Para quien abre a mano una dirección que solo es para marcos.
no-such-file = En esta dirección no hay nada más que Element Call, y en él no existe ese archivo.
