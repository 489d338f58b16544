### Les connexions sur cet ordinateur, leurs fichiers et leur liaison avec le serveur d’accueil.
###
### { $path } est un fichier ou un dossier, { $users } sont des identifiants Matrix.

no-home = il n’y a pas de dossier personnel où garder les comptes
set-home = donnez à { $variable } le nom d’un dossier
account-not-written = le compte n’a pas pu être enregistré dans { $path }
account-not-removed = le compte dans { $path } n’a pas pu être supprimé
still-logged-in = il est toujours connecté, ici et sur le serveur d’accueil
no-account = aucun compte n’est connecté
no-account-here = aucun compte n’est connecté sur cet ordinateur
several-accounts = plusieurs comptes sont connectés, et on ne sait pas lequel l’a été en dernier
choose-account = choisissez-en un avec --account : { $users }
account-not-logged-in = le compte { $account } n’est pas connecté
logged-in-are = comptes connectés : { $users }
several-called = plusieurs comptes s’appellent { $account }
give-whole-id = indiquez l’identifiant complet : { $users }
log-in-first = lancez d’abord `breakout login SERVEUR`

## Fichiers

login-not-read = la connexion enregistrée dans { $path } n’est pas lisible
look-at-permissions = regardez les droits du fichier et de ses dossiers
login-replaces = relancez `breakout login` ; cela crée un nouvel appareil et remplace cette connexion
not-read = { $path } n’a pas pu être lu
cannot-be-read = { $path } n’est pas lisible
not-written = { $path } n’a pas pu être écrit
cannot-be-written = impossible d’écrire dans { $path }
not-made = { $path } n’a pas pu être créé
not-removed = { $path } n’a pas pu être supprimé
cannot-be-opened = impossible d’ouvrir { $path }

## Les clés de l’appareil

keys-missing = les clés de chiffrement de cet appareil manquent dans { $path }
keys-not-opened = les clés de chiffrement dans { $path } n’ont pas pu être ouvertes
keys-not-damaged = les clés ne sont pas endommagées : faites de la place ou rétablissez les droits, puis relancez la commande
login-makes-device = relancez `breakout login` ; cela crée un nouvel appareil
damaged-keys = si elles sont endommagées, `breakout login` crée un nouvel appareil
no-keys = l’appareil n’a pas de clés
keys-gone = les clés de chiffrement de cet appareil sont perdues : celles dans { $path } ne sont pas celles que connaissent les clients des autres
nothing-was-sent = rien n’a été envoyé ; remettez le dossier depuis une sauvegarde, si vous en avez une
or-log-in-again = ou relancez `breakout login` ; cela crée un nouvel appareil
published-keys-not-read = les clés publiées de l’appareil n’ont pas pu être lues
device-not-set-up = le compte est connecté, mais son appareil n’a pas pu être préparé pour les salons chiffrés

## La liaison

not-connected = impossible de joindre { $homeserver }
rooms-not-read = les salons n’ont pas pu être lus
no-answer-within = { $seconds ->
    [one] le serveur d’accueil n’a pas répondu en { $seconds } seconde
   *[other] le serveur d’accueil n’a pas répondu en { $seconds } secondes
}
no-sliding-sync = ce serveur d’accueil n’a pas la « sliding sync » (MSC4186), dont breakout a besoin
synapse-has-it = Synapse l’a depuis la version 1.114
login-not-used = la connexion enregistrée n’a pas pu être utilisée
no-tls = les connexions sécurisées ne sont pas possibles ici
sync-has-ended = la synchronisation s’est arrêtée

## Trouver le serveur d’accueil

not-a-user-id = { $text } n’est pas un identifiant Matrix
user-id-looks-like = un identifiant Matrix a la forme @ann:example.org
not-a-homeserver = { $text } n’est ni le nom ni l’URL d’un serveur d’accueil
what-to-give = indiquez un identifiant comme @ann:example.org, un nom comme example.org, ou une URL
homeserver-not-found = le serveur d’accueil { $server } est introuvable
url-without-tls = sans TLS, il faut l’URL : http://{ $server }

## Plusieurs processus d’un même compte

sending-too-long = un autre processus breakout de ce compte envoie depuis trop longtemps
run-when-done = relancez la commande quand il aura fini
# Affiché pendant l’attente.
waiting-for-another = un autre breakout de ce compte travaille sur ce salon ; attente en cours
