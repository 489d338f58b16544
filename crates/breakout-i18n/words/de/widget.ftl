### Was `breakout widget` im Terminal sagt: das Widget zeigt den Leuten in Element ihre Gruppe.

# So heißt das Widget in Element.
name = Gruppenräume
# { $room } ist der Name eines Raums, hier und unten.
none-in = { $room } hat kein Widget
export-writes-it = `breakout widget --export ORDNER` schreibt den Ordner des Widgets, für deinen Webserver
url-adds-it = `breakout widget RAUM --url https://…` fügt es dann dem Raum hinzu
# { $folder } ist eine Adresse, { $user } eine Benutzer-ID.
is-there = das Widget von { $room } liegt unter { $folder }, hinzugefügt von { $user }
is-open = es ist für alle offen
is-closed = es ist geschlossen; wer danach sucht, findet es unter den Erweiterungen des Raums
start-opens-it = `breakout start` öffnet es für alle, wie für diesen Raum gemerkt; mit `--no-widget` wird das vergessen
start-can-open-it = `breakout start RAUM --widget` öffnet es für alle, zusammen mit den Gruppen
added = das Widget von { $room } liegt jetzt unter { $folder }
was-so-already = das Widget von { $room } lag schon unter { $folder }; es wurde nichts geschrieben
moved = das Widget von { $room } liegt jetzt unter { $folder }
asked-again = Element fragt alle noch einmal, ob sie ihm vertrauen, denn bisher lag es unter { $folder }
only-on-this-machine = was unter einer Adresse dieses Rechners liegt, kann sonst niemand sehen
removed = { $room } hat kein Widget mehr

## Der Ordner

written = { $files ->
    [one] { $files } Datei ist in { $folder }
   *[other] { $files } Dateien sind in { $folder }
}
finished-what-was-cut-off = ein früheres Schreiben wurde dort unterbrochen; jetzt ist es fertig
# { $version } ist die Nummer einer Version.
replaced-version = was Version { $version } dorthin geschrieben hatte, ist ersetzt
copy-it = kopiere den Ordner auf einen Webserver mit https; Element lehnt ein Widget über http ab
headers = lass den Server `Cache-Control: no-cache` dazu senden, und `Content-Security-Policy: frame-ancestors https://…` mit der Adresse deines Element
then-add-it = `breakout widget RAUM --url https://…` fügt es einem Raum hinzu, mit der Adresse, die der Ordner dann hat

## Was schiefging

not-written = der Ordner { $folder } des Widgets ließ sich nicht schreiben
not-empty = { $folder } ist nicht leer und enthält kein früher geschriebenes Widget
name-an-empty-one = nenne einen Ordner, der leer ist oder noch nicht da
no-room = nenne den Raum oder einen Ordner mit `--export`
