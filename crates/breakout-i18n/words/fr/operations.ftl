### Pourquoi ce qui a été demandé dans un salon avec des groupes n’a pas pu se faire. En minuscules et sans point final ; une page met une
### majuscule au début.
###
### { $room } est l’identifiant d’un salon ou le nom d’un groupe, { $user } et { $by } sont des identifiants Matrix.

not-open = aucun groupe n’est ouvert dans { $room }
another-is-open = une autre séance que celle-ci est ouverte dans { $room }, par { $by }
not-a-group = { $room } n’est pas un des groupes ouverts
no-session-yet = il n’y a pas encore eu de séance en groupes dans { $room }
not-joined = pas membre du salon { $room }
not-logged-in = non connecté
stopped-before-done = arrêt avant la fin
not-serialized = un événement ne peut pas être sérialisé
connection-lost = la liaison avec le serveur d’accueil a été perdue
# { $servers } sont des noms de serveurs.
servers-silent = aucun des serveurs qui connaissent { $room } ne répond : { $servers }

## Ouvrir

already-open = des groupes sont déjà ouverts dans ce salon
cut-off = un démarrage précédent a été interrompu : { $request }
stopped-before-open = arrêt avant l’ouverture de la séance
stopped-tidying = arrêt avant que tous les salons soient remis en ordre ou prévenus ; la séance est ouverte
stopped-making = arrêt avant que tous les salons soient créés
# { $room } est entre guillemets, comme il s’appelle.
not-in-group = { $user } n’est pas dans « { $room } », et ne peut ni le modifier ni en retirer quelqu’un
no-power-in-group = { $user } n’a pas le droit de modifier « { $room } » ni d’en retirer quelqu’un
session-id-bytes = { $bytes ->
   *[other] un identifiant de séance a de 1 à { $bytes } octets
}
no-power-levels = le salon n’a pas de rangs
no-widget = le salon n’a pas de widget
quiet-for-good = le serveur d’accueil ne termine aucune séance de lui-même : si rien ne tourne à la fin pour le faire, les membres ne peuvent pas écrire dans le salon principal jusqu’à ce que quelqu’un la termine
quiet-for-longer = le serveur d’accueil ne termine de lui-même aucune séance de plus de { $length } : si rien ne tourne à la fin pour le faire, les membres ne peuvent pas écrire dans le salon principal jusqu’à ce que quelqu’un la termine

## Modifier

no-end = la séance n’a pas d’heure de fin
overruled = { $by } a fixé une autre fin au même moment
not-a-member = { $user } n’est pas membre du salon { $room }
still-a-member = { $user } est membre du salon { $room }, et peut donc être dans ses groupes
cannot-let-in = { $room } est sur invitation, et vous n’y êtes pas : vous ne pouvez donc y faire entrer personne
task-ended = les changements ne sont plus recueillis
room-not-made = le salon n’a pas pu être créé : { $reason }
no-power-to-invite = le rang dans { $room } ne permet pas d’inviter
no-power-to-remove = le rang dans { $room } ne permet pas de retirer quelqu’un
no-power-to-remove-person = le rang dans { $room } ne permet pas de retirer cette personne
no-power-to-take-requests = le rang dans { $room } ne permet pas de prendre en charge des demandes
no-power-to-rename = le rang dans { $room } ne permet pas de changer le nom du salon
not-in-time = non envoyé à temps

## Ce qui suit un changement et n’a pas fonctionné

not-invited = { $user } n’a pas pu recevoir d’invitation
people-not-told = les personnes n’ont pas pu être prévenues
not-renamed = le salon n’a pas pu être renommé
timer-not-set = la minuterie du serveur d’accueil n’a pas pu être réglée

## Aide

nobody-waits = personne n’attend d’aide dans { $room }
taken-before = { $by } s’en occupe déjà

## Dans un groupe, après son nom

no-power-there = votre rang n’y suffit pas
not-in-the-room = pas membre du salon
account-not-in-the-room = ce compte n’est pas dans le salon

## Un réglage d’un groupe qui n’a pas pu être aligné sur le salon principal, après le nom du groupe

encryption-not-in-line = le chiffrement n’a pas pu être aligné sur celui du salon principal : { $reason }
guests-not-in-line = l’accès des visiteurs n’a pas pu être aligné sur celui du salon principal : { $reason }
history-not-in-line = ce que les nouveaux venus peuvent lire n’a pas pu être aligné sur le salon principal : { $reason }
levels-not-in-line = qui modère et qui ne peut pas écrire n’a pas pu être aligné sur le salon principal : { $reason }
