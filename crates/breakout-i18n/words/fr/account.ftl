### Le compte : à qui il est, si l’appareil est vérifié, et comment en sortir.

your-account = Votre compte
matrix-id = Identifiant Matrix
homeserver = Serveur d’accueil
this-device = Cet appareil

## { $device } est l’identifiant de l’appareil

device-verified = { $device }, vérifié
# Ce qui est entre { $strong } et { $end } ressort.
device-not-verified = { $device }, { $strong }non vérifié{ $end }
device-unknown = { $device }, on ne sait pas pour l’instant s’il est vérifié

##

some-apps-warn = Dans les salons chiffrés, les applications de certaines personnes peuvent afficher un avertissement sur vos messages ou les masquer, tant que vous n’avez pas vérifié cet appareil.

## La langue des pages

# Un titre.
language = Langue
# Devant une liste de langues, dont la première est la suivante.
language-of-the-pages = Langue de ces pages
language-of-the-browser = Celle du navigateur
# Un bouton.
change-language = Changer la langue

## Vérifier l’appareil

# Un lien, un titre, et le titre de la page.
verify-this-device = Vérifier cet appareil
what-for = Avec votre clé de récupération, les applications des autres savent que cet appareil est à vous.
recovery-key = Clé de récupération
recovery-key-hint = Douze blocs de quatre lettres et chiffres. Votre autre application Matrix l’appelle clé de récupération ou clé de sécurité.
# Un bouton.
verify = Vérifier
# Un titre.
without-it = Sans elle
without-it-text = Tout fonctionne dans les salons non chiffrés. Dans les salons chiffrés, les applications de certaines personnes peuvent afficher un avertissement sur vos messages ou les masquer, et ce qui a été écrit avant votre connexion n’est pas lisible ici.
# Un lien.
skip-for-now = Passer pour l’instant
not-verified-unreachable = Le serveur d’accueil était injoignable, l’appareil n’est donc pas encore vérifié.
try-again-in-a-moment = Réessayez dans un instant.
not-the-recovery-key = Ce n’est pas la clé de récupération de votre compte.
not-the-recovery-key-hint = Elle a douze blocs de quatre lettres et chiffres. Votre autre application Matrix vous l’a donnée quand vous l’avez configurée ; vous pouvez aussi y en créer une nouvelle.
no-recovery-key = Votre compte n’a pas encore de clé de récupération.
no-recovery-key-hint = Créez-en une dans une autre application Matrix (dans Element : Paramètres, Chiffrement), puis revenez.
could-not-be-verified = L’appareil n’a pas pu être vérifié.

## Se déconnecter

# Un titre.
leave = Déconnexion
others-use-it-too = D’autres consoles et commandes de ce compte sur cet ordinateur utilisent la même connexion.
# Un lien vers la page qui demande.
log-out-link = Se déconnecter…
# Un bouton, et le titre de la page.
log-out = Se déconnecter
# { $user } est un identifiant Matrix.
log-out-of = Déconnecter { $user } ?
# { $why } est ce qui n’a pas fonctionné.
still-logged-in = Votre compte est toujours connecté : { $why }.
still-logged-in-hint = Réessayez plus tard, ou oubliez le compte seulement sur cet ordinateur. Le serveur d’accueil affiche alors encore l’appareil, jusqu’à ce que vous le supprimiez dans une autre application.
commands-stop = Toutes les consoles et commandes de ce compte sur cet ordinateur cessent de fonctionner.
keys-go = Les clés de messages chiffrés que seul cet ordinateur possède sont supprimées. Les messages restent lisibles sur vos autres appareils.
break-outs-stay = Les groupes ouverts restent ouverts, et personne ne perd son salon.
# Un bouton.
forget-here = L’oublier seulement sur cet ordinateur
# Un lien.
stay = Rester
no-logging-out = personne ne peut se déconnecter de cette console
is-logged-out = Compte déconnecté : { $user }.
