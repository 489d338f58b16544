### Pourquoi un plan ne peut pas être ouvert ou fait, et ce qu’un hôte doit savoir avant.

## Groupes et personnes

no-rooms = il faut au moins un groupe
no-size = il faut au moins une personne par groupe
too-many-rooms = { $rooms ->
   *[other] { $rooms } groupes, c’est trop : une séance peut en avoir { $most }
}
more-rooms-than-people = { $people ->
    [one] il n’y a que { $people } personne, trop peu pour { $rooms } groupes
   *[other] il n’y a que { $people } personnes, trop peu pour { $rooms } groupes
}
nobody = il n’y a personne à répartir
no-such-room = le plan n’a pas de groupe numéro { $number }
# { $room } est le nom d’un groupe.
nobody-invited = « { $room } » n’est proposé à personne ; personne ne pourrait donc recevoir d’invitation ni le rejoindre
# { $room } est le nom d’un groupe.
room-twice = « { $room } » devrait s’ouvrir dans un salon où s’ouvre déjà un autre groupe
task-too-long = { $most ->
   *[other] une consigne a au plus { $most } caractères, et celle-ci en a { $chars }
}

## Noms

# { $number } est ce qu’on saisit : une lettre entre accolades.
name-needs-number = un nom doit contenir { $number } à la place du numéro du groupe, comme « Groupe { $number } »
# { $group } et { $parent } sont ce qu’on saisit : des mots entre accolades, pour le nom du groupe et celui du salon principal.
room-name-needs-group = le nom d’un salon doit contenir { $group } à la place du nom du groupe, comme « { $group } · { $parent } », et a au plus { $most } octets

## Répartir

rounds = { $rounds ->
    [one] { $rounds } tour ne peut pas être planifié ; de 1 à { $most }, oui
   *[other] { $rounds } tours ne peuvent pas être planifiés ; de 1 à { $most }, oui
}
too-many-people = { $people ->
   *[other] { $people } personnes, c’est plus que les { $most } qui peuvent être réparties
}
# { $largest } est le nombre de personnes du plus grand groupe.
together-too-many = { $people ->
   *[other] { $people } personnes doivent rester ensemble, mais un groupe en a au plus { $largest }
}
together-and-apart = { $left } et { $right } doivent à la fois rester ensemble et être séparés
apart-too-many = { $rooms ->
    [one] { $people } personnes doivent être séparées, mais il n’y a que { $rooms } groupe
   *[other] { $people } personnes doivent être séparées, mais il n’y a que { $rooms } groupes
}
together-and-spread = { $people ->
   *[other] { $people } des personnes qui doivent rester ensemble doivent aussi être réparties entre les groupes
}
no-room-for-together = aucune façon n’a été trouvée de garder ensemble toutes les personnes qui doivent le rester
wishes-for-nobody = quand chacun choisit, personne n’est réparti : on ne peut donc ni garder ensemble ni séparer
wishes = aucune répartition n’a été trouvée qui garde ensemble, sépare et répartit comme souhaité

## Avertissements. { $count } est le nombre de lignes d’un fichier où quelqu’un se trouve, { $lines } en est la liste

# { $groups } sont des noms de groupes.
several-groups = { $count ->
    [0] { $user } a plusieurs groupes : { $groups }
    [one] { $user } a plusieurs groupes : { $groups } (ligne { $lines })
   *[other] { $user } a plusieurs groupes : { $groups } (lignes { $lines })
}
not-there = { $count ->
    [0] { $user } n’est pas dans ce salon, et n’y a pas d’invitation
    [one] { $user } n’est pas dans ce salon, et n’y a pas d’invitation (ligne { $lines })
   *[other] { $user } n’est pas dans ce salon, et n’y a pas d’invitation (lignes { $lines })
}
# { $names } sont des noms de groupes, entre guillemets.
look-alike = des groupes ont des noms qui se ressemblent : { $names }
name-in-quotes = « { $name } »
# La fin d’une liste. { $items } en est un, ou plusieurs avec des virgules.
and = { $items } et { $last }
