### What `breakout status` says on a terminal: who is suggested where, who is there, and the time that is kept meanwhile.

## The head of a break-out

# { $states } is what follows here, one after another.
head = { $room }: { $states }
no-breakout-is-open = no break-out is open
groups-opened = { $groups ->
    [one] { $groups } group, opened
   *[other] { $groups } groups, opened
}
# { $by } is who has opened it.
groups-opened-by = { $groups ->
    [one] { $groups } group, opened by { $by }
   *[other] { $groups } groups, opened by { $by }
}
# { $left } is a length of time.
ends-in = ends in { $left }
# { $time } is a time on another day.
ends-in-at = ends in { $left } at { $time }
main-room-is-quiet = only moderators can write in the main room

## Of the event and the room

# { $what } says which part.
part-unreadable = part of the event cannot be read: { $what }
# { $person } has opened the break-out.
opened-by-a-stranger = { $person } is not a moderator of this room, and you have no direct chat with them. Join only if you expected this

## In the table

# It is not known who is there.
unknown = ?
# { $absence } says why somebody should not be there.
person-from-outside = { $person } ({ $absence })
# This group is suggested for whoever reads it.
for-you = for you
# How many are in the group's call.
in-call = call: { $people }

## Below the table

# What the groups are to do, here and in the next one.
task = task: { $task }
task-of = task of { $group }: { $task }
# Names of people.
without-a-group = without a group: { $people }
left-out = left out: { $people }
# { $room } is a room ID.
expel-removes = `breakout expel { $room }` removes people from the groups who were removed from the main room
unseen-groups = { $unseen ->
    [one] you are not in { $unseen } group of { $groups }, and cannot see who is there
   *[other] you are not in { $unseen } groups of { $groups }, and cannot see who is there
}
# { $room } is a room ID.
join-all = `breakout join { $room } --all` joins all groups that let you in

## While it is watched

looking-who-is-where = looking where everybody is
# { $new } is a room ID.
watching-new-room = { $room } was upgraded; watching the new room, { $new }, now
# { $error } is a sentence, here and below.
keys-not-up-to-date = the keys could not be brought up to date: { $error }
time-not-kept = the time could not be kept: { $error }; trying again
placed = { $people ->
    [one] suggested a group to { $people } person who came later
   *[other] suggested groups to { $people } people who came later
}
nobody-placed = no group could be suggested to those who came later: { $error }
not-mended = the break-out could not be brought up to date: { $error }
late-told = told those who came later where to go
late-not-told = those who came later could not be told: { $error }
# { $hints } says what can be done about it.
ended-but = { $error } ({ $hints })
# Both say what can be done, one after the other.
also-hint = { $first }; { $then }

## The time that is kept

# { $time } is a time of day.
no-timer = the homeserver does not end the session at { $time }: it has no timers, or none for so long. Keep `breakout status --watch` or the console running until then, or people whose client does not know break-outs see no end
no-timer-and-quiet = the homeserver does not end the session at { $time }: it has no timers, or none for so long. Keep `breakout status --watch` or the console running until then, or members cannot write in the main room until somebody runs `breakout end ROOM`
# { $room } is a room ID.
was-not-told = { $room } was not told: { $reason }
told-what-to-do = { $groups ->
    [one] told { $groups } group what to do and how to get help
   *[other] told { $groups } groups what to do and how to get help
}
told-minute-left = { $groups ->
    [one] told { $groups } group that 1 minute is left
   *[other] told { $groups } groups that 1 minute is left
}
told-minutes-left = { $minutes ->
   *[other] { $groups ->
        [one] told { $groups } group that { $minutes } minutes are left
       *[other] told { $groups } groups that { $minutes } minutes are left
    }
}
server-ends-it = the homeserver ends the session
process-ends-it = this process ends the session
