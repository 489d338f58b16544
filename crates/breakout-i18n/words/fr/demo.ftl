### Ce que `breakout demo` dit dans un terminal : un serveur d’accueil et des personnes à lui, sur cet ordinateur.

## Ce qui est en cours

starting-homeserver = démarrage d’un serveur d’accueil
installing-synapse = installation de Synapse
# { $folder } est un chemin.
synapse-is-installed = Synapse, un serveur d’accueil, s’installe dans { $folder }. Cela prend environ une minute, la première fois seulement
starting-media-server = démarrage d’un serveur audio et vidéo
livekit-is-built = LiveKit, un serveur audio et vidéo, est compilé avec Go. Cela prend jusqu’à dix minutes, la première fois seulement
people-arrive = les personnes arrivent
people-go-into-the-call = les personnes entrent dans l’appel
# { $url } est une adresse.
homeserver-runs-at = Un serveur d’accueil temporaire fonctionne à l’adresse { $url }
# { $host } est le nom d’une personne, { $late } celui d’une autre.
introduction = { $people ->
    [one] { $host } anime le salon { $room } ; une personne participe
   *[other] { $host } anime le salon { $room } ; { $people } personnes participent
}
introduction-with-late = { $people ->
    [one] { $host } anime le salon { $room } ; une personne participe, et { $late } arrivera en retard
   *[other] { $host } anime le salon { $room } ; { $people } personnes participent, et { $late } arrivera en retard
}
# { $guest } est la personne que joue le lecteur.
everybody-is-in-the-call = Tout le monde est dans l’appel : { $room }. Pour y être aussi, allez dans l’appel en jouant { $guest } : { $url }

## Les groupes

head = { $groups ->
    [one] { $person } a divisé { $room } en un groupe
   *[other] { $person } a divisé { $room } en { $groups } groupes
}
# { $time } est une durée.
head-with-time = { $groups ->
    [one] { $person } a divisé { $room } en un groupe, reste { $time }
   *[other] { $person } a divisé { $room } en { $groups } groupes, reste { $time }
}
# À la place du nom d’une personne.
somebody = Quelqu’un
column-group = GROUPE
# Une personne dans la colonne de ceux qui manquent.
is-elsewhere = { $person } (dans { $group })
# { $people } sont des noms.
group-is-for = { $group } est pour { $people }
joined = { $person } a rejoint { $group }
joined-instead = { $person } a rejoint { $group } plutôt que { $own }
everybody-is-there = { $group } : tout le monde est là
has-ended = Le travail en groupes est terminé dans { $room } ; les salons des groupes sont conservés.
is-still-open = Les groupes sont encore ouverts dans { $room } ; leurs salons sont conservés.
over-start-another = Le travail en groupes est terminé. Démarrez une autre séance, ou appuyez sur Ctrl-C pour arrêter

## Comment participer

# Une commande à saisir suit à la ligne suivante, ici et plus bas. { $guest } est une femme.
you-are-somebody = { $guest }, c’est vous : personne d’autre ne la joue. Depuis un deuxième terminal :
    {"  "}{ $command }
you-are-somebody-here = { $guest }, c’est vous : personne d’autre ne la joue. Depuis un deuxième terminal dans ce dossier :
    {"  "}{ $command }
split-again = Divisez de nouveau le salon, en tant qu’hôte, et regardez ici comment les personnes reviennent :
    {"  "}{ $command }
# Suivent deux commandes.
see-offers = Regardez ce qui est proposé à { $guest }, et allez-y en la jouant ; personne d’autre ne la joue :
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Regardez qui est où :
    {"  "}{ $command }
call-back = Rappelez tout le monde, en tant que co-hôte :
    {"  "}{ $command }
# { $user }, { $other } et { $third } sont des noms avec lesquels se connecter.
log-in-anywhere = Ou connectez-vous avec n’importe quel client Matrix :
    {"  "}serveur d’accueil { $homeserver }, nom { $user }, { $other } ou { $third }, mot de passe { $password }
# Commence et finit par une ligne vide. Suivent les paragraphes ci-dessus.
play-along = {""}
    Le serveur d’accueil et les personnes restent jusqu’à ce que vous appuyiez sur Ctrl-C.
    Participez depuis un deuxième terminal.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    Le serveur d’accueil et les personnes restent jusqu’à ce que vous appuyiez sur Ctrl-C.
    Participez depuis un deuxième terminal dans ce dossier.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Ce que les personnes de la démo écrivent

room-topic = Un salon à diviser en groupes
hello = Bonjour, ici { $person } !

## Ce qui n’a pas fonctionné

no-temporary-files = il n’y a pas de place pour des fichiers temporaires
no-calls-on-this-machine = dans la démo, les appels ne sont pas possibles sur cet ordinateur
no-calls-on-this-system = dans la démo, les appels ne sont pas possibles sur ce système
media-server-not-started = le serveur audio et vidéo de la démo n’a pas démarré
# Element Call et LiveKit sont des programmes.
element-call-not-fetched = Element Call n’a pas pu être téléchargé
livekit-client-not-fetched = le client de LiveKit n’a pas pu être téléchargé
# { $user } est un nom avec lequel se connecter, ici et plus bas.
no-voice = { $user } n’a pas pu recevoir de voix
nobody-in-the-call = personne n’a pu entrer dans l’appel
not-in-the-call = { $user } n’a pas pu entrer dans l’appel
element-call-is-gone = Element Call a disparu
nobody-of-that-name = personne ne porte ce nom dans la démo
not-logged-in = { $person } n’a pas pu se connecter
demo-has-ended = la démo est terminée
console-not-opened = la console de { $user } n’a pas pu s’ouvrir
room-is-gone = le salon de la démo n’est pas là
# { $reason } est une phrase.
not-opened = la séance n’a pas pu s’ouvrir : { $reason }
homeserver-is-gone = le serveur d’accueil de la démo a disparu
not-everybody-arrived = tout le monde n’est pas arrivé
somebody-stopped = quelqu’un s’est arrêté de façon inattendue
takes-no-part = { $person } ne participe plus
sync-has-ended = la synchronisation s’est arrêtée
offers-have-ended = les propositions se sont arrêtées
no-account = { $person } n’a pas pu avoir de compte
room-not-made = le salon de la démo n’a pas pu être créé
not-joined = { $user } n’a pas pu rejoindre le salon
no-user-id = le serveur d’accueil n’a pas donné d’identifiant Matrix
no-address = le serveur d’accueil n’a pas d’adresse
homeserver-not-started = le serveur d’accueil de la démo n’a pas démarré
homeserver-not-installed = le serveur d’accueil de la démo n’a pas pu être installé
needs-python = il faut Python 3.10 ou plus récent ; sur Debian et Ubuntu `apt install python3 python3-venv`, sur macOS `brew install python`
needs-venv = sur Debian et Ubuntu, le module `venv` de Python est un paquet : `apt install python3-venv`
is-there-a-network = la première démo télécharge Synapse depuis pypi.org : cet ordinateur est-il connecté à Internet ? Relancez-la pour continuer

## Le remplaçant d’Element

# Le rôle de quelqu’un, à côté de son nom : le voir comme dans Element.
in-element = dans Element, avec le widget
# Le titre d’une page.
stand-in-title = { $name } dans Element
stand-in-introduction = Cette page remplace Element, où { $name } voit le salon. Le widget est celui qu’affiche Element ; ce qu’elle demande d’abord, Element le demande aussi.

## La démo avec le robot de `breakout serve`

starting-bot = démarrage du robot
# { $bot } est un identifiant Matrix, { $person } et { $host } sont des noms de personnes.
bot-runs = Le robot { $bot } tourne ici comme avec `breakout serve`
page-as-in-element = Ce que voit { $person }, comme dans Element : { $url }
invites-bot = { $host } invite { $bot }
makes-moderator = { $host } nomme { $bot } modérateur
presses = { $host } appuie sur { $key }
# Quelqu’un écrit quelque chose.
says = { $person } : { $text }
# Commence et finit par une ligne vide. Les commandes y sont telles qu’on les écrit au robot ; { $login } dit comment se connecter avec un autre client.
try-bot = {""}
    Le serveur d’accueil, le robot et les personnes restent jusqu’à ce que vous appuyiez sur Ctrl-C.

    Voyez le groupe de { $guest } dans le widget, comme l’affiche Element ; personne d’autre ne la joue :
    {"  "}{ $guest-url }

    Animez le salon en jouant { $host } : cliquez sur « Animer ce salon » dans le widget, ou écrivez au robot :
    {"  "}{ $host-url }
    {"  "}!breakout status    qui est là, et qui manque
    {"  "}!breakout +5m       plus de temps
    {"  "}!breakout end       rappeler tout le monde
    {"  "}!breakout rotate    d’autres groupes, où personne ne retrouve les mêmes personnes

    { $login }
    {""}
# Au-dessus d’une ligne où écrire. { $command } est une commande pour le robot.
stand-in-write = Écrire dans { $room }, par exemple { $command }
stand-in-send = Envoyer
bot-not-started = le robot de la démo n’a pas démarré
bot-has-stopped = le robot de la démo s’est arrêté
bot-is-silent = le robot ne répond pas depuis trois minutes
bot-opened-nothing = le robot n’a ouvert aucun groupe
not-done-for-the-bot = ce qu’a demandé { $host } n’a pas pu se faire
