### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` hoort hier niet
no-such-command = de opdracht `{ $command }` bestaat niet
# One or several arguments.
is-missing = dit ontbreekt: { $arguments }
takes-a-value = bij `{ $argument }` hoort een waarde, en die ontbreekt
not-possible-for = `{ $value }` kan niet bij `{ $argument }`
only-once = `{ $argument }` kan maar één keer worden opgegeven
not-together = `{ $argument }` kan niet samen met { $others }
# What was typed is broken, and no text at all.
no-text = een argument is geen geldige UTF-8
# Also between square brackets, at the end of what is said of an argument.
possible-values = mogelijke waarden: { $values }
# Above a list.
the-possible-values = Mogelijke waarden:
# Also between square brackets: what is taken where no value is given.
default-value = standaard: { $value }
# What was typed does not exist, but these do.
did-you-mean = het lijkt op: { $texts }
typed-like-this = gebruik: `{ $usage }`
more-in-the-help = meer staat in `{ $command } --help`
# Stands for all options in a line of usage.
options = OPTIES
