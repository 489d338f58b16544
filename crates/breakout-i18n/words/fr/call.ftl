### Un appel dans une page de la console.

# Un titre.
call = Appel
# Le titre de la page, et le nom du cadre pour qui ne le voit pas. { $room } est le nom d’un salon.
call-in = Appel dans { $room }
leave-the-call = Quitter l’appel et revenir : { $room }
ended-by-the-console = La console a mis fin à cet appel.
join-again = Rejoindre de nouveau
back-to = Retour : { $room }
back-to-the-room = Retour au salon
needs-javascript = Un appel a besoin de JavaScript, contrairement au reste de cette console.

## Ce qui arrive à l’appel. { $place } est le nom d’un salon ou d’un groupe

you-are-in = Vous êtes dans l’appel : { $place }.
joining = Connexion à l’appel : { $place }…
not-come-up = Element Call n’a pas démarré.
not-come-up-settings = Votre navigateur l’empêche peut-être de garder ses réglages : autorisez « localhost » à conserver des données, aussi à l’intérieur d’autres pages, ou prenez un autre navigateur.
not-come-up-files = Ses fichiers ne sont pas encore arrivés. Un ordinateur lent a besoin d’un peu plus de temps.
load-again = Recharger
# { $device } est l’identifiant d’un appareil.
in-already = Vous êtes déjà dans cet appel, avec l’appareil { $device }.
leave-it-there = Quittez l’appel là-bas : il commence ici dès que c’est fait.
no-second-time = Aucun appareil ne peut en faire sortir un autre, et celui-ci ne rejoint pas l’appel une deuxième fois.
# { $time } et { $end } entourent un compte à rebours.
moving-you-in = Passage dans { $place } d’ici { $time }un instant{ $end }
moving-you = Passage dans { $place }…
not-moved = Le passage dans { $place } n’a pas réussi.
still-in-the-call-before = Vous êtes toujours dans l’appel d’avant.
not-in-any-more = Vous n’êtes plus dans l’appel : { $place }.
have-left = Vous avez quitté l’appel.
# { $why } est ce qui n’a pas fonctionné.
not-opened = L’appel n’a pas pu être ouvert : { $why }

## Pourquoi quelqu’un n’est plus dans un appel

media-server-silent = Le serveur audio et vidéo de votre serveur d’accueil ne répond pas. Si cela dure, signalez-le aux personnes qui s’en occupent. Son retour sera affiché ici.
media-server-back = Le serveur audio et vidéo de votre serveur d’accueil répond de nouveau.
stays-empty = Element Call reste vide : votre navigateur l’empêche peut-être de garder ses réglages. Autorisez « localhost » à conserver des données, aussi à l’intérieur d’autres pages, et rechargez cette page.
removed-from-room = Vous n’êtes plus dans ce salon.
connection-lost = L’appel n’a pas pu être rejoint, ou la connexion a été perdue.

## Boutons

take-over = Le reprendre ici
move-now = Y aller maintenant
stay = Rester
stay-here = Rester ici
try-again = Réessayer
go-back = Revenir à l’appel d’avant

## Element Call, qui ne fait pas partie de ce programme

no-calls-here = Les appels ne sont pas possibles ici.
how-to-get-element-call = pour les appels, décompressez le paquet npm @element-hq/element-call-embedded (version 0.26.1) dans le dossier `element-call` à côté des comptes, ou indiquez son dossier avec `--element-call` ; dans un clone du projet, `cargo xtask element-call` le fait
# Pour quelqu’un qui ouvre à la main une adresse prévue pour les cadres.
no-such-file = Il n’y a qu’Element Call à cette adresse, et ce fichier n’en fait pas partie.
