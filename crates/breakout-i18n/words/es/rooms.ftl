### Lo que se escribe en las salas: mensajes, temas, textos de enlaces.
###
### { $group }, { $room }, { $people }, { $last }, { $help } y { $report } son nombres y palabras del protocolo.
### { $length } es una de las duraciones del final de este archivo.

## En la sala que se ha dividido

opened = { $groups ->
    [one] Ya está abierto el grupo.
   *[other] Ya están abiertos los grupos.
}
opened-for = { $groups ->
    [one] Ya está abierto el grupo. Tenéis { $length }.
   *[other] Ya están abiertos los grupos. Tenéis { $length }.
}
# Sigue una lista de grupos con los nombres de sus integrantes.
find-your-name = Buscad vuestro nombre y uníos a ese grupo:
find-your-name-part = Buscad vuestro nombre y uníos a ese grupo (mensaje { $number } de { $of }):
# Sigue una lista de grupos.
choose = { $groups ->
    [one] Podéis uniros aquí:
   *[other] Elegid uno y uníos:
}
choose-part = { $groups ->
    [one] Podéis uniros aquí (mensaje { $number } de { $of }):
   *[other] Elegid uno y uníos (mensaje { $number } de { $of }):
}
leave-the-call = Si estáis en la llamada de esta sala, colgad primero.
only-moderators-write = { $groups ->
    [one] Hasta que termine, aquí solo puede escribir quien modera.
   *[other] Hasta que terminen, aquí solo puede escribir quien modera.
}
groups-end-soon = Los grupos terminan dentro de { $length }.
ended-come-back = { $groups ->
    [one] El grupo ha terminado. Volved aquí, por favor.
   *[other] Los grupos han terminado. Volved aquí, por favor.
}
# Sigue una lista de grupos con los nombres de sus integrantes.
go-to-your-group = Id a vuestro grupo, por favor:

## Cómo se llaman los grupos a los que nadie ha dado nombre

group-name = Grupo { $number }

## De un grupo en una lista

# El resto de sus integrantes estaba en el mensaje anterior.
continued = { $group }, continuación
join = Unirse a { $group }

## En la sala de un grupo

welcome = Os damos la bienvenida a { $group }.
your-group = vuestro grupo
your-new-group = vuestro nuevo grupo
main-room = la sala principal
# Sigue la tarea.
your-task = Vuestra tarea:
time-left = Tenéis { $length }.
two-words = ¿Necesitáis ayuda? Escribid { $help }. Si todo el mundo debe leer un mensaje al final, empezadlo con { $report }.
# Lo que escribe la gente: una sola palabra en minúsculas, con ! delante. También se entienden siempre !help y !report.
help-word = !ayuda
report-word = !resultado
come-back-when-done = Cuando acabéis, volved a { $room }.
group-ends-soon = Este grupo termina dentro de { $length }.
then-come-back = Después, volved a { $room }, por favor.
groups-ended = Los grupos han terminado.
come-back = Volved a { $room }, por favor.
removal = Dentro de { $length } saldréis de este grupo automáticamente.
closed = Este grupo está cerrado. Volved a { $room }, por favor.
# Sigue una lista de grupos.
other-groups = { $groups ->
    [one] El otro grupo:
   *[other] Los otros grupos:
}
replaced = Hay grupos nuevos y este ha terminado. Buscad el vuestro en { $room }.
# Sigue un enlace al grupo.
go-to = { $people }, a { $group }, por favor:
and = { $people } y { $last }
# Última línea del tema de la sala. Sigue un enlace.
back = Volver a { $room }
help-is-coming = He visto que necesitáis ayuda y ya voy.

## Por qué se saca a alguien de un grupo

removed-at-the-end = Los grupos han terminado
removed-from-outside = Ya no estás en la sala principal
removed-for-others = Se han vuelto a repartir los grupos y te toca otro

## Lo que cuenta un grupo

report-of = Informe de { $group }
# Texto de un enlace a un mensaje de un grupo.
in-group = en { $group }
more-in-the-room = … y { $messages } más en la propia sala
picture = una imagen
video = un vídeo
voice-message = un mensaje de voz
sound = un audio
file = un archivo
sticker = una pegatina
place = una ubicación
poll = una encuesta

## Duraciones

about = aproximadamente { $length }
# Dos duraciones seguidas: «1 hora y 30 minutos».
lengths = { $first } y { $second }
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
# Medio minuto más que tantos enteros.
half-minutes = { $count ->
    [one] { $count } minuto y medio
   *[other] { $count } minutos y medio
}
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
