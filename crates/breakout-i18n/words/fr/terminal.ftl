### Ce qui entoure tout ce qu’un terminal affiche.

## Avant une ligne

error = erreur
caused-by = cause
# Suit ce qui était en cours quand c’est arrivé.
at = pendant
warning = attention
hint = conseil
run-again = relancez la même commande : elle continue, et ne fait rien deux fois

## Pendant que quelque chose prend du temps

# { $what } est ce qui est en cours, { $reason } ce qui est attendu, { $left } ce qui reste.
waiting = { $what } : attente de { $seconds } s, { $reason }
waiting-with-left = { $what } : attente de { $seconds } s, { $reason } ({ $left })
still-at-it = { $what } : pas encore fini après { $seconds } s
still-at-it-with-left = { $what } : pas encore fini après { $seconds } s ({ $left })
# Ce qui s’affiche sur une ligne ; { $what } peut être une telle ligne.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, attente de { $seconds } s, { $reason }
drawn-for = { $what }, { $seconds } s
left-of = reste { $left } sur { $total }
done = fait : { $done }

## Questions et réponses

answer-not-json = la réponse n’est pas du JSON valide
answer-not-written = la réponse n’a pas pu être écrite
question-cut-off = la question a été interrompue
answer-not-read = la réponse n’a pas pu être lue

## Le navigateur

browser-not-opened = le navigateur ne s’est pas ouvert ; suivez le lien ci-dessus sur cet ordinateur
