### El chat en la página de una sala.

# Un título.
chat = Chat
encrypted = Cifrado: solo puede leerlo quien está en esta sala.
# Delante del campo.
your-message = Tu mensaje
# Un botón.
send = Enviar
only-read = Aquí puedes leer, pero no escribir.
nobody-yet = Aquí todavía no ha escrito nadie.
on-their-way = Los mensajes están en camino. Recarga la página si no aparecen.
# { $reason } no tiene punto final.
earlier-not-loaded = No se han podido cargar los mensajes anteriores: { $reason }. Recarga la página para volver a intentarlo.

## De un mensaje

# En lugar del nombre, para quien mira la página, encima de lo que ha escrito.
you = Tú
# Delante de la hora.
edited = editado
# Detrás de la hora.
sending = Enviando…
# Un enlace.
show-the-whole = Mostrar el mensaje entero
removed = Este mensaje se ha eliminado.
# { $what } es un archivo, una imagen…
you-sent = Has enviado { $what }
# { $file } es cómo se llama.
you-sent-file = Has enviado { $what }: { $file }
sent = { $person } ha enviado { $what }
sent-file = { $person } ha enviado { $what }: { $file }
# Sigue el motivo.
not-sent = Sin enviar.
# Un botón.
try-again = Reintentar
# Un botón.
discard = Descartar

## Páginas con mensajes

# Un enlace.
earlier-messages = Mensajes anteriores
# Un título.
earlier-messages-in = Mensajes anteriores en { $room }
# Un enlace.
to-the-latest = A los últimos mensajes
# El título de una página.
a-message = Un mensaje
# Un título.
a-message-in = Un mensaje en { $room }
# Un enlace.
back-to-the-chat = Volver al chat
no-such-message = ese mensaje no existe, o ya no
