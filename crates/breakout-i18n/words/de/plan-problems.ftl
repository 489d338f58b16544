### Warum sich ein Plan nicht eröffnen oder machen lässt, und was eine Leitung vorher wissen sollte.

## Räume und Leute

no-rooms = es braucht mindestens eine Gruppe
no-size = eine Gruppe braucht mindestens eine Person
too-many-rooms = { $rooms ->
   *[other] { $rooms } Gruppen sind mehr als die { $most }, die auf einmal gehen
}
more-rooms-than-people = { $people ->
    [one] es gibt nur { $people } Person, zu wenig für { $rooms } Gruppen
   *[other] es gibt nur { $people } Personen, zu wenige für { $rooms } Gruppen
}
nobody = es gibt niemanden zum Einteilen
no-such-room = der Plan hat keine Gruppe mit der Nummer { $number }
# { $room } ist der Name einer Gruppe.
nobody-invited = für „{ $room }“ ist niemand vorgeschlagen, deshalb könnte niemand eingeladen werden und sie betreten
# { $room } ist der Name einer Gruppe.
room-twice = „{ $room }“ soll in einem Raum eröffnet werden, in dem schon eine andere Gruppe eröffnet wird
task-too-long = { $most ->
   *[other] eine Aufgabe hat höchstens { $most } Zeichen, und diese hat { $chars }
}

## Namen

# { $number } ist, was eingegeben wird: ein Buchstabe in geschweiften Klammern.
name-needs-number = in einem Namen muss { $number } stehen, wo die Nummer der Gruppe hinkommt, wie in 'Gruppe { $number }'
# { $group } und { $parent } sind, was eingegeben wird: Wörter in geschweiften Klammern, die für den Namen der Gruppe und des Hauptraums stehen.
room-name-needs-group = im Namen eines Raums muss { $group } stehen, wo der Name der Gruppe hinkommt, wie in '{ $group } · { $parent }', und er hat höchstens { $most } Bytes

## Einteilen

rounds = { $rounds ->
    [one] { $rounds } Runde lässt sich nicht planen; es gehen 1 bis { $most }
   *[other] { $rounds } Runden lassen sich nicht planen; es gehen 1 bis { $most }
}
too-many-people = { $people ->
   *[other] { $people } Personen sind mehr als die { $most }, die sich einteilen lassen
}
# { $largest } ist, wie viele Leute in der größten Gruppe sind.
together-too-many = { $people ->
   *[other] { $people } Personen sollen zusammenbleiben, aber eine Gruppe hat höchstens { $largest }
}
together-and-apart = { $left } und { $right } sollen zusammenbleiben und getrennt werden
apart-too-many = { $rooms ->
    [one] { $people } Personen sollen getrennt werden, aber es gibt nur { $rooms } Gruppe
   *[other] { $people } Personen sollen getrennt werden, aber es gibt nur { $rooms } Gruppen
}
together-and-spread = { $people ->
   *[other] { $people } von denen, die zusammenbleiben sollen, sollen auch über die Gruppen verteilt werden
}
no-room-for-together = es wurde kein Weg gefunden, alle zusammenzulassen, die zusammenbleiben sollen
wishes-for-nobody = wo alle selbst wählen, wird niemand eingeteilt, also kann niemand zusammenbleiben oder getrennt werden
wishes = es wurde keine Einteilung gefunden, die alle wie gewünscht zusammenlässt, trennt und verteilt

## Warnungen. { $count } ist die Zahl der Zeilen einer Datei, in denen jemand steht, { $lines } zählt sie auf

# { $groups } sind Namen von Gruppen.
several-groups = { $count ->
    [0] { $user } ist für mehrere Gruppen vorgeschlagen: { $groups }
    [one] { $user } ist für mehrere Gruppen vorgeschlagen: { $groups } (Zeile { $lines })
   *[other] { $user } ist für mehrere Gruppen vorgeschlagen: { $groups } (Zeilen { $lines })
}
not-there = { $count ->
    [0] { $user } ist nicht in diesem Raum und nicht eingeladen
    [one] { $user } ist nicht in diesem Raum und nicht eingeladen (Zeile { $lines })
   *[other] { $user } ist nicht in diesem Raum und nicht eingeladen (Zeilen { $lines })
}
# { $names } sind Namen von Gruppen, in Anführungszeichen.
look-alike = Gruppen sehen dem Namen nach gleich aus: { $names }
name-in-quotes = „{ $name }“
# Das Ende einer Aufzählung. { $items } ist eines, oder mehrere mit Kommas dazwischen.
and = { $items } und { $last }
