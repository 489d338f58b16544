### La page d’un salon, avec les groupes qui y sont ouverts.
###
### Ce qui est entre { $hide } et { $show } est seulement lu à voix haute : à l’écran, la place le dit.
### Ce qui est entre { $quiet } et { $end } est moins marqué.

## Les chemins vers d’autres salons

# Un lien en haut de la page d’un groupe, ou d’une page sur un salon. { $room } est le salon où il mène.
back-to = Retour : { $room }
# La même chose, quand on ne sait pas comment ce salon s’appelle.
back-to-main-room = Retour au salon principal
# Un titre : quelqu’un veut revenir dans un salon où il n’est pas.
back-to-main-room-asked = Revenir au salon principal ?
# { $room } est le salon où l’on est, { $main } l’identifiant du salon à rejoindre.
says-that-it-belongs = { $room } indique { $main } comme salon principal, et vous avez quitté ce salon.
# { $person } est un identifiant Matrix.
says-that-it-belongs-unknown = { $room } indique { $main } comme salon principal. Vous n’en avez jamais fait partie, et c’est { $person } qui l’a écrit. Ne rejoignez ce salon que si vous vous y attendiez.
# Un bouton.
join-that-room = Rejoindre ce salon
# Un lien.
stay-here = Rester ici

## L’appel du salon

# Un bouton ; un nom.
call = Appel
# Un bouton.
join-the-call = { $people ->
    [one] Rejoindre l’appel : { $people } personne
   *[other] Rejoindre l’appel : { $people } personnes
}
# { $device } est l’identifiant d’un appareil.
in-the-call-elsewhere = Vous êtes dans cet appel avec l’appareil { $device }.
# { $group } est le groupe où l’on serait déplacé.
in-the-call-elsewhere-for = Vous êtes dans cet appel avec l’appareil { $device }, qui ne peut pas être déplacé d’ici. Quittez l’appel là-bas pour passer ici dans { $group }.
# Un lien.
take-the-call-over = Reprendre l’appel ici

## Un salon mis à niveau

upgraded = Ce salon a été mis à niveau
upgraded-and-people-went = Ce salon a été mis à niveau, et tout le monde est maintenant dans le nouveau.
# Un bouton.
go-to-the-new-room = Aller dans le nouveau salon
# { $room } est l’identifiant d’un salon.
upgraded-and-people-are-in = Ce salon a été mis à niveau, et tout le monde est maintenant dans { $room }.
upgraded-hint = Rejoignez le nouveau salon dans votre application Matrix habituelle, et divisez celui-là.

## Rien n’est ouvert

none-open = Aucun groupe n’est ouvert ici.
is-a-space = Ceci est un espace, il ne peut pas être divisé en groupes.
is-not-for-chat = Ce salon n’est pas fait pour discuter, il ne peut pas être divisé en groupes.
over-in-this-group = Le travail en groupes est terminé. Ce salon est conservé.
# Une étiquette lue à voix haute.
only-moderators-write = Seuls les modérateurs peuvent écrire
still-quiet = Aucun groupe n’est ouvert ici, mais depuis la dernière séance, seuls les modérateurs peuvent écrire.
# Un bouton.
let-everybody-write = Laisser de nouveau tout le monde écrire
still-quiet-hint = Une personne qui peut modifier les permissions de ce salon peut de nouveau laisser tout le monde écrire.
# Une étiquette lue à voix haute : quelqu’un a mis de côté l’invitation dans les groupes.
put-aside = Mis de côté
# { $what } est groups-are-open, suggested-for ou suggested-for-several.
said-not-now = { $what }. Vous avez répondu : pas maintenant.
# Un bouton.
show-the-groups = Afficher les groupes

## Dans un groupe

# Un titre.
you-are-in = Vous êtes dans { $group }
# { $room } est le salon principal.
group-of = Groupe du salon { $room }
# Un bouton.
ask-for-help = Demander de l’aide

## Ce qui est ouvert

# Un titre.
groups-are-open = { $groups ->
    [one] Un groupe est ouvert
   *[other] { $groups } groupes sont ouverts
}
# Un titre.
suggested-for = Votre groupe : { $group }
# Un titre.
suggested-for-several = Plusieurs groupes vous sont proposés
# Une ligne sous le titre. { $parts } est une liste : opened-by, open ou group-of d’abord, puis certains des autres.
summary = { $parts }
opened-by = Ouvert par { $person }
open = Ouvert
but-only-moderators-write = seuls les modérateurs peuvent écrire dans le salon principal
but-everybody-writes = tout le monde peut écrire dans le salon principal
widget-is-open = le widget est ouvert dans Element
# { $left } est un compte à rebours.
ends-in = fin dans { $left }
# { $time } est une heure et un jour.
ends-in-at = fin dans { $left }, à { $time }
# Un bouton : quelqu’un ne veut pas rejoindre de groupe maintenant.
not-now = Pas maintenant
# Ce que fait le bouton qui termine tous les groupes.
take-people-out = Retirer tout le monde des groupes une minute plus tard
# Un bouton.
end-in-a-minute = Terminer dans 1 minute
# Un bouton.
end = Terminer et rappeler tout le monde

## Un inconnu les a ouverts

# Un titre.
do-you-know = Connaissez-vous { $person } ?
# { $user } est l’identifiant Matrix de la même personne.
opened-by-a-stranger = { $person } ({ $user }) a ouvert ces groupes, mais ne modère pas ce salon, et vous n’avez pas de conversation privée ensemble. Ne rejoignez un groupe que si vous vous y attendiez.
# Un bouton.
i-know-them = Je connais cette personne : montrer comment rejoindre les groupes
opened-by-no-moderator = Une personne qui ne modère pas ce salon a ouvert ces groupes. Vous ne pouvez donc pas les animer d’ici.
# Un lien.
take-them-over = Les reprendre

## Un modérateur n’est pas dans les groupes

not-in-the-group = Vous n’êtes pas dans le groupe : vous ne pouvez ni le voir ni lui écrire.
not-in-groups = { $groups ->
    [one] Vous n’êtes pas dans { $groups } groupe sur { $all } : vous ne pouvez ni le voir ni lui écrire.
   *[other] Vous n’êtes pas dans { $groups } groupes sur { $all } : vous ne pouvez ni les voir ni leur écrire.
}
# Un bouton.
join-all-groups = Rejoindre tous les groupes

## Qui attend de l’aide

# { $person } a demandé, { $ago } dit il y a combien de temps.
asks-for-help = { $group } demande de l’aide { $quiet }{ $person }, { $ago }{ $end }
# { $helper } a dit qu’il y va.
help-is-coming = { $group } { $quiet }a demandé de l’aide, et { $helper } arrive{ $end }
# Un groupe a demandé très souvent.
called-times = { $times ->
    [one] a demandé une fois
   *[other] a demandé { $times } fois
}
called-times-or-more = { $times ->
   *[other] a demandé { $times } fois ou plus
}
# Un bouton.
i-am-coming = J’arrive{ $hide } dans { $group }{ $show }
just-now = à l’instant
minutes-ago = il y a { $minutes } min
hours-ago = il y a { $hours } h

## Qui est arrivé

# Une étiquette lue à voix haute.
arrived = Arrivées
people-have-chosen = { $people ->
    [one] { $people } personne a choisi un groupe
   *[other] { $people } personnes ont choisi un groupe
}
everybody-is-there = Tout le monde est dans son groupe
some-are-there = { $there ->
   *[other] Déjà dans leur groupe : { $there } sur { $all }
}

## La carte d’un groupe

# Une marque : ce groupe est proposé à la personne.
for-you = pour vous
# Combien sont dans un groupe.
people = { $people ->
    [0] vide
    [one] { $people } personne
   *[other] { $people } personnes
}
# Un groupe est proposé à { $all } personnes.
some-are-here = { $there } sur { $all } ici
# Ce groupe n’est proposé à personne.
open-to-all = ouvert à tous
people-suggested = { $people ->
    [one] { $people } personne attendue
   *[other] { $people } personnes attendues
}
its-room-was-upgraded = Son salon a été mis à niveau, et tout le monde est maintenant dans le nouveau.
its-room-was-upgraded-to = Son salon a été mis à niveau, et tout le monde est maintenant dans { $room }.
its-room-is-the-main-room = Ceci est le salon principal.
its-room-is-a-space = Ceci est un espace.
its-room-is-not-for-chat = Ce salon n’est pas fait pour discuter.
its-room-bans-you = Vous n’avez plus le droit d’entrer dans ce salon.
its-room-is-gone = Plus personne ne peut rejoindre ce salon.
# Le nom de la personne qui regarde la page.
name-and-you = { $person } (vous)
# Après le nom de quelqu’un qui devrait être dans ce groupe, et qui est dans { $group }.
is-in = dans { $group }
# Après le nom de quelqu’un qui devrait être dans ce groupe, et qui n’est dans aucun.
missing = n’est pas là
# Après le nom de quelqu’un qui est dans ce groupe, et devrait être dans { $group }.
from-group = groupe prévu : { $group }
# Après le nom de quelqu’un qui est dans un groupe, et pas dans le salon principal.
left-the-main-room = a quitté le salon principal
removed-from-the-main-room = a dû quitter le salon principal
banned-from-the-main-room = n’a plus le droit d’entrer dans le salon principal
# Un bouton.
remove-person = Retirer{ $hide } { $person } des groupes{ $show }
# Combien sont dans l’appel d’un groupe.
call-with = Appel : { $people }
# Quand quelque chose s’est passé pour la dernière fois dans un groupe : { $ago }.
active = Actif { $ago }
you-are-in-it = Vous y êtes
# Un bouton.
go-to = Aller dans { $group }
# Un lien : un hôte va dans le salon d’un groupe.
look-in = Passer voir{ $hide } { $group }{ $show }
# Un lien : un hôte entend l’appel d’un groupe.
listen-in = Écouter{ $hide } { $group }{ $show }
# Ouvre ce qui peut être modifié d’un groupe.
change = Modifier{ $hide } { $group }{ $show }
# Devant un champ.
name = Nom
# Un bouton.
rename = Renommer
# Un bouton.
close-this-group = Fermer ce groupe
# Un bouton.
join = Rejoindre { $group }

## Sous les cartes

# Suit une liste de noms.
without-a-group = Sans groupe :

## Animer la séance

# Une étiquette lue à voix haute.
run-the-session = Animer la séance
# Un bouton : de vive voix.
speak-to-all = Parler à tous les groupes
# Devant un champ : ce qui leur est envoyé.
say-to-the-groups = Écrire aux groupes
# Devant un choix de groupes : à qui on le dit.
say-it-to = À
# L’un des choix.
all-groups = tous les groupes
# Un bouton.
say-it = Envoyer
# Devant un choix de personnes : qui est déplacé.
move-whom = Déplacer
# L’un des choix, qui n’en est pas un.
choose-a-person = choisissez une personne
# Devant un choix de groupes : où on les déplace.
move-to = Vers
# Un bouton.
move-them = Déplacer
# Devant un champ avec un nombre : de combien la fin recule.
more-minutes = Minutes en plus
# Devant un champ avec un nombre : quand la séance se termine.
end-in-minutes = Fin dans (minutes)
# Un bouton.
give-more-time = Donner plus de temps
# Un bouton.
set-the-end = Fixer la fin
# Devant un champ avec une heure.
end-at = Fin à
# Un bouton.
set-this-end = Fixer cette fin
# Devant un champ avec un nom.
new-group = Nouveau groupe
# Un bouton.
add-it = Ajouter

## Ce que les séances ont donné : liens

results = Résultats
bring-results-back = Mettre les résultats en commun
plan-file = Les groupes dans un fichier de plan
attendance = Qui était où
history = Séances précédentes
