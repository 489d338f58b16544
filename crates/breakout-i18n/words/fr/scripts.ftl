### Ce que disent les scripts des pages de la console.
###
### Les scripts y mettent eux-mêmes les valeurs, il n’y a donc pas de pluriels.

## À la place de la ligne sur le serveur d’accueil

console-was-closed = La console a été fermée. Rouvrez-la depuis le terminal : breakout console
console-is-lost = La connexion avec la console est perdue. Ce que vous voyez est peut-être ancien ; nouvel essai en cours.
# Quand un script demande, et que personne ne répond.
console-does-not-answer = La console ne répond pas. Réessayez quand elle répondra.
page-was-closed = Cette page n’est plus ouverte. Rouvrez-la là où vous l’aviez ouverte.
bot-is-lost = La connexion avec le robot est perdue. Ce que vous voyez est peut-être ancien ; nouvel essai en cours.
bot-does-not-answer = Le robot ne répond pas. Réessayez quand il répondra.
waiting-for-the-homeserver = En attente du serveur d’accueil…

## Horloges

# « 1 h 05 min »
hours-left = { $hours } h { $minutes } min
# « 4:59 min »
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = à l’instant
minutes-ago = il y a { $minutes } min
hours-ago = il y a { $hours } h

## Un plan fait à la main

# { $reason } est le titre d’une page sur un problème.
not-changed = Cela n’a pas été modifié. { $reason }. Rechargez la page et réessayez.
not-changed-unanswered = Cela n’a pas été modifié. La console ne répond pas. Rechargez la page et réessayez.
# { $person } a été mis dans { $group }.
placed = { $person } : { $group }
renamed = Nouveau nom : { $name }
task-is-kept = La consigne est enregistrée
done = Fait

## Un message non envoyé

not-sent-logged-out = Non envoyé : votre compte est déconnecté. Copiez ce que vous avez écrit, et reconnectez-vous.
not-sent = Non envoyé. Rechargez la page, puis réessayez.
not-sent-unanswered = Non envoyé : la console ne répond pas. Renvoyez-le quand elle répondra ; il n’arrivera qu’une fois.

## Le cadre d’une visite dans les appels

# Le nom du cadre pour qui ne le voit pas.
sound = Son
