### The commands that people write to the bot in a room, and what is said of those that it does not understand.
###
### A message that begins with `verb-`, `word-` or `number-` is a list of accepted words with commas between them, the usual one first. They are read in any
### case, and the English ones are accepted in every language besides those of the language. Words of the same kind may not be in two lists.
### A message that begins with `examples-` is a list of commands with `|` between them, the first one shown most often; each must be understood as the command that
### it is an example of. What a command is about may be translated in them (names, tasks), its words need not be.

## What is to be done

verb-start = start, split, split up, make, create, open, break out
verb-again = again, repeat, once more, same, same again
verb-rotate = rotate, mix, deal anew
verb-end = end, stop, finish, call back, call everybody back, call everyone back
verb-extend = extend, prolong, more, more time, add time
verb-move = move, put
verb-add = add, new, new group
verb-close = close
verb-rename = rename, name, call
verb-say = say, announce, broadcast
verb-tell = to, tell
verb-report = report, reports, results
verb-status = status, board, show, state
verb-who = who, who is in, who's in, who is where, who's where, who is there, who is missing, who's missing
verb-help = help, commands, ?, h, usage
verb-widget = widget, add widget
verb-no-widget = widget remove, remove widget, remove the widget, widget off, no widget
verb-leave = leave, go away, bye
verb-yes = yes, y, yep, ok, okay, go, ✅, ✔, 👍
verb-no = no, n, nope, cancel, ❌, 👎
verb-shuffle = shuffle, deal again, reshuffle, 🔀

## Words within a command: each is one word

word-for = for, lasting
word-until = until, till, til
word-in = in, after
word-at = at
word-now = now, immediately
word-to = to, into, as, →
word-of = of
word-by = by
word-per = per, each
word-groups = groups, group, rooms, room, teams, team
word-people = people, persons, person, members, member
word-pairs = pairs
word-task = task
word-rotated = rotate, rotated, --rotate
word-all = all, everybody, everyone
word-more = more, longer
# Before a length that is one, as in "a minute".
word-one = a, an
word-hours = h, hr, hrs, hour, hours
word-minutes = m, min, mins, minute, minutes, '
word-seconds = s, sec, secs, second, seconds
# They mean nothing.
word-filler = please, pls, the, session, breakout, breakouts, break-out, break-outs, and, thanks, just, with, time
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
number-15 = fifteen
number-20 = twenty
number-30 = thirty

## How it is written

examples-start = 4 15m | 4 | of 3 | 4 until 10:30 | 4 15m task Read page 7
examples-again = again 15m | again
examples-rotate = rotate 15m | rotate
examples-end = end | end in 1m | end now
examples-extend = +5m | extend until 10:45
examples-move = move Anna to Group 2
examples-add = add | add Group 5
examples-close = close Group 2
examples-rename = rename Group 2 to Frogs
examples-say = say Five minutes left
examples-tell = to Group 2: I am coming
examples-report = report
examples-status = status
examples-who = who | who Group 2
examples-help = help | help move
examples-widget = widget
examples-no-widget = widget remove
examples-leave = leave
examples-yes = yes
examples-no = no
examples-shuffle = shuffle

## What a command does, in the list of all commands

about-start = splits everybody into 4 groups for 15 minutes, or into groups of 3
about-again = opens the same groups again
about-rotate = the same rooms, and nobody meets the same people again
about-end = calls everybody back: soon, in a minute, or at once
about-extend = gives more time
about-move = moves somebody to another group
about-add = adds a group
about-close = closes a group
about-rename = gives a group another name
about-say = says something in all groups
about-tell = says something in one group
about-report = shows here what the groups marked with !report
about-status = shows the groups, who is missing, and the time left
about-who = shows who is where, or in one group
about-help = shows this list, or how one command is written
about-widget = puts the groups on top of this room, where a client shows widgets
about-no-widget = removes it from this room
about-leave = I leave this room
about-yes = opens the groups that I have proposed
about-no = drops them
about-shuffle = deals them again

## What was not understood

# { $said } is what was written, { $example } a command.
unknown = I do not understand “{ $said }”. Did you mean { $example }?
# { $help } is a command.
unknown-at-all = I do not understand “{ $said }”. { $help } lists what I understand.
# What comes after the first word is not right. { $examples } is one command or several, here and below.
not-so = I do not understand all of it. Write it like this: { $examples }
# Two numbers without a word that says what the second one is. { $with-time } is a command that says it.
two-numbers = I do not know what the second number is. If it is minutes, write { $with-time }.
number-out-of-range = The number must be from 1 to { $most }. Write it like this: { $examples }
# { $problem } is a sentence that begins in lower case.
not-a-length = I do not understand for how long: { $problem }. Like this: { $examples }
not-a-time = I do not understand until when: { $problem }. Like this: { $examples }
# Between several examples.
or = { $one } or { $other }

## What stands for a part of a command, in clients that offer commands

about-groups = How many groups
about-length = How long, like 15m
about-person = Who: a name or a Matrix ID
about-group = Which group: its name or number
about-name = The new name
about-text = What is said
