### Lo que rodea todo lo que muestra una terminal.

## Delante de una línea

error = error
caused-by = causa
# Sigue lo que estaba en marcha cuando pasó.
at = durante
warning = aviso
hint = consejo
run-again = ejecuta el mismo comando otra vez: continúa, y no hace nada dos veces

## Mientras algo tarda

# { $what } es lo que está en marcha, { $reason } a qué se espera, { $left } cuánto falta.
waiting = { $what }: esperando { $seconds } s por { $reason }
waiting-with-left = { $what }: esperando { $seconds } s por { $reason } ({ $left })
still-at-it = { $what }: sin acabar después de { $seconds } s
still-at-it-with-left = { $what }: sin acabar después de { $seconds } s ({ $left })
# Lo que se dibuja en una línea; { $what } puede ser a su vez una línea así.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, esperando { $seconds } s por { $reason }
drawn-for = { $what }, { $seconds } s
left-of = pendientes: { $left } de { $total }
done = hecho: { $done }

## Preguntas y respuestas

answer-not-json = la respuesta no es JSON válido
answer-not-written = no se ha podido escribir la respuesta
question-cut-off = la pregunta se ha interrumpido
answer-not-read = no se ha podido leer la respuesta

## El navegador

browser-not-opened = el navegador no se ha abierto; sigue el enlace de arriba en este equipo
