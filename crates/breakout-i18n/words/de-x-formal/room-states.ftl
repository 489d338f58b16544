### Als was sich ein Raum, jemand in einer Gruppe oder ein Ereignis herausstellt.

## Was ein Raum ist: steht allein, neben dem Namen des Raums

is-banned = ist ein Raum, aus dem Sie verbannt sind

## Dasselbe als Satz. { $room } ist sein Name oder seine ID

room-is-banned = { $room } ist ein Raum, aus dem Sie verbannt sind
