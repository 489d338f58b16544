### Ce que `breakout doctor` dit dans un terminal. « MSC » et un numéro, c’est une proposition pour le protocole Matrix.

examining = examen

## Un contrôle

# { $check } est son nom, { $found } ce qui a été trouvé. Les deux mots ont la même largeur, pour que les noms soient alignés.
good = ok    { $check } : { $found }
bad = voir  { $check } : { $found }
# Ce qu’on peut faire, sous le contrôle.
hint = {"      "}{ $hint }

## Noms des contrôles

check-login = connexion
check-device = appareil
check-clock = horloge
check-delayed-events = événements différés
check-call-transports = transport des appels
check-half-made = séances inachevées
check-rooms-again = salons à rouvrir
check-groups = groupes
check-people = personnes dans les groupes
check-room = salon
check-permission = permission
check-telling = annonce aux personnes
check-who-may-open = qui peut ouvrir
check-event = événement des groupes
check-main-room = salon principal

## Le compte et son serveur d’accueil

login = { $user } sur { $homeserver }
# { $device } est l’identifiant de l’appareil.
device-verified = { $device } est vérifié
device-not-verified = { $device } n’est pas vérifié : d’autres clients peuvent afficher un avertissement sur ses messages, ou les masquer
verify-device = relancez `breakout login` avec votre clé de récupération
clock-right = elle suit celle du serveur d’accueil
set-clock = réglez l’horloge de cet ordinateur, ou laissez le réseau la régler
delayed-events-there = le serveur d’accueil en a (MSC4140)
no-delayed-events = le serveur d’accueil n’en a pas (MSC4140)
keep-watching = une séance avec une heure de fin se termine pour les clients qui connaissent le travail en groupes ; pour les autres, laissez tourner `breakout status --watch` ou la console
transports-there = le serveur d’accueil indique { $transports }
no-transports = le serveur d’accueil n’en indique aucun
transports-unknown = le serveur d’accueil ne les connaît pas (MSC4143)
# { $features }, { $delay } et { $transports } sont des réglages de Synapse, un serveur d’accueil.
set-transports = les appels dans les groupes en ont besoin ; l’administration d’un Synapse règle `{ $features }`, `{ $delay }` et `{ $transports }` avec l’adresse d’un service d’autorisation LiveKit

## Un salon

run-for-the-new-room = lancez les commandes pour le nouveau salon
join-and-run-for-the-new-room = rejoignez le nouveau salon dans votre client Matrix habituel, et lancez les commandes pour celui-là
rooms-lists = `breakout rooms` donne la liste des salons que vous pouvez diviser
may-open = vous pouvez ouvrir des groupes ici
ask-to-raise-level = demandez à un modérateur du salon de vous donner un rang plus élevé
may-write = vous pouvez écrire ici
start-without-announcement = démarrez avec `--no-announce` et prévenez les personnes vous-même, ou demandez à un modérateur de vous donner un rang plus élevé
# Des rangs.
everybody-may-open = tout le monde : l’événement demande le rang { $needed }, et tout le monde a { $ordinary }
raise-the-level = portez à 50 le rang de `org.matrix.msc3985.breakout` dans les permissions du salon
those-with-level = les personnes de rang { $needed }
event-names = { $rooms ->
    [one] indique { $rooms } salon
   *[other] indique { $rooms } salons
}
event-in-upgraded-room = { $rooms ->
    [one] indique { $rooms } salon, dans un salon qui a été mis à niveau
   *[other] indique { $rooms } salons, dans un salon qui a été mis à niveau
}
# { $room } est l’identifiant d’un salon.
end-ends-that = `breakout end { $room }` y met fin
# { $parts } dit quelles parties.
event-unreadable = une partie n’en est pas lisible : { $parts }
other-client-wrote = il a été envoyé par un client qui l’écrit autrement
everybody-writes = aucune séance n’empêche les membres d’écrire
quiet-until-the-end = seuls les modérateurs peuvent écrire jusqu’à la fin de la séance
quiet-though-over = seuls les modérateurs peuvent écrire, à cause de la séance { $session }, qui est terminée
end-lets-write = `breakout end SALON` laisse de nouveau tout le monde écrire

## Salons des séances

# Une liste de messages, dont chacun dit quelque chose d’un salon ou d’une personne.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, et il peut être rejoint
   *[other] { $rooms }, et tous peuvent être rejoints
}
again-makes-new-ones = `breakout start SALON --again` en crée de nouveaux à la place
moved-to-upgraded = les personnes qui le rejoignent arrivent dans son nouveau salon, si les membres peuvent rejoindre celui-là ; sinon, `breakout add` crée un autre groupe
close-and-add = `breakout close` le retire, et `breakout add` crée un autre groupe
# { $absence } est « a quitté le salon principal » ou semblable.
outsider = { $user } est dans { $group }, mais { $absence }
expel-removes = `breakout expel SALON` retire ces personnes

## Ce que des démarrages ont laissé

none-left = aucune
# { $rooms } est une liste d’identifiants de salon, et { $user } un identifiant Matrix.
overwritten = la séance { $session } a été remplacée par une séance de { $user } ; rien ne mène à { $rooms }
cut-off = la séance { $session } a été interrompue avant l’ouverture ; rien ne mène à { $rooms }
# La même chose avec le salon, quand tous les salons sont examinés.
overwritten-in = { $place } : la séance { $session } a été remplacée par une séance de { $user } ; rien ne mène à { $rooms }
cut-off-in = { $place } : la séance { $session } a été interrompue avant l’ouverture ; rien ne mène à { $rooms }
people-can-stay = les personnes qui sont dans ces salons peuvent y rester ; quittez ces salons dans n’importe quel client si vous n’en avez pas besoin
run-start-again = relancez le même `breakout start` dans les 24 heures pour le continuer, ou quittez ces salons dans n’importe quel client
