### Ce que `breakout start` et `breakout prepare` disent dans un terminal.

## Ce qui est en cours

reading-the-room = lecture du salon
starting = démarrage
preparing = préparation
making-rooms = création des salons
looking-for-earlier-start = recherche de ce qu’un démarrage précédent a créé
inviting = envoi des invitations, reste { $left }
opening = ouverture
quieting = écriture réservée aux modérateurs
telling-everybody = envoi du message à tout le monde
telling-everybody-part = envoi du message à tout le monde, { $number } sur { $of }
telling-the-earlier = les groupes sont ouverts ; envoi d’un message aux précédents, reste { $left }
tidying-up = les groupes sont ouverts ; remise en ordre des salons, reste { $left }

## Qui n’est pas réparti

# Des noms de personnes.
left-out-as-remembered = hors répartition, comme la dernière fois dans ce salon : { $people } ; `--without none` répartit de nouveau tout le monde
# { $user } est un identifiant Matrix.
looks-like-a-bot = { $user } semble être un robot ; `--without { $user }` l’exclut de la répartition

## Le widget

widget-as-remembered = le widget s’ouvre pour tout le monde, comme c’est retenu pour ce salon ; `--no-widget` le laisse fermé

## Le plan

# Après les avertissements affichés.
more-warnings = et { $more } de plus, dont `--dry-run --json` donne la liste
# { $tag } est ce qui a été saisi pour une langue.
no-such-language = la langue `{ $tag }` n’existe pas ici
# { $tags } sont leurs codes, avec des virgules.
known-languages = les langues sont { $tags }
other-join-rule = les salons qui existent déjà peuvent être rejoints par d’autres personnes que ne le dit `--join`
leave-out-join = enlevez `--join` pour que cela reste ainsi, ou `--again` pour créer de nouveaux salons
nothing-to-open-again = il n’y a pas dans ce salon de séance précédente à rouvrir
start-opens-a-first = `breakout start SALON --rooms N` en ouvre une première
nothing-says-how-many = aucune séance précédente de ce salon ne dit combien de groupes faire
add-rooms-or-size = ajoutez `--rooms N` ou `--size K`
no-wishes-with-file = `--together`, `--apart` et `--spread` sont des souhaits pour une nouvelle répartition, et un fichier de plan dit déjà qui est avec qui
no-wishes-with-free = `--together`, `--apart` et `--spread` sont des souhaits pour une nouvelle répartition, et personne n’est réparti quand chacun choisit
no-wishes-again = `--together`, `--apart` et `--spread` sont des souhaits pour une nouvelle répartition, et les groupes de la dernière fois sont rouverts tels quels
what-deals = `--rooms N` ou `--size K` répartit, et `--again --rotate` répartit à nouveau
# { $time } est une heure.
it-ends-at = fin à { $time }
# { $why } dit ce qu’un salon est devenu, comme « a été mis à niveau », ici et plus bas.
group-made-anew = { $group } reçoit un nouveau salon, parce que le précédent { $why }
event-holds = { $bytes ->
   *[other] l’événement occupe { $bytes } octets sur { $limit }
}

## Ce que chaque salon est devenu

made = créé
made-anew = nouveau, parce que le précédent { $why }
was-there = existait déjà
was-there-and-removed = existait déjà ; personnes retirées : { $removed }
failed = échec : { $reason }
not-tried = non essayé

## Ce que le démarrage a donné

replaced = { $left ->
    [0] cette séance en a remplacé une autre
    [one] cette séance en a remplacé une autre ; un de ses salons est toujours là, mais rien n’y mène
   *[other] cette séance en a remplacé une autre ; { $left } de ses salons sont toujours là, mais rien n’y mène
}
# { $user } est un identifiant Matrix.
replaced-of = { $left ->
    [0] cette séance en a remplacé une autre, de { $user }
    [one] cette séance en a remplacé une autre, de { $user } ; un de ses salons est toujours là, mais rien n’y mène
   *[other] cette séance en a remplacé une autre, de { $user } ; { $left } de ses salons sont toujours là, mais rien n’y mène
}
# { $room } est l’identifiant d’un salon.
made-twice = { $room } a été créé deux fois ; rien n’y mène
pairs-meet-again = { $pairs ->
    [0] toutes les rencontres sont nouvelles
    [one] deux personnes se retrouvent, et aucune répartition meilleure n’a été trouvée
   *[other] { $pairs } paires de personnes se retrouvent, et aucune répartition meilleure n’a été trouvée
}
more-rounds-can-follow = tours de ce genre encore possibles : { $more }
quiet-until-the-end = seuls les modérateurs peuvent écrire dans le salon principal jusqu’à la fin
widget-is-open = le widget est ouvert pour tout le monde dans Element jusqu’à la fin
still-quiet = depuis une séance précédente, seuls les modérateurs peuvent écrire dans le salon principal, et cela n’a pas pu être changé : { $reason }
groups-are-open = { $groups ->
    [one] { $groups } groupe est ouvert
   *[other] { $groups } groupes sont ouverts
}
# { $time } est une heure.
groups-are-open-until = { $groups ->
    [one] { $groups } groupe est ouvert jusqu’à { $time }
   *[other] { $groups } groupes sont ouverts jusqu’à { $time }
}

## Ce qui n’a pas fonctionné

already-open = des groupes sont déjà ouverts dans ce salon
# { $user } est un identifiant Matrix, ici et plus bas.
already-open-by = des groupes de { $user } sont déjà ouverts dans ce salon
end-or-replace = `breakout end SALON` y met fin ; `--replace` met cette séance à la place
# { $request } est ce qui avait été saisi.
earlier-was-cut-off = un démarrage précédent dans ce salon a été interrompu : start { $request }
run-it-again = relancez cette commande pour le continuer
or-begin-anew = ou ajoutez `--replace` pour repartir de zéro ; `breakout doctor SALON` donne la liste de ce qui en reste
made-so-far = { $rooms ->
    [one] { $rooms } salon a été créé jusqu’ici ; relancez la même commande pour continuer
   *[other] { $rooms } salons ont été créés jusqu’ici ; relancez la même commande pour continuer
}
left-to-do = les groupes sont ouverts ; salons où il reste quelque chose à faire : { $left }
not-all-invited = les groupes sont ouverts, mais tout le monde n’a pas pu recevoir d’invitation
not-opened = { $failed ->
    [one] { $failed } salon sur { $rooms } n’a pas pu être créé ; rien n’a donc été ouvert
   *[other] { $failed } salons sur { $rooms } n’ont pas pu être créés ; rien n’a donc été ouvert
}
not-made = { $failed ->
    [one] { $failed } salon sur { $rooms } n’a pas pu être créé
   *[other] { $failed } salons sur { $rooms } n’ont pas pu être créés
}
too-late = l’heure de fin est passée avant que tous les salons soient là
start-with-later-time = les salons sont gardés : redémarrez avec une heure plus tardive et `--replace`
another-meanwhile = d’autres groupes ont été ouverts entre-temps
another-meanwhile-by = d’autres groupes ont été ouverts entre-temps par { $user }
replace-opens-yours = vos salons sont gardés ; `--replace` les ouvre à la place
another-after = d’autres groupes ont été ouverts juste après ceux-ci
another-after-by = d’autres groupes ont été ouverts juste après ceux-ci par { $user }
its-rooms-are-seen = ce sont ces autres salons que tout le monde voit ; mettez-vous d’accord
replace-puts-yours = `--replace` met les vôtres à la place
not-quiet = les groupes sont ouverts, mais tout le monde peut écrire ici pendant ce temps
widget-not-open = les groupes sont ouverts, mais pas le widget
earlier-groups-untold = { $groups ->
    [one] les groupes sont ouverts, mais les personnes d’un groupe précédent n’ont pas pu être prévenues
   *[other] les groupes sont ouverts, mais les personnes de { $groups } groupes précédents n’ont pas pu être prévenues
}
not-all-tidied = les groupes sont ouverts, mais tout n’a pas pu être remis en ordre
