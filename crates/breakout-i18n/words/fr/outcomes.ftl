### Ce qu’ont donné l’entrée dans les groupes, les comptes rendus et les présences.

table-not-written = le tableau n’a pas pu être écrit

## Les groupes qu’un hôte rejoint

# Ce que l’entrée dans un groupe a donné, dans un tableau.
joined = rejoint
already = déjà
join-failed = échec
not-invited = vous n’avez pas d’invitation
# { $failed } sur { $groups } : deux nombres.
not-all-joined = { $failed ->
    [one] { $failed } groupe sur { $groups } n’a pas pu être rejoint
   *[other] { $failed } groupes sur { $groups } n’ont pas pu être rejoints
}
# { $host } est l’identifiant Matrix de quelqu’un.
host-can-invite = { $host }, qui a ouvert les groupes, peut vous inviter ; de même, toute personne du groupe qui a le droit d’inviter
somebody-can-invite = la personne qui a ouvert les groupes peut vous inviter ; de même, toute personne du groupe qui a le droit d’inviter

## Aide

called-often = { $times ->
    [one] a demandé une fois
   *[other] a demandé { $times } fois
}
called-often-or-more = { $times ->
   *[other] a demandé { $times } fois ou plus
}

## Comptes rendus des groupes

report-sent = envoyé
report-unchanged = déjà envoyé
# `!report` est ce que les personnes écrivent.
report-nothing = rien n’est épinglé ni marqué `!report`
report-not-chosen = non choisi
report-failed = échec
unreadable = { $messages ->
    [one] { $messages } message ne peut pas être déchiffré sur cet appareil, dans { $group }
   *[other] { $messages } messages ne peuvent pas être déchiffrés sur cet appareil, dans { $group }
}
not-reported = { $groups ->
    [one] le compte rendu de { $groups } groupe n’a pas pu être mis en commun
   *[other] les comptes rendus de { $groups } groupes n’ont pas pu être mis en commun
}
# Ce qui est arrivé à un groupe ou à une personne, après son nom.
named = { $name } : { $what }

## Séances

no-such-session = cette séance n’existe pas : { $session }
history-lists-them = `breakout history SALON --json` en donne la liste
by = par { $host }
by-replaced = par { $host }, puis remplacée par { $other }

## Qui a ouvert des groupes

you = vous
# Un robot les a ouverts pour quelqu’un.
through = { $host } par l’intermédiaire de { $sender }
