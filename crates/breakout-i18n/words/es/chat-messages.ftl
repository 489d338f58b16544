### Lo que se dice de un mensaje en el chat de una sala.

## Lo que alguien ha enviado

an-image = una imagen
a-sound = un audio
a-video = un vídeo
a-file = un archivo
a-place = una ubicación
a-sticker = una pegatina

## Por qué un mensaje no se puede leer

key-on-its-way = Este mensaje está cifrado y su clave no ha llegado todavía. Aparecerá por sí mismo cuando llegue la clave.
no-key = Este mensaje no se puede leer aquí: está cifrado y su clave no se envió a este dispositivo. Eso pasa con los mensajes anteriores a que iniciaras sesión aquí.
key-withheld = Este mensaje no se puede leer aquí: la aplicación de quien lo envió se guarda su clave, como hacen algunas con los dispositivos sin verificar.
from-before = Este mensaje no se puede leer aquí: se escribió antes de que pudieras leer los mensajes.
damaged = Este mensaje no se puede leer: está dañado, o cifrado de una forma que aquí no se conoce.

## Por qué un mensaje no se ha enviado

logged-out = Tu sesión está cerrada. Inicia sesión y vuelve a intentarlo.
too-long = { $characters ->
   *[other] tiene { $characters } caracteres, y un mensaje puede tener { $most }
}
# { $why } es lo que ha fallado.
not-sent = { $why }.
# { $cause } es lo que lo ha causado.
not-sent-because = { $why }: { $cause }.
