### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` qui non è previsto
no-such-command = il comando `{ $command }` non esiste
# One or several arguments.
is-missing = manca: { $arguments }
takes-a-value = `{ $argument }` richiede un valore, e non c’è
not-possible-for = `{ $value }` non è possibile per `{ $argument }`
only-once = `{ $argument }` si può indicare una volta sola
not-together = `{ $argument }` non si può usare insieme a { $others }
# What was typed is broken, and no text at all.
no-text = un argomento non è UTF-8 valido
# Also between square brackets, at the end of what is said of an argument.
possible-values = valori possibili: { $values }
# Above a list.
the-possible-values = Valori possibili:
# Also between square brackets: what is taken where no value is given.
default-value = predefinito: { $value }
# What was typed does not exist, but these do.
did-you-mean = simile: { $texts }
typed-like-this = uso: `{ $usage }`
more-in-the-help = `{ $command } --help` dice di più
# Stands for all options in a line of usage.
options = OPZIONI
