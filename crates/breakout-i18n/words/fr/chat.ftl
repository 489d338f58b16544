### La discussion sur la page d’un salon.

# Un titre.
chat = Discussion
encrypted = Chiffré : seules les personnes de ce salon peuvent lire.
# Devant le champ.
your-message = Votre message
# Un bouton.
send = Envoyer
only-read = Vous pouvez lire ici, mais pas écrire.
nobody-yet = Personne n’a encore écrit ici.
on-their-way = Les messages arrivent. Rechargez la page s’ils n’apparaissent pas.
# { $reason } n’a pas de point final.
earlier-not-loaded = Les messages plus anciens n’ont pas pu être chargés : { $reason }. Rechargez la page pour réessayer.

## À propos d’un message

# À la place du nom, pour la personne qui regarde la page, au-dessus de ce qu’elle a écrit.
you = Vous
# Avant l’heure.
edited = modifié
# Après l’heure.
sending = Envoi…
# Un lien.
show-the-whole = Afficher le message entier
removed = Ce message a été supprimé.
# { $what } est un fichier, une image…
you-sent = Vous avez envoyé { $what }
# { $file } est le nom du fichier.
you-sent-file = Vous avez envoyé { $what } : { $file }
sent = { $person } a envoyé { $what }
sent-file = { $person } a envoyé { $what } : { $file }
# Suit la raison.
not-sent = Non envoyé.
# Un bouton.
try-again = Réessayer
# Un bouton.
discard = Abandonner

## Pages avec des messages

# Un lien.
earlier-messages = Messages plus anciens
# Un titre.
earlier-messages-in = Messages plus anciens dans { $room }
# Un lien.
to-the-latest = Aller aux derniers messages
# Le titre d’une page.
a-message = Un message
# Un titre.
a-message-in = Un message dans { $room }
# Un lien.
back-to-the-chat = Retour à la discussion
no-such-message = ce message n’existe pas, ou n’existe plus
