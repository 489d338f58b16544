### Als was sich ein Raum, jemand in einer Gruppe oder ein Ereignis herausstellt.

## Was ein Raum ist: steht allein, neben dem Namen des Raums

is-alive = ist ein Raum
# { $by } ist die ID des anderen Raums.
is-replaced = wurde aktualisiert, und alle sind jetzt in { $by }
is-parent = ist der Raum, der aufgeteilt wird
is-space = ist ein Space
# Wie eine Liste von Regeln.
is-not-for-chat = ist kein Raum zum Reden
is-banned = ist ein Raum, aus dem du verbannt bist
is-gone = ist ein Raum, den niemand mehr betreten kann

## Dasselbe als Satz. { $room } ist sein Name oder seine ID

room-is-alive = { $room } ist ein Raum
# { $by } ist die ID des anderen Raums.
room-is-replaced = { $room } wurde aktualisiert, und alle sind jetzt in { $by }
room-is-parent = { $room } ist der Raum, der aufgeteilt wird
room-is-space = { $room } ist ein Space
room-is-not-for-chat = { $room } ist kein Raum zum Reden
room-is-banned = { $room } ist ein Raum, aus dem du verbannt bist
room-is-gone = { $room } ist ein Raum, den niemand mehr betreten kann

## Warum sich ein Raum nicht aufteilen lässt. { $room } ist seine ID

space-cannot-be-split = { $room } ist ein Space, und der lässt sich nicht aufteilen
not-for-chat-cannot-be-split = { $room } ist kein Raum zum Reden und lässt sich nicht aufteilen

## Warum jemand in einer Gruppe ist, der nicht im Hauptraum ist. Steht neben dem Namen

has-left = hat den Hauptraum verlassen
was-removed = aus dem Hauptraum entfernt
was-banned = aus dem Hauptraum verbannt

## Was an einem Ereignis mit Gruppen nicht zu lesen ist

rooms-are-no-object = die Liste der Räume ist kein Objekt
# Statt { $key } müsste dort die ID eines Raums stehen. { $reason } ist einer der Gründe unten.
entry-dropped = Raum „{ $key }“: { $reason }
# { $room } ist die ID eines Raums. { $reason } ist einer der Gründe unten.
field-dropped = Raum { $room }: { $reason }
not-a-room-id = keine Raum-ID
not-an-object = kein Objekt
via-is-no-list = `via` ist keine Liste
not-a-server = ein Eintrag von `via` ist kein Servername
users-are-no-list = `users` ist keine Liste
not-a-user-id = ein Eintrag von `users` ist keine Benutzer-ID

## Was am Zustand eines Raums nicht zu lesen ist

# { $room } ist die ID eines Raums. { $fault } ist einer der Fehler unten.
state-unreadable = der Zustand von { $room } ist nicht zu lesen: { $fault }
no-create-event = das Ereignis der Erstellung fehlt
no-room-version = die Raumversion fehlt
unknown-room-version = eine unbekannte Raumversion
event-not-in-history = im Verlauf fehlt ein Ereignis, das gesendet wurde
