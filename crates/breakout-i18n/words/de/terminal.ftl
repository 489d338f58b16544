### Was um alles herum steht, was ein Terminal zeigt.

## Vor einer Zeile

error = Fehler
caused-by = verursacht durch
# Was gerade lief, als es geschah, folgt.
at = bei
warning = Warnung
hint = Hinweis
run-again = gib denselben Befehl noch einmal ein: er macht weiter und tut nichts zweimal

## Während etwas seine Zeit braucht

# { $what } ist, was läuft, { $reason } worauf gewartet wird, { $left } wie viel noch bleibt.
waiting = { $what }: warte { $seconds } s, Grund: { $reason }
waiting-with-left = { $what }: warte { $seconds } s, Grund: { $reason } ({ $left })
still-at-it = { $what }: nach { $seconds } s noch nicht fertig
still-at-it-with-left = { $what }: nach { $seconds } s noch nicht fertig ({ $left })
# Was in eine Zeile gezeichnet wird; { $what } kann selbst eine solche Zeile sein.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, warte { $seconds } s, Grund: { $reason }
drawn-for = { $what }, { $seconds } s
left-of = noch { $left } von { $total }
done = { $done } fertig

## Fragen und Antworten

answer-not-json = die Antwort ist kein gültiges JSON
answer-not-written = die Antwort ließ sich nicht schreiben
question-cut-off = die Frage wurde abgebrochen
answer-not-read = die Antwort ließ sich nicht lesen

## Der Browser

browser-not-opened = der Browser hat sich nicht geöffnet; folge auf diesem Rechner dem Link oben
