### Un démarrage en cours, et ce qu’il a donné.

## Titres pendant qu’il est en cours

opening-groups = { $groups ->
    [one] Ouverture de { $groups } groupe
   *[other] Ouverture de { $groups } groupes
}
# À l’avance.
making-so-many-rooms = { $rooms ->
    [one] Création de { $rooms } salon
   *[other] Création de { $rooms } salons
}

## Étapes

reading-the-room = Lecture du salon
making-rooms = Création des salons
other-device = Un autre de vos appareils ouvre des groupes ici ; attente en cours
looking-for-rooms = Recherche des salons d’un démarrage précédent
inviting-people = Envoi des invitations, reste { $left }
opening = Ouverture
quieting = Écriture réservée aux modérateurs
telling-everybody = Envoi du message à tout le monde
telling-everybody-part = Envoi du message à tout le monde, { $number } sur { $of }
telling-replaced = Ouvert ; envoi d’un message aux groupes précédents
open = Ouvert ; un instant
# { $wait } est une durée.
asked-to-wait = Le serveur d’accueil demande d’attendre { $wait } avant la demande suivante
asked-to-wait-with-rooms = { $left ->
    [one] Le serveur d’accueil demande d’attendre { $wait } avant la demande suivante, reste { $left } salon
   *[other] Le serveur d’accueil demande d’attendre { $wait } avant la demande suivante, restent { $left } salons
}
# Ce que dit une barre de progression.
done-of = { $done } sur { $total }

## Cela n’a pas fonctionné : titres

not-opened = Les groupes n’ont pas été ouverts
not-all-ready = Tous les salons ne sont pas prêts
half-done = Les groupes sont ouverts, mais tout n’a pas pu se faire

## Cela n’a pas fonctionné : pourquoi, et ce qu’on peut faire

widget-not-open = Le widget n’a pas pu être ouvert dans Element.
groups-not-told = Les personnes des groupes précédents n’ont pas pu être prévenues que de nouveaux groupes sont ouverts.
not-all-invited = Tout le monde n’a pas pu recevoir d’invitation.
not-all-invited-and-told = Tout le monde n’a pas pu recevoir d’invitation, et tous les groupes précédents n’ont pas pu être prévenus.
# Ce qui n’a pas pu se faire pour { $whom }, une personne ou un salon, et pourquoi.
failed-for = { $whom } : { $reason }
cut-off = Un démarrage précédent dans ce salon a été interrompu.
cut-off-hint = Vous pouvez le continuer, ou démarrer plutôt le plan ci-dessous.
# Un bouton.
go-on-with-the-earlier = Continuer le démarrage précédent
opened-by-somebody-else = Quelqu’un d’autre a ouvert des groupes ici entre-temps.
another-was-opened = D’autres groupes ont été ouverts entre-temps.
# { $user } est un identifiant Matrix.
another-was-opened-by = D’autres groupes ont été ouverts entre-temps par { $user }.
not-made = { $failed ->
    [one] { $failed } salon sur { $rooms } n’a pas pu être créé.
   *[other] { $failed } salons sur { $rooms } n’ont pas pu être créés.
}
others-are-kept-start = Les autres sont gardés. Appuyez de nouveau sur Démarrer pour continuer.
others-are-kept-prepare = Les autres sont gardés. Recommencez pour continuer.
homeserver-said = Réponse du serveur d’accueil : { $reason }

## Salons créés à l’avance

rooms-are-ready = { $rooms ->
    [one] { $rooms } salon est prêt.
   *[other] { $rooms } salons sont prêts.
}
