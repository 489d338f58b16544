### Pourquoi quelque chose est refusé avec une séance : un changement, une fin, un message, ce qui demande un rang.

## Changer ce qui est ouvert

# { $room } est l’identifiant d’un salon.
not-a-room-of-it = { $room } n’est pas un des groupes ouverts
last-room = le dernier groupe d’une séance ne peut pas être fermé
too-many-rooms = { $most ->
   *[other] une séance ne peut pas avoir plus de { $most } groupes
}
# { $room } est l’identifiant d’un salon.
no-server = { $room } ne peut être rejoint par l’intermédiaire d’aucun serveur
needs-a-name = un groupe doit avoir un nom
name-taken = un autre groupe de la séance s’appelle « { $name } »
no-note = cette séance a été ouverte sans la note qui contient l’heure de fin
end-has-passed = l’heure de fin est déjà passée
event-too-large = { $bytes ->
   *[other] l’événement des groupes aurait { $bytes } octets, plus que les { $limit } possibles
}

## Ce qui s’est passé entre-temps

not-open = aucun groupe n’est ouvert dans ce salon
# { $user } est qui l’a ouverte.
another-is-open = une autre séance que celle-ci est ouverte, par { $user }
ended-meanwhile = { $user } a terminé la séance entre-temps
unsettled = d’autres personnes modifient sans cesse les groupes au même moment

## Qui a le droit de le faire

# { $user } est quelqu’un d’autre, qui a ouvert la séance.
nobody-asked = { $user } a ouvert ces groupes, et personne n’a demandé de les modifier
# { $user } est quelqu’un d’autre, qui a ouvert la séance.
by-no-moderator = { $user } a ouvert ces groupes, et ne modère pas ce salon
power-to-change = { $user } a le rang { $level }, et il faut { $needed } pour modifier les groupes
power-to-write = { $user } a le rang { $level }, et il faut { $needed } pour écrire dans le salon
power-to-quiet = { $user } a le rang { $level }, et il faut { $needed } pour empêcher les membres d’écrire
power-to-change-widget = { $user } a le rang { $level }, et il faut { $needed } pour modifier les widgets du salon
power-to-show-widget = { $user } a le rang { $level }, et il faut { $needed } pour ouvrir et fermer des widgets pour tout le monde

## Messages

nothing-to-say = il n’y a rien à dire
message-too-long = { $bytes ->
   *[other] le message aurait { $bytes } octets, plus que les { $limit } possibles
}
