### Ce que `breakout status` dit dans un terminal : qui est attendu où, qui est là, et le temps qui est tenu pendant ce temps.

## L’en-tête d’une séance

# { $states } est ce qui suit ici, l’un après l’autre.
head = { $room } : { $states }
no-breakout-is-open = aucun groupe n’est ouvert
groups-opened = { $groups ->
    [one] { $groups } groupe ouvert
   *[other] { $groups } groupes ouverts
}
# { $by } est qui les a ouverts.
groups-opened-by = { $groups ->
    [one] { $groups } groupe, ouvert par { $by }
   *[other] { $groups } groupes, ouverts par { $by }
}
# { $left } est une durée.
ends-in = fin dans { $left }
# { $time } est une heure un autre jour.
ends-in-at = fin dans { $left }, à { $time }
main-room-is-quiet = seuls les modérateurs peuvent écrire dans le salon principal

## De l’événement et du salon

# { $what } dit quelle partie.
part-unreadable = une partie de l’événement n’est pas lisible : { $what }
# { $person } a ouvert les groupes.
opened-by-a-stranger = { $person } ne modère pas ce salon, et vous n’avez pas de conversation privée ensemble. Ne rejoignez un groupe que si vous vous y attendiez

## Dans le tableau

# On ne sait pas qui est là.
unknown = ?
# { $absence } dit pourquoi quelqu’un ne devrait pas être là.
person-from-outside = { $person } ({ $absence })
# Ce groupe est proposé à qui lit cela.
for-you = pour vous
# Combien sont dans l’appel du groupe.
in-call = appel : { $people }

## Sous le tableau

# Ce que les groupes ont à faire, ici et dans le suivant.
task = consigne : { $task }
task-of = consigne pour { $group } : { $task }
# Des noms de personnes.
without-a-group = sans groupe : { $people }
left-out = hors répartition : { $people }
# { $room } est l’identifiant d’un salon.
expel-removes = `breakout expel { $room }` retire des groupes les personnes qui ont dû quitter le salon principal
unseen-groups = { $unseen ->
    [one] vous n’êtes pas dans { $unseen } groupe sur { $groups }, et ne voyez pas qui y est
   *[other] vous n’êtes pas dans { $unseen } groupes sur { $groups }, et ne voyez pas qui y est
}
# { $room } est l’identifiant d’un salon.
join-all = `breakout join { $room } --all` rejoint tous les groupes qui vous laissent entrer

## Pendant le suivi

looking-who-is-where = recherche de qui est où
# { $new } est l’identifiant d’un salon.
watching-new-room = { $room } a été mis à niveau ; le suivi passe au nouveau salon, { $new }
# { $error } est une phrase, ici et plus bas.
keys-not-up-to-date = les clés n’ont pas pu être mises à jour : { $error }
time-not-kept = l’heure n’a pas pu être surveillée : { $error } ; nouvel essai
placed = { $people ->
    [one] un groupe a été proposé à { $people } personne arrivée plus tard
   *[other] un groupe a été proposé à { $people } personnes arrivées plus tard
}
nobody-placed = aucun groupe n’a pu être proposé aux personnes arrivées plus tard : { $error }
not-mended = les groupes n’ont pas pu être mis à jour : { $error }
late-told = les personnes arrivées plus tard savent où aller
late-not-told = les personnes arrivées plus tard n’ont pas pu être prévenues : { $error }
# { $hints } dit ce qu’on peut y faire.
ended-but = { $error } ({ $hints })
# Les deux disent ce qu’on peut faire, l’un après l’autre.
also-hint = { $first } ; { $then }

## Le temps qui est tenu

# { $time } est une heure.
no-timer = le serveur d’accueil ne termine pas la séance à { $time } : il n’a pas de minuterie, ou pas pour aussi longtemps. Laissez tourner `breakout status --watch` ou la console jusque-là, sinon les personnes dont le client ne connaît pas le travail en groupes ne verront pas de fin
no-timer-and-quiet = le serveur d’accueil ne termine pas la séance à { $time } : il n’a pas de minuterie, ou pas pour aussi longtemps. Laissez tourner `breakout status --watch` ou la console jusque-là, sinon les membres ne pourront pas écrire dans le salon principal jusqu’à ce que quelqu’un lance `breakout end SALON`
# { $room } est l’identifiant d’un salon.
was-not-told = { $room } n’a pas été prévenu : { $reason }
told-what-to-do = { $groups ->
    [one] { $groups } groupe sait quoi faire et comment demander de l’aide
   *[other] { $groups } groupes savent quoi faire et comment demander de l’aide
}
told-minute-left = { $groups ->
    [one] { $groups } groupe prévenu qu’il reste 1 minute
   *[other] { $groups } groupes prévenus qu’il reste 1 minute
}
told-minutes-left = { $minutes ->
   *[other] { $groups ->
        [one] { $groups } groupe prévenu qu’il reste { $minutes } minutes
       *[other] { $groups } groupes prévenus qu’il reste { $minutes } minutes
    }
}
server-ends-it = le serveur d’accueil termine la séance
process-ends-it = ce processus termine la séance
