### Was an einem getippten Befehl falsch ist, und was seine Hilfe über Werte sagt. Auf Englisch sagt das meiste davon die Bibliothek,
### die Befehle liest, in anderen Worten.

# Something as it is typed.
typed = `{ $text }`
unexpected = `{ $argument }` gehört hier nicht hin
no-such-command = den Befehl `{ $command }` gibt es nicht
# One or several arguments.
is-missing = es fehlt: { $arguments }
takes-a-value = zu `{ $argument }` gehört ein Wert, und es ist keiner angegeben
not-possible-for = `{ $value }` ist für `{ $argument }` nicht möglich
only-once = `{ $argument }` kann nur einmal angegeben werden
not-together = `{ $argument }` geht nicht zusammen mit { $others }
# What was typed is broken, and no text at all.
no-text = ein Argument ist kein gültiges UTF-8
# Also between square brackets, at the end of what is said of an argument.
possible-values = mögliche Werte: { $values }
# Above a list.
the-possible-values = Mögliche Werte:
# Also between square brackets: what is taken where no value is given.
default-value = Standard: { $value }
# What was typed does not exist, but these do.
did-you-mean = ähnlich ist: { $texts }
typed-like-this = Aufruf: `{ $usage }`
more-in-the-help = mehr sagt `{ $command } --help`
# Stands for all options in a line of usage.
options = OPTIONEN
