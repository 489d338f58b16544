### Ce qui n’a pas fonctionné, et ce qu’on peut y faire : dans un terminal, dans une page, dans un widget. En minuscules et sans point final ; une page
### met une majuscule au début.

# Après un problème, ce qui l’a causé.
with-cause = { $problem } : { $cause }
stopped = arrêté
output-closed = la sortie a été fermée
report-the-bug = c’est un bogue de breakout ; merci de le signaler
page-not-made = la page n’a pas pu être préparée
event-not-written = un événement n’a pas pu être écrit

## Le serveur d’accueil

unanswered = le serveur d’accueil n’a pas répondu
unreachable = le serveur d’accueil est injoignable
logged-out = le serveur d’accueil n’accepte plus cette connexion
log-in-again = relancez `breakout login`
too-many-requests = le serveur d’accueil a reçu trop de demandes en peu de temps
refused = le serveur d’accueil a refusé
not-found = le serveur d’accueil ne l’a pas trouvé
unknown-request = le serveur d’accueil ne connaît pas cette demande
in-trouble = le serveur d’accueil a un problème (code { $status })
other-authentication = le serveur d’accueil demande une autre authentification
unreadable-answer = la réponse du serveur d’accueil n’a pas pu être lue
is-it-a-homeserver = est-ce bien l’URL d’un serveur d’accueil Matrix ?
lacks-something = il manque au serveur d’accueil ce qu’il faut pour cela
not-a-homeserver = aucun serveur d’accueil Matrix ne répond là
give-the-url = indiquez l’URL du serveur d’accueil, comme https://matrix.example.org
not-a-homeserver-name = ce n’est ni le nom ni l’URL d’un serveur d’accueil
# { $text } est dans la langue du serveur d’accueil.
homeserver-said = réponse du serveur d’accueil : { $text }

## Le compte sur cet ordinateur

store-not-used = les données de chiffrement du compte n’ont pas pu être utilisées
store-not-opened = les données de chiffrement du compte n’ont pas pu être ouvertes
login-makes-new-store = si elles sont endommagées, `breakout login` en crée de nouvelles

## Ce qui n’est pas possible dans un salon, et ce qu’on peut faire

go-without-message = `--no-announce` se passe de message : prévenez alors les personnes vous-même
or-raise-level = ou demandez à un modérateur du salon de vous donner un rang plus élevé
creator-raises-level = demandez à la personne qui a créé le salon de vous donner un rang plus élevé
moderator-changes-widget = demandez à un modérateur du salon de le faire, ou de vous donner un rang plus élevé
widget-adds-one = `breakout widget SALON --url https://…` en ajoute un ; `breakout widget --export DOSSIER` écrit son dossier pour votre serveur web
raise-level-or-open = demandez à un modérateur du salon de vous donner un rang plus élevé, ou d’ouvrir les groupes
try-when-back = votre propre serveur d’accueil répond ; réessayez quand l’un de ceux-ci sera de retour
command-for-new-room = lancez la commande pour le nouveau salon, après l’avoir rejoint
rooms-to-split = `breakout rooms` donne la liste des salons que vous pouvez diviser
status-shows-groups = `breakout status SALON` montre les groupes
promise-to-stay = avec `--yes`, vous promettez de laisser tourner `breakout status --watch` ou la console jusque-là
without-end-quiet = sans heure de fin, la séance reste ouverte et les membres ne peuvent pas écrire, jusqu’à ce que vous la terminiez
# { $host } est l’identifiant Matrix de quelqu’un.
host-can-let-in = { $host }, qui a ouvert les groupes, peut le faire, ou vous inviter dans le groupe
somebody-can-let-in = la personne qui a ouvert les groupes peut le faire, ou vous inviter dans le groupe
only-members-are-moved = seules les personnes qui sont dans le salon principal peuvent être déplacées
remove-them-first = expulsez d’abord ces personnes du salon principal, ou bannissez-les, dans votre client Matrix habituel
move-them-instead = `breakout move SALON PERSONNE GROUPE` leur propose un autre groupe
host-can-do-it = la personne qui a ouvert les groupes peut le faire
shorter-would-fit = avec des noms de groupes plus courts, ou moins de personnes à qui un groupe est proposé, cela tiendrait
somebody-closed-it = quelqu’un vient peut-être de le fermer
people-would-fit = { $people ->
    [one] il y a de la place pour environ { $people } personne
   *[other] il y a de la place pour environ { $people } personnes
}

## De la clé de récupération

not-the-recovery-key = ce n’est pas la clé de récupération du compte
no-recovery-key = ce compte n’a pas de clé de récupération
not-verified = l’appareil n’a pas pu être vérifié
