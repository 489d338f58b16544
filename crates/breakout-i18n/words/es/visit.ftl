### Visitas a llamadas: quien dirige habla a las llamadas de todos los grupos a la vez, o escucha una.

# Un título, y el de la página. { $room } es el nombre de una sala.
speak-to-all-of = Hablar a todos los grupos de { $room }
listen-in-on = Escuchar a { $room }
one-moment = Un momento…
ended-by-the-console = La consola ha cortado la conexión. No te oye nadie.
begin-again = Empezar otra vez
stop-and-back = Parar y volver a { $room }
needs-javascript = A diferencia de casi toda la consola, esto necesita JavaScript.

## El título de la página mientras dura

speaking = ● Hablando a los grupos
listening = ● Escuchando
speak-to-all = Hablar a todos los grupos
listen-in = Escuchar

## Hasta dónde ha llegado

not-come-up = No se ha enviado nada: el cliente de LiveKit no ha arrancado.
nobody-hears-you-yet = Todavía no te oye nadie.
allow-microphone = Permite que tu navegador use el micrófono.
nobody-hears-you-now = No te oye nadie.
# Un enlace.
try-again = Reintentar
elsewhere = Ya estás haciendo esto desde otra consola tuya.
# Lo que está entre { $link } y { $end } es un enlace.
stop-it-there = Páralo allí y { $link }vuelve a intentarlo{ $end }.
no-media-server = Tu servidor base no indica ningún servidor multimedia de LiveKit.
did-not-work = No ha funcionado.
another-page-does = Ahora lo está haciendo otra página tuya.
have-stopped = Has parado. No te oye nadie.
have-stopped-listening = Has dejado de escuchar.

## Por qué no hay micrófono

microphone-not-allowed = Tu navegador no deja que esta página use el micrófono. Permítelo junto a la dirección de la página.
no-microphone = No hay micrófono.
microphone-gone = El micrófono ha desaparecido.
microphone-unusable = No se ha podido usar el micrófono; puede que lo tenga otro programa.

## Quién oye a quién

nobody-hears-you = No te oye nadie
nobody-hears-you-microphone-off = No te oye nadie, y tu micrófono está apagado
the-group-hears-you = El grupo te oye
all-groups-hear-you = { $groups ->
    [one] { $groups } grupo te oye
   *[other] Los { $groups } grupos te oyen
}
# { $on } grupos de { $all }.
some-groups-hear-you = { $all ->
    [one] Te oye { $on } de { $all } grupo
   *[other] Grupos que te oyen: { $on } de { $all }
}
you-hear-nobody = No oyes a nadie
you-hear-the-group = Oyes al grupo; el grupo ve que estás ahí, pero no te oye
no-group = No hay ningún grupo.
lingers = Tu servidor base no saca a nadie de las llamadas por sí mismo: si este programa termina sin haber salido de ellas, los grupos te ven ahí hasta un minuto más.

## Botones

stop = Parar
stop-speaking = Dejar de hablar
stop-listening = Dejar de escuchar
try-again-where = Reintentar donde no ha funcionado

## Cómo va con un grupo

# { $name } es el nombre del grupo, { $state } uno de los siguientes.
group = { $name }: { $state }
hears-you = te oye
you-hear-it = lo oyes
connecting = conectando…
is-closed = está cerrado
not-in-its-room = no estás en su sala; únete antes
encrypted-speaking = está cifrado y ahí no se te oye, porque desde aquí tu voz no iría cifrada. Únete a su llamada
encrypted-listening = está cifrado y no se puede oír desde aquí. Únete a su llamada
not-allowed = su sala no te deja estar en su llamada
nobody-there = no hay nadie en su llamada; empieza cuando haya alguien
failed-membership = no ha funcionado: el servidor base no indica ahí que estás en la llamada
failed-token = no ha funcionado: el servidor multimedia no te da acceso
failed-media = no ha funcionado: no se ha podido contactar con el servidor multimedia, o se ha perdido

## El cliente de LiveKit, que no forma parte de este programa

nobody-to-visit = Desde aquí no hay nadie a quien hablar ni a quien escuchar.
how-to-get-livekit-client = descomprime el paquete de npm livekit-client (versión 2.23.0) en la carpeta `livekit-client`, junto a las cuentas, o indica su carpeta con `--livekit-client`; en un clon del proyecto lo hace `cargo xtask element-call`

## El marco con el sonido

# Cómo se llama el marco para quien no lo ve.
sound-of-a-visit = Sonido de una visita
# Un botón, donde el navegador no reproduce nada por sí mismo.
play-the-sound = Reproducir el sonido
