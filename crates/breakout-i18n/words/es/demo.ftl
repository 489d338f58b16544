### Lo que dice `breakout demo` en la terminal: un servidor base y personas propias, en este equipo.

## Lo que está en marcha

starting-homeserver = iniciando un servidor base
installing-synapse = instalando Synapse
# { $folder } es una ruta.
synapse-is-installed = Synapse, un servidor base, se instala en { $folder }. Tarda más o menos un minuto, solo la primera vez
starting-media-server = iniciando un servidor multimedia
livekit-is-built = LiveKit, un servidor multimedia, se compila con Go. Tarda hasta diez minutos, solo la primera vez
people-arrive = llega la gente
people-go-into-the-call = la gente entra en la llamada
# { $url } es una dirección.
homeserver-runs-at = En { $url } hay un servidor base de usar y tirar
# { $host } es el nombre de una persona, y { $late } el de otra.
introduction = { $people ->
    [one] { $host } dirige la sala { $room }; participa una persona
   *[other] { $host } dirige la sala { $room }; participan { $people } personas
}
introduction-with-late = { $people ->
    [one] { $host } dirige la sala { $room }; participa una persona, y { $late } llegará tarde
   *[other] { $host } dirige la sala { $room }; participan { $people } personas, y { $late } llegará tarde
}
# { $guest } es la persona a la que interpreta quien lee.
everybody-is-in-the-call = Todo el mundo está en la llamada de { $room }. Para estar también, ve a la llamada de { $guest }: { $url }

## Los grupos

head = { $groups ->
    [one] { $person } ha dividido { $room } en un grupo
   *[other] { $person } ha dividido { $room } en { $groups } grupos
}
# { $time } es una duración.
head-with-time = { $groups ->
    [one] { $person } ha dividido { $room } en un grupo, con { $time } por delante
   *[other] { $person } ha dividido { $room } en { $groups } grupos, con { $time } por delante
}
# En lugar del nombre de una persona.
somebody = Alguien
column-group = GRUPO
# Una persona en la columna de las que faltan.
is-elsewhere = { $person } (en { $group })
# { $people } son nombres.
group-is-for = { $group } es para { $people }
joined = { $person } se ha unido a { $group }
joined-instead = { $person } se ha unido a { $group } en vez de a { $own }
everybody-is-there = { $group }: ya está todo el mundo
has-ended = Los grupos de { $room } han terminado; sus salas se conservan.
is-still-open = Los grupos de { $room } siguen abiertos; sus salas se conservan.
over-start-another = Los grupos han terminado. Abre otros, o pulsa Ctrl-C para parar

## Cómo participar

# En la línea siguiente va un comando para teclear, aquí y más abajo. { $guest } es una mujer.
you-are-somebody = { $guest } eres tú: nadie más la interpreta. Desde una segunda terminal:
    {"  "}{ $command }
you-are-somebody-here = { $guest } eres tú: nadie más la interpreta. Desde una segunda terminal en esta carpeta:
    {"  "}{ $command }
split-again = Divide la sala otra vez, en el papel de quien dirige, y mira aquí cómo la gente vuelve a unirse:
    {"  "}{ $command }
# Siguen dos comandos.
see-offers = Mira qué se le ofrece a { $guest } y entra en su lugar; nadie más la interpreta:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Mira quién está dónde:
    {"  "}{ $command }
call-back = Pide a todo el mundo que vuelva, en el papel de quien codirige:
    {"  "}{ $command }
# { $user }, { $other } y { $third } son nombres para iniciar sesión.
log-in-anywhere = O inicia sesión con cualquier cliente de Matrix:
    {"  "}servidor base { $homeserver }, usuario { $user }, { $other } o { $third }, contraseña { $password }
# Empieza y termina con una línea vacía. Siguen los párrafos de arriba.
play-along = {""}
    El servidor base y su gente siguen ahí hasta que pulses Ctrl-C.
    Participa desde una segunda terminal.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    El servidor base y su gente siguen ahí hasta que pulses Ctrl-C.
    Participa desde una segunda terminal en esta carpeta.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Lo que escribe la gente de la demostración

room-topic = Una sala para dividir en grupos
hello = ¡Hola! Soy { $person }.

## Lo que ha fallado

no-temporary-files = no hay ninguna carpeta para archivos temporales
no-calls-on-this-machine = la demostración no tiene llamadas en este equipo
no-calls-on-this-system = la demostración no tiene llamadas en este sistema
media-server-not-started = no se ha iniciado el servidor multimedia de la demostración
# Element Call y LiveKit son programas.
element-call-not-fetched = no se ha podido descargar Element Call
livekit-client-not-fetched = no se ha podido descargar el cliente de LiveKit
# { $user } es un nombre para iniciar sesión, aquí y más abajo.
no-voice = no se ha podido dar voz a { $user }
nobody-in-the-call = nadie ha podido entrar en la llamada
not-in-the-call = { $user } no ha podido entrar en la llamada
element-call-is-gone = Element Call ha desaparecido
nobody-of-that-name = en la demostración no hay nadie con ese nombre
not-logged-in = { $person } no ha podido iniciar sesión
demo-has-ended = la demostración ha terminado
console-not-opened = no se ha podido abrir la consola de { $user }
room-is-gone = la sala de la demostración no está
# { $reason } es una frase.
not-opened = no se ha podido abrir la sesión: { $reason }
homeserver-is-gone = el servidor base de la demostración ha desaparecido
not-everybody-arrived = no ha llegado todo el mundo
somebody-stopped = alguien se ha parado de forma inesperada
takes-no-part = { $person } ya no participa
sync-has-ended = la sincronización ha terminado
offers-have-ended = las ofertas han terminado
no-account = { $person } no ha podido conseguir una cuenta
room-not-made = no se ha podido crear la sala de la demostración
not-joined = { $user } no se ha podido unir
no-user-id = el servidor base no ha dado ningún ID de usuario
no-address = el servidor base no tiene dirección
homeserver-not-started = no se ha iniciado el servidor base de la demostración
homeserver-not-installed = no se ha podido instalar el servidor base de la demostración
needs-python = necesita Python 3.10 o posterior; en Debian y Ubuntu `apt install python3 python3-venv`, en macOS `brew install python`
needs-venv = en Debian y Ubuntu, el `venv` de Python es un paquete: `apt install python3-venv`
is-there-a-network = la primera demostración descarga Synapse de pypi.org: comprueba que hay red. Ejecútala otra vez para continuar

## El sustituto de Element

# Para qué está alguien, junto a su nombre: para verlo como en Element.
in-element = en Element, con el widget
# El título de una página.
stand-in-title = { $name } en Element
stand-in-introduction = Esto hace de Element, donde { $name } ve la sala. El widget es el que muestra Element; lo que pregunta antes, también lo pregunta Element.

## La demostración con el bot de `breakout serve`

starting-bot = iniciando el bot
# { $bot } es un ID de Matrix, { $person } y { $host } son nombres de personas.
bot-runs = El bot { $bot } funciona aquí como con `breakout serve`
page-as-in-element = Lo que ve { $person }, como en Element: { $url }
invites-bot = { $host } invita a { $bot }
makes-moderator = { $host } da permisos de moderación a { $bot }
presses = { $host } pulsa { $key }
# Alguien escribe algo.
says = { $person }: { $text }
# Empieza y termina con una línea vacía. Los comandos están como se le escriben al bot; { $login } dice cómo iniciar sesión con otro cliente.
try-bot = {""}
    El servidor base, el bot y la gente siguen ahí hasta que pulses Ctrl-C.

    Mira el grupo de { $guest } en el widget, como lo muestra Element; nadie más la interpreta:
    {"  "}{ $guest-url }

    Dirige la sala como { $host }: pulsa «Dirigir esta sala» en el widget, o escribe al bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    quién está, y quién falta
    {"  "}!breakout +5m       más tiempo
    {"  "}!breakout end       hacer que todo el mundo vuelva
    {"  "}!breakout rotate    otros grupos, en los que nadie se encuentra con las mismas personas

    { $login }
    {""}
# Encima de una línea para escribir. { $command } es un comando para el bot.
stand-in-write = Escribe en { $room }, por ejemplo { $command }
stand-in-send = Enviar
bot-not-started = no se ha iniciado el bot de la demostración
bot-has-stopped = el bot de la demostración se ha parado
bot-is-silent = el bot lleva tres minutos sin responder
bot-opened-nothing = el bot no ha abierto ningún grupo
not-done-for-the-bot = no se ha podido hacer lo que ha pedido { $host }
