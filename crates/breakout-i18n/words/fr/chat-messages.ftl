### Ce qui est dit d’un message dans la discussion d’un salon.

## Ce que quelqu’un a envoyé

an-image = une image
a-sound = un enregistrement audio
a-video = une vidéo
a-file = un fichier
a-place = un lieu
a-sticker = un autocollant

## Pourquoi un message n’est pas lisible

key-on-its-way = Ce message est chiffré, et sa clé n’est pas encore arrivée. Il s’affichera de lui-même quand elle arrivera.
no-key = Ce message n’est pas lisible ici : il est chiffré, et sa clé n’a pas été envoyée à cet appareil. C’est le cas des messages écrits avant votre connexion ici.
key-withheld = Ce message n’est pas lisible ici : l’application de la personne qui l’a écrit n’en donne pas la clé, comme certaines le font avec les appareils non vérifiés.
from-before = Ce message n’est pas lisible ici : il a été écrit avant que vous puissiez lire ce salon.
damaged = Ce message n’est pas lisible : il est endommagé, ou chiffré d’une façon inconnue ici.

## Pourquoi un message n’a pas été envoyé

logged-out = Votre compte est déconnecté. Reconnectez-vous, puis réessayez.
too-long = { $characters ->
   *[other] il a { $characters } caractères, et un message peut en avoir { $most }
}
# { $why } est ce qui n’a pas fonctionné.
not-sent = { $why }.
# { $cause } en est la cause.
not-sent-because = { $why } : { $cause }.
