### Ce que `breakout login`, `logout` et `whoami` disent dans un terminal.

## Questions

which-user = Nom d’utilisateur :
password-of = Mot de passe pour { $user } :
recovery-key = Clé de récupération, pour vérifier cet appareil (Entrée pour passer) :

## Ce qui est en cours

# { $server } est un nom ou une adresse.
looking-for = recherche de { $server }
logging-in = connexion
setting-up-encryption = préparation du chiffrement
logging-out = déconnexion
# L’adresse suit à la ligne suivante.
log-in-on-this-page = connectez-vous sur cette page, qui s’ouvre dans le navigateur :
    { $url }

## Ce que cela a donné

# { $account } est un identifiant Matrix.
logged-in-as = compte connecté : { $account }
logged-out = compte déconnecté : { $account }
account-verified = { $account } sur { $homeserver }, appareil { $device } (vérifié)
account-not-verified = { $account } sur { $homeserver }, appareil { $device } (non vérifié)
verify-a-new-device = cet appareil n’est pas vérifié ; `breakout login --recovery-key-file FICHIER` en vérifie un nouveau

## Ce qui n’a pas fonctionné

login-failed = la connexion a échoué
key-was-wrong = le compte est connecté, mais son appareil n’est pas vérifié ; reconnectez-vous avec la bonne clé
# { $name } a été saisi.
two-users = { $user } et --user { $name } ne sont pas la même personne
no-user = il n’est pas indiqué qui se connecte
give-a-user = indiquez un identifiant comme @ann:example.org à la place du serveur d’accueil, ou --user NOM
no-terminal = il n’y a pas de terminal où demander le mot de passe
password-on-stdin = donnez-le sur l’entrée standard avec --password-stdin
password-is-empty = le mot de passe est vide
password-unreadable = le mot de passe n’a pas pu être lu
# { $file } est un chemin.
key-unreadable = la clé de récupération dans { $file } n’a pas pu être lue
key-is-empty = il n’y a pas de clé de récupération dans { $file }
browser-unheard = cet ordinateur ne peut pas attendre la réponse du navigateur
no-login-on-a-page = le serveur d’accueil ne propose pas de connexion sur une page web
page-gave-no-login = la page web n’a pas permis de se connecter
still-logged-in = le compte est toujours connecté
forget-it-here = `breakout logout --force` l’oublie seulement sur cet ordinateur
