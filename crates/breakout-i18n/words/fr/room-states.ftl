### Ce qu’un salon, quelqu’un dans un groupe ou un événement se trouve être.

## Ce qu’est un salon : seul, à côté du nom du salon

is-alive = est un salon
# { $by } est l’identifiant de l’autre salon.
is-replaced = a été mis à niveau, et tout le monde est maintenant dans { $by }
is-parent = est le salon principal
is-space = est un espace
# Comme une liste de règles.
is-not-for-chat = n’est pas un salon fait pour discuter
is-banned = est un salon où vous n’avez plus le droit d’entrer
is-gone = est un salon que plus personne ne peut rejoindre

## La même chose dans une phrase. { $room } est son nom ou son identifiant

room-is-alive = { $room } est un salon
# { $by } est l’identifiant de l’autre salon.
room-is-replaced = { $room } a été mis à niveau, et tout le monde est maintenant dans { $by }
room-is-parent = { $room } est le salon principal
room-is-space = { $room } est un espace
room-is-not-for-chat = { $room } n’est pas un salon fait pour discuter
room-is-banned = { $room } est un salon où vous n’avez plus le droit d’entrer
room-is-gone = { $room } est un salon que plus personne ne peut rejoindre

## Pourquoi un salon ne peut pas être divisé. { $room } est son identifiant

space-cannot-be-split = { $room } est un espace, et ne peut pas être divisé en groupes
not-for-chat-cannot-be-split = { $room } n’est pas un salon fait pour discuter, et ne peut pas être divisé en groupes

## Pourquoi quelqu’un est dans un groupe sans être dans le salon principal. À côté de son nom

has-left = a quitté le salon principal
was-removed = a dû quitter le salon principal
was-banned = n’a plus le droit d’entrer dans le salon principal

## Ce qui n’est pas lisible dans un événement de groupes

rooms-are-no-object = la liste des salons n’est pas un objet
# À la place de { $key } il devrait y avoir l’identifiant d’un salon. { $reason } est l’une des raisons ci-dessous.
entry-dropped = salon « { $key } » : { $reason }
# { $room } est l’identifiant d’un salon. { $reason } est l’une des raisons ci-dessous.
field-dropped = salon { $room } : { $reason }
not-a-room-id = pas un identifiant de salon
not-an-object = pas un objet
via-is-no-list = `via` n’est pas une liste
not-a-server = une entrée de `via` n’est pas un nom de serveur
users-are-no-list = `users` n’est pas une liste
not-a-user-id = une entrée de `users` n’est pas un identifiant Matrix

## Ce qui n’est pas lisible dans l’état d’un salon

# { $room } est l’identifiant d’un salon. { $fault } est l’un des défauts ci-dessous.
state-unreadable = l’état du salon { $room } n’est pas lisible : { $fault }
no-create-event = pas d’événement de création
no-room-version = pas de version de salon
unknown-room-version = une version de salon inconnue
event-not-in-history = il manque à son historique un événement qui a été envoyé
