### Was `breakout start` und `breakout prepare` im Terminal sagen.

## Der Plan

leave-out-join = lassen Sie `--join` weg, um es so zu lassen, oder `--again`, um neue Räume anzulegen
add-rooms-or-size = fügen Sie `--rooms N` oder `--size K` hinzu

## Was schiefging

run-it-again = geben Sie diesen Befehl noch einmal ein, dann geht es weiter
or-begin-anew = oder fügen Sie `--replace` hinzu, um neu zu beginnen; `breakout doctor RAUM` listet, was davon übrig ist
made-so-far = { $rooms ->
    [one] { $rooms } Raum ist bisher angelegt; geben Sie denselben Befehl noch einmal ein, dann geht es weiter
   *[other] { $rooms } Räume sind bisher angelegt; geben Sie denselben Befehl noch einmal ein, dann geht es weiter
}
start-with-later-time = die Räume bleiben: starten Sie noch einmal mit einem späteren Ende und `--replace`
replace-opens-yours = Ihre Räume bleiben; `--replace` eröffnet sie an deren Stelle
its-rooms-are-seen = deren Räume sehen jetzt alle; sprechen Sie sich ab
replace-puts-yours = `--replace` setzt Ihre an deren Stelle
