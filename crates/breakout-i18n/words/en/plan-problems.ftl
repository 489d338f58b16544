### Why a plan cannot be opened or made, and what a host should know before it is.

## Rooms and people

no-rooms = a break-out needs at least one group
no-size = a group needs at least one person
too-many-rooms = { $rooms ->
   *[other] { $rooms } groups are more than the { $most } that one break-out can have
}
more-rooms-than-people = { $people ->
    [one] there is only { $people } person, too few for { $rooms } groups
   *[other] there are only { $people } people, too few for { $rooms } groups
}
nobody = there is nobody to split
no-such-room = the plan has no group number { $number }
# { $room } is the name of a group.
nobody-invited = nobody is suggested for "{ $room }", so nobody could be invited and join it
# { $room } is the name of a group.
room-twice = "{ $room }" is to be opened in a room in which another group is opened already
task-too-long = { $most ->
   *[other] a task has at most { $most } characters, and this one has { $chars }
}

## Names

# { $number } is what people type: a letter in braces.
name-needs-number = a name needs { $number } where the number of the group goes, as in 'Group { $number }'
# { $group } and { $parent } are what people type: words in braces, which stand for the name of the group and of the main room.
room-name-needs-group = the name of a room needs { $group } where the name of the group goes, as in '{ $group } · { $parent }', and has at most { $most } bytes

## Dealing

rounds = { $rounds ->
    [one] { $rounds } round cannot be planned; from 1 to { $most } can
   *[other] { $rounds } rounds cannot be planned; from 1 to { $most } can
}
too-many-people = { $people ->
   *[other] { $people } people are more than the { $most } that can be dealt
}
# { $largest } is how many people the largest group has.
together-too-many = { $people ->
   *[other] { $people } people are to stay together, but a group has at most { $largest }
}
together-and-apart = { $left } and { $right } are to stay together and to be kept apart
apart-too-many = { $rooms ->
    [one] { $people } people are to be kept apart, but there is only { $rooms } group
   *[other] { $people } people are to be kept apart, but there are only { $rooms } groups
}
together-and-spread = { $people ->
   *[other] { $people } of those who are to stay together are to be spread over the groups as well
}
no-room-for-together = no way was found to keep everybody together who is to stay together
wishes-for-nobody = nobody is dealt where everybody chooses, so nobody can be kept together or apart
wishes = no deal was found that keeps together, keeps apart and spreads everybody as wished

## Warnings. { $count } is the number of the lines in which somebody stands in a file, { $lines } lists them

# { $groups } are names of groups.
several-groups = { $count ->
    [0] { $user } is suggested for several groups: { $groups }
    [one] { $user } is suggested for several groups: { $groups } (line { $lines })
   *[other] { $user } is suggested for several groups: { $groups } (lines { $lines })
}
not-there = { $count ->
    [0] { $user } is not in this room, nor invited
    [one] { $user } is not in this room, nor invited (line { $lines })
   *[other] { $user } is not in this room, nor invited (lines { $lines })
}
# { $names } are names of groups, in quotes.
look-alike = groups look the same by their names: { $names }
name-in-quotes = “{ $name }”
# The end of a list. { $items } is one, or several with commas between them.
and = { $items } and { $last }
