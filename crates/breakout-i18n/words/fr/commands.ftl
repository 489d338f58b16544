### Ce que disent plusieurs commandes dans un terminal, et ce que disent les courtes. Un texte entre accents graves se saisit : il reste tel quel.

## Questions

# Ce qu’on peut saisir pour oui quand une question finit par « [o/N] », en minuscules, avec une espace entre deux.
yes = o oui y yes
nothing-was-done = rien n’a été fait

## Salons saisis

# { $room } et { $by } sont des identifiants de salon.
room-was-upgraded = { $room } a été mis à niveau, et tout le monde est maintenant dans { $by }
past-of-upgraded-room = { $room } a été mis à niveau, et tout le monde est maintenant dans { $by } ; voici ce qu’il y avait avant
# { $room } est l’identifiant d’un salon.
end-what-is-open-there = `breakout end { $room }` termine ce qui y est encore ouvert
# { $room } est l’identifiant d’un salon.
run-for-new-room = lancez la commande pour le nouveau salon : { $room }
join-new-room-first = rejoignez le nouveau salon dans votre client Matrix habituel, puis lancez la commande pour celui-là
# { $room } est ce qui a été saisi, ici et plus bas.
room-not-found = salon introuvable : { $room }
room-not-joined = salon introuvable : vous n’êtes pas dans { $room }
rooms-you-have-joined = `breakout rooms --all` donne la liste des salons où vous êtes
invited-and-not-joined = vous avez une invitation pour { $room }, mais n’avez pas rejoint ce salon
accept-the-invitation = acceptez l’invitation dans votre client Matrix habituel
no-breakout-is-open-in = aucun groupe n’est ouvert dans { $room }
start-opens-one = `breakout start` en ouvre

## Fichiers saisis

# { $file } est un chemin ; { $kind } est ce qu’il devait être.
file-unreadable = { $kind ->
    [people] la liste de personnes { $file } n’est pas lisible
   *[other] le fichier de plan { $file } n’est pas lisible
}
file-is-a-folder = { $kind ->
    [people] la liste de personnes { $file } est un dossier
   *[other] le fichier de plan { $file } est un dossier
}
file-has-errors = { $kind ->
    [people] la liste de personnes { $file } contient des erreurs
   *[other] le fichier de plan { $file } contient des erreurs
}
# { $wrong } est une phrase.
wrong-line = ligne { $line } : { $wrong }
more-wrong-lines = { $lines ->
    [one] { $lines } autre ligne contient des erreurs
   *[other] { $lines } autres lignes contiennent des erreurs
}
# D’un fichier qui est un tube.
nothing-came-out = { $seconds ->
    [one] rien n’en est sorti pendant { $seconds } seconde
   *[other] rien n’en est sorti pendant { $seconds } secondes
}

## Ce qui est en cours

connecting = connexion
reading-the-rooms = lecture des salons
stopping = ce qui est en cours se termine ; un autre Ctrl-C arrête tout de suite
# { $account } est un identifiant Matrix.
acting-as = compte : { $account }
making-the-room = création du salon
looking-for-the-room = recherche du salon
other-device = un autre appareil de ce compte travaille sur ce salon ; attente en cours
# Ce qui est attendu. { $work } est l’un des travaux ci-dessous.
limit-on-requests = limite de demandes du serveur d’accueil ({ $work })
limit-on-requests-left = limite de demandes du serveur d’accueil ({ $work }, reste { $left })
limit-on-messages-left = limite de demandes du serveur d’accueil (messages), reste { $left }
limit-on-rooms-left = limite de création de salons du serveur d’accueil, reste { $left }
work-rooms = salons
work-invites = invitations
work-event = événement des groupes
work-announcement = annonce
work-tidying = remise en ordre des salons
work-timer = minuterie
work-joins = entrée dans les salons
work-groups = messages aux groupes
work-removal = retrait des personnes

## Ce que cela a donné

# Plusieurs choses dans une case d’un tableau, l’une après l’autre.
list = { $parts }
# { $name } est une personne, un groupe ou un salon, et { $reason } une phrase à son sujet.
named = { $name } : { $reason }
# La même chose avec l’identifiant du salon.
named-room = { $name } ({ $room }) : { $reason }
# { $reason } est la réponse du serveur d’accueil, peut-être dans une autre langue.
homeserver-said = réponse du serveur d’accueil : { $reason }
# { $error } est une phrase.
trying-again = { $error } ; nouvel essai
connected-again = connexion rétablie
# Pourquoi un groupe n’a pas pu être prévenu.
not-a-member = pas membre du salon
still-there = { $user } est toujours là : { $reason }
run-again-to-go-on = relancez la même commande pour continuer
run-again-to-continue = les autres sont gardés : relancez la même commande pour continuer
join-what-you-may = `breakout join SALON --all` rejoint tous les groupes qui vous laissent entrer

## Têtes de colonne dans les tableaux

column-number = #
column-room = SALON
column-name = NOM
column-members = MEMBRES
# Si des groupes peuvent être ouverts.
column-breakout = GROUPES
# Un rang.
column-level = RANG
column-suggested = ATTENDUS
column-there = LÀ
column-missing = MANQUENT
column-person = PERSONNE
column-from = ARRIVÉE
column-to = DÉPART
column-messages = MESSAGES

## Le programme lui-même

stopped-unexpectedly = breakout s’est arrêté de façon inattendue
not-started = le programme n’a pas pu démarrer
manual-not-made = la page de manuel n’a pas pu être créée
# { $folder } est un chemin.
manual-not-written = les pages de manuel n’ont pas pu être écrites dans { $folder }

## `breakout console`

# { $url } est l’adresse de la console.
console-at = console : { $url }
console-runs = la console tourne jusqu’à Ctrl-C
# { $account } est un identifiant Matrix. Dans la page.
account-is-logged-out = Compte déconnecté : { $account }. Le serveur d’accueil n’accepte plus cette connexion.

## `breakout rooms`

no-room-to-break-out-of = vous n’avez aucun salon qui puisse être divisé en groupes
all-rooms-hint = `breakout rooms --all` donne la liste de tous les salons où vous êtes
# Ce qu’est un salon, dans la colonne GROUPES.
state-open = ouverts
state-possible = possibles
state-not-allowed = non autorisés
state-upgraded = salon mis à niveau
state-space = un espace
state-not-for-talk = pas pour discuter
# Rangs : celui de quelqu’un, et celui qu’il faut.
level-of = { $mine } sur { $needed }
infinite-level = illimité

## `breakout history` et `breakout attendance`

reading-the-history = lecture de l’historique
no-breakout-yet = il n’y a pas encore eu de séance en groupes dans { $room }
# { $opened } et { $ended } sont des jours avec des heures ; { $by } dit qui a ouvert.
past-session = { $opened }, jusqu’au { $ended }, { $by }
past-session-open = { $opened }, encore ouverte, { $by }
reading-who-was-where = lecture de qui était où
# Dans la colonne DÉPART.
is-still-there = toujours là
rooms-unreadable = { $rooms ->
    [one] { $rooms } salon n’a pas pu être lu
   *[other] { $rooms } salons n’ont pas pu être lus
}

## `breakout export`

written-file-unreadable = le fichier de plan qui a été écrit n’est pas lisible
history-shows-earlier-ones = `breakout history SALON` montre les séances précédentes, et `--session` en prend une

## `breakout report`

collecting-the-reports = collecte des comptes rendus

## `breakout plan`

planning = planification
# { $file } est un chemin.
not-written = impossible d’écrire { $file }
wrote = { $file } écrit
meetings-repeated = { $meetings ->
    [0] toutes les rencontres sont nouvelles
    [one] deux personnes se retrouvent, et aucun plan meilleur n’a été trouvé
   *[other] { $meetings } paires de personnes se retrouvent, et aucun plan meilleur n’a été trouvé
}
rounds-without-repeat = tours où toutes les rencontres sont nouvelles : { $without } sur { $rounds }
seed-plans-the-same = `--seed { $seed }` refait le même plan
not-a-user-id = { $text } n’est pas un identifiant comme @ann:example.org
not-in-the-list = { $user } n’est pas dans la liste de personnes
other-plan-is-there = { $file } existe déjà, avec un autre plan ; rien n’a été écrit
overwrite-or-other-folder = `--force` le remplace ; `--out DOSSIER` écrit dans un autre dossier
