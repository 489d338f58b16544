### Ce qui entoure chaque page de la console.

skip-to-content = Aller au contenu
brand = Travail en groupes
log-in-again = Se reconnecter
## Dans la démo

# { $own } est la personne dont c’est la page.
this-is-a-demo = Ceci est une démo. Vous jouez { $own }. Dans un autre onglet, jouez aussi
people-of-the-demo = Les personnes de la démo
# { $name } est quelqu’un de la démo, { $part } son rôle : « Olga (anime la séance) ».
person-with-part = { $name } ({ $part })
the-host = anime la séance
a-moderator = modère le salon
a-participant = participe

## La ligne qui dit pourquoi rien de nouveau n’arrive du serveur d’accueil

# { $why } est ce qui n’a pas fonctionné.
homeserver-unreachable = Le serveur d’accueil est injoignable ({ $why }). Ce que vous voyez est peut-être ancien ; nouvel essai en cours.
login-ended = Votre compte est déconnecté : le serveur d’accueil n’accepte plus cette connexion. Ce que vous voyez est peut-être ancien.
logged-out = Votre compte est déconnecté.
# { $why } est ce qui n’a pas fonctionné, { $hints } ce qu’on peut faire.
account-lost = La console a perdu son compte : { $why }. { $hints }
account-lost-for-good = La console a perdu son compte : { $why }.
# Deux choses qu’on peut faire.
hints-in-turn = { $hint } ; { $next }
