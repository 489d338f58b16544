### Ce que disent dans un terminal les commandes qui modifient et terminent une séance.

## Les groupes d’un inconnu

# { $name } est une personne, { $user } son identifiant.
opened-by-no-moderator = { $name } ({ $user }) a ouvert ces groupes, et ne modère pas ce salon
take-it-over = Les reprendre, pour que tout le monde voie qu’ils sont à vous ? [o/N]

## Ce qui est en cours

adding-a-group = ajout d’un groupe
closing-the-group = fermeture du groupe
moving-somebody = déplacement
renaming-the-group = changement de nom du groupe
removing-people = retrait des personnes
moving-the-end = changement de l’heure de fin
saying-it = envoi
ending = fin de la séance
telling-everybody = envoi du message à tout le monde
ended-and-taking-out-soon = le travail en groupes est terminé ; les personnes seront bientôt retirées des groupes
# Ce qu’on attend : on a dit aux personnes qu’elles seront retirées dans tant de secondes.
what-people-were-told = délai annoncé aux personnes
taking-out = retrait des personnes d’un groupe, reste { $left }

## Ce qu’un changement a donné

it-was-so-already = c’était déjà le cas
# { $user } est un identifiant Matrix, ici et plus bas.
changed-at-the-same-time = { $user } a modifié les groupes au même moment ; les deux changements sont pris en compte
hidden-at-the-same-time = { $user } a envoyé une autre séance au même moment, qui n’est plus visible ; rien n’en a été gardé
overruled = { $user } a décidé autre chose au même moment, et sa décision est arrivée en dernier
talk-and-run-again = mettez-vous d’accord, puis relancez la commande
could-not-be-done = cela n’a pas pu se faire
# { $what } est une phrase sur le salon { $room }.
changed-but = les groupes sont modifiés, mais { $what } ({ $room })
run-again-to-make-up = relancez la même commande pour compléter
members-unreadable = les membres n’ont pas pu être lus

## `breakout expel`

removed-from = { $person } : retrait du salon { $room }
banned-from = { $person } : bannissement du salon { $room }
nobody-to-expel = toutes les personnes dans les groupes ont le droit d’y être
not-in-the-group = vous n’êtes pas dans { $room }, on ne sait donc pas qui y est
not-all-removed = tout le monde n’a pas pu être retiré
still-suggested = ces personnes sont retirées, mais un groupe leur est encore proposé
run-again = relancez la même commande

## `breakout extend`

ends-at = { $room } : fin du travail en groupes à { $time }

## `breakout say`

nothing-to-say = il n’y a rien à dire
not-said = { $failed ->
    [one] le message n’a pas pu être envoyé à { $failed } groupe sur { $groups }
   *[other] le message n’a pas pu être envoyé à { $failed } groupes sur { $groups }
}
said = { $groups ->
    [one] message envoyé à { $groups } groupe
   *[other] message envoyé à { $groups } groupes
}

## `breakout end`

ended-breakout-of = { $room } : le travail en groupes est terminé
untold-since-outside = { $groups ->
    [one] { $groups } groupe n’a pas pu être prévenu que c’est terminé, car vous n’y êtes pas
   *[other] { $groups } groupes n’ont pas pu être prévenus que c’est terminé, car vous n’y êtes pas
}
took-out = { $people ->
    [one] { $people } personne retirée des groupes
   *[other] { $people } personnes retirées des groupes
}
not-all-are-out = le travail en groupes est terminé, mais tout le monde n’est pas sorti des groupes
not-told-yet = { $groups ->
    [one] le travail en groupes est terminé ; { $groups } groupe n’est pas encore prévenu
   *[other] le travail en groupes est terminé ; { $groups } groupes ne sont pas encore prévenus
}
ended-and-not-told = { $groups ->
    [one] le travail en groupes est terminé, mais { $groups } groupe n’a pas pu être prévenu
   *[other] le travail en groupes est terminé, mais { $groups } groupes n’ont pas pu être prévenus
}
ended-and-not-taken-out = le travail en groupes est terminé, mais tout le monde n’a pas pu être retiré des groupes
# { $time } est une heure.
called-back-by-server = tout le monde est rappelé à { $time } ; le serveur d’accueil termine la séance même sans cette commande
called-back-by-command = tout le monde est rappelé à { $time } ; c’est cette commande qui termine la séance, laissez-la donc tourner

## `breakout requests`

taking-it = prise en charge
nobody-waits-in = personne n’attend d’aide dans { $room }
requests-shows-who = `breakout requests SALON` montre qui attend
looking-who-waits = recherche des appels à l’aide
nobody-has-asked = personne n’a demandé d’aide
breakout-has-ended = le travail en groupes est terminé
# { $room } est l’identifiant d’un salon.
older-calls-unseen = il s’est écrit tant de choses dans { $room } que les appels à l’aide plus anciens ne sont pas visibles
# { $error } est une phrase.
group-unreadable = { $group } n’est pas lisible : { $error }
# Des noms de groupes.
waits-unreadable = on ne voit pas si ces groupes attendent de l’aide : { $groups }
# { $states } est un ou deux des états ci-dessous.
asked-by = { $group } : aide demandée par { $person }, { $states }
taken-by = prise en charge par { $person }
# { $time } est une durée.
waiting-for = en attente depuis { $time }
