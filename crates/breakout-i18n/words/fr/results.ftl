### Ce qui sort des séances : ce que les groupes rapportent, qui était où, et quelles séances il y a eu.
###
### Ce qui est entre { $hide } et { $show } est seulement lu à voix haute : à l’écran, la place le dit.

## La mise en commun

# Un titre.
bring-results-back = Mise en commun
brought-back-before = Tout cela a déjà été mis en commun.
in-the-main-room-now = { $groups ->
    [one] Les résultats de { $groups } groupe sont maintenant dans le salon principal.
   *[other] Les résultats de { $groups } groupes sont maintenant dans le salon principal.
}
none-yet = Il n’y a pas encore eu de séance en groupes dans { $room }.
none-yet-reports = Après une séance, vous pourrez mettre en commun ici ce que les groupes ont marqué ou épinglé.
what-groups-have-marked = Voici ce que les groupes ont marqué ou épinglé. Ce que vous choisissez va dans { $room }, en un message par groupe.
# { $word } est ce qu’un groupe écrit.
nothing-new = Rien de nouveau n’est marqué ou épinglé. Un groupe marque un message en écrivant { $word } avant ou après son texte, ou en y répondant par { $word }, dans n’importe quelle application ; ou bien il épingle le message.
nothing-marked = Rien n’est marqué ni épinglé.
# Une marque sur un message.
brought-back = déjà mis en commun
# Un bouton.
bring-it-back-to = Envoyer dans { $room }
group-unreadable = { $group } n’est pas lisible : { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } message ne peut pas être déchiffré sur cet appareil, dans { $group }
   *[other] { $messages } messages ne peuvent pas être déchiffrés sur cet appareil, dans { $group }
}
only-who-opens = seules les personnes qui peuvent ouvrir des groupes dans ce salon peuvent mettre les résultats en commun
choose-a-message = choisissez au moins un message à mettre en commun
# Un lien, ensuite.
choose-again = Choisir de nouveau
# Un lien, quand quelque chose n’a pas pu être mis en commun.
see-what-is-left = Voir ce qui reste
bringing-back = Mise en commun des comptes rendus
# { $wait } est une durée.
asked-to-wait = Le serveur d’accueil demande d’attendre { $wait } avant le groupe suivant
goes-on-without-you = Cela continue même si vous quittez la page.
edited-meanwhile = { $messages ->
    [one] { $messages } message a été modifié après votre lecture, et n’a pas été envoyé
   *[other] { $messages } messages ont été modifiés après votre lecture, et n’ont pas été envoyés
}
edited-meanwhile-hint = regardez sa version actuelle, et choisissez de nouveau

## Les séances d’un salon

# Le titre d’une page.
break-outs = Séances en groupes
# Un titre.
break-outs-of = Séances en groupes : { $room }
none-to-see = Aucune séance en groupes n’a encore été ouverte ici, d’après ce que vous pouvez voir.
none-to-see-hint = Chaque séance apparaîtra ici avec ses groupes. Vous verrez qui était avec qui et qui était là, et vous pourrez rouvrir les mêmes groupes.
# Un lien.
open-the-first-one = Ouvrir la première
newest-first = { $count ->
    [1] Une séance
    [one] { $count } séance
   *[other] { $count } séances, la plus récente d’abord
}
# Une marque : celle-ci est ouverte.
open = ouverte
# Ce qu’on sait d’une séance. { $parts } est une liste : by ou by-replaced, lasted ou open-now, groups, people ou free-choice.
summary = { $parts }
by = Par { $person }
# { $other } en a ouvert une autre à la place.
by-replaced = Par { $person }, puis remplacée par { $other }
# { $length } est une durée.
lasted = durée : { $length }
open-now = ouverte en ce moment
groups = { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
}
people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
free-choice = choix libre
# Après le nom d’un groupe.
closed-early = fermé avant la fin
# Un lien. { $time } est le moment de l’ouverture.
who-was-where-on = Qui était où{ $hide }, { $time }{ $show }
# Un lien. { $time } est le moment de l’ouverture.
plan-file-of = Les groupes dans un fichier de plan{ $hide }, { $time }{ $show }
# Une étiquette lue à voix haute.
more-break-outs = Autres séances
# Liens vers d’autres pages de la liste.
newer = Plus récentes
earlier = Plus anciennes
no-such-break-out = cette séance n’existe pas dans ce salon
# Un lien, ensuite.
see-all = Voir toutes les séances
none-open = aucun groupe n’est ouvert dans ce salon
# Un lien, ensuite.
see-earlier-ones = Voir les séances précédentes

## Qui était où

# Un titre.
who-was-where = Qui était où
none-yet-to-see = Il n’y a pas encore eu de séance en groupes dans { $room }, d’après ce que vous pouvez voir.
none-yet-attendance = Après une séance, cette page dira qui était dans quel groupe, et de quand à quand.
# Devant un choix.
break-out = Séance
# L’un des choix.
all-of-them = toutes
# Un bouton.
show = Afficher
nobody-was-there = Personne n’était dans un groupe.
nobody-was-seen = Personne n’était dans un groupe que vous pouvez voir.
# L’étiquette d’un tableau, lue à voix haute.
attendance = Présences
# Ce que montre un tableau ; lu à voix haute.
who-was-in-which = Qui était dans quel groupe
who-was-in-which-while-open = Qui était dans quel groupe pendant la séance

# Les têtes de colonne du tableau.
person = Personne
group = Groupe
# Une heure.
from = Arrivée
# Une heure.
to = Départ
# Combien de temps.
stayed = Durée

# Au lieu d’une heure.
still-there = toujours là
more-rows = { $rows ->
    [one] { $rows } autre ligne est dans le fichier.
   *[other] { $rows } autres lignes sont dans le fichier.
}
# Suit une liste de noms.
came-to-none = Personnes attendues qui ne sont venues dans aucun groupe :
not-all-readable = Certains groupes ne sont pas lisibles.
# Suit une liste de groupes, avec la raison pour chacun.
not-known-in = On ne sait pas qui était dans ces groupes :
unknown = { $group } : { $reason }
only-while-open = Le temps avant la séance et après sa fin n’est pas compté.
also-after = Les personnes restées après la fin d’une séance comptent jusqu’à leur départ.
makers-left-out = La personne qui a créé un salon y est tout le temps ; elle n’apparaît pas ici.
# Un bouton.
save-as-table = Enregistrer comme tableau (CSV)
