### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` n’est pas attendu ici
no-such-command = la commande `{ $command }` n’existe pas
# One or several arguments.
is-missing = il manque : { $arguments }
takes-a-value = `{ $argument }` demande une valeur, et il n’y en a pas
not-possible-for = `{ $value }` n’est pas possible pour `{ $argument }`
only-once = `{ $argument }` ne peut être donné qu’une fois
not-together = `{ $argument }` ne peut pas être utilisé avec { $others }
# What was typed is broken, and no text at all.
no-text = un argument n’est pas en UTF-8 valide
# Also between square brackets, at the end of what is said of an argument.
possible-values = valeurs possibles : { $values }
# Above a list.
the-possible-values = Valeurs possibles :
# Also between square brackets: what is taken where no value is given.
default-value = par défaut : { $value }
# What was typed does not exist, but these do.
did-you-mean = proche : { $texts }
typed-like-this = utilisation : `{ $usage }`
more-in-the-help = `{ $command } --help` en dit plus
# Stands for all options in a line of usage.
options = OPTIONS
