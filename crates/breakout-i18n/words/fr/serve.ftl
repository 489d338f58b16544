### Ce que dit le robot de `breakout serve` : dans les salons, et à la personne qui l’administre.
###
### Dans les salons, { $group } est le nom d’un groupe, { $people } et { $person } sont des noms de personnes, { $command } est une commande telle qu’elle s’y écrit.

## Dans un salon où il arrive

leaving = Au revoir ! Je quitte ce salon et ses groupes.

## À qui n’en a pas le droit, et à qui écrit trop

too-many-commands = C’est trop à la fois. Je continue dans une minute.
edits-are-not-done = Je ne tiens pas compte des messages modifiés. Écrivez-le dans un nouveau message.

## Un plan

nobody-meets-again = Toutes les rencontres sont nouvelles.
pairs-meet-again = { $pairs ->
    [one] { $pairs } paire de personnes se retrouve.
   *[other] { $pairs } paires de personnes se retrouvent.
}
their-task = La consigne : { $task }
look-like-bots = Peut-être des robots : { $people }
plan-replaced = Il y a un plan plus récent ci-dessous.
plan-dropped = Plan abandonné.
no-plan-waits = Aucun plan n’attend cette réponse.
nothing-to-open-again = il n’y a pas encore eu de groupes dans ce salon

## Une séance s’ouvre

the-bot-ends-it = C’est moi qui y mettrai fin ; le serveur d’accueil ne le fait pas de lui-même.
# { $why } dit ce qui n’a pas fonctionné.
not-invited = { $person } n’a pas pu recevoir d’invitation : { $why }
already-open = des groupes sont déjà ouverts dans ce salon
end-it-first = terminez-les d’abord, ou attendez la fin
earlier-was-cut-off = un démarrage précédent a été interrompu
not-opened = { $failed ->
    [one] { $failed } salon sur { $groups } n’a pas pu être créé ; rien n’a donc été ouvert
   *[other] { $failed } salons sur { $groups } n’ont pas pu être créés ; rien n’a donc été ouvert
}
press-again = appuyez de nouveau sur ✅ pour continuer ; ce qui existe déjà est utilisé
too-late = la fin est arrivée avant que tous les salons soient là ; rien n’a donc été ouvert
another-came-after = quelqu’un d’autre a ouvert d’autres groupes au même moment, et ce sont ceux-là qu’on voit

## Pendant que c’est ouvert

nothing-is-open = aucun groupe n’est ouvert dans ce salon
not-yours-to-change = votre rang dans ce salon ne le permet pas avec ces groupes
leaves-no-open-session = je ne pars pas pendant que des groupes sont ouverts
person-asks-for-help = { $person } demande de l’aide.
who-goes-where = dites qui va dans quel groupe
which-group = dites quel groupe
moved = { $people } → { $group }
added = Groupe ajouté : { $group }.
closed = Groupe fermé : { $group }.
renamed = { $group } s’appelle maintenant { $name }.
said = { $groups ->
    [one] Message envoyé à { $groups } groupe.
   *[other] Message envoyé à { $groups } groupes.
}
# { $why } dit ce qui n’a pas fonctionné.
not-said-in = Non envoyé dans { $group } : { $why }
# { $user } est un identifiant Matrix.
overruled = { $user } a décidé autre chose au même moment, et sa décision est arrivée en dernier
could-not-be-done = cela n’a pas pu se faire
# { $what } dit ce qui devait suivre, { $why } ce qui n’a pas fonctionné.
did-not-follow = { $what } : { $why }
ends-in = Le travail en groupes se termine dans { $length }.
ends-at = Le travail en groupes se termine à { $time }, dans { $length }.
what-groups-report = Les comptes rendus des groupes :
widget-added = Le widget est maintenant dans ce salon, et s’ouvre avec les prochains groupes.
widget-was-there = Le widget était déjà dans ce salon, et s’ouvre avec les prochains groupes.
widget-is-open = Le widget est maintenant ouvert, en haut du salon.
widget-asks-once = On demande une fois à chaque personne s’il peut être affiché. Les téléphones ne l’affichent pas.
widget-removed = Le widget n’est plus dans ce salon, et je ne le remets pas de moi-même.
no-widget-here = Il n’y a pas de widget dans ce salon, et je n’en ajoute pas de moi-même.
widget-not-open = Le widget n’a pas pu être ouvert : { $why }
no-widget-url = on ne m’a pas dit où est le widget
configuration-has-widget-url = la personne qui me fait fonctionner l’indique dans la configuration, avec `widget_url`

## Têtes de colonne

column-group = Groupe
column-messages = Messages
column-report = Compte rendu

## À l’administration : la configuration

config-not-read = la configuration { $file } n’est pas lisible
config-damaged = la configuration { $file } contient une erreur à la ligne { $line }
config-keys = elle peut contenir homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language et listen
# { $variable } est une variable d’environnement.
config-lacks = il manque à la configuration `{ $key }`, qui peut aussi être donné par { $variable }
homeserver-looks-like = écrivez le nom ou l’URL du serveur d’accueil, comme « example.org » ou « https://matrix.example.org »
user-looks-like = écrivez l’identifiant Matrix du robot ou la partie avant le deux-points, comme « @breakout:example.org » ou « breakout »
state-dir-is-for = c’est un dossier à part, comme « /var/lib/breakout », où le robot peut écrire et qui subsiste après lui
or-an-access-token = écrivez le chemin d’un fichier qui contient le mot de passe du robot ; ou donnez `access_token_file`, un fichier avec le jeton d’accès d’un appareil créé pour le robot
two-secrets = donnez `password_file` ou `access_token_file`, pas les deux
not-a-user = { $user } n’est pas un identifiant Matrix
not-a-prefix = « { $prefix } » ne peut pas commencer une commande
prefix-looks-like = écrivez un mot par lequel personne ne commence une phrase, comme « { $prefix } » ; les clients gardent pour eux ce qui commence par « / »
# { $known } est une liste de langues.
not-a-language = la langue { $language } n’est pas connue ; il y a : { $known }
not-a-loopback-address = l’état de santé n’est pas donné à l’adresse { $address }
address-looks-like = écrivez une adresse de boucle locale et un port, comme « 127.0.0.1:9418 » ; un proxy inverse peut la rendre accessible
neither-true-nor-false = { $variable } doit être true ou false, et non « { $value } »
not-a-widget-address = { $address } ne peut pas être l’adresse du widget
widget-address-looks-like = écrivez l’adresse https du dossier que `breakout widget --export` a écrit, comme « https://widgets.example.org/breakout/ »
not-an-origin = { $address } ne peut pas être ici l’adresse d’un serveur web
origin-looks-like = écrivez-la comme « https://breakout.example.org/ » : en https, et sans rien après le nom d’hôte
pages-need-both = `public_url` et `element_origins` vont ensemble : donnez les deux, ou aucun
pages-need-listen = les pages pour les hôtes ont besoin de `listen` : un proxy inverse y transmet ce qui arrive à `public_url`
pages-are-at-element = { $address } est donné pour les pages et pour Element ; donnez aux pages leur propre nom d’hôte
secret-not-read = { $file } n’est pas lisible
secret-is-empty = { $file } est vide

## À l’administration : ce qui est conservé

state-dir-not-written = impossible d’écrire dans { $path }
state-dir-needs-locks = le dossier d’état doit être sur un système de fichiers qui a des verrous
# { $process } est un nombre.
already-running = un autre processus utilise { $directory } (processus { $process })
one-process-is-enough = un seul processus s’occupe de tous les salons de son compte ; arrêtez d’abord celui-là, ou donnez à celui-ci un compte et un dossier d’état à lui
room-not-remembered = ce qu’on sait d’un salon n’a pas pu être enregistré

## À l’administration : le compte

# { $user } est un identifiant Matrix, { $wanted } ce que dit la configuration.
another-account = le dossier d’état appartient à { $user }, et non à { $wanted }
another-state-dir = donnez à l’autre compte un dossier d’état à lui
not-logged-in = { $user } n’a pas pu être connecté
log-in-as-a-new-device = pour se connecter comme nouvel appareil, supprimez le dossier `account` dans le dossier d’état ; la clé de récupération signe le nouvel appareil
no-answer-about-token = le serveur d’accueil n’a pas indiqué à qui appartient le jeton d’accès
token-not-accepted = le serveur d’accueil n’accepte pas le jeton d’accès
token-without-device = le jeton d’accès n’appartient à aucun appareil
token-is-of-a-device = connectez-vous une fois pour le robot, avec n’importe quel client à lui, et prenez le jeton que renvoie le serveur d’accueil ; aucun autre client ne doit utiliser cet appareil
token-of-an-application-service = le jeton d’un service applicatif ne convient pas non plus : un Synapse ne donne aucune synchronisation à son compte ; docs/serve.md dit comment lever la limite de débit sans cela
identity-not-read = impossible de demander si le compte a une identité de signature croisée
# { $user } est un identifiant Matrix.
identity-of-others = { $user } a déjà une identité de signature croisée, qui n’a pas signé cet appareil
put-the-recovery-key = mettez la clé de récupération du compte dans { $file }, et redémarrez
# { $device } est l’identifiant d’un appareil.
or-verify-the-device = ou vérifiez l’appareil { $device } avec un autre appareil du compte, et redémarrez
or-replace-the-identity = ou laissez le robot créer une nouvelle identité avec `--new-identity` ; les personnes qui ont vérifié l’ancienne reçoivent un avertissement, et ses autres appareils doivent être vérifiés de nouveau
identity-not-taken-over = l’identité n’a pas pu être reprise avec la clé de récupération de { $file }
identity-not-made = l’identité de signature croisée du compte n’a pas pu être créée
identity-needs-password = le serveur d’accueil demande le mot de passe du compte avant d’accepter une identité de signature croisée
give-the-password-once = donnez `password_file` pour ce démarrage ; le dossier d’état retient la connexion
identity-needs-a-web-page = le serveur d’accueil veut qu’une nouvelle identité soit confirmée sur une page web, ce qu’un robot ne peut pas faire
device-not-signed = cet appareil n’est pas signé par les clés du compte
recovery-key-not-made = les clés privées n’ont pas pu être mises dans le coffre secret du compte
recovery-key-not-written = la clé de récupération n’a pas pu être écrite dans { $file }
not-listening = impossible d’écouter à l’adresse { $address }

## `breakout serve`

# { $user } est un identifiant Matrix.
serving = { $user } est prêt
configuration-is-wrong = { $count ->
    [one] la configuration contient { $count } erreur
   *[other] la configuration contient { $count } erreurs
}

## `breakout serve --check` : ce qui a été contrôlé

secret-is-there = { $file } est là
others-can-read = d’autres personnes sur cet ordinateur peuvent lire { $file } : `chmod 600 { $file }`
widget-is-only-here = { $address } est sur cet ordinateur, où personne d’autre ne voit le widget
# { $url } est une URL.
homeserver-answers = { $url } répond, et a la « sliding sync »
state-dir-will-be-made = { $directory } n’existe pas, et sera créé
state-dir-is-free = { $directory } est accessible en écriture, et aucun autre processus ne l’utilise
will-log-in = { $user } se connectera au premier démarrage
is-logged-in = { $user } est connecté
device-is-signed = l’appareil est signé par son propriétaire
device-is-not-signed = l’appareil n’est pas encore signé par son propriétaire ; le premier démarrage le fait
rooms-where-it-can-begin = salons où il peut commencer : { $rooms }
room-lacks-power = dans { $room }, il ne peut pas commencer : son rang est { $level }, et il faut { $needed }
limit-is-lifted-by = on ne peut pas demander si le serveur d’accueil limite le débit du robot ; l’administration d’un Synapse lève la limite ainsi : { $request }
ends-sessions = le serveur d’accueil met fin aux séances de lui-même (MSC4140)
does-not-end-sessions = le serveur d’accueil ne met pas fin aux séances de lui-même (MSC4140) : le robot le fait, tant qu’il tourne
calls-have-a-server = les appels ont un serveur audio et vidéo
calls-have-no-server = le serveur d’accueil n’indique aucun serveur audio et vidéo pour les appels (MSC4143) ; les groupes fonctionnent sans appels
# { $files } sont des noms de fichiers. { $status } est un nombre, ici et plus bas.
widget-is-there = { $address } a le widget, tel que l’a ce programme
widget-is-another = { $address } a un autre widget que ce programme, ou une partie seulement ({ $files }) : copiez-y de nouveau le dossier qu’écrit `breakout widget --export`
widget-is-not-there = { $address } répond avec le statut { $status } : copiez-y le dossier qu’écrit `breakout widget --export`
public-url-does-not-lead-here = { $address } n’est pas ce que ce robot y a : il ne tourne pas, ou le proxy inverse ne transmet pas à `listen` ce qui arrive à `public_url`, avec le `Host` reçu
proxy-needs-these-lines = un proxy inverse le transmet avec ces lignes, pour { $proxy } :
widget-offers-no-pages = le widget de { $address } ne propose pas de pages pour les hôtes : retirez `widget_url`, et celui de { $own }, qui les propose, est utilisé
address-does-not-answer = { $address } ne répond pas
says-who-somebody-is = { $url } confirme l’identité des personnes (OpenID)
does-not-say-who-somebody-is = { $url } ne confirme pas l’identité des personnes (OpenID ; la réponse a le statut { $status }) : laissez passer /_matrix/federation/v1/openid/userinfo par le proxy inverse et, avec Synapse, nommez `openid` parmi les ressources du listener
# { $server } est le nom d’un serveur, { $other } et { $url } sont des URL.
server-leads-here = { $server } dirige les clients vers ce serveur d’accueil
server-leads-elsewhere = { $server } dirige les clients vers { $other }, et non vers { $url }
server-leads-nowhere = { $address } n’indique aucun serveur d’accueil (la réponse a le statut { $status }) : les clients ne trouvent pas { $url } par le nom { $server }
all-is-well = le robot peut fonctionner
