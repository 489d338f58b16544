### El widget que muestra a cada cual su grupo dentro de Element: su nombre allí, y lo que dice `breakout widget`.

# Cómo llama Element al widget, para todo el mundo en la sala.
name = Grupos pequeños

## Lo que hay en una sala; { $room } es su nombre

none-in = { $room } no tiene widget
export-writes-it = `breakout widget --export CARPETA` escribe la carpeta del widget, para tu servidor web
url-adds-it = después, `breakout widget SALA --url https://…` lo añade a la sala
# { $folder } es una dirección, y { $user } un ID.
is-there = el widget de { $room } está en { $folder }; lo ha añadido { $user }
is-open = está abierto para todo el mundo
is-closed = está cerrado; quien lo busque lo encuentra entre las extensiones de la sala
start-opens-it = `breakout start` lo abre para todo el mundo, como se recuerda para esta sala; con `--no-widget` se olvida
start-can-open-it = `breakout start SALA --widget` lo abre para todo el mundo con los grupos

## Lo que se ha hecho; { $folder } es una dirección

added = el widget de { $room } está ahora en { $folder }
was-so-already = el widget de { $room } ya estaba en { $folder }; no se ha escrito nada
moved = el widget de { $room } está ahora en { $folder }
# { $folder } es donde estaba antes.
asked-again = Element vuelve a preguntar a todo el mundo si se fía de él, porque antes estaba en { $folder }
only-on-this-machine = lo que está en una dirección de este equipo no lo ve nadie más
removed = { $room } ya no tiene widget

## La carpeta

# { $folder } es una ruta.
written = { $files ->
    [one] { $files } archivo está en { $folder }
   *[other] { $files } archivos están en { $folder }
}
finished-what-was-cut-off = una exportación anterior se interrumpió ahí; ahora está completa
# { $version } es la del programa.
replaced-version = se ha sustituido lo que había escrito ahí la versión { $version }
copy-it = copia la carpeta a un servidor web con https; Element rechaza un widget por http
headers = haz que el servidor envíe con ella `Cache-Control: no-cache` y `Content-Security-Policy: frame-ancestors https://…` con la dirección de tu Element
then-add-it = `breakout widget SALA --url https://…` lo añade a una sala, con la dirección que tenga entonces la carpeta
not-written = no se ha podido escribir la carpeta del widget { $folder }
not-empty = { $folder } no está vacía, y no contiene un widget de una exportación anterior
name-an-empty-one = indica una carpeta que esté vacía o que no exista todavía

## Lo que se teclea

no-room = indica la sala, o una carpeta con `--export`
