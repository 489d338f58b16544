### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` тут зайве
no-such-command = команди `{ $command }` немає
# One or several arguments.
is-missing = бракує: { $arguments }
takes-a-value = `{ $argument }` потребує значення, а його немає
not-possible-for = `{ $value }` не може бути значенням `{ $argument }`
only-once = `{ $argument }` можна вказати лише раз
not-together = `{ $argument }` не можна вживати разом із { $others }
# What was typed is broken, and no text at all.
no-text = один з аргументів не є правильним UTF-8
# Also between square brackets, at the end of what is said of an argument.
possible-values = можливі значення: { $values }
# Above a list.
the-possible-values = Можливі значення:
# Also between square brackets: what is taken where no value is given.
default-value = типово: { $value }
# What was typed does not exist, but these do.
did-you-mean = схоже: { $texts }
typed-like-this = використання: `{ $usage }`
more-in-the-help = докладніше: `{ $command } --help`
# Stands for all options in a line of usage.
options = ПАРАМЕТРИ
