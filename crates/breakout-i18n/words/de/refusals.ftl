### Warum etwas mit einer Gruppenarbeit abgelehnt wird: eine Änderung, ein Ende, eine Nachricht, was Berechtigung braucht.

## Änderungen an dem, was offen ist

# { $room } ist die ID eines Raums.
not-a-room-of-it = { $room } ist keine der offenen Gruppen
last-room = die letzte Gruppe lässt sich nicht schließen
too-many-rooms = { $most ->
   *[other] mehr als { $most } Gruppen gehen nicht
}
# { $room } ist die ID eines Raums.
no-server = { $room } lässt sich über keinen Server betreten
needs-a-name = eine Gruppe braucht einen Namen
name-taken = eine andere Gruppe heißt schon „{ $name }“
no-note = diese Gruppen wurden ohne eigene Angaben zur Sitzung eröffnet, in denen das Ende stünde
end-has-passed = das Ende ist schon vorbei
event-too-large = { $bytes ->
   *[other] das Ereignis mit den Gruppen hätte { $bytes } Bytes, mehr als die { $limit }, die passen
}

## Was inzwischen geschehen ist

not-open = in diesem Raum sind keine Gruppen offen
# { $user } hat sie eröffnet.
another-is-open = es sind andere Gruppen als diese offen, eröffnet von { $user }
ended-meanwhile = { $user } hat die Gruppenarbeit inzwischen beendet
unsettled = andere ändern die Gruppen immer wieder zur selben Zeit

## Wer es tun darf

# { $user } ist jemand anderes und hat sie eröffnet.
nobody-asked = { $user } hat diese Gruppen eröffnet, und niemand hat um eine Änderung gebeten
# { $user } ist jemand anderes und hat sie eröffnet.
by-no-moderator = { $user } hat diese Gruppen eröffnet und ist in dem Raum nicht Moderator
power-to-change = { $user } hat die Berechtigungsstufe { $level }, und um die Gruppen zu ändern, braucht es { $needed }
power-to-write = { $user } hat die Berechtigungsstufe { $level }, und um in dem Raum zu schreiben, braucht es { $needed }
power-to-quiet = { $user } hat die Berechtigungsstufe { $level }, und um Mitglieder am Schreiben zu hindern, braucht es { $needed }
power-to-change-widget = { $user } hat die Berechtigungsstufe { $level }, und um die Widgets des Raums zu ändern, braucht es { $needed }
power-to-show-widget = { $user } hat die Berechtigungsstufe { $level }, und um Widgets für alle zu öffnen und zu schließen, braucht es { $needed }

## Nachrichten

nothing-to-say = es gibt nichts zu schreiben
message-too-long = { $bytes ->
   *[other] die Nachricht hätte { $bytes } Bytes, mehr als die { $limit }, die passen
}
