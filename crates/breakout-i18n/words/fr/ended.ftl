### Ce qui est dit quand une séance est terminée et que quelque chose n’a pas fonctionné.
###
### { $reason } est dans la langue du serveur d’accueil.

## La première chose qui n’a pas fonctionné

ended-not-told = le travail en groupes est terminé, mais le message qui rappelle tout le monde n’a pas pu être envoyé
closed-not-told = aucun groupe n’est ouvert, mais le message qui rappelle tout le monde n’a pas pu être envoyé
ended-still-quiet = le travail en groupes est terminé, mais seuls les modérateurs peuvent encore écrire dans le salon principal, et cela n’a pas pu être changé
closed-still-quiet = aucun groupe n’est ouvert, mais seuls les modérateurs peuvent encore écrire dans le salon principal, et cela n’a pas pu être changé
ended-widget-left = le travail en groupes est terminé, mais le widget est encore ouvert et n’a pas pu être fermé
closed-widget-left = aucun groupe n’est ouvert, mais le widget l’est encore et n’a pas pu être fermé
ended-timer-left = le travail en groupes est terminé, mais la minuterie du serveur d’accueil n’a pas pu être annulée
closed-timer-left = aucun groupe n’est ouvert, mais la minuterie du serveur d’accueil n’a pas pu être annulée

## Les suivantes

also-not-told = de plus, le message qui rappelle tout le monde n’a pas pu être envoyé : { $reason }
also-still-quiet = de plus, seuls les modérateurs peuvent encore écrire dans le salon principal, et cela n’a pas pu être changé : { $reason }
also-widget-left = de plus, le widget est encore ouvert et n’a pas pu être fermé : { $reason }
also-timer-left = de plus, la minuterie du serveur d’accueil n’a pas pu être annulée : { $reason }

## Ce qu’on peut faire

tell-people-yourself = prévenez vous-même les personnes que c’est terminé
end-lifts-quiet = une personne qui peut modifier les permissions du salon peut terminer la séance encore une fois, ce qui laisse de nouveau tout le monde écrire
end-closes-widget = une personne qui peut modifier la disposition du salon peut terminer la séance encore une fois, ce qui ferme le widget
end-cancels-timer = terminez-la encore une fois avant que quelqu’un d’autre n’ouvre des groupes ici, sinon la minuterie pourrait y mettre fin
