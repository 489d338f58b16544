### Ce que le robot répond dans un salon.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } et { $command } sont des commandes avec leur préfixe, telles qu’on les écrit.
### { $length } est une durée, { $time } une heure, { $people } une liste de noms.

## Qui est le robot

greeting = Bonjour ! Je divise ce salon en groupes, je surveille l’heure et je rappelle tout le monde.
# { $level } est un nombre.
needs-power = Pour que je puisse commencer, nommez-moi modérateur de ce salon (rang { $level }).
how-to-begin = Pour commencer, écrivez { $start }. { $help } donne la liste de tout le reste.
reads-the-groups = Pendant que des groupes sont ouverts, je suis dans chacun d’eux, pour pouvoir vous dire qui a besoin d’aide.
ready = Merci, je suis maintenant modérateur. { $start } divise ce salon en groupes, { $help } donne la liste de tout le reste.
no-moderator = Je ne suis plus modérateur de ce salon, et je ne peux rien commencer ici. Nommez-moi de nouveau, et je continue.
no-moderator-while-open = Je ne suis plus modérateur de ce salon. Les groupes ouverts restent comme ils sont, et je ne peux ni les modifier ni les terminer. Nommez-moi de nouveau, et je continue.

## Groupes

# Têtes de colonne d’un tableau.
group = Groupe
people = Personnes
there = Là
missing = Manquent
# Un groupe dans une liste.
group-with-people = { $group } – { $people }
# { $missing } sont ceux qui devraient être là.
group-with-missing = { $group } – { $people } ; manquent : { $missing }
nobody = personne
everybody-chooses = qui veut
# On ne sait pas qui est dans un groupe.
unknown = ?
nameless-group = un groupe sans nom
nameless-person = quelqu’un sans nom
# Après le nom d’un groupe.
asks-for-help = { $group } 🙋
# Tant de personnes ne sont pas dans la liste.
and-more = { $people }, et { $more } de plus
only-more = { $more ->
    [one] { $more } personne
   *[other] { $more } personnes
}
# Tant de groupes ne sont pas dans la liste.
more-groups = { $more ->
    [one] Un autre groupe n’est pas affiché ici.
   *[other] { $more } autres groupes ne sont pas affichés ici.
}
not-all-shown = Tout le monde ne tient pas dans ce message : { $who } montre un seul groupe.

## Un plan

plan = { $groups ->
    [one] { $groups } groupe :
   *[other] { $groups } groupes :
}
plan-for = { $groups ->
    [one] { $groups } groupe pour { $length } :
   *[other] { $groups } groupes pour { $length } :
}
plan-until = { $groups ->
    [one] { $groups } groupe jusqu’à { $time } :
   *[other] { $groups } groupes jusqu’à { $time } :
}
without-group = Sans groupe : { $people }
press = ✅ ouvre les groupes, 🔀 répartit à nouveau, ❌ abandonne le plan.
# { $yes }, { $again } et { $no } sont des mots à écrire.
or-answer = Ou répondez : { $yes }, { $again }, { $no }.

## Une séance

opened = { $groups ->
    [one] Le groupe est ouvert.
   *[other] Les groupes sont ouverts.
}
opened-for = { $groups ->
    [one] Le groupe est ouvert pour { $length }.
   *[other] Les groupes sont ouverts pour { $length }.
}
opened-until = { $groups ->
    [one] Le groupe est ouvert jusqu’à { $time }.
   *[other] Les groupes sont ouverts jusqu’à { $time }.
}
while-open = { $status } montre qui est là, { $end-command } rappelle tout le monde.
none-open = Aucun groupe n’est ouvert. { $start } en ouvre.
time-left = { $groups ->
    [one] { $groups } groupe, reste { $length } :
   *[other] { $groups } groupes, reste { $length } :
}
no-time = { $groups ->
    [one] { $groups } groupe, sans heure de fin :
   *[other] { $groups } groupes, sans heure de fin :
}
ended = { $groups ->
    [one] Le travail en groupe est terminé, et tout le monde est rappelé.
   *[other] Le travail en groupes est terminé, et tout le monde est rappelé.
}
reports-came = { $reports ->
    [one] Il y a un compte rendu : { $report } le montre ici.
   *[other] Il y a { $reports } comptes rendus : { $report } les montre ici.
}
another-round = { $again } rouvre les mêmes groupes.
# Quelqu’un dans un groupe a demandé de l’aide.
call-for-help = 🙋 { $group } demande de l’aide : { $person }

## Ce qui n’est pas possible

# { $person } est qui a demandé.
may-not = { $person }, il faut pour cela le rang { $needed } dans ce salon, et vous avez { $level }.
# { $problem } est une phrase qui commence par une minuscule.
did-not-work = Cela n’a pas fonctionné : { $problem }
# Ce qu’on peut y faire.
way-on = → { $way }

## La liste des commandes

commands = Voici ce que je comprends :
to-begin = Pour commencer
while-it-goes-on = Pendant que des groupes sont ouverts
to-speak = Pour parler aux groupes
other-commands = Autres
# Une commande et ce qu’elle fait.
command-does = { $command } – { $does }
# Une autre façon d’écrire une commande, dans une liste.
one-command = { $command }
