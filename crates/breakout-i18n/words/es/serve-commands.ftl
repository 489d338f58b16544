### Los comandos que la gente escribe al bot en una sala, y lo que se dice de las que no entiende.
###
### Un mensaje que empieza por `verb-`, `word-` o `number-` es una lista de palabras aceptadas, separadas por comas, la habitual primero. Se leen con
### mayúsculas o minúsculas, con tildes o sin ellas, y las inglesas se aceptan siempre. Palabras del mismo tipo no pueden estar en dos listas.
### Un mensaje que empieza por `examples-` es una lista de comandos separados por `|`, primero el que más se muestra; cada uno debe entenderse como el comando
### del que es ejemplo.

## Qué hay que hacer

verb-start = empieza, empezar, divide, dividir, reparte en, repartir en, haz, crea, crear, abre, abrir, inicia, iniciar, comienza, comenzar
verb-again = otra vez, de nuevo, repite, repetir, lo mismo, los mismos, los mismos grupos
verb-rotate = rota, rotar, mezcla, mezclar, cambia los grupos
verb-end = termina, terminar, acaba, acabar, fin, finaliza, finalizar, parar, cierra todo, llama a todos, llama a todo el mundo, que vuelvan
verb-extend = alarga, alargar, amplía, ampliar, prolonga, prolongar, más, más tiempo, da más tiempo, dar más tiempo, añade tiempo
verb-move = mueve, mueve a, mover, mover a, pon, pon a, poner a, pasa, pasa a, pasar a
verb-add = añade, añadir, agrega, agregar, nuevo, grupo nuevo, nuevo grupo
verb-close = cierra, cierra el, cerrar, cerrar el
verb-rename = renombra, renombra el, renombrar, nombra, llama, llama a, llama al, cambia el nombre de, cambia el nombre del
verb-say = di, decir, anuncia, anunciar, avisa, avisar, diles, di a todos
verb-tell = al, a, dile a, dile al, di a, di al, avisa a, avisa al
verb-report = informe, informes, resultados, resultado
verb-status = estado, tablero, muestra, mostrar, cómo va, cómo van, cómo vamos
verb-who = quién, quién está, quién está en, quién está en el, quién está dónde, quién falta, quiénes, quiénes están, quiénes faltan
verb-help = ayuda, ayuda con, comandos, órdenes, instrucciones
verb-widget = widget, añade widget, añade el widget
verb-no-widget = quita widget, quita el widget, quitar widget, quitar el widget, sin widget
verb-leave = vete, sal, salir, adiós
verb-yes = sí, s, vale, ok, venga, adelante, de acuerdo, ✅, ✔, 👍
verb-no = no, n, cancela, cancelar, descarta, descartar, ❌, 👎
verb-shuffle = baraja, barajar, reparte, repartir, reparte otra vez, reparte de nuevo, repartir otra vez, repartir de nuevo, 🔀

## Palabras dentro de un comando: cada una es una sola palabra

word-for = durante, para
word-until = hasta
word-in = en, tras
word-at = las
word-now = ya, ahora, inmediatamente
word-to = al, a, como, →
word-of = de
word-by = otros, unos
word-per = por, cada
word-groups = grupos, grupo, salas, sala, equipos, equipo
word-people = personas, persona, miembros, miembro, integrantes, participantes, estudiantes, alumnos, alumnas
word-pairs = parejas, pares
word-task = tarea, actividad
word-rotated = rotando, mezclando, --rotate
word-all = todos, todas, todo
word-more = más, adicionales
# Delante de una duración de uno, como en «un minuto».
word-one = un, una
word-hours = h, hora, horas
word-minutes = m, min, mins, minuto, minutos, '
word-seconds = s, seg, segs, segundo, segundos
# No significan nada.
word-filler = favor, porfa, el, la, los, sesión, y, gracias, solo, con, tiempo, mismos
number-1 = uno
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez
number-11 = once
number-12 = doce
number-15 = quince
number-20 = veinte
number-30 = treinta

## Cómo se escribe

examples-start = 4 15m | 4 | de 3 | 4 hasta 10:30 | 4 15m tarea Leed la página 7
examples-again = otra vez 15m | otra vez
examples-rotate = rota 15m | rota
examples-end = termina | termina en 1m | termina ya
examples-extend = +5m | alarga hasta 10:45
examples-move = mueve a Ana al Grupo 2
examples-add = añade | añade Grupo 5
examples-close = cierra Grupo 2
examples-rename = renombra Grupo 2 como Ranas
examples-say = di Quedan cinco minutos
examples-tell = al Grupo 2: ya voy
examples-report = informe
examples-status = estado
examples-who = quién | quién está en Grupo 2
examples-help = ayuda | ayuda mueve
examples-widget = widget
examples-no-widget = quita el widget
examples-leave = vete
examples-yes = sí
examples-no = no
examples-shuffle = baraja

## Qué hace un comando, en la lista de todos los comandos

about-start = reparte a todo el mundo en 4 grupos durante 15 minutos, o en grupos de 3
about-again = abre otra vez los mismos grupos
about-rotate = las mismas salas, pero nadie vuelve a coincidir con la misma gente
about-end = pide a todo el mundo que vuelva: pronto, dentro de un minuto o ya
about-extend = da más tiempo
about-move = pasa a alguien a otro grupo
about-add = añade un grupo
about-close = cierra un grupo
about-rename = cambia el nombre de un grupo
about-say = dice algo en todos los grupos
about-tell = dice algo en un grupo
about-report = muestra aquí lo que los grupos han marcado con !report
about-status = muestra los grupos, quién falta y el tiempo que queda
about-who = muestra quién está en cada grupo, o en uno solo
about-help = muestra esta lista, o cómo se escribe un comando
about-widget = pone los grupos encima de esta sala, si el cliente muestra widgets
about-no-widget = lo quita de esta sala
about-leave = salgo de esta sala
about-yes = abre los grupos que he propuesto
about-no = los descarta
about-shuffle = los reparte de nuevo

## Lo que no se ha entendido

# { $said } es lo que se ha escrito, { $example } un comando.
unknown = No entiendo «{ $said }». ¿Querías decir { $example }?
# { $help } es un comando.
unknown-at-all = No entiendo «{ $said }». Con { $help } verás lo que entiendo.
# Lo que sigue a la primera palabra no está bien. { $examples } es un comando o varias, aquí y más abajo.
not-so = No lo entiendo todo. Escríbelo así: { $examples }
# Dos números sin ninguna palabra que diga qué es el segundo. { $with-time } es un comando que lo dice.
two-numbers = No sé qué es el segundo número. Si son minutos, escribe { $with-time }.
number-out-of-range = El número debe ser de 1 a { $most }. Escríbelo así: { $examples }
# { $problem } es una frase que empieza en minúscula.
not-a-length = No entiendo cuánto tiempo: { $problem }. Así: { $examples }
not-a-time = No entiendo hasta cuándo: { $problem }. Así: { $examples }
# Entre varios ejemplos.
or = { $one } o { $other }

## Lo que representa una parte de un comando, en clientes que ofrecen comandos

about-groups = Cuántos grupos
about-length = Cuánto tiempo, como 15m
about-person = Quién: un nombre o un ID de Matrix
about-group = Qué grupo: su nombre o su número
about-name = El nombre nuevo
about-text = Lo que se dice
