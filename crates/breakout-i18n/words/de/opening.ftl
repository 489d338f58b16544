### Ein Start, der gerade läuft, und was daraus wurde.

## Überschriften, während er läuft

opening-groups = { $groups ->
    [one] { $groups } Gruppe wird eröffnet
   *[other] { $groups } Gruppen werden eröffnet
}
# Im Voraus.
making-so-many-rooms = { $rooms ->
    [one] { $rooms } Raum wird angelegt
   *[other] { $rooms } Räume werden angelegt
}

## Schritte

reading-the-room = Der Raum wird gelesen
making-rooms = Räume werden angelegt
other-device = Ein anderes deiner Geräte eröffnet hier Gruppen; es wird darauf gewartet
looking-for-rooms = Räume eines früheren Starts werden gesucht
inviting-people = Leute werden eingeladen, noch { $left }
opening = Die Gruppen werden eröffnet
quieting = Hier sollen nur Moderatoren schreiben
telling-everybody = Alle bekommen Bescheid
telling-everybody-part = Alle bekommen Bescheid, Nachricht { $number } von { $of }
telling-replaced = Offen; die früheren Gruppen bekommen Bescheid
open = Offen; einen Moment
# { $wait } ist eine Zeit.
asked-to-wait = Der Heim-Server bittet, { $wait } zu warten, bevor die nächste Anfrage kommt
asked-to-wait-with-rooms = { $left ->
    [one] Der Heim-Server bittet, { $wait } zu warten, bevor die nächste Anfrage kommt; noch { $left } Raum
   *[other] Der Heim-Server bittet, { $wait } zu warten, bevor die nächste Anfrage kommt; noch { $left } Räume
}
# Was ein Balken sagt, der sich füllt.
done-of = { $done } von { $total }

## Es ging nicht: Überschriften

not-opened = Die Gruppen wurden nicht eröffnet
not-all-ready = Nicht alle Räume sind bereit
half-done = Die Gruppen sind offen, aber nicht alles ließ sich tun

## Es ging nicht: warum, und was zu tun ist

groups-not-told = Den Leuten in früheren Gruppen konnte nicht gesagt werden, dass neue Gruppen offen sind.
widget-not-open = Das Widget ließ sich in Element nicht öffnen.
not-all-invited = Nicht alle konnten eingeladen werden.
not-all-invited-and-told = Nicht alle konnten eingeladen werden, und nicht allen früheren Gruppen konnte es gesagt werden.
# Was für { $whom }, eine Person oder einen Raum, nicht getan werden konnte, und warum.
failed-for = { $whom }: { $reason }
cut-off = Ein früherer Start in diesem Raum wurde unterbrochen.
cut-off-hint = Du kannst damit weitermachen oder stattdessen den Plan unten starten.
# Eine Schaltfläche.
go-on-with-the-earlier = Mit dem früheren Start weitermachen
opened-by-somebody-else = Jemand anderes hat hier inzwischen Gruppen eröffnet.
another-was-opened = Inzwischen wurden andere Gruppen eröffnet.
# { $user } ist eine Benutzer-ID.
another-was-opened-by = Inzwischen wurden andere Gruppen eröffnet, von { $user }.
not-made = { $rooms ->
    [one] { $failed } von { $rooms } Raum ließ sich nicht anlegen.
   *[other] { $failed } von { $rooms } Räumen ließen sich nicht anlegen.
}
others-are-kept-start = Die übrigen bleiben. Drück noch einmal auf Starten, dann geht es weiter.
others-are-kept-prepare = Die übrigen bleiben. Drück noch einmal auf Anlegen, dann geht es weiter.
homeserver-said = Der Heim-Server sagt: { $reason }

## Räume, die im Voraus angelegt wurden

rooms-are-ready = { $rooms ->
    [one] { $rooms } Raum ist bereit.
   *[other] { $rooms } Räume sind bereit.
}
