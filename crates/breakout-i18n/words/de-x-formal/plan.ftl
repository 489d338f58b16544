### Der Plan auf der Seite eines Raums: wer wohin geht, und wie es losgeht.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.

## Ein Plan aus einer Datei

choose-a-file = Wählen Sie zuerst eine Datei.
choose-it-again = gehen Sie zurück, und wählen Sie die Datei noch einmal

## Wer wohin geht

drag-people = Ziehen Sie die Leute in ihre Gruppe, oder wählen Sie ihre Gruppe aus.
they-choose-themselves = Diese Personen können selbst wählen.

## Hinter dem Namen von jemandem

you = Sie

## Was zu wissen ist

more-groups-than-people-hint = { $people ->
    [one] Mit { $people } Gruppe hätte jede Person ihre eigene. Sie können auch die Moderatoren oder sich selbst mitmachen lassen.
   *[other] Mit { $people } Gruppen hätte jede Person ihre eigene. Sie können auch die Moderatoren oder sich selbst mitmachen lassen.
}
nobody-hint = Moderatoren und Sie selbst bleiben außen vor, solange Sie die Kästchen nicht ankreuzen. Sie können auch alle selbst wählen lassen.
nobody-invited-hint = Lassen Sie stattdessen die Mitglieder dieses Raums hinein, oder setzen Sie jemanden in die Gruppe.

## Wie es losgeht

one-end = Eine Gruppenarbeit hat ein Ende: Geben Sie entweder Minuten oder eine Uhrzeit an.
cannot-write = Sie können in diesem Raum nicht schreiben, deshalb würde es niemand erfahren.
# { $tick } ist tell-everybody.
cannot-write-hint = Entfernen Sie das Kreuz bei „{ $tick }“, um die Gruppen ohne Nachricht zu eröffnen, und sagen Sie es den Leuten selbst.
plan-has-changed = Der Plan hat sich geändert, seit Sie ihn angesehen haben.
plan-has-changed-hint = Hier steht er, wie er jetzt ist. Drücken Sie noch einmal auf Starten, wenn er stimmt.
# { $tick } ist i-keep-it-running.
quiet-for-good-hint = Diese Konsole beendet die Gruppenarbeit und lässt wieder alle schreiben, wenn sie dann noch läuft. Kreuzen Sie „{ $tick }“ an, beginnen Sie ohne Ende, oder lassen Sie solange alle schreiben.

## Räume im Voraus

make-from-to = { $most ->
   *[other] Legen Sie 1 bis { $most } Räume an.
}

## Was gesendet wird

event-holds = { $bytes ->
   *[other] Das Ereignis hat { $bytes } von { $limit } Bytes. Die Raum-IDs sind Platzhalter: Die Räume werden angelegt, wenn Sie auf Starten drücken.
}
