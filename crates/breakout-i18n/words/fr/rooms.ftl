### Ce qui est écrit dans les salons : messages, sujets, textes des liens.
###
### { $group }, { $room }, { $people }, { $last }, { $help } et { $report } sont des noms ou des mots du protocole.
### { $length } est l’une des durées à la fin de ce fichier.

## Dans le salon qui a été divisé

opened = { $groups ->
    [one] Un groupe est ouvert.
   *[other] Les groupes sont ouverts.
}
opened-for = { $groups ->
    [one] Un groupe est ouvert pour { $length }.
   *[other] Les groupes sont ouverts pour { $length }.
}
# Suit une liste de groupes, avec les noms des personnes.
find-your-name = Cherchez votre nom et rejoignez ce groupe :
find-your-name-part = Cherchez votre nom et rejoignez ce groupe (message { $number } sur { $of }) :
# Suit une liste de groupes.
choose = { $groups ->
    [one] Vous pouvez le rejoindre :
   *[other] Choisissez un groupe et rejoignez-le :
}
choose-part = { $groups ->
    [one] Vous pouvez le rejoindre (message { $number } sur { $of }) :
   *[other] Choisissez un groupe et rejoignez-le (message { $number } sur { $of }) :
}
leave-the-call = Si vous êtes dans l’appel de ce salon, quittez-le d’abord.
only-moderators-write = Jusqu’à la fin, seuls les modérateurs peuvent écrire ici.
groups-end-soon = Le travail en groupes se termine dans { $length }.
ended-come-back = { $groups ->
    [one] Le travail en groupe est terminé. Merci de revenir ici.
   *[other] Le travail en groupes est terminé. Merci de revenir ici.
}
# Suit une liste de groupes, avec les noms des personnes.
go-to-your-group = Merci de rejoindre votre groupe :

## Comment s’appellent les groupes que personne n’a nommés

group-name = Groupe { $number }

## À propos d’un groupe dans une liste

# D’autres personnes du groupe étaient dans le message précédent.
continued = { $group }, suite
join = Rejoindre { $group }

## Dans le salon d’un groupe

welcome = Bienvenue dans { $group }.
your-group = votre groupe
your-new-group = votre nouveau groupe
main-room = le salon principal
# Suit la consigne.
your-task = Votre consigne :
time-left = Vous avez { $length }.
two-words = Besoin d’aide ? Écrivez { $help }. Commencez un message par { $report } si tout le monde doit le lire ensuite.
# Ce que les personnes écrivent : un seul mot en minuscules, précédé de !. !help et !report sont toujours compris aussi.
help-word = !aide
report-word = !bilan
come-back-when-done = Quand vous avez terminé, revenez dans { $room }.
group-ends-soon = Ce groupe se termine dans { $length }.
then-come-back = Merci de revenir ensuite dans { $room }.
groups-ended = Le travail en groupes est terminé.
come-back = Merci de revenir dans { $room }.
removal = Dans { $length }, tout le monde sera retiré de ce groupe.
closed = Ce groupe est fermé. Merci de revenir dans { $room }.
# Suit une liste de groupes.
other-groups = { $groups ->
    [one] L’autre groupe :
   *[other] Les autres groupes :
}
replaced = De nouveaux groupes sont ouverts, et celui-ci est terminé. Trouvez le vôtre dans { $room }.
# Suit un lien vers le groupe.
go-to = { $people }, merci de rejoindre { $group } :
and = { $people } et { $last }
# La dernière ligne du sujet du salon. Suit un lien.
back = Revenir dans { $room }
help-is-coming = J’ai vu que vous avez besoin d’aide, et j’arrive.

## Pourquoi quelqu’un est retiré d’un groupe

removed-at-the-end = Le travail en groupes est terminé
removed-from-outside = Vous n’êtes plus dans le salon principal
removed-for-others = Les groupes ont été refaits, et vous en avez un autre

## Ce qu’un groupe rapporte

report-of = Compte rendu : { $group }
# Le texte d’un lien vers un message dans un groupe.
in-group = dans { $group }
more-in-the-room = { $messages ->
    [one] … et { $messages } autre, dans le salon du groupe
   *[other] … et { $messages } autres, dans le salon du groupe
}
picture = une image
video = une vidéo
voice-message = un message vocal
sound = un enregistrement audio
file = un fichier
sticker = un autocollant
place = un lieu
poll = un sondage

## Durées

about = environ { $length }
# Deux durées à la suite : « 1 heure 30 minutes ».
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Une demi-minute de plus que le nombre.
half-minutes = { $count ->
    [one] { $count } minute et demie
   *[other] { $count } minutes et demie
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
