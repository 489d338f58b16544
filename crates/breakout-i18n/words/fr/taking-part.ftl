### Ce que `breakout offers`, `join` et `back` disent dans un terminal.

## `breakout offers`

nothing-open-in-your-rooms = aucun groupe n’est ouvert dans vos salons
# { $room } est l’identifiant d’un salon.
join-what-is-suggested = `breakout join { $room }` rejoint le groupe qui vous est proposé
join-what-you-name = `breakout join { $room } GROUPE` rejoint le groupe que vous indiquez

## `breakout join`

offers-lists = `breakout offers` donne la liste des groupes ouverts dans vos salons
joining = entrée dans le groupe
# { $room } est le nom d’un groupe.
joined = groupe rejoint : { $room }
joined-upgraded = son salon a été mis à niveau, et tout le monde est maintenant dans { $room }
back-leads-back = `breakout back { $room }` permet de revenir
none-suggested = aucun groupe ne vous est proposé ; indiquez-en un
several-suggested = plusieurs groupes vous sont proposés ; indiquez-en un
# Des noms de groupes.
the-groups-are = groupes : { $groups }
opened-by-a-stranger = { $name } ({ $user }) a ouvert ces groupes, mais ne modère pas ce salon, et vous n’avez pas de conversation privée ensemble
join-all-the-same = Rejoindre quand même ? [o/N]
not-joined = non rejoint
yes-joins-all-the-same = `--yes` rejoint quand même

## `breakout back`

not-a-group = { $room } n’est pas le salon d’un groupe
topic-may-tell = son sujet indique peut-être son salon principal
# { $url } est un lien vers le salon.
back-in = retour dans { $room } : { $url }
# { $child } est un groupe, { $room } le salon qu’il indique, { $by } un identifiant Matrix.
says-that-it-belongs = { $child } indique { $room } comme salon principal ; vous n’en avez jamais fait partie, et c’est { $by } qui l’a écrit
join-that-room = Rejoindre ce salon ? [o/N]
