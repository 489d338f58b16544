### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` tu nie pasuje
no-such-command = nie ma polecenia `{ $command }`
# One or several arguments.
is-missing = brakuje: { $arguments }
takes-a-value = `{ $argument }` wymaga wartości, a jej nie podano
not-possible-for = `{ $value }` nie może być wartością `{ $argument }`
only-once = `{ $argument }` można podać tylko raz
not-together = `{ $argument }` nie można użyć razem z { $others }
# What was typed is broken, and no text at all.
no-text = jeden z argumentów nie jest poprawnym UTF-8
# Also between square brackets, at the end of what is said of an argument.
possible-values = możliwe wartości: { $values }
# Above a list.
the-possible-values = Możliwe wartości:
# Also between square brackets: what is taken where no value is given.
default-value = domyślnie: { $value }
# What was typed does not exist, but these do.
did-you-mean = podobne: { $texts }
typed-like-this = użycie: `{ $usage }`
more-in-the-help = więcej: `{ $command } --help`
# Stands for all options in a line of usage.
options = OPCJE
