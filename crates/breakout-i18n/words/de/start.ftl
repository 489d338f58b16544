### Was `breakout start` und `breakout prepare` im Terminal sagen.

## Was gerade geschieht

reading-the-room = lese den Raum
starting = starte
preparing = bereite vor
making-rooms = lege Räume an
looking-for-earlier-start = suche, was ein früherer Start angelegt hat
inviting = lade Leute ein, noch { $left }
opening = eröffne die Gruppen
quieting = lasse nur Moderatoren schreiben
telling-everybody = sage allen Bescheid
telling-everybody-part = sage allen Bescheid, Nachricht { $number } von { $of }
telling-the-earlier = die Gruppen sind offen; sage den früheren Bescheid, noch { $left }
tidying-up = die Gruppen sind offen; räume in Räumen auf, noch { $left }

## Wer außen vor bleibt

# Namen von Leuten.
left-out-as-remembered = bleiben außen vor, wie beim letzten Mal in diesem Raum: { $people }; `--without none` nimmt alle wieder hinein
widget-as-remembered = das Widget wird für alle geöffnet, wie für diesen Raum gemerkt; `--no-widget` lässt es geschlossen
# { $user } ist eine Benutzer-ID.
looks-like-a-bot = { $user } sieht nach einem Bot aus; `--without { $user }` lässt ihn außen vor

## Der Plan

# Nach so vielen Warnungen, die zu sehen sind.
more-warnings = und { $more } mehr, die `--dry-run --json` auflistet
# { $tag } ist, was als Sprache eingegeben wurde.
no-such-language = die Sprache `{ $tag }` gibt es hier nicht
# { $tags } sind ihre Kürzel, mit Kommas.
known-languages = die Sprachen sind { $tags }
other-join-rule = die Räume, die es schon gibt, dürfen andere Leute betreten, als `--join` sagt
leave-out-join = lass `--join` weg, um es so zu lassen, oder `--again`, um neue Räume anzulegen
nothing-to-open-again = in diesem Raum gibt es keine früheren Gruppen, die sich wieder eröffnen ließen
start-opens-a-first = `breakout start RAUM --rooms N` eröffnet die ersten
nothing-says-how-many = in diesem Raum gibt es keine früheren Gruppen, die sagen, wie viele es sein sollen
add-rooms-or-size = füge `--rooms N` oder `--size K` hinzu
no-wishes-with-file = `--together`, `--apart` und `--spread` sind Wünsche für eine neue Einteilung, und eine Plandatei sagt schon, wer mit wem zusammen ist
no-wishes-with-free = `--together`, `--apart` und `--spread` sind Wünsche für eine neue Einteilung, und wo alle selbst wählen, wird niemand eingeteilt
no-wishes-again = `--together`, `--apart` und `--spread` sind Wünsche für eine neue Einteilung, und die Gruppen vom letzten Mal werden eröffnet, wie sie waren
what-deals = `--rooms N` oder `--size K` teilt ein, und `--again --rotate` teilt neu ein
# { $time } ist eine Uhrzeit.
it-ends-at = Ende um { $time }
# { $why } sagt, was aus einem Raum geworden ist, wie „wurde aktualisiert“, hier und unten.
group-made-anew = { $group } bekommt einen neuen Raum; der frühere { $why }
event-holds = { $bytes ->
   *[other] das Ereignis hat { $bytes } von { $limit } Bytes
}

## Was aus jedem Raum geworden ist

made = angelegt
made-anew = neu; der frühere { $why }
was-there = gab es schon
was-there-and-removed = gab es schon, { $removed } entfernt
failed = misslungen: { $reason }
not-tried = nicht versucht

## Was aus dem Start geworden ist

replaced = { $left ->
    [0] das hat frühere Gruppen ersetzt
    [one] das hat frühere Gruppen ersetzt; einer ihrer Räume ist noch da, aber kein Link führt hin
   *[other] das hat frühere Gruppen ersetzt; { $left } ihrer Räume sind noch da, aber kein Link führt hin
}
# { $user } ist eine Benutzer-ID.
replaced-of = { $left ->
    [0] das hat Gruppen von { $user } ersetzt
    [one] das hat Gruppen von { $user } ersetzt; einer ihrer Räume ist noch da, aber kein Link führt hin
   *[other] das hat Gruppen von { $user } ersetzt; { $left } ihrer Räume sind noch da, aber kein Link führt hin
}
# { $room } ist eine Raum-ID.
made-twice = { $room } wurde zweimal angelegt; kein Link führt hin
pairs-meet-again = { $pairs ->
    [0] niemand trifft jemanden wieder
    [one] ein Paar trifft sich wieder, und eine bessere Einteilung wurde nicht gefunden
   *[other] { $pairs } Paare treffen sich wieder, und eine bessere Einteilung wurde nicht gefunden
}
more-rounds-can-follow = so viele Runden dieser Art können noch folgen: { $more }
quiet-until-the-end = bis zum Ende können im Hauptraum nur Moderatoren schreiben
still-quiet = seit früheren Gruppen können im Hauptraum nur Moderatoren schreiben, und das ließ sich nicht ändern: { $reason }
widget-is-open = das Widget ist bis zum Ende in Element für alle offen
groups-are-open = { $groups ->
    [one] { $groups } Gruppe ist offen
   *[other] { $groups } Gruppen sind offen
}
# { $time } ist eine Uhrzeit.
groups-are-open-until = { $groups ->
    [one] { $groups } Gruppe ist offen bis { $time }
   *[other] { $groups } Gruppen sind offen bis { $time }
}

## Was schiefging

already-open = in diesem Raum sind schon Gruppen offen
# { $user } ist eine Benutzer-ID, hier und unten.
already-open-by = in diesem Raum sind schon Gruppen von { $user } offen
end-or-replace = `breakout end RAUM` beendet sie; `--replace` setzt diese an ihre Stelle
# { $request } ist, was damals eingegeben wurde.
earlier-was-cut-off = ein früherer Start in diesem Raum wurde unterbrochen: start { $request }
run-it-again = gib diesen Befehl noch einmal ein, dann geht es weiter
or-begin-anew = oder füge `--replace` hinzu, um neu zu beginnen; `breakout doctor RAUM` listet, was davon übrig ist
made-so-far = { $rooms ->
    [one] { $rooms } Raum ist bisher angelegt; gib denselben Befehl noch einmal ein, dann geht es weiter
   *[other] { $rooms } Räume sind bisher angelegt; gib denselben Befehl noch einmal ein, dann geht es weiter
}
left-to-do = die Gruppen sind offen; Räume, in denen noch etwas zu tun ist: { $left }
not-all-invited = die Gruppen sind offen, aber nicht alle konnten eingeladen werden
not-opened = { $rooms ->
    [one] { $failed } von { $rooms } Raum ließ sich nicht anlegen, deshalb wurde nichts eröffnet
   *[other] { $failed } von { $rooms } Räumen ließen sich nicht anlegen, deshalb wurde nichts eröffnet
}
not-made = { $rooms ->
    [one] { $failed } von { $rooms } Raum ließ sich nicht anlegen
   *[other] { $failed } von { $rooms } Räumen ließen sich nicht anlegen
}
too-late = das Ende war vorbei, bevor alle Räume da waren
start-with-later-time = die Räume bleiben: starte noch einmal mit einem späteren Ende und `--replace`
another-meanwhile = inzwischen wurden andere Gruppen eröffnet
another-meanwhile-by = inzwischen wurden andere Gruppen eröffnet, von { $user }
replace-opens-yours = deine Räume bleiben; `--replace` eröffnet sie an deren Stelle
another-after = direkt nach diesen kamen andere Gruppen
another-after-by = direkt nach diesen kamen andere Gruppen, von { $user }
its-rooms-are-seen = deren Räume sehen jetzt alle; sprecht euch ab
replace-puts-yours = `--replace` setzt deine an ihre Stelle
not-quiet = die Gruppen sind offen, aber hier können solange alle schreiben
widget-not-open = die Gruppen sind offen, aber das Widget nicht
earlier-groups-untold = { $groups ->
    [one] die Gruppen sind offen, aber den Leuten in einer früheren Gruppe konnte es nicht gesagt werden
   *[other] die Gruppen sind offen, aber den Leuten in { $groups } früheren Gruppen konnte es nicht gesagt werden
}
not-all-tidied = die Gruppen sind offen, aber nicht alles ließ sich aufräumen
