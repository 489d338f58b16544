### Visites dans les appels : un hôte parle aux appels de tous les groupes à la fois, ou en écoute un.

# Un titre, et le titre de la page. { $room } est le nom d’un salon.
speak-to-all-of = Parler à tous les groupes : { $room }
listen-in-on = Écouter { $room }
one-moment = Un instant…
ended-by-the-console = La console y a mis fin. Personne ne vous entend.
begin-again = Recommencer
stop-and-back = Arrêter et revenir : { $room }
needs-javascript = Cela demande JavaScript, contrairement à la plus grande partie de cette console.

## Le titre de la page pendant ce temps

speaking = ● Vous parlez aux groupes
listening = ● Vous écoutez
speak-to-all = Parler à tous les groupes
listen-in = Écouter

## Où cela en est

not-come-up = Rien n’a été envoyé : le client de LiveKit n’a pas démarré.
nobody-hears-you-yet = Personne ne vous entend encore.
allow-microphone = Autorisez votre navigateur à utiliser le micro.
nobody-hears-you-now = Personne ne vous entend.
# Un lien.
try-again = Réessayer
elsewhere = Vous le faites déjà, depuis une autre de vos consoles.
# Ce qui est entre { $link } et { $end } est un lien.
stop-it-there = Arrêtez là-bas, puis { $link }réessayez{ $end }.
no-media-server = Votre serveur d’accueil n’indique aucun serveur audio et vidéo de type LiveKit.
did-not-work = Cela n’a pas fonctionné.
another-page-does = Une autre de vos pages le fait en ce moment.
have-stopped = Vous avez arrêté. Personne ne vous entend.
have-stopped-listening = Vous n’écoutez plus.

## Pourquoi il n’y a pas de micro

microphone-not-allowed = Votre navigateur interdit le micro à cette page. Autorisez-le à côté de l’adresse de la page.
no-microphone = Il n’y a pas de micro.
microphone-gone = Le micro a disparu.
microphone-unusable = Le micro n’a pas pu être utilisé ; un autre programme s’en sert peut-être.

## Qui entend qui

nobody-hears-you = Personne ne vous entend
nobody-hears-you-microphone-off = Personne ne vous entend, et votre micro est coupé
the-group-hears-you = Le groupe vous entend
all-groups-hear-you = { $groups ->
   *[other] Les { $groups } groupes vous entendent
}
# { $on } groupes sur { $all }.
some-groups-hear-you = { $on ->
    [one] { $on } groupe sur { $all } vous entend
   *[other] { $on } groupes sur { $all } vous entendent
}
you-hear-nobody = Vous n’entendez personne
you-hear-the-group = Vous entendez le groupe ; il voit que vous êtes là, mais ne vous entend pas
no-group = Il n’y a pas de groupe.
lingers = Votre serveur d’accueil ne fait sortir personne des appels de lui-même : si ce programme s’arrête sans les avoir quittés, les groupes vous y voient encore jusqu’à une minute.

## Boutons

stop = Arrêter
stop-speaking = Arrêter de parler
stop-listening = Arrêter d’écouter
try-again-where = Réessayer là où cela n’a pas fonctionné

## Ce qu’il en est d’un groupe

# { $name } est le nom du groupe, { $state } l’un des états suivants.
group = { $name } : { $state }
hears-you = vous entend
you-hear-it = vous l’entendez
connecting = connexion…
is-closed = est fermé
not-in-its-room = vous n’êtes pas dans son salon ; rejoignez-le d’abord
encrypted-speaking = est chiffré, et ne vous entend pas : d’ici, votre voix ne serait pas chiffrée. Rejoignez plutôt son appel
encrypted-listening = est chiffré, et ne peut pas être écouté d’ici. Rejoignez plutôt son appel
not-allowed = son salon ne vous laisse pas entrer dans son appel
nobody-there = personne n’est dans son appel ; cela commence dès que quelqu’un y est
failed-membership = échec : le serveur d’accueil n’y indique pas que vous êtes dans l’appel
failed-token = échec : le serveur audio et vidéo ne vous donne pas accès
failed-media = échec : le serveur audio et vidéo n’a pas été joint, ou a été perdu

## Le client de LiveKit, qui ne fait pas partie de ce programme

nobody-to-visit = D’ici, il n’y a personne à qui parler ni à écouter.
how-to-get-livekit-client = décompressez le paquet npm livekit-client (version 2.23.0) dans le dossier `livekit-client` à côté des comptes, ou indiquez son dossier avec `--livekit-client` ; dans un clone du projet, `cargo xtask element-call` le fait

## Le cadre avec le son

# Le nom du cadre pour qui ne le voit pas.
sound-of-a-visit = Son d’une visite
# Un bouton, quand le navigateur ne joue rien de lui-même.
play-the-sound = Lire le son
