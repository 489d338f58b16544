### The plan of a break-out on the page of its room: who goes where, and how it is started.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

# The heading of the plan: a room becomes several groups.
split-this-room = Split this room

## How people are dealt

# Before a field with a number. One of groups and people-in-each-group follows below.
how-many = How many
# Before a choice between groups and people-in-each-group.
of-what = Of what
groups = groups
people-in-each-group = people in each group
# Before a field: what the groups are called.
names = Names
# { $mark } is {"{"}n{"}"}, which stands in the field.
names-hint = { $mark } is the number of the group.
names-need-number = The names need { $mark } in them, which stands for the number of the group.
# Opens some fields.
together-or-apart = Who stays together or apart
# Before a field with names.
together = Together
# Before a field with names.
apart = Apart
wishes-hint = Names or Matrix IDs with commas between them, one list on a line.
# Opens a field.
who-is-left-out = Who is left out
# Before a field with names.
not-dealt = Not dealt
not-dealt-hint = Helpers, recorders, bots: names or Matrix IDs with commas between them. It is remembered for this room when you start.
# What can be chosen.
moderators-take-part = Moderators take part
i-take-part = I take part
everybody-chooses = Everybody chooses
meet-other-people = Meet other people
# A button: puts people into groups, as cards are dealt.
deal = Deal
# A button.
deal-again = Deal again
# A button.
same-groups = Same groups as last time

## A plan from a file

# Opens a form.
from-a-file = Take the groups from a file
# Before a field. The names of the columns stay as they are.
file = CSV file with the columns room and user, and task if groups have one
# A button.
use-this-file = Use this file
choose-a-file = Choose a file first.
file-has-errors = The file has errors, so the plan stays as it was.
# { $wrong } is what is wrong with the line.
line = Line { $line }: { $wrong }
# At the end of a list.
and-more = … and { $more } more
file-cut-off = the file could not be read, or was cut off
choose-it-again = go back and choose it again

## Who goes where

# A button, for browsers without scripts.
apply-changes = Apply changes
groups-everybody-chooses = { $groups ->
    [one] { $groups } group, everybody chooses
   *[other] { $groups } groups, everybody chooses
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } person in { $groups } group
       *[other] { $people } people in { $groups } group
    }
   *[other] { $people ->
        [one] { $people } person in { $groups } groups
       *[other] { $people } people in { $groups } groups
    }
}
drag-people = Drag people, or choose their group.
# A label of a field that is read aloud.
name-of-group = Name of group { $number }
# What a button is for; which group is clear by its place.
take-out-this-group = Take out this group
# What the same button says aloud.
take-out = Take out { $group }
# How many are in a group.
people = { $people ->
    [0] nobody
    [one] { $people } person
   *[other] { $people } people
}
# The same where groups are known by their numbers.
group-with-people = { $people ->
    [0] Group { $number }, nobody
    [one] Group { $number }, { $people } person
   *[other] Group { $number }, { $people } people
}
# Opens a field: what this group is to do, other than the rest.
own-task = Own task{ $hide } of { $group }{ $show }
# A label of a field that is read aloud.
task-of = Task of { $group }
# A heading.
without-a-group = Without a group
they-choose-themselves = They can choose for themselves.
# A button.
add-a-group = Add a group
# Where somebody is who is in no group; in a sentence of the page.
no-group = no group
# One of the choices.
no-group-chosen = No group
# A label of a field that is read aloud.
number-of-group-of = Number of the group of { $person }
# A label of a choice that is read aloud.
group-of = Group of { $person }

## Behind the name of somebody

not-in-this-room-yet = not in this room yet
you = you
moderator = moderator
guest = guest
looks-like-a-bot = looks like a bot

## What there is to know

before-you-start = Before you start
no-earlier-groups = There are no earlier groups in this room.
pairs-meet-again = { $pairs ->
    [0] Nobody meets anybody a second time.
    [one] One pair meets again; no better groups were found.
   *[other] { $pairs } pairs meet again; no better groups were found.
}
# Whoever is dealt stays the same, and more such rounds are known.
nobody-meets-again-and-more = Nobody meets anybody a second time. Rounds like this that can follow: { $more }.
more-groups-than-people-hint = { $people ->
    [one] With { $people } group everybody would have a group of their own. You can also let the moderators or yourself take part.
   *[other] With { $people } groups everybody would have a group of their own. You can also let the moderators or yourself take part.
}
nobody-hint = Moderators and you yourself are left out unless you tick the boxes. You can also let everybody choose.
nobody-invited-hint = Let the members of this room join instead, or put somebody into the group.
no-such-group = This group is not there any more. It was taken out in another tab.
too-large-tasks-hint = Without tasks, or with shorter ones, it would fit.
too-large-people-hint = { $people ->
    [one] About { $people } person would fit. Shorter names help too, and without suggestions everybody fits.
   *[other] About { $people } people would fit. Shorter names help too, and without suggestions everybody fits.
}

## How it is started

# Before a field: what the groups are to do.
task = Task
# In the empty field.
task-placeholder = What the groups are to do
task-hint = Everybody reads it when they choose a group, and in the group.
# Before a field with a number.
minutes = Minutes
# In the empty field.
minutes-placeholder = until I end it
# Before a field with a time.
or-until = Or until
or-until-hint = Tomorrow, if this time has passed today
# Before a choice: who-everybody, who-invited and who-anybody.
who-can-join = Who can join
who-everybody = Everybody in this room
who-invited = Only those in the group
who-anybody = Anybody
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Language in the rooms
# What can be chosen.
tell-everybody = Tell everybody with a message
show-the-widget = Open the widget for everybody in Element
only-moderators-write = Only moderators can write here meanwhile
i-keep-it-running = I keep this console running until the end
in-the-rooms-of-last-time = In the rooms of last time
# Those rooms.
nobody-is-removed = Nobody is removed from them
# A button.
start-instead = Start this plan instead
# A button.
start = Start
# A link.
see-what-will-be-sent = See what will be sent
lasts-from-to = A session lasts from 1 to 1440 minutes.
one-end = A session has one end: give its minutes or a time.
time-unreadable = The time cannot be read.
cannot-write = You cannot write in this room, so nobody would be told.
# { $tick } is tell-everybody.
cannot-write-hint = Untick “{ $tick }” to open the groups without it, and tell people yourself.
plan-has-changed = The plan has changed since you looked at it.
plan-has-changed-hint = Here it is as it stands now. Press Start again if it is right.
# { $tick } is i-keep-it-running.
quiet-for-good-hint = This console ends the session and lets everybody write again, if it is still running then. Tick “{ $tick }”, or start without an end, or let everybody write meanwhile.

## Rooms ahead of time

# Opens a form.
ahead-of-time = Make the rooms ahead of time
# A button.
make-them = Make them
ahead-of-time-hint = Nobody is told before you start. Homeservers allow about ten rooms at once, and then one a minute.
make-from-to = { $most ->
   *[other] Make from 1 to { $most } rooms.
}

## What will be sent

# A heading.
what-will-be-sent = What will be sent
# A link.
back-to-the-plan = Back to the plan
event-cannot-be-written = the event cannot be written
event-holds = { $bytes ->
   *[other] The event holds { $bytes } of { $limit } bytes. The room IDs are stand-ins: the rooms are made when you press Start.
}
# A heading.
messages-in-this-room = { $messages ->
    [one] The message in this room
   *[other] The { $messages } messages in this room
}
# A heading. { $type } is the type of an event, in Matrix.
the-event = The event { $type }
