### The widget that shows people their group inside Element: its name there, and what `breakout widget` says.

# What Element calls the widget, for everybody in the room.
name = Break-out groups

## What there is in a room; { $room } is its name

none-in = { $room } has no widget
export-writes-it = `breakout widget --export DIR` writes the widget's folder, for your web server
url-adds-it = `breakout widget ROOM --url https://…` then adds it to the room
# { $folder } is an address, and { $user } a user ID.
is-there = the widget of { $room } is at { $folder }, added by { $user }
is-open = it is open for everybody
is-closed = it is closed; whoever looks for it finds it among the room's extensions
start-opens-it = `breakout start` opens it for everybody, as is remembered for this room; `--no-widget` forgets that
start-can-open-it = `breakout start ROOM --widget` opens it for everybody with the groups

## What was done; { $folder } is an address

added = the widget of { $room } is at { $folder } now
was-so-already = the widget of { $room } was at { $folder } already; nothing was written
moved = the widget of { $room } is at { $folder } now
# { $folder } is where it was before.
asked-again = Element asks everybody again whether they trust it, since it was at { $folder } before
only-on-this-machine = nobody else can see what is at an address of this machine
removed = { $room } has no widget any more

## The folder

# { $folder } is a path.
written = { $files ->
    [one] { $files } file is in { $folder }
   *[other] { $files } files are in { $folder }
}
finished-what-was-cut-off = an earlier export was cut off there; it is finished now
# { $version } is that of the program.
replaced-version = what version { $version } had written there is replaced
copy-it = copy the folder to a web server that has https; Element refuses a widget on http
headers = have the server send `Cache-Control: no-cache` with it, and `Content-Security-Policy: frame-ancestors https://…` with the address of your Element
then-add-it = `breakout widget ROOM --url https://…` adds it to a room, with the address that the folder has then
not-written = the widget's folder { $folder } could not be written
not-empty = { $folder } is not empty, and holds no widget of an earlier export
name-an-empty-one = name a folder that is empty or not there yet

## What is typed

no-room = name the room, or a folder with `--export`
