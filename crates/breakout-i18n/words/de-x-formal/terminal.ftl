### Was um alles herum steht, was ein Terminal zeigt.

## Vor einer Zeile

run-again = geben Sie denselben Befehl noch einmal ein: er macht weiter und tut nichts zweimal

## Der Browser

browser-not-opened = der Browser hat sich nicht geöffnet; folgen Sie auf diesem Rechner dem Link oben
