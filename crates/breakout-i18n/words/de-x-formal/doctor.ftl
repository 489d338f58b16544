### Was `breakout doctor` im Terminal sagt. „MSC“ und eine Zahl ist ein Vorschlag für das Matrix-Protokoll.

## Das Konto und sein Heim-Server

verify-device = noch einmal `breakout login`, mit Ihrem Wiederherstellungsschlüssel
set-clock = stellen Sie die Uhr dieses Rechners, oder lassen Sie sie über das Netz stellen
keep-watching = eine Gruppenarbeit mit festem Ende endet von selbst nur für Apps, die Gruppenräume kennen; für die anderen lassen Sie `breakout status --watch` oder die Konsole laufen

## Ein Raum

run-for-the-new-room = geben Sie die Befehle für den neuen Raum ein
join-and-run-for-the-new-room = betreten Sie den neuen Raum in Ihrer üblichen Matrix-App, und geben Sie die Befehle für ihn ein
rooms-lists = `breakout rooms` listet die Räume, die Sie aufteilen können
may-open = Sie dürfen hier Gruppen eröffnen
ask-to-raise-level = bitten Sie einen Moderator des Raums, Ihre Berechtigung zu erhöhen
may-write = Sie dürfen hier schreiben
start-without-announcement = beginnen Sie mit `--no-announce` und sagen Sie es den Leuten selbst, oder bitten Sie einen Moderator, Ihre Berechtigung zu erhöhen
raise-the-level = setzen Sie die Stufe von `org.matrix.msc3985.breakout` in den Berechtigungen des Raums auf 50

## Was frühere Starts hinterlassen haben

people-can-stay = wer in diesen Räumen ist, kann bleiben; verlassen Sie die Räume in irgendeiner App, wenn Sie sie nicht brauchen
run-start-again = geben Sie innerhalb eines Tages denselben Befehl `breakout start` noch einmal ein, dann geht es weiter, oder verlassen Sie die Räume in irgendeiner App
