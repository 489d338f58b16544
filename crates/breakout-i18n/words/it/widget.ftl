### The widget that shows people their group inside Element: its name there, and what `breakout widget` says.

# What Element calls the widget, for everybody in the room.
name = Gruppi

## What there is in a room; { $room } is its name

none-in = { $room } non ha un widget
export-writes-it = `breakout widget --export CARTELLA` scrive la cartella del widget, per il tuo server web
url-adds-it = `breakout widget STANZA --url https://…` poi lo aggiunge alla stanza
# { $folder } is an address, and { $user } a user ID.
is-there = il widget di { $room } è all’indirizzo { $folder }, aggiunto da { $user }
is-open = è aperto per tutti
is-closed = è chiuso; chi lo cerca lo trova tra le estensioni della stanza
start-opens-it = `breakout start` lo apre per tutti, come ricordato per questa stanza; `--no-widget` lo fa dimenticare
start-can-open-it = `breakout start STANZA --widget` lo apre per tutti insieme ai gruppi

## What was done; { $folder } is an address

added = il widget di { $room } ora è all’indirizzo { $folder }
was-so-already = il widget di { $room } era già all’indirizzo { $folder }; non è stato scritto niente
moved = il widget di { $room } ora è all’indirizzo { $folder }
# { $folder } is where it was before.
asked-again = Element chiede di nuovo a tutti se si fidano, perché prima era all’indirizzo { $folder }
only-on-this-machine = nessun altro può vedere ciò che sta a un indirizzo di questo computer
removed = { $room } non ha più un widget

## The folder

# { $folder } is a path.
written = { $files ->
    [one] { $files } file è in { $folder }
   *[other] { $files } file sono in { $folder }
}
finished-what-was-cut-off = lì un’esportazione precedente era stata interrotta; ora è completa
# { $version } is that of the program.
replaced-version = ciò che vi aveva scritto la versione { $version } è stato sostituito
copy-it = copia la cartella su un server web con https; Element rifiuta un widget su http
headers = fa’ in modo che il server invii anche `Cache-Control: no-cache`, e `Content-Security-Policy: frame-ancestors https://…` con l’indirizzo del tuo Element
then-add-it = `breakout widget STANZA --url https://…` lo aggiunge a una stanza, con l’indirizzo che la cartella avrà allora
not-written = non è stato possibile scrivere la cartella del widget { $folder }
not-empty = { $folder } non è vuota, e non contiene un widget di un’esportazione precedente
name-an-empty-one = indica una cartella vuota o che non c’è ancora

## What is typed

no-room = indica la stanza, o una cartella con `--export`
