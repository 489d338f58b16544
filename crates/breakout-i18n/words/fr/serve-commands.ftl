### Les commandes que les personnes écrivent au robot dans un salon, et ce qui est dit de celles qu’il ne comprend pas.
###
### Un message qui commence par `verb-`, `word-` ou `number-` est une liste de mots acceptés, séparés par des virgules, le plus usuel d’abord. La casse ne
### compte pas, et les mots anglais sont acceptés en plus. Un mot d’une même sorte ne doit pas être dans deux listes.
### Un message qui commence par `examples-` est une liste de commandes séparées par `|`, la plus montrée d’abord ; chacune doit être comprise.
### « de » est un mot de word-of (« groupes de 3 ») : c’est pourquoi « prolonger de » est un verbe à lui seul. De même « fin dans », parce que « dans » est
### dans word-to (« mettre Anna dans Groupe 2 »).

## Ce qu’il faut faire

verb-start = démarrer, demarrer, lancer, commencer, répartir, repartir, diviser, créer, ouvrir, faire
verb-again = recommencer, répéter, de nouveau, à nouveau, rouvrir, mêmes groupes, les mêmes groupes, les mêmes, pareil
verb-rotate = mélanger, melanger, brasser, tourner, changer les groupes, nouvelle répartition
verb-end = fin, fin dans, terminer, terminer dans, finir, finir dans, arrêter, arreter, arrêter dans, rappeler, rappeler dans, rappeler tout le monde, rappeler tout le monde dans
verb-extend = prolonger, prolonger de, rallonger, rallonger de, encore, plus, plus de temps, ajouter du temps
verb-move = déplacer, deplacer, mettre
verb-add = ajouter, ajouter un groupe, nouveau, nouveau groupe
verb-close = fermer
verb-rename = renommer, nommer, appeler
verb-say = dire, dire à tous, dire à tout le monde, annoncer, annonce, à tout le monde
verb-tell = à, au, dire à, dire au
verb-report = bilan, bilans, compte rendu, comptes rendus, rapport, rapports, résultats
verb-status = état, etat, tableau, montrer, afficher, voir
verb-who = qui, qui est où, qui est ou, qui est dans, qui est là, qui est la, qui manque
verb-help = aide, commandes
verb-widget = widget, ajouter le widget, ajouter un widget
verb-no-widget = retirer le widget, retire le widget, retirez le widget, enlever le widget, supprimer le widget
verb-leave = partir, quitter, au revoir, va-t’en
verb-yes = oui, o, d’accord, c’est parti, vas-y, allez-y, valider
verb-no = non, annuler, abandonner
verb-shuffle = remélanger, remelanger, autrement, redistribuer, répartir à nouveau, répartir de nouveau, refaire

## Mots à l’intérieur d’une commande : chacun est un seul mot

word-for = pour, pendant, durant
word-until = jusqu’à, jusqu’a, jusqu’au, jusque
word-in = après, d’ici
word-at = à
word-now = maintenant, immédiatement, aussitôt
word-to = vers, dans, en
word-of = de
word-by = davantage
word-per = par, chaque
word-groups = groupes, groupe, salons, salon, salles, salle, équipes, équipe
word-people = personnes, personne, élèves, élève, étudiants, étudiant, membres, membre, participants, participant
word-pairs = binômes, binome, binomes, binôme, paires, duos
word-task = consigne, tâche, tache, sujet
word-rotated = mélanger, mélange, mélangés, tourner
word-all = tous, toutes, tout
word-more = plus, encore, supplémentaires, supplémentaire
# Avant une durée qui vaut un, comme dans « une minute ».
word-one = une
word-hours = heures, heure, h
word-minutes = minutes, minute, min, mn, m
word-seconds = secondes, seconde, sec, s
# Ils ne veulent rien dire.
word-filler = svp, stp, s’il, vous, te, plaît, plait, merci, le, la, les, des, du, et, séance, session, avec, temps
number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
number-11 = onze
number-12 = douze
number-15 = quinze
number-20 = vingt
number-30 = trente

## Comment cela s’écrit

examples-start = 4 15m | 4 | de 3 | 4 jusqu’à 10:30 | 4 15m consigne Lire la page 7
examples-again = recommencer 15m | recommencer
examples-rotate = mélanger 15m | mélanger
examples-end = fin | fin dans 1m | fin maintenant
examples-extend = +5m | prolonger jusqu’à 10:45
examples-move = déplacer Anna vers Groupe 2
examples-add = ajouter | ajouter Groupe 5
examples-close = fermer Groupe 2
examples-rename = renommer Groupe 2 en Grenouilles
examples-say = dire Plus que cinq minutes
examples-tell = à Groupe 2 : J’arrive
examples-report = bilan
examples-status = état
examples-who = qui | qui est dans Groupe 2
examples-help = aide | aide déplacer
examples-widget = widget
examples-no-widget = retirer le widget
examples-leave = partir
examples-yes = oui
examples-no = non
examples-shuffle = remélanger

## Ce que fait une commande, dans la liste de toutes les commandes

about-start = répartit tout le monde en 4 groupes pour 15 minutes, ou en groupes de 3
about-again = rouvre les mêmes groupes
about-rotate = garde les mêmes salons, et chacun y rencontre d’autres personnes
about-end = rappelle tout le monde : bientôt, dans une minute, ou tout de suite
about-extend = donne plus de temps
about-move = déplace quelqu’un dans un autre groupe
about-add = ajoute un groupe
about-close = ferme un groupe
about-rename = donne un autre nom à un groupe
about-say = dit quelque chose dans tous les groupes
about-tell = dit quelque chose dans un groupe
about-report = montre ici ce que les groupes ont marqué avec !report
about-status = montre les groupes, qui manque, et le temps qui reste
about-who = montre qui est où, ou qui est dans un groupe
about-help = montre cette liste, ou comment s’écrit une commande
about-widget = affiche les groupes en haut de ce salon, si le client montre les widgets
about-no-widget = le retire de ce salon
about-leave = je quitte ce salon
about-yes = ouvre les groupes que j’ai proposés
about-no = les abandonne
about-shuffle = les répartit à nouveau

## Ce qui n’a pas été compris

# { $said } est ce qui a été écrit, { $example } une commande.
unknown = Je ne comprends pas « { $said } ». Vouliez-vous dire { $example } ?
# { $help } est une commande.
unknown-at-all = Je ne comprends pas « { $said } ». { $help } donne la liste de ce que je comprends.
# Ce qui suit le premier mot n’est pas juste. { $examples } est une commande ou plusieurs, ici et plus bas.
not-so = Je ne comprends pas tout. Écrivez-le ainsi : { $examples }
# Deux nombres, sans mot qui dise ce qu’est le deuxième. { $with-time } est une commande qui le dit.
two-numbers = Je ne sais pas ce qu’est le deuxième nombre. Si ce sont des minutes, écrivez { $with-time }.
number-out-of-range = Le nombre doit aller de 1 à { $most }. Écrivez-le ainsi : { $examples }
# { $problem } est une phrase qui commence par une minuscule.
not-a-length = Je ne comprends pas pour combien de temps : { $problem }. Par exemple : { $examples }
not-a-time = Je ne comprends pas jusqu’à quand : { $problem }. Par exemple : { $examples }
# Entre plusieurs exemples.
or = { $one } ou { $other }

## Ce qui représente une partie d’une commande, dans les clients qui proposent des commandes

about-groups = Combien de groupes
about-length = Combien de temps, par exemple 15m
about-person = Qui : un nom ou un identifiant Matrix
about-group = Quel groupe : son nom ou son numéro
about-name = Le nouveau nom
about-text = Ce qu’il faut dire
