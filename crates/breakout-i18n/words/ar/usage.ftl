### What is wrong with how a command was typed, and what its help says of values. In English the library that reads commands says
### most of this by itself, in other words.

# Something as it is typed.
typed = `{ $text }`
unexpected = لا مكان هنا لـ `{ $argument }`
no-such-command = لا يوجد أمر `{ $command }`
# One or several arguments.
is-missing = ينقص: { $arguments }
takes-a-value = يحتاج `{ $argument }` إلى قيمة، ولم تُذكر
not-possible-for = القيمة `{ $value }` غير ممكنة مع `{ $argument }`
only-once = لا يُذكر `{ $argument }` إلا مرة واحدة
not-together = لا يُستخدم `{ $argument }` مع { $others }
# What was typed is broken, and no text at all.
no-text = أحد المعاملات ليس نص UTF-8 صالحًا
# Also between square brackets, at the end of what is said of an argument.
possible-values = القيم الممكنة: { $values }
# Above a list.
the-possible-values = القيم الممكنة:
# Also between square brackets: what is taken where no value is given.
default-value = الافتراضي: { $value }
# What was typed does not exist, but these do.
did-you-mean = مشابه: { $texts }
typed-like-this = الاستخدام: `{ $usage }`
more-in-the-help = للمزيد: `{ $command } --help`
# Stands for all options in a line of usage.
options = OPTIONS
