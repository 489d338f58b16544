### Ce qu’un hôte fait pendant qu’une séance est ouverte, ce qui en résulte, et ce qui se fait à la fin.

## Ce qu’on peut faire ensuite : un lien

go-back-to-the-room = Revenir au salon

## Refusé : après le nom de ce qui a été tenté, ou seul

nothing-to-join = le travail en groupes s’est terminé entre-temps, il n’y a plus rien à rejoindre
no-such-group = ce groupe n’existe plus
not-a-group = ce salon n’est pas celui d’un groupe
not-open-any-more = il n’y a plus de groupes ouverts ici
not-to-be-taken-over = personne n’a besoin de reprendre ces groupes
form-names-no-group = le formulaire n’indique aucun groupe ; rechargez la page
choose-whom-to-move = choisissez qui déplacer
choose-whom-to-remove = choisissez qui retirer
not-removed-from-all = cette personne n’a pas pu être retirée de tous les groupes
needs-a-name = un groupe doit avoir un nom
give-minutes = indiquez de 1 à 1440 minutes
# { $user } est l’identifiant Matrix d’un autre modérateur.
overruled = { $user } a décidé autre chose au même moment, et sa décision est arrivée en dernier
overruled-hint = Mettez-vous d’accord, puis réessayez.
# { $user } est un identifiant Matrix.
changed-but-not-invited = les groupes sont modifiés, mais { $user } n’a pas pu recevoir d’invitation
changed-but-not-told = les groupes sont modifiés, mais les personnes n’ont pas pu être prévenues
changed-but-not-renamed = les groupes sont modifiés, mais le salon n’a pas pu être renommé
changed-but-no-timer = les groupes sont modifiés, mais la minuterie du serveur d’accueil n’a pas pu être réglée
# { $what } est ce qui n’a pas pu se faire.
changed-but = les groupes sont modifiés, mais { $what }
changed-but-hint = Refaites la même chose pour compléter.
# Ce que quelqu’un a dit aux groupes.
reached = { $groups ->
    [one] le message a atteint { $groups } groupe sur { $all }
   *[other] le message a atteint { $groups } groupes sur { $all }
}
# Ce qui n’a pas pu se faire dans { $group }, et pourquoi.
failed-in = { $group } : { $reason }

## Reprendre ce qu’un inconnu a ouvert

take-over = Reprendre
# Un titre.
take-over-asked = Reprendre ces groupes ?
# { $user } est l’identifiant Matrix de la même personne.
take-over-whose = { $person } ({ $user }) les a ouverts, et ne modère pas ce salon. Rien de ce que vous faites ne les touche tant que vous ne les reprenez pas.
# { $groups } est la liste de leurs noms.
take-over-means = Tout le monde verra alors que ces groupes sont les vôtres, sans avertissement : { $groups }.
take-over-risk = Vous pourriez envoyer des personnes dans des salons choisis par { $person }, qui y décide de tout.
# Un bouton.
take-over-agreed = Je connais ces groupes, je les reprends
# Un bouton.
take-over-not = Ne pas les reprendre

## À la fin

# Une étiquette lue à voix haute.
the-groups = Les groupes
# { $step } est grace, taking-out ou asked-to-wait.
telling-groups = Les groupes sont prévenus que c’est terminé. { $step }
grace = Il reste une minute à chacun, puis tout le monde est retiré des groupes.
taking-out = Les personnes sont retirées des groupes.
asked-to-wait = Le serveur d’accueil demande d’attendre { $seconds } s, il en reste { $left }.
not-all-told = Tout le monde n’a pas pu être prévenu que c’est terminé.
groups-not-told = { $groups ->
    [one] { $groups } groupe n’a pas pu être prévenu que c’est terminé.
   *[other] { $groups } groupes n’ont pas pu être prévenus que c’est terminé.
}
not-all-taken-out = Tout le monde n’a pas pu être retiré des groupes.
taken-out = { $people ->
    [0] Il n’y avait plus personne dans les groupes.
    [one] { $people } personne a été retirée des groupes.
   *[other] { $people } personnes ont été retirées des groupes.
}
# Un bouton : avec ce qui n’a pas pu se faire.
go-on = Continuer
