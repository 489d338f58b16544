### Was `breakout widget` im Terminal sagt: das Widget zeigt den Leuten in Element ihre Gruppe.

export-writes-it = `breakout widget --export ORDNER` schreibt den Ordner des Widgets, für Ihren Webserver

## Der Ordner

copy-it = kopieren Sie den Ordner auf einen Webserver mit https; Element lehnt ein Widget über http ab
headers = lassen Sie den Server `Cache-Control: no-cache` dazu senden, und `Content-Security-Policy: frame-ancestors https://…` mit der Adresse Ihres Element

## Was schiefging

name-an-empty-one = geben Sie einen Ordner an, der leer ist oder noch nicht existiert
no-room = geben Sie den Raum an oder einen Ordner mit `--export`
