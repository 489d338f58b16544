### Die Liste der eigenen Räume.

## Wo Gruppen offen sind

open-for-you = Für Sie offen
offer-of-a-stranger = Jemand, der hier kein Moderator ist und den Sie vielleicht nicht kennen, bietet Gruppen an
# { $group } ist der Name einer Gruppe.
suggested-for = Für Sie vorgeschlagen: { $group }
suggested-for-several = { $groups ->
   *[other] Für Sie sind { $groups } Gruppen vorgeschlagen
}

## Wo keine offen sind

# { $query } ist, wonach gesucht wurde.
none-is-called = Keiner Ihrer Räume hat „{ $query }“ im Namen.
show-all-to-split = Alle zeigen, die Sie aufteilen dürfen
none-to-split = Es gibt keinen Raum, den Sie aufteilen dürfen. Ein Moderator eines Raums kann Ihre Berechtigung darin erhöhen.

## Die Räume

rooms-to-split = Räume, die Sie aufteilen dürfen
left-out = { $rooms ->
    [one] { $rooms } weiterer: suchen Sie nach seinem Namen
   *[other] { $rooms } weitere: suchen Sie nach ihren Namen
}
