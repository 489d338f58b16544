### L’aide de la ligne de commande : à quoi sert chaque commande, et chacun de ses arguments.
###
### Un texte se trouve par son nom : celui de la commande, ou ceux de la commande et de l’argument avec un tiret. Ce qui s’appelle `every-…` est le
### même pour plusieurs commandes. Ce qui finit par `-more` vient dessous avec `--help`, et pas avec `-h` ; ce qui finit par `-at-the-end` vient
### tout en bas. À l’impératif, sans point final. Ce qui est entre accents graves se saisit et reste ; les mots en capitales peuvent être traduits.

## Titres, et ce que clap dit de lui-même

heading-usage = Utilisation
heading-commands = Commandes
heading-arguments = Arguments
heading-options = Options
heading-every-command = Options de toutes les commandes
help-flag = Afficher l’aide
help-flag-short = Afficher l’aide (plus de détails avec « --help »)
help-flag-long = Afficher l’aide (un résumé avec « -h »)
version-flag = Afficher la version

## Ce qui représente une valeur à saisir

value-plus-dur = +DURÉE
value-child = GROUPE
value-command = COMMANDE
value-dir = DOSSIER
value-dur = DURÉE
value-file = FICHIER
value-format = FORMAT
value-homeserver-or-user = SERVEUR-OU-IDENTIFIANT
value-k = K
value-n = N
value-name = NOM
value-people = PERSONNES
value-r = T
value-room = SALON
value-rule = RÈGLE
value-session = SÉANCE
value-shell = SHELL
value-text = TEXTE
value-time = HEURE
value-user = PERSONNE
value-users = PERSONNES

## Qui peut rejoindre les groupes

choice-join-restricted = Les membres du salon principal
choice-join-invite = Seulement les personnes à qui un groupe est proposé ; elles reçoivent une invitation
choice-join-public = N’importe qui

choice-log-format-text = Pour être lu par des personnes
choice-log-format-json = Un objet par ligne

## Ce qui est le même pour plusieurs commandes

every-rooms = Répartir tout le monde également dans ce nombre de groupes
every-together = Garder ces personnes dans un même groupe, comme `@ann:example.org,@bob:example.org` ; peut être répété
every-apart = Mettre ces personnes dans des groupes différents ; peut être répété
every-spread = Répartir ces personnes également entre les groupes, comme les modérateurs
every-room = Le salon principal : un identifiant, un alias, ou son nom
every-watch = Continuer et afficher chaque changement, jusqu’à Ctrl-C
every-yes = Reprendre les groupes si la personne qui les a ouverts ne modère pas ce salon : ils sont alors à vous, pour tout le monde
every-name = Comment appeler les groupes, avec n entre accolades à la place de leur numéro ; sauf indication contraire, `Group 1` et ainsi de suite, dans la langue des salons

## `breakout`

breakout = Salles de répartition pour Matrix : diviser un salon en groupes, voir qui est où, faire revenir tout le monde
breakout-at-the-end =
    Codes de sortie : 0 fait, 1 refusé ou échec partiel, 2 mauvaise utilisation, 3 serveur d’accueil ou réseau, 70 bogue.
    Les comptes sont gardés dans BREAKOUT_HOME, sinon dans le dossier de données du système.
breakout-account = Agir avec ce compte : un identifiant Matrix, ou la partie avant le deux-points
breakout-json = Répondre par un objet JSON par ligne
breakout-verbose = En dire plus ; deux ou trois fois pour les journaux
breakout-no-color = Ne pas utiliser de couleurs

## `breakout login`

login = Se connecter à un compte, comme nouvel appareil
login-more = Le mot de passe est demandé dans le terminal. Avec la clé de récupération du compte, le nouvel appareil est vérifié, pour que les clients des autres fassent confiance à ses messages dans les salons chiffrés.
login-target = Un identifiant comme @ann:example.org, ou le nom ou l’URL d’un serveur d’accueil
login-user = Qui se connecte, quand le serveur d’accueil est indiqué
login-password-stdin = Lire le mot de passe sur la première ligne de l’entrée standard
login-sso = Se connecter sur une page web du serveur d’accueil
login-recovery-key-file = Vérifier le nouvel appareil avec la clé de récupération de ce fichier
login-device-name = Le nom du nouvel appareil dans la liste des appareils du compte ; `breakout` si rien n’est indiqué

## `breakout logout`

logout = Se déconnecter, et oublier le compte sur cet ordinateur
logout-force = Oublier le compte sans le dire au serveur d’accueil, qui garde l’appareil

## `breakout whoami`

whoami = Afficher le compte, après avoir demandé au serveur d’accueil si sa connexion est encore valable

## `breakout rooms`

rooms = Donner la liste des salons où vous pouvez ouvrir des groupes, ou dans lesquels il y en a d’ouverts
rooms-more =
    Les salons des groupes eux-mêmes, les espaces et les salons mis à niveau n’y sont pas, sauf avec `--all`.

    Chaque salon est indiqué avec le rang qu’il faut pour ouvrir des groupes et celui que vous avez ; la personne qui a créé un salon peut en avoir un « illimité ».
rooms-all = Donner la liste de tous les salons où vous êtes

## `breakout start`

start = Diviser un salon : créer les groupes, les ouvrir, et prévenir tout le monde
start-more = Peut être relancé sans risque : un démarrage interrompu est continué par la même commande, sans que rien ne soit créé deux fois.
start-room = Le salon à diviser : un identifiant, un alias, ou son nom
start-size = Répartir tout le monde également dans des groupes d’au plus ce nombre de personnes
start-file = Prendre les groupes et les personnes dans un fichier CSV avec l’en-tête `room,user`
start-again = Rouvrir les salons de la dernière séance : avec les mêmes groupes, ou avec une nouvelle répartition si vous dites comment
start-again-more = Une nouvelle répartition s’ouvre dans les salons qui existent, y compris ceux créés par `breakout prepare`, et ne crée que ce qui manque. Les salons gardent leur nom, sauf si vous indiquez `--name` ; ceux d’un fichier se retrouvent par leur nom.
start-rotate = Répartir de façon que le moins de personnes possible se retrouvent, en comptant toutes les séances de ce salon
start-keep = Laisser les personnes dans des salons qui ne sont plus les leurs ; sinon une nouvelle répartition les en retire, sauf les modérateurs
start-free = Ne proposer de groupe à personne : chacun choisit
start-join = Qui peut rejoindre les groupes ; `restricted` sauf indication contraire, et avec `--again` comme avant
start-length = Terminer la séance automatiquement après cette durée, comme `90s`, `15m` ou `1h30m`
start-until = Terminer la séance automatiquement à cette heure, au prochain `14:30` par exemple, ou avec la date comme `2026-03-02 14:30`
start-name = Comment appeler les groupes, avec n entre accolades à la place de leur numéro ; sinon les groupes gardent leur nom, et les nouveaux s’appellent `Group 1` et ainsi de suite, dans la langue des salons
start-room-name = Comment appeler les salons eux-mêmes, qui sont à côté d’autres dans les listes des personnes : `{"{"}name{"}"}` est le nom du groupe, et `{"{"}parent{"}"}` celui du salon principal ; `{"{"}name{"}"} · {"{"}parent{"}"}` sauf indication contraire
start-room-name-more = Avec `--again`, les salons qui existent prennent eux aussi ce nom.
start-task = La consigne des groupes, en 500 caractères au plus ; les personnes la lisent en choisissant un groupe, et dans le groupe
start-task-more = Un fichier de plan peut donner à chaque groupe sa propre consigne, dans la colonne `task`. Avec `--again`, les consignes sont celles d’avant, sauf indication contraire ; un texte vide les enlève.
start-language = Utiliser cette langue dans les salons (un code comme `en`), même si quelqu’un d’autre continue la séance
start-language-more = La langue est retenue pour le salon. Les groupes qui ont déjà un nom le gardent.
start-with-moderators = Répartir aussi les modérateurs
start-with-me = Vous répartir aussi vous-même
start-without = Exclure quelqu’un de la répartition, comme une personne qui aide, un compte d’enregistrement ou un robot : un identifiant Matrix, ou un nom que personne d’autre ne porte
start-without-more = Peut être donné plusieurs fois. C’est retenu pour le salon, aussi pour les personnes qui auraient un groupe plus tard ; `--without none` l’oublie.
start-seed = Répartir à nouveau les mêmes personnes de la même façon
start-quiet-main = Ne laisser que les modérateurs écrire dans le salon principal pendant que les groupes sont ouverts
start-quiet-main-more = Les membres de rang inférieur à 50 peuvent y écrire de nouveau quand la séance se termine, quelle que soit la façon dont elle se termine. Avec une heure de fin, il faut que quelque chose soit là pour y mettre fin : le serveur d’accueil, ou voir `--yes`.
start-yes = Promettre de laisser tourner `breakout status --watch` ou la console jusqu’à la fin, là où `--quiet-main` le demande
start-widget = Ouvrir pour tout le monde le widget du salon, qui montre à chacun son groupe à l’intérieur d’Element ; la fin de la séance le ferme
start-widget-more = C’est retenu pour le salon. `breakout widget` ajoute un widget à un salon.
start-no-widget = Laisser le widget fermé, aussi lors des prochains démarrages dans ce salon
start-unmute = Laisser écrire dans les groupes les membres qu’un rang particulier empêche d’écrire ici
start-no-announce = Ne pas envoyer le message qui prévient tout le monde
start-stable = Utiliser le type d’événement que la proposition aura une fois acceptée
start-replace = Remplacer une séance ouverte ; ses salons restent, et les personnes qui y sont apprennent que de nouveaux groupes sont ouverts
start-dry-run = Montrer ce qui serait envoyé, et si cela tient dans un événement, sans rien envoyer

## `breakout status`

status = Montrer qui est attendu dans quel groupe, et qui est où
status-more = Tant que la personne qui a ouvert les groupes les suit, celles qui rejoignent le salon principal reçoivent le plus petit groupe, sauf si chacun choisit.
status-watch = Afficher de nouveau à chaque changement, jusqu’à Ctrl-C

## `breakout offers`

offers = Montrer les groupes ouverts dans vos salons, et lesquels vous sont proposés
offers-room = Seulement ce salon : un identifiant, un alias, ou son nom

## `breakout join`

join = Rejoindre un groupe : celui qui vous est proposé, sauf si vous en indiquez un autre
join-child = Le groupe à rejoindre : un identifiant, un nom, ou son numéro dans `status`
join-all = Rejoindre tous les groupes possibles : un modérateur ne voit que les groupes où il est, et ne peut écrire qu’à ceux-là
join-yes = Rejoindre même si vous ne connaissez pas la personne qui a ouvert les groupes

## `breakout back`

back = Revenir d’un groupe dans le salon principal
back-more = Rejoint ce salon si vous l’avez quitté. Vous restez membre du salon du groupe.
back-child = Le salon du groupe : un identifiant, ou son nom
back-yes = Rejoindre le salon principal qu’il indique, même si vous n’en avez jamais fait partie

## `breakout move`

move = Proposer un autre groupe à quelqu’un pendant que les groupes sont ouverts
move-more = La personne est prévenue dans le salon principal, avec le lien, et reçoit une invitation si les groupes sont sur invitation. Personne ne peut être forcé de quitter un salon : elle y va elle-même.
move-user = Qui est déplacé : un identifiant Matrix complet, ou un nom que personne d’autre ne porte
move-child = Vers où : un identifiant, un nom, ou son numéro dans `status`

## `breakout add`

add = Ajouter un groupe à ceux qui sont ouverts
add-more = Il est créé comme les autres, et reçoit le numéro suivant. Si un groupe de ce nom est ouvert, rien n’est fait ; s’il a été fermé, il est rouvert, avec le numéro qu’il avait.
add-name = Le nom du nouveau groupe

## `breakout close`

close = Fermer un des groupes ouverts
close-more = Les personnes du groupe y apprennent quels autres groupes il y a ; celles à qui il était proposé se voient proposer le plus petit des autres. Le salon lui-même est conservé, avec tout ce qui y a été dit. Son numéro n’est pas donné à un autre groupe, de sorte que le fermer encore une fois ne change rien.
close-child = Le groupe à fermer : un identifiant, un nom, ou son numéro dans `status`

## `breakout expel`

expel = Retirer des groupes les personnes bannies ou expulsées du salon principal
expel-more = Les personnes bannies du salon principal le sont aussi des groupes. Celles qui en ont seulement été expulsées sont retirées, et bannies là où le retrait seul n’empêche pas de revenir : des groupes que n’importe qui peut rejoindre, ou qui sont sur invitation.
expel-user = Seulement ces personnes, même si elles sont parties d’elles-mêmes : des identifiants Matrix complets, ou des noms

## `breakout rename`

rename = Donner un autre nom à un des groupes ouverts
rename-child = Le groupe à renommer : un identifiant, un nom, ou son numéro dans `status`
rename-name = Son nouveau nom

## `breakout say`

say = Dire quelque chose dans tous les groupes, ou dans un seul
say-more = Chacun y reçoit une notification. Si la commande a été interrompue, ou si des groupes n’ont pas pu être atteints, la même commande dans les 15 minutes ne le dit que là où cela n’a pas été dit.
say-text = Ce qu’il faut dire
say-to = Seulement dans ce groupe : un identifiant, un nom, ou son numéro dans `status`

## `breakout requests`

requests = Montrer quels groupes ont demandé de l’aide, et en prendre un en charge
requests-more = Pour demander de l’aide, on écrit `!help` dans le salon de son groupe, dans n’importe quel client. Un modérateur prend la demande en charge avec `--take`, ou par une réaction ou une réponse à ce message. Seuls les salons où vous êtes peuvent être lus.
requests-take = Prendre en charge la demande de ce groupe, et lui dire que vous arrivez

## `breakout end`

end = Terminer la séance ouverte, et rappeler tout le monde
end-more = Les salons et ce qui y a été dit sont conservés. Si rien n’est ouvert, rien n’est terminé ; ce qu’une fin précédente a laissé à faire dans les groupes est fait.
end-grace = Prévenir tout le monde, et terminer après cette durée, comme `60s`
end-grace-more = Rend la main une fois la séance terminée. Si le serveur d’accueil surveille l’heure, elle se termine même si cette commande est interrompue.
end-no-announce = Ne pas envoyer le message qui rappelle tout le monde
end-remove-people = Retirer tout le monde des groupes, sauf les modérateurs et vous ; les personnes sont d’abord prévenues
end-remove-people-more = Ce qui y a été dit reste, et qui peut rejoindre peut revenir. Fonctionne aussi quand la séance est terminée. Une exécution interrompue est continuée par la même commande.
end-after = Combien de temps les personnes ont avant cela, une minute sauf indication contraire

## `breakout extend`

extend = Déplacer la fin de la séance ouverte
extend-more = Quand le serveur d’accueil termine la séance de lui-même, il le fait seulement à la nouvelle heure. Si la commande a été interrompue, ou si le serveur d’accueil n’a pas répondu, la même commande dans les 15 minutes la continue, sans donner davantage de temps.
extend-longer = Combien de temps en plus, comme `+5m`
extend-until = Quand elle se termine, plus tôt ou plus tard que maintenant : au prochain `14:30` par exemple, ou avec la date comme `2026-03-02 14:30`
extend-yes = Le faire quand même : reprendre les groupes d’une personne qui ne modère pas ce salon, pour qu’ils soient alors à vous ; et promettre que quelque chose à vous tourne à la fin, si seuls les modérateurs peuvent écrire jusque-là et que le serveur d’accueil ne termine aucune séance de lui-même

## `breakout prepare`

prepare = Créer des groupes à l’avance, pour que leur ouverture ne prenne qu’un instant
prepare-more = Personne n’est prévenu, et rien ne mène aux salons, jusqu’à ce que `breakout start` les ouvre. Cela prend le temps que demande le serveur d’accueil, environ une minute par salon après les dix premiers. Peut être relancé sans risque : les salons qui existent comptent.
prepare-room = Le salon qui sera divisé : un identifiant, un alias, ou son nom
prepare-rooms = Combien de salons il doit y avoir qu’aucune séance n’a encore utilisés
prepare-join = Qui peut rejoindre les groupes
prepare-language = Utiliser cette langue dans les salons, et aussi pour leurs noms : un code comme `en`
prepare-language-more = La langue est retenue pour le salon. Les salons qui existent restent comme ils sont.
prepare-unmute = Laisser écrire dans les groupes les membres qu’un rang particulier empêche d’écrire dans SALON

## `breakout widget`

widget = Montrer à chacun son groupe à l’intérieur d’Element : écrire le dossier du widget, l’ajouter à un salon
widget-more = Le dossier va sur un serveur web en https. Ensuite, `--url` ajoute le widget à un salon, une fois : après un changement, Element redemande à chacun. `breakout start --widget` l’ouvre pour tout le monde avec les groupes, et la fin de la séance le ferme. Il faut le rang d’un modérateur. Sans option, la commande dit ce qu’il y a. Les personnes dont le client n’affiche pas de widgets ont comme toujours le message avec leur lien.
widget-room = Le salon principal : un identifiant, un alias, ou son nom
widget-url = Ajouter le widget dont le dossier est à cette adresse, comme `https://widgets.example.org/breakout/`
widget-remove = Retirer le widget du salon
widget-export = Écrire le dossier du widget pour un serveur web : un nouveau dossier, ou un dossier écrit par une version précédente

## `breakout plan`

plan = Planifier plusieurs tours à la fois, de façon que le moins de personnes possible se retrouvent
plan-more = N’a besoin ni d’un compte ni d’un serveur d’accueil. Écrit chaque tour dans un fichier de plan, `round-1.csv` et ainsi de suite, que `breakout start SALON --file round-1.csv` ouvre, puis `breakout start SALON --again --file round-2.csv`.
plan-people = Un fichier avec un identifiant Matrix par ligne ; les lignes vides et les `# commentaires` sont ignorés
plan-rounds = Combien de tours planifier
plan-seed = Planifier à nouveau les mêmes tours
plan-language = Nommer les groupes dans cette langue : un code comme `en`
plan-out = Écrire les fichiers de plan dans ce dossier
plan-force = Remplacer les fichiers de plan qui existent déjà

## `breakout export`

export = Afficher les groupes ouverts sous forme de fichier de plan, que lit `breakout start --file`
export-session = Plutôt une séance précédente : son identifiant, tel que le donne `history --json`

## `breakout history`

history = Donner la liste de toutes les séances d’un salon avec leurs groupes, la plus ancienne d’abord
history-room = Le salon qui a été divisé : un identifiant, un alias, ou son nom

## `breakout attendance`

attendance = Montrer qui était dans quel groupe, de quand à quand
attendance-more = Tiré des salons eux-mêmes, pour toutes les séances du salon sauf si une seule est indiquée. La personne qui a créé un salon y est tout le temps, et n’est pas indiquée. Seuls les salons où vous êtes peuvent être lus.
attendance-room = Le salon qui a été divisé : un identifiant, un alias, ou son nom
attendance-csv = Afficher un tableau que lisent les tableurs
attendance-session = Seulement une séance, pendant qu’elle était ouverte : son identifiant, tel que le donne `history --json`

## `breakout report`

report = Mettre en commun les comptes rendus des groupes dans le salon principal, un message par groupe
report-more = Le compte rendu d’un groupe est ce qu’il épingle, ce qui commence ou finit par `!report`, et ce à quoi quelqu’un répond `!report`. Il s’agit de la dernière séance, ouverte ou terminée. Peut être relancé sans risque : rien n’est envoyé deux fois.
report-room = Le salon qui est ou a été divisé : un identifiant, un alias, ou son nom

## `breakout doctor`

doctor = Contrôler que tout est prêt pour des groupes : le compte, le serveur d’accueil, et un salon si vous en indiquez un
doctor-more = Donne aussi la liste de ce que des démarrages interrompus ont laissé : dans ce salon, ou dans tous les vôtres.
doctor-room = Un salon à contrôler : un identifiant, un alias, ou son nom

## `breakout console`

console = Animer et participer dans le navigateur
console-more = Sert une page web pour ce compte, sur cet ordinateur seulement, jusqu’à Ctrl-C. L’adresse laisse entrer un navigateur, une fois ; relancez la commande pour un autre. Quand aucun compte n’est connecté, la page commence par la connexion.
console-no-browser = Afficher l’adresse et n’ouvrir aucun navigateur
console-port = La servir sur ce port plutôt que sur un port libre
console-element-call = Prendre Element Call, pour les appels dans les salons, dans ce dossier : le paquet npm décompressé `@element-hq/element-call-embedded`. Sans cette option, c’est le dossier `element-call` à côté des comptes, s’il existe
console-livekit-client = Prendre le client de LiveKit, pour parler aux appels de tous les groupes et en écouter un, dans ce dossier : le paquet npm décompressé `livekit-client`. Sans cette option, c’est le dossier `livekit-client` à côté des comptes, s’il existe

## `breakout serve`

serve = Faire tourner un robot qui divise en groupes les salons où on l’invite, pour les personnes qui les modèrent
serve-more = Un seul processus s’occupe de tous les salons de son compte : il crée les groupes, surveille l’heure, place les retardataires, dit aux hôtes qui demande de l’aide, et rappelle tout le monde, même si les ordinateurs de tous les hôtes sont éteints. docs/serve.md explique comment le mettre en place.
serve-at-the-end =
    Chaque réglage du fichier peut aussi venir de l’environnement, qui l’emporte : `state_dir` est
    BREAKOUT_SERVE_STATE_DIR.
serve-config = La configuration, en TOML
serve-check = Contrôler si le robot peut tourner, ainsi que ce dont il a besoin autour de lui, dire ce qui ne va pas et comment le corriger, sans rien changer : le `doctor` du robot
serve-new-identity = Donner au compte une nouvelle identité de signature croisée à la place de celle qu’il a
serve-log-format = Comment les journaux sont écrits

## `breakout demo`

demo = Voir des groupes à l’œuvre, avec un serveur d’accueil et des personnes créés pour l’occasion, sur cet ordinateur
demo-more = Démarre un Synapse temporaire, installé la première fois, et divise pour une minute un salon avec des personnes. Vous pouvez ensuite participer depuis un deuxième terminal. Ctrl-C arrête tout et ne laisse rien, sauf le Synapse installé. Il faut Python 3.10 ou plus récent avec son module `venv`.
demo-once = Terminer la séance quand tout le monde est arrivé, et s’arrêter
demo-people = Combien de personnes participent ; 12 si rien n’est indiqué, 4 avec `--calls` et 5 avec `--serve`
demo-calls = Faire parler tout le monde : les personnes sont dans un appel, chacune avec un son pour voix et une couleur pour visage, et la séance les fait passer dans les appels de leurs groupes. Il faut Chromium avec son pilote, npm, et Go 1.26 ou plus récent pour compiler LiveKit, un serveur audio et vidéo, la première fois
demo-serve = Montrer le robot de `breakout serve` : on l’invite, on le nomme modérateur et on lui demande des groupes, et une page à la place d’Element montre ce que voit une personne d’un groupe
demo-no-browser = Afficher l’adresse de la console de l’hôte et n’ouvrir aucun navigateur

## `breakout completions`

completions = Afficher un script qui complète les commandes dans un shell
completions-shell = Le shell qui lira le script

## `breakout man`

man = Afficher la page de manuel, ou écrire les pages de toutes les commandes
man-dir = Écrire plutôt une page par commande dans ce dossier
