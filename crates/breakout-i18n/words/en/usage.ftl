### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` is not expected here
no-such-command = there is no command `{ $command }`
# One or several arguments.
is-missing = this is missing: { $arguments }
takes-a-value = `{ $argument }` takes a value, and there is none
not-possible-for = `{ $value }` is not possible for `{ $argument }`
only-once = `{ $argument }` can be given only once
not-together = `{ $argument }` cannot be used together with { $others }
# What was typed is broken, and no text at all.
no-text = an argument is not valid UTF-8
# Also between square brackets, at the end of what is said of an argument.
possible-values = possible values: { $values }
# Above a list.
the-possible-values = Possible values:
# Also between square brackets: what is taken where no value is given.
default-value = default: { $value }
# What was typed does not exist, but these do.
did-you-mean = similar: { $texts }
typed-like-this = usage: `{ $usage }`
more-in-the-help = `{ $command } --help` says more
# Stands for all options in a line of usage.
options = OPTIONS
