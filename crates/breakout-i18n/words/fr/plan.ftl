### Le plan d’une séance sur la page de son salon : qui va où, et comment elle démarre.
###
### Ce qui est entre { $hide } et { $show } est seulement lu à voix haute : à l’écran, la place le dit.

# Le titre du plan : un salon devient plusieurs groupes.
split-this-room = Diviser ce salon en groupes

## Comment les personnes sont réparties

# Devant un champ avec un nombre. Suit groups ou people-in-each-group.
how-many = Combien
# Devant un choix entre groups et people-in-each-group.
of-what = De quoi
groups = groupes
people-in-each-group = personnes par groupe
# Devant un champ : le nom des groupes.
names = Noms
# { $mark } est {"{"}n{"}"}, qui est dans le champ.
names-hint = { $mark } est le numéro du groupe.
names-need-number = Les noms doivent contenir { $mark }, qui représente le numéro du groupe.
# Ouvre des champs.
together-or-apart = Qui mettre ensemble ou séparer
# Devant un champ avec des noms.
together = Ensemble
# Devant un champ avec des noms.
apart = Séparés
wishes-hint = Des noms ou des identifiants Matrix séparés par des virgules, une liste par ligne.
# Ouvre un champ.
who-is-left-out = Qui laisser de côté
# Devant un champ avec des noms.
not-dealt = Hors répartition
not-dealt-hint = Aides, comptes d’enregistrement, robots : des noms ou des identifiants Matrix séparés par des virgules. C’est retenu pour ce salon quand vous démarrez.
# Ce qu’on peut choisir.
moderators-take-part = Les modérateurs participent
i-take-part = Je participe
everybody-chooses = Chacun choisit
meet-other-people = Rencontrer d’autres personnes
# Un bouton : met les personnes dans des groupes.
deal = Répartir
# Un bouton.
deal-again = Répartir à nouveau
# Un bouton.
same-groups = Mêmes groupes que la dernière fois

## Un plan dans un fichier

# Ouvre un formulaire.
from-a-file = Prendre les groupes dans un fichier
# Devant un champ. Les noms des colonnes restent tels quels.
file = Fichier CSV avec les colonnes room et user, et task si des groupes ont une consigne
# Un bouton.
use-this-file = Utiliser ce fichier
choose-a-file = Choisissez d’abord un fichier.
file-has-errors = Le fichier contient des erreurs, le plan reste donc comme il était.
# { $wrong } est ce qui ne va pas dans la ligne.
line = Ligne { $line } : { $wrong }
# À la fin d’une liste.
and-more = … et { $more } de plus
file-cut-off = le fichier n’a pas pu être lu, ou il est incomplet
choose-it-again = revenez en arrière et choisissez-le de nouveau

## Qui va où

# Un bouton, pour les navigateurs sans scripts.
apply-changes = Appliquer les changements
groups-everybody-chooses = { $groups ->
    [one] { $groups } groupe, chacun choisit
   *[other] { $groups } groupes, chacun choisit
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } personne dans { $groups } groupe
       *[other] { $people } personnes dans { $groups } groupe
    }
   *[other] { $people ->
        [one] { $people } personne dans { $groups } groupes
       *[other] { $people } personnes dans { $groups } groupes
    }
}
drag-people = Faites glisser les personnes, ou choisissez leur groupe.
# L’étiquette d’un champ, lue à voix haute.
name-of-group = Nom du groupe { $number }
# À quoi sert un bouton ; sa place dit quel groupe.
take-out-this-group = Supprimer ce groupe
# Ce que le même bouton dit à voix haute.
take-out = Supprimer { $group }
# Combien sont dans un groupe.
people = { $people ->
    [0] vide
    [one] { $people } personne
   *[other] { $people } personnes
}
# La même chose, là où les groupes ont des numéros.
group-with-people = { $people ->
    [0] Groupe { $number }, vide
    [one] Groupe { $number }, { $people } personne
   *[other] Groupe { $number }, { $people } personnes
}
# Ouvre un champ : ce que ce groupe a à faire, différent des autres.
own-task = Consigne particulière{ $hide } pour { $group }{ $show }
# L’étiquette d’un champ, lue à voix haute.
task-of = Consigne pour { $group }
# Un titre.
without-a-group = Sans groupe
they-choose-themselves = Ces personnes peuvent choisir elles-mêmes.
# Un bouton.
add-a-group = Ajouter un groupe
# Où est quelqu’un qui n’est dans aucun groupe ; dans une phrase de la page.
no-group = aucun groupe
# L’un des choix.
no-group-chosen = Aucun groupe
# L’étiquette d’un champ, lue à voix haute.
number-of-group-of = Numéro du groupe pour { $person }
# L’étiquette d’un choix, lue à voix haute.
group-of = Groupe pour { $person }

## Après le nom de quelqu’un

not-in-this-room-yet = pas encore dans ce salon
you = vous
moderator = modération
guest = compte visiteur
looks-like-a-bot = semble être un robot

## Ce qu’il faut savoir

before-you-start = Avant de démarrer
no-earlier-groups = Il n’y a pas encore eu de groupes dans ce salon.
pairs-meet-again = { $pairs ->
    [0] Toutes les rencontres sont nouvelles.
    [one] Deux personnes se retrouvent ; aucune répartition meilleure n’a été trouvée.
   *[other] { $pairs } paires de personnes se retrouvent ; aucune répartition meilleure n’a été trouvée.
}
nobody-meets-again-and-more = Toutes les rencontres sont nouvelles. Tours de ce genre encore possibles : { $more }.
more-groups-than-people-hint = { $people ->
    [one] Avec { $people } groupe, chacun aurait le sien. Vous pouvez aussi faire participer les modérateurs ou vous-même.
   *[other] Avec { $people } groupes, chacun aurait le sien. Vous pouvez aussi faire participer les modérateurs ou vous-même.
}
nobody-hint = Les modérateurs et vous-même n’êtes répartis que si vous cochez les cases. Vous pouvez aussi laisser chacun choisir.
nobody-invited-hint = Laissez plutôt entrer les membres de ce salon, ou mettez quelqu’un dans le groupe.
no-such-group = Ce groupe n’existe plus. Il a été supprimé dans un autre onglet.
too-large-tasks-hint = Sans consignes, ou avec des consignes plus courtes, il y aurait assez de place.
too-large-people-hint = { $people ->
    [one] Il y a de la place pour environ { $people } personne. Des noms plus courts aident aussi, et si chacun choisit, il y a de la place pour tous.
   *[other] Il y a de la place pour environ { $people } personnes. Des noms plus courts aident aussi, et si chacun choisit, il y a de la place pour tous.
}

## Comment cela démarre

# Devant un champ : ce que les groupes ont à faire.
task = Consigne
# Dans le champ vide.
task-placeholder = Ce que les groupes ont à faire
task-hint = Chacun la lit en choisissant un groupe, puis dans le groupe.
# Devant un champ avec un nombre.
minutes = Minutes
# Dans le champ vide.
minutes-placeholder = jusqu’à ce que je termine
# Devant un champ avec une heure.
or-until = Ou jusqu’à
or-until-hint = Demain, si cette heure est déjà passée aujourd’hui
# Devant un choix : who-everybody, who-invited et who-anybody.
who-can-join = Qui peut rejoindre
who-everybody = Tous les membres de ce salon
who-invited = Seulement les personnes du groupe
who-anybody = N’importe qui
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Langue dans les salons
# Ce qu’on peut choisir.
tell-everybody = Prévenir tout le monde par un message
show-the-widget = Ouvrir le widget pour tout le monde dans Element
only-moderators-write = Pendant ce temps, seuls les modérateurs peuvent écrire ici
i-keep-it-running = Je laisse cette console ouverte jusqu’à la fin
in-the-rooms-of-last-time = Dans les salons de la dernière fois
# De ces salons.
nobody-is-removed = Personne n’en est retiré
# Un bouton.
start-instead = Démarrer plutôt ce plan
# Un bouton.
start = Démarrer
# Un lien.
see-what-will-be-sent = Voir ce qui sera envoyé
lasts-from-to = Une séance dure de 1 à 1440 minutes.
one-end = Une séance n’a qu’une fin : indiquez des minutes ou une heure.
time-unreadable = L’heure n’est pas lisible.
cannot-write = Vous ne pouvez pas écrire dans ce salon, donc personne ne serait prévenu.
# { $tick } est tell-everybody.
cannot-write-hint = Décochez « { $tick } » pour ouvrir les groupes sans message, et prévenez les personnes vous-même.
plan-has-changed = Le plan a changé depuis que vous l’avez regardé.
plan-has-changed-hint = Le voici tel qu’il est maintenant. S’il est bon, appuyez de nouveau sur Démarrer.
# { $tick } est i-keep-it-running.
quiet-for-good-hint = Cette console termine la séance et laisse de nouveau tout le monde écrire, si elle est encore ouverte à ce moment-là. Cochez « { $tick } », ou démarrez sans heure de fin, ou laissez tout le monde écrire pendant ce temps.

## Préparer les salons

# Ouvre un formulaire.
ahead-of-time = Créer les salons à l’avance
# Un bouton.
make-them = Créer
ahead-of-time-hint = Personne n’est prévenu avant le démarrage. Les serveurs d’accueil permettent environ dix salons d’un coup, puis un par minute.
make-from-to = { $most ->
   *[other] Créez de 1 à { $most } salons.
}

## Ce qui sera envoyé

# Un titre.
what-will-be-sent = Ce qui sera envoyé
# Un lien.
back-to-the-plan = Retour au plan
event-cannot-be-written = l’événement ne peut pas être écrit
event-holds = { $bytes ->
   *[other] L’événement occupe { $bytes } octets sur { $limit }. Les identifiants de salon sont provisoires : les salons sont créés quand vous appuyez sur Démarrer.
}
# Un titre.
messages-in-this-room = { $messages ->
    [one] Le message dans ce salon
   *[other] Les { $messages } messages dans ce salon
}
# Un titre. { $type } est le type d’un événement dans Matrix.
the-event = L’événement { $type }
