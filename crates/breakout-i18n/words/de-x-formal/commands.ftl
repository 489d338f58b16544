### Was mehrere Befehle im Terminal sagen, und was die kurzen sagen. Ein Text in Backticks wird eingegeben: er bleibt, wie er ist.

## Räume, die eingegeben wurden

# { $room } ist eine Raum-ID.
run-for-new-room = geben Sie den Befehl für den neuen Raum ein: { $room }
join-new-room-first = betreten Sie den neuen Raum in Ihrer üblichen Matrix-App, und geben Sie den Befehl dann für ihn ein
room-not-joined = Raum nicht gefunden: Sie sind nicht in { $room }
rooms-you-have-joined = `breakout rooms --all` listet die Räume, in denen Sie sind
invited-and-not-joined = Sie sind nach { $room } eingeladen, haben den Raum aber nicht betreten
accept-the-invitation = nehmen Sie die Einladung in Ihrer üblichen Matrix-App an

## Was daraus geworden ist

run-again-to-go-on = geben Sie denselben Befehl noch einmal ein, dann geht es weiter
run-again-to-continue = die übrigen bleiben: geben Sie denselben Befehl noch einmal ein, dann geht es weiter
join-what-you-may = `breakout join RAUM --all` geht in alle Gruppen, die Sie hereinlassen

## `breakout rooms`

no-room-to-break-out-of = Sie haben keinen Raum, der sich aufteilen lässt
all-rooms-hint = `breakout rooms --all` listet alle Räume, in denen Sie sind
