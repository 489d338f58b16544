### Wat om alles heen staat wat een terminal toont.

## Voor een regel

error = fout
caused-by = veroorzaakt door
# Wat bezig was toen het gebeurde, volgt.
at = bij
warning = waarschuwing
hint = tip
run-again = voer dezelfde opdracht opnieuw uit: die gaat verder en doet niets dubbel

## Terwijl iets tijd kost

# { $what } is wat bezig is, { $reason } waarop wordt gewacht, { $left } hoeveel er nog is.
waiting = { $what }: { $seconds } s wachten vanwege { $reason }
waiting-with-left = { $what }: { $seconds } s wachten vanwege { $reason } ({ $left })
still-at-it = { $what }: na { $seconds } s nog niet klaar
still-at-it-with-left = { $what }: na { $seconds } s nog niet klaar ({ $left })
# Wat op één regel wordt getekend; { $what } kan zelf zo'n regel zijn.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, { $seconds } s wachten vanwege { $reason }
drawn-for = { $what }, { $seconds } s
left-of = nog { $left } van { $total }
done = { $done } klaar

## Vragen en antwoorden

answer-not-json = het antwoord is geen geldige JSON
answer-not-written = het antwoord kon niet worden geschreven
question-cut-off = de vraag is afgebroken
answer-not-read = het antwoord kon niet worden gelezen

## De browser

browser-not-opened = de browser is niet geopend; open de link hierboven op deze computer
