### Pourquoi la console n’affiche pas une page ou n’accepte pas un formulaire, et ce qu’on peut y faire.

## Que faire ensuite. Liens

go-to-all-rooms = Aller à la liste des salons

## Qui peut utiliser la console

open-from-the-terminal = rouvrez la console depuis le terminal : `breakout console`
address-is-used = cette adresse a déjà servi, ou n’est pas la bonne
used-by-somebody-else = si ce n’est pas vous qui l’avez utilisée, arrêtez la console : c’était peut-être quelqu’un d’autre
not-at-this-address = la console ne répond pas à cette adresse
browser-may-not-enter = ce navigateur n’a pas le droit d’utiliser la console
unknown-request = la console ne connaît pas cette demande
sent-from-elsewhere = cela n’a pas été envoyé depuis une page de cette console ; rien n’a donc été fait
reload-if-it-was-you = si c’était vous : revenez en arrière, rechargez la page, et réessayez
asked-from-elsewhere = aucune page de cette console n’a demandé cela

## Formulaires

no-form-of-ours = ce n’est pas un formulaire de la console
form-did-not-come = le formulaire n’est pas arrivé
form-is-cut-off = le formulaire est incomplet
form-is-too-large = le formulaire est trop grand
# Le fichier d’un plan. { $kib } est un nombre.
file-is-too-large = le fichier dépasse { $kib } Kio ; une séance compte au plus 2 000 personnes environ, une par ligne
try-with-less = rien n’a été fait ; revenez en arrière et essayez avec moins
form-is-unreadable = le formulaire n’a pas pu être lu
fill-it-in-again = revenez en arrière, rechargez la page, et remplissez-le de nouveau

## Pages

no-such-page = cette page n’existe pas
wrong-method = cette adresse n’est pas faite pour être lue, ou pas pour envoyer un formulaire
page-is-closed = cette page n’est plus ouverte
open-the-page-again = rouvrez-la là où vous l’aviez ouverte
not-in-this-room = Vous n’êtes pas dans ce salon.
# De la démo.
nobody-of-that-name = personne ne porte ce nom
# Quelque chose ne va pas dans le programme.
page-unmade = la page n’a pas pu être préparée
# La page elle-même ne peut pas être préparée ; c’est donc tout ce qui s’affiche.
page-not-made = cette page n’a pas pu être préparée ; allez sur /rooms
try-again-it-goes-on = Réessayez : cela continue, et ce qui a déjà été fait n’est pas fait deux fois.

## La connexion est terminée

login-not-accepted = votre compte est déconnecté : le serveur d’accueil n’accepte plus cette connexion
somebody-has-ended-it = Quelqu’un y a mis fin, comme vous pouvez le faire pour chaque appareil dans une autre application Matrix.
nothing-was-sent = Rien n’a été envoyé. Ce que vous avez écrit est encore là si vous revenez en arrière.

## Avant qu’il y ait des pages

no-port = la console n’a pas de port où répondre
without-port = sans `--port`, un port libre est choisi
# { $package } est un programme fait par d’autres, { $folder } l’endroit où il a été cherché.
package-is-missing = { $package } n’est pas dans { $folder }
