### Die Liste der eigenen Räume.

# Eine Überschrift, und der Titel der Seite.
rooms = Räume
search-by-name = Nach dem Namen suchen
# Eine Schaltfläche.
search = Suchen

## Wo Gruppen offen sind

open-for-you = Für dich offen
offer-of-a-stranger = Jemand, der hier kein Moderator ist und den du vielleicht nicht kennst, bietet Gruppen an
groups-to-choose-from = { $groups ->
    [one] Eine Gruppe zum Betreten
   *[other] { $groups } Gruppen zur Auswahl
}
# { $group } ist der Name einer Gruppe.
suggested-for = Für dich vorgeschlagen: { $group }
suggested-for-several = { $groups ->
   *[other] Für dich sind { $groups } Gruppen vorgeschlagen
}
# { $left } sagt, wie lange es noch geht, und zählt herunter; { $day } Uhrzeit und Tag des Endes.
ends-in = endet in { $left }
ends-in-at = endet in { $left }, um { $day }

## Wo keine offen sind

# { $query } ist, wonach gesucht wurde.
none-is-called = Keiner deiner Räume hat „{ $query }“ im Namen.
show-all-to-split = Alle zeigen, die du aufteilen darfst
none-to-split = Es gibt keinen Raum, den du aufteilen darfst. Ein Moderator eines Raums kann deine Berechtigung darin erhöhen.

## Die Räume

rooms-to-split = Räume, die du aufteilen darfst
other-rooms = Andere Räume
# Neben einem Raum, in dem Gruppen offen sind.
open = offen
members = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
left-out = { $rooms ->
    [one] { $rooms } weiterer: such nach seinem Namen
   *[other] { $rooms } weitere: such nach ihren Namen
}
show-all-rooms = Alle Räume zeigen
