### Lo que se dice cuando una sesión ha terminado y algo no ha funcionado.
###
### { $reason } está en el idioma del propio servidor base.

## Lo primero que no ha funcionado

ended-not-told = los grupos han terminado, pero no se ha podido enviar el mensaje que pide a todo el mundo que vuelva
closed-not-told = no hay grupos abiertos, pero no se ha podido enviar el mensaje que pide a todo el mundo que vuelva
ended-still-quiet = los grupos han terminado, pero en la sala principal todavía solo puede escribir quien modera, y no se ha podido cambiar
closed-still-quiet = no hay grupos abiertos, pero en la sala principal todavía solo puede escribir quien modera, y no se ha podido cambiar
ended-widget-left = los grupos han terminado, pero el widget sigue abierto y no se ha podido cerrar
closed-widget-left = no hay grupos abiertos, pero el widget sigue abierto y no se ha podido cerrar
ended-timer-left = los grupos han terminado, pero no se ha podido cancelar el temporizador del servidor base
closed-timer-left = no hay grupos abiertos, pero no se ha podido cancelar el temporizador del servidor base

## Lo que va después

also-not-told = además, no se ha podido enviar el mensaje que pide a todo el mundo que vuelva: { $reason }
also-still-quiet = además, en la sala principal todavía solo puede escribir quien modera, y no se ha podido cambiar: { $reason }
also-widget-left = además, el widget sigue abierto y no se ha podido cerrar: { $reason }
also-timer-left = además, no se ha podido cancelar el temporizador del servidor base: { $reason }

## Qué se puede hacer

tell-people-yourself = avisa tú a la gente de que esto ha terminado
end-lifts-quiet = quien pueda cambiar los permisos de la sala puede terminar los grupos otra vez, y así todo el mundo vuelve a escribir
end-closes-widget = quien pueda cambiar la disposición de la sala puede terminar los grupos otra vez, y así se cierra
end-cancels-timer = termínalos otra vez antes de que alguien abra aquí otros grupos, o el temporizador puede terminar esos
