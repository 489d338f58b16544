### La liste des salons de la personne.

# Un titre, et le titre de la page.
rooms = Salons
search-by-name = Chercher un nom
# Un bouton.
search = Chercher

## Là où des groupes sont ouverts pour la personne

open-for-you = Ouvert pour vous
offer-of-a-stranger = Une personne qui ne modère pas ce salon, et que vous ne connaissez peut-être pas, propose des groupes
groups-to-choose-from = { $groups ->
    [one] Un groupe à rejoindre
   *[other] { $groups } groupes au choix
}
# { $group } est le nom d’un groupe.
suggested-for = Votre groupe : { $group }
suggested-for-several = { $groups ->
   *[other] { $groups } groupes vous sont proposés
}
# { $left } est un compte à rebours ; { $day } l’heure et le jour de la fin.
ends-in = fin dans { $left }
ends-in-at = fin dans { $left }, à { $day }

## Là où il n’y en a pas

# { $query } est ce qui a été cherché.
none-is-called = Aucun de vos salons n’a « { $query } » dans son nom.
show-all-to-split = Afficher tous ceux que vous pouvez diviser
none-to-split = Vous ne pouvez diviser aucun salon en groupes. Un modérateur d’un salon peut vous y donner un rang plus élevé.

## Les salons

rooms-to-split = Salons que vous pouvez diviser en groupes
other-rooms = Autres salons
# À côté d’un salon dans lequel des groupes sont ouverts.
open = ouvert
members = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
left-out = { $rooms ->
    [one] { $rooms } autre : cherchez son nom
   *[other] { $rooms } autres : cherchez leur nom
}
show-all-rooms = Afficher tous les salons
