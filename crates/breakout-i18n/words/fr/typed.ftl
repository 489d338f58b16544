### Ce qui est dit de ce que les personnes ont saisi : noms, heures, listes.

no-such-group = ce groupe n’existe pas : { $text }
# L’un de plusieurs, après son numéro : un nom ou un identifiant.
numbered = { $number } : { $name }
# L’un de plusieurs, avec l’identifiant Matrix de la personne après le nom.
with-id = { $name } : { $id }
several-groups = plusieurs groupes s’appellent { $text }
several-members = plusieurs membres s’appellent { $text }
nobody-is-called = personne dans ce salon ne s’appelle { $text }
name-a-member = indiquez un membre : un identifiant Matrix complet, ou un nom que personne d’autre ne porte

## Heures

no-such-time = cette heure n’existe pas
time-has-passed = cette heure est déjà passée
write-a-time = écrivez-la comme `14:30`, ou avec la date comme `2026-03-02 14:30`
write-a-length = écrivez-la comme `90s`, `15m` ou `1h30m`
length-too-short = la durée doit être d’au moins une seconde, comme `90s`, `15m` ou `1h30m`
length-too-long = la durée ne doit pas dépasser un an

## Qui reste ensemble ou est séparé

# { $name } est quelqu’un qui n’est pas réparti.
wish-for-outsider = il y a un souhait pour { $name }, qui n’est réparti dans aucun groupe
wish-takes-two = il faut deux personnes pour les garder ensemble ou les séparer, et cette liste n’indique que { $name }
wish-takes-two-not-none = il faut deux personnes pour les garder ensemble ou les séparer, et cette liste n’indique personne
# Un nom avec un identifiant Matrix.
name-and-id = { $name } ({ $id })
