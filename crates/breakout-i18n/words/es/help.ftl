### La ayuda de la línea de comandos: para qué sirve cada comando y cada uno de sus argumentos.
###
### Un texto se encuentra por su nombre: el de el comando, o el de el comando y el argumento con un guion entre ambos. Lo que se
### llama `every-…` es igual para varios comandos. Lo que termina en `-more` va debajo con `--help` y se omite con `-h`;
### lo que termina en `-at-the-end` va debajo de todo. Va en imperativo y sin punto final. Lo que está entre acentos graves se teclea y se queda;
### las palabras en mayúsculas se pueden traducir, como abajo.

## Títulos, y lo que dice clap por su cuenta

heading-usage = Uso
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opciones
heading-every-command = Opciones de todos los comandos
help-flag = Muestra la ayuda
help-flag-short = Muestra la ayuda (más con «--help»)
help-flag-long = Muestra la ayuda (un resumen con «-h»)
version-flag = Muestra la versión

## Lo que representa un valor que se teclea

value-plus-dur = +DURACIÓN
value-child = GRUPO
value-command = COMANDO
value-dir = CARPETA
value-dur = DURACIÓN
value-file = ARCHIVO
value-format = FORMATO
value-homeserver-or-user = SERVIDOR-O-USUARIO
value-k = K
value-n = N
value-name = NOMBRE
value-people = PERSONAS
value-r = R
value-room = SALA
value-rule = REGLA
value-session = SESIÓN
value-shell = SHELL
value-text = TEXTO
value-time = HORA
value-user = USUARIO
value-users = USUARIOS

## Quién puede unirse a las salas

choice-join-restricted = Los miembros de la sala que se divide
choice-join-invite = Solo las personas propuestas; se las invita
choice-join-public = Cualquiera

## Cómo se escriben los registros

choice-log-format-text = Para que los lea una persona
choice-log-format-json = Un objeto JSON por línea

## Lo que es igual para varios comandos

every-rooms = Reparte a todo el mundo por igual en tantas salas
every-together = Pon a estas personas en la misma sala, por ejemplo `@ann:example.org,@bob:example.org`; se puede repetir
every-apart = Pon a estas personas en salas distintas; se puede repetir
every-spread = Distribuye a estas personas por igual entre las salas, como a quienes moderan
every-room = La sala que se divide: un ID, un alias o su nombre
every-watch = Continúa y muestra cada cambio, hasta Ctrl-C
every-yes = Hazte cargo de los grupos si quien los ha abierto no modera: desde entonces son tuyos para todo el mundo
every-name = Cómo se llaman los grupos, con n entre llaves donde va su número; si no dices otra cosa, `Group 1` y así sucesivamente, en el idioma de las salas

## `breakout`

breakout = Salas para grupos pequeños en Matrix: divide una sala, mira quién está dónde y haz que todo el mundo vuelva
breakout-at-the-end =
    Códigos de salida: 0 hecho, 1 rechazado o con fallos parciales, 2 uso incorrecto, 3 servidor base o red, 70 un error del programa.
    Las cuentas se guardan en BREAKOUT_HOME o, si no, en la carpeta de datos de la plataforma.
breakout-account = Actúa como esta cuenta: un ID de usuario, o la parte anterior a los dos puntos
breakout-json = Responde con un objeto JSON por línea
breakout-verbose = Explica más; dos o tres veces para ver registros
breakout-no-color = No uses colores

## `breakout login`

login = Inicia sesión en una cuenta, como dispositivo nuevo
login-more = La contraseña se pide en la terminal. Con la clave de recuperación de la cuenta se verifica el dispositivo nuevo, para que los clientes de otras personas confíen en sus mensajes en salas cifradas.
login-target = Un ID de usuario como @ann:example.org, o el nombre o la URL de un servidor base
login-user = Quién inicia sesión, si se indica el servidor base
login-password-stdin = Lee la contraseña de la primera línea de la entrada estándar
login-sso = Inicia sesión en una página web del servidor base
login-recovery-key-file = Verifica el dispositivo nuevo con la clave de recuperación de este archivo
login-device-name = Cómo se llama el dispositivo nuevo en la lista de la cuenta; `breakout` si no se indica

## `breakout logout`

logout = Cierra la sesión y olvida la cuenta en este equipo
logout-force = Olvida la cuenta sin avisar al servidor base, que conserva el dispositivo

## `breakout whoami`

whoami = Muestra la cuenta, después de preguntar al servidor base si la sesión sigue siendo válida

## `breakout rooms`

rooms = Muestra las salas en las que puedes abrir grupos, o en las que hay grupos abiertos
rooms-more =
    Las propias salas de los grupos, los espacios y las salas actualizadas no aparecen, salvo con `--all`.

    Con cada sala aparece el nivel de poder que hace falta para los grupos y el que tienes tú; quien creó una sala puede tener uno «infinito».
rooms-all = Muestra todas las salas a las que te has unido

## `breakout start`

start = Divide una sala: crea las salas de los grupos, ábrelas y avisa a todo el mundo
start-more = Se puede repetir sin riesgo: el mismo comando continúa una apertura interrumpida, sin crear nada dos veces.
start-room = La sala que se va a dividir: un ID, un alias o su nombre
start-size = Reparte a todo el mundo por igual en salas de tantas personas como máximo
start-file = Toma salas y personas de un archivo CSV con la cabecera `room,user`
start-again = Abre otra vez las salas de la última sesión: con los mismos grupos, o con un reparto nuevo si dices cómo
start-again-more = Un reparto nuevo se abre en las salas que hay, también las creadas con `breakout prepare`, y crea solo lo que falta. Las salas conservan su nombre si no indicas `--name`; las de un archivo se encuentran por su nombre.
start-rotate = Reparte de modo que vuelva a coincidir el menor número posible de parejas, contando todas las sesiones de esta sala
start-keep = Deja a la gente en salas que ya no son la suya; si no, un reparto nuevo la saca, salvo a quien modera
start-free = No propongas sala a nadie: cada cual elige
start-join = Quién puede unirse a las salas; `restricted` si no dices otra cosa, y con `--again`, como antes
start-length = Termina la sesión automáticamente después de este tiempo, como `90s`, `15m` o `1h30m`
start-until = Termina la sesión automáticamente a esta hora, como las próximas `14:30`, o con la fecha, como `2026-03-02 14:30`
start-name = Cómo se llaman los grupos, con n entre llaves donde va su número; si no, conservan su nombre, y los nuevos son `Group 1` y así sucesivamente, en el idioma de las salas
start-room-name = Cómo se llaman las propias salas, que en las listas de la gente están junto a otras: `{"{"}name{"}"}` es el nombre del grupo, y `{"{"}parent{"}"}` el de la sala que se divide; `{"{"}name{"}"} · {"{"}parent{"}"}` si no dices otra cosa
start-room-name-more = Con `--again`, también se llaman así las salas que ya existen.
start-task = Qué deben hacer los grupos, en 500 caracteres como máximo; la gente lo lee al elegir grupo y dentro del grupo
start-task-more = Un archivo del plan puede dar a cada grupo su propia tarea, en la columna `task`. Con `--again`, las tareas son las de antes si no dices otra cosa; un texto vacío las quita.
start-language = Habla este idioma en las salas: una etiqueta como `en`, que mantiene también quien continúe la sesión
start-language-more = Se recuerda para la sala. Los grupos que ya tienen nombre lo conservan.
start-with-moderators = Da una sala también a quienes moderan, como a todo el mundo
start-with-me = Date una sala también a ti, como a todo el mundo
start-without = Deja a alguien fuera de los grupos, como a quien ayuda, a quien graba o a un bot: un ID de usuario, o un nombre que solo tenga un miembro
start-without-more = Se puede indicar varias veces. Se recuerda para la sala, también para quien recibiría grupo más tarde; `--without none` lo olvida.
start-seed = Reparte a las mismas personas otra vez de la misma forma
start-quiet-main = Deja que en la sala que se divide escriba solo quien modera mientras las salas están abiertas
start-quiet-main-more = Los miembros con un nivel de poder inferior a 50 pueden volver a escribir allí cuando termina la sesión, la termine quien la termine. Con hora de final, algo tiene que estar en marcha para terminarla: el servidor base, o mira `--yes`.
start-yes = Comprométete a dejar en marcha `breakout status --watch` o la consola hasta el final, si `--quiet-main` lo necesita
start-widget = Abre para todo el mundo el widget de la sala, que muestra a cada cual su grupo dentro de Element; el final de la sesión lo cierra
start-widget-more = Se recuerda para la sala. `breakout widget` añade un widget a una sala.
start-no-widget = Deja cerrado el widget, también en las próximas aperturas en esta sala
start-unmute = Deja escribir en las salas a los miembros que aquí no pueden por su propio nivel de poder
start-no-announce = No envíes el mensaje que avisa a todo el mundo
start-stable = Usa el tipo de evento que tendrá la propuesta cuando se acepte
start-replace = Sustituye a los grupos que están abiertos; sus salas se conservan, y allí se avisa a la gente de que hay grupos nuevos abiertos
start-dry-run = Muestra lo que se enviaría y si cabe en un evento, y no envíes nada

## `breakout status`

status = Muestra a quién se le propone qué sala, y quién está dónde
status-more = Mientras observa quien ha abierto los grupos, las personas que se unen a la sala dividida reciben la sala con menos gente, salvo que cada cual elija.
status-watch = Muéstralo otra vez cada vez que algo cambie, hasta Ctrl-C

## `breakout offers`

offers = Muestra los grupos abiertos en tus salas, y los que se te proponen
offers-room = Solo esta sala: un ID, un alias o su nombre

## `breakout join`

join = Únete a la sala de un grupo: la que se te propone, si no nombras otra
join-child = La sala a la que te unes: un ID, un nombre o su número en `status`
join-all = Únete a todas las salas que puedas: quien modera solo ve los grupos en los que está, y solo puede escribir en esos
join-yes = Únete aunque no conozcas a quien ha abierto los grupos

## `breakout back`

back = Vuelve de la sala de un grupo a la sala que se dividió
back-more = Entras en esa sala si habías salido de ella. Sigues siendo miembro de la sala del grupo.
back-child = La sala del grupo: un ID o su nombre
back-yes = Únete a la sala a la que dice pertenecer, aunque nunca hayas estado allí

## `breakout move`

move = Propón otra sala a alguien mientras los grupos están abiertos
move-more = Se avisa a la persona en la sala dividida, con el enlace, y se la invita si a las salas se entra con invitación. No se puede hacer que nadie salga de una sala: cada cual va por su cuenta.
move-user = A quién se mueve: un ID de usuario completo, o un nombre que solo tenga un miembro
move-child = Adónde: un ID, un nombre o su número en `status`

## `breakout add`

add = Añade una sala a los grupos que están abiertos
add-more = Se crea como las demás y recibe el número siguiente. Si hay abierta una sala con ese nombre, no se hace nada; si se cerró, se vuelve a abrir con el número que tenía.
add-name = El nombre de la sala nueva

## `breakout close`

close = Quita una sala de los grupos que están abiertos
close-more = A su gente se le dice allí qué otras salas hay; a quienes la tenían propuesta se les propone la que tenga menos gente. La propia sala se conserva, con todo lo que se dijo en ella. Su número no se da a otra, así que cerrarla otra vez no cambia nada.
close-child = La sala que se cierra: un ID, un nombre o su número en `status`

## `breakout expel`

expel = Saca de los grupos a quienes se vetó o se sacó de la sala dividida
expel-more = A quien tiene la entrada vetada allí se le veta también en los grupos. A quien solo se sacó se le saca, y se le veta donde no basta con no ser miembro: en salas a las que puede unirse cualquiera, o con invitación.
expel-user = Solo a estas personas, aunque hayan salido por su cuenta: ID de usuario completos, o nombres

## `breakout rename`

rename = Cambia el nombre de una sala de los grupos abiertos
rename-child = La sala cuyo nombre cambia: un ID, un nombre o su número en `status`
rename-name = Su nombre nuevo

## `breakout say`

say = Di algo en las salas de todos los grupos, o en una
say-more = Se notifica a todas las personas que están ahí. Si el comando se interrumpió, o no se pudo llegar a algunas salas, el mismo comando antes de 15 minutos lo dice solo donde falta.
say-text = Qué decir
say-to = Solo en esta sala: un ID, un nombre o su número en `status`

## `breakout requests`

requests = Muestra qué grupos han pedido ayuda, y atiende a uno
requests-more = Se pide ayuda escribiendo `!help` en la sala del grupo, en cualquier cliente. Quien modera la atiende con `--take`, o con una reacción o una respuesta a ese mensaje. Solo se pueden leer las salas a las que te has unido.
requests-take = Atiende la petición de esta sala y di a su gente que vas para allá

## `breakout end`

end = Termina los grupos que están abiertos y pide a todo el mundo que vuelva
end-more = Las salas y lo que se dijo en ellas se conservan. Si no hay nada abierto, no se termina nada; se hace lo que un final anterior dejó pendiente en los grupos.
end-grace = Avisa a todo el mundo y termina los grupos después de este tiempo, como `60s`
end-grace-more = El comando acaba cuando los grupos han terminado. Si el tiempo lo lleva el servidor base, terminan también si se interrumpe el comando.
end-no-announce = No envíes el mensaje que pide a todo el mundo que vuelva
end-remove-people = Saca a todo el mundo de los grupos, salvo a quienes moderan y a ti; antes se les avisa
end-remove-people-more = Lo que se dijo allí se conserva, y quien pueda unirse puede volver. Funciona también cuando los grupos ya han terminado. El mismo comando continúa una ejecución interrumpida.
end-after = Cuánto tiempo tiene la gente antes de eso; un minuto si no dices otra cosa

## `breakout extend`

extend = Cambia el final de los grupos que están abiertos
extend-more = Si el servidor base termina la sesión por sí mismo, lo hace solo a la hora nueva. Si el comando se interrumpió o el servidor base no respondió, el mismo comando antes de 15 minutos continúa el cambio y no da más tiempo que ese.
extend-longer = Cuánto tiempo más dura, como `+5m`
extend-until = Cuándo termina, antes o después que ahora: las próximas `14:30`, por ejemplo, o con la fecha, como `2026-03-02 14:30`
extend-yes = Hazlo de todos modos: hazte cargo de los grupos de alguien que no modera, que desde entonces son tuyos; y comprométete a tener algo en marcha al final, si hasta entonces solo puede escribir quien modera y el servidor base no termina ninguna sesión por sí mismo

## `breakout prepare`

prepare = Crea con antelación las salas de los grupos, para que abrirlas sea cosa de un momento
prepare-more = No se avisa a nadie, y nada enlaza con las salas, hasta que `breakout start` las abre. El tiempo depende del servidor base: más o menos un minuto por sala después de las diez primeras. Se puede repetir sin riesgo: las salas que ya existen cuentan.
prepare-room = La sala que se va a dividir: un ID, un alias o su nombre
prepare-rooms = Cuántas salas debe haber que no haya usado todavía ninguna sesión
prepare-join = Quién puede unirse a las salas
prepare-language = Habla este idioma en las salas y ponles nombre en él: una etiqueta como `en`
prepare-language-more = Se recuerda para la sala. Las salas que ya existen se quedan como están.
prepare-unmute = Deja escribir en las salas a los miembros que en SALA no pueden por su propio nivel de poder

## `breakout widget`

widget = Muestra a cada cual su grupo dentro de Element: escribe la carpeta del widget, añádelo a una sala
widget-more = La carpeta va en un servidor web con https. Después `--url` añade el widget a una sala, una sola vez: si se cambia, Element vuelve a preguntar a todo el mundo. `breakout start --widget` lo abre para todo el mundo con los grupos, y el final de la sesión lo cierra. Hacen falta permisos de moderación. Sin opciones, el comando dice lo que hay. Quien use un cliente que no muestra widgets tiene, como siempre, el mensaje con su enlace.
widget-room = La sala que se divide: un ID, un alias o su nombre
widget-url = Añade el widget cuya carpeta está en esta dirección, como `https://widgets.example.org/breakout/`
widget-remove = Quita el widget de la sala
widget-export = Escribe la carpeta del widget para un servidor web: una carpeta nueva, o una que escribió un programa anterior

## `breakout plan`

plan = Planifica varias rondas a la vez, de modo que vuelva a coincidir el menor número posible de parejas
plan-more = No necesita cuenta ni servidor base. Escribe cada ronda como archivo del plan, `round-1.csv` y así sucesivamente; `breakout start SALA --file round-1.csv` lo abre, y después `breakout start SALA --again --file round-2.csv`.
plan-people = Un archivo con un ID de usuario por línea; se omiten las líneas vacías y los `# comentarios`
plan-rounds = Cuántas rondas planificar
plan-seed = Planifica otra vez las mismas rondas
plan-language = Pon nombre a los grupos en este idioma: una etiqueta como `en`
plan-out = Escribe los archivos del plan en esta carpeta
plan-force = Sobrescribe los archivos del plan que ya existen

## `breakout export`

export = Muestra los grupos abiertos como archivo del plan, que lee `breakout start --file`
export-session = Una sesión anterior en su lugar: su ID, como en `history --json`

## `breakout history`

history = Muestra todas las sesiones de una sala con sus grupos, primero la más antigua
history-room = La sala que se dividió: un ID, un alias o su nombre

## `breakout attendance`

attendance = Muestra quién estuvo en la sala de qué grupo, desde cuándo y hasta cuándo
attendance-more = Se toma de las propias salas, de todas las sesiones de la sala si no se nombra una. Quien creó una sala está en ella todo el tiempo y no aparece. Solo se pueden leer las salas en las que estás.
attendance-room = La sala que se dividió: un ID, un alias o su nombre
attendance-csv = Muestra una tabla que leen las hojas de cálculo
attendance-session = Solo una sesión, mientras estuvo abierta: su ID, como en `history --json`

## `breakout report`

report = Lleva a la sala principal lo que aportan los grupos, en un mensaje por grupo
report-more = Un grupo aporta lo que fija, lo que empieza o termina con `!report`, y aquello a lo que alguien responde con `!report`. Se trata de la última sesión, abierta o terminada. Se puede repetir sin riesgo: nada se lleva dos veces.
report-room = La sala que está o estuvo dividida: un ID, un alias o su nombre

## `breakout doctor`

doctor = Comprueba lo que hace falta para los grupos: la cuenta, el servidor base, y una sala si nombras una
doctor-more = Muestra también lo que han dejado las aperturas interrumpidas: en esa sala, o en todas las tuyas.
doctor-room = Una sala que comprobar: un ID, un alias o su nombre

## `breakout console`

console = Dirige y participa en el navegador
console-more = Ofrece una página web para esta cuenta, solo en este equipo, hasta Ctrl-C. La dirección deja entrar a un navegador, una vez; ejecuta el comando otra vez para otro. Si no hay ninguna sesión iniciada, la página empieza por ahí.
console-no-browser = Muestra la dirección y no abras ningún navegador
console-port = Usa este puerto en vez de uno libre
console-element-call = Toma Element Call, para las llamadas en las salas, de esta carpeta: el paquete de npm `@element-hq/element-call-embedded` descomprimido. Sin esta opción se toma la carpeta `element-call` que está junto a las cuentas, si existe
console-livekit-client = Toma el cliente de LiveKit, para hablar a las llamadas de todos los grupos y escuchar una, de esta carpeta: el paquete de npm `livekit-client` descomprimido. Sin esta opción se toma la carpeta `livekit-client` que está junto a las cuentas, si existe

## `breakout serve`

serve = Ejecuta un bot que divide las salas a las que se le invita, para quien las modera
serve-more = Un solo proceso se ocupa de todas las salas de su cuenta: crea los grupos, lleva el tiempo, da grupo a quien llega tarde, dice a quien dirige quién pide ayuda y hace que todo el mundo vuelva, aunque los ordenadores de quienes dirigen estén apagados. docs/serve.md explica cómo se configura.
serve-at-the-end =
    Cada ajuste del archivo se puede dar también con una variable de entorno, que tiene prioridad: `state_dir` es
    BREAKOUT_SERVE_STATE_DIR.
serve-config = La configuración, en TOML
serve-check = Comprueba si el bot podría funcionar y lo que hay a su alrededor, di qué está mal y cómo se arregla, y no cambies nada: es el `doctor` del bot
serve-new-identity = Da a la cuenta una identidad de firma cruzada nueva en lugar de la que tiene
serve-log-format = Cómo se escriben los registros

## `breakout demo`

demo = Mira cómo funcionan las salas para grupos pequeños, con un servidor base y gente de prueba, en este equipo
demo-more = Inicia un Synapse de usar y tirar, que se instala la primera vez, y divide durante un minuto una sala con gente. Después puedes participar desde una segunda terminal. Ctrl-C lo para todo y no deja nada más que el Synapse instalado. Necesita Python 3.10 o posterior con su módulo `venv`.
demo-once = Termina la sesión cuando haya llegado todo el mundo, y detente
demo-people = Cuántas personas participan; 12 si no se dice, 4 con `--calls` y 5 con `--serve`
demo-calls = Haz que todo el mundo hable: la gente está en una llamada, cada persona con un tono como voz y un color como cara, y los grupos la pasan a llamadas por grupo. Necesita Chromium con su controlador, npm, y Go 1.26 o posterior para compilar LiveKit, un servidor multimedia, la primera vez
demo-serve = Muestra el bot de `breakout serve`: se le invita, se le dan permisos de moderación y se le piden grupos, y una página en lugar de Element muestra lo que ve quien está en un grupo
demo-no-browser = Muestra la dirección de la consola de quien dirige y no abras ningún navegador

## `breakout completions`

completions = Muestra un script que completa comandos en una shell
completions-shell = La shell que leerá el script

## `breakout man`

man = Muestra la página de manual, o escribe las páginas de todos los comandos
man-dir = Escribe en esta carpeta una página por comando
