### La connexion.

# Un titre, le titre de la page, et un bouton.
log-in = Se connecter
use-your-account = Utilisez le compte Matrix que vous avez déjà.
your-matrix-id = Votre identifiant Matrix, ou votre serveur d’accueil
like-this = Par exemple @ann:example.org, ou example.org
# Un bouton.
go-on = Continuer
# { $server } est le nom d’un serveur d’accueil.
homeserver = Serveur d’accueil : { $server }
use-another = En choisir un autre
# { $user } est un identifiant Matrix.
account = Compte : { $user }
user-name = Nom d’utilisateur
password = Mot de passe
password-hint = Il va seulement à votre serveur d’accueil, et n’est gardé nulle part.
or-on-a-page = Ou sur une page de votre serveur d’accueil, qui vous ramène ici :
on-a-page = Votre serveur d’accueil a une page pour cela, qui vous ramène ici :
# { $provider } est qui tient le compte : une université, une entreprise.
log-in-with = Se connecter avec { $provider }
log-in-on-page = Se connecter sur la page du serveur d’accueil
no-way = Ce serveur d’accueil n’offre aucune façon de se connecter qui fonctionne ici.
no-way-hint = Les mots de passe et les pages de connexion fonctionnent ; l’administration de votre serveur d’accueil sait ce qu’il propose.

## Au retour de la page du serveur d’accueil

logging-in = Connexion
one-moment = Un instant : les salons sont en train d’être lus.
go-on-by-hand = Continuer manuellement, si cette page reste affichée
login-is-over = cette connexion est terminée, ou n’a pas commencé ici

## Pourquoi cela n’a pas fonctionné

no-login-here = Personne ne peut se connecter à cette console.
not-let-in = Le serveur d’accueil ne vous laisse pas entrer : le nom d’utilisateur ou le mot de passe n’est pas bon.
deactivated = Ce compte est désactivé.
too-many-attempts = Il y a eu trop d’essais de connexion, le serveur d’accueil n’en accepte plus pour un moment.
try-again-in-seconds = { $seconds ->
    [one] Réessayez dans une seconde.
   *[other] Réessayez dans { $seconds } secondes.
}
try-again-in-minutes = { $minutes ->
    [one] Réessayez dans { $minutes } minute.
   *[other] Réessayez dans { $minutes } minutes.
}
try-again-later = Réessayez plus tard.
is-the-name-right = Le nom est-il correct, et cet ordinateur est-il connecté au réseau ?

## Ce qui se faisait quand quelque chose n’a pas marché

cut-off = la connexion a été interrompue
login-failed = la connexion a échoué
not-said-how = le serveur d’accueil ne dit pas comment se connecter
