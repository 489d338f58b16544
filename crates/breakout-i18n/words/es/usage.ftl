### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` no se esperaba aquí
no-such-command = no existe el comando `{ $command }`
# One or several arguments.
is-missing = falta: { $arguments }
takes-a-value = `{ $argument }` necesita un valor, y no lo tiene
not-possible-for = `{ $value }` no es posible para `{ $argument }`
only-once = `{ $argument }` solo se puede indicar una vez
not-together = `{ $argument }` no se puede usar junto con { $others }
# What was typed is broken, and no text at all.
no-text = un argumento no es UTF-8 válido
# Also between square brackets, at the end of what is said of an argument.
possible-values = valores posibles: { $values }
# Above a list.
the-possible-values = Valores posibles:
# Also between square brackets: what is taken where no value is given.
default-value = por defecto: { $value }
# What was typed does not exist, but these do.
did-you-mean = parecido: { $texts }
typed-like-this = uso: `{ $usage }`
more-in-the-help = `{ $command } --help` explica más
# Stands for all options in a line of usage.
options = OPCIONES
