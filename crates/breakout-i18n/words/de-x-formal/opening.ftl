### Ein Start, der gerade läuft, und was daraus wurde.

## Schritte

other-device = Ein anderes Ihrer Geräte eröffnet hier Gruppen; es wird darauf gewartet

## Es ging nicht: warum, und was zu tun ist

cut-off-hint = Sie können damit weitermachen oder stattdessen den Plan unten starten.
others-are-kept-start = Die übrigen bleiben. Drücken Sie noch einmal auf Starten, dann geht es weiter.
others-are-kept-prepare = Die übrigen bleiben. Drücken Sie noch einmal auf Anlegen, dann geht es weiter.
