### What several commands say on a terminal, and what the short ones say. A text in backticks is typed: it stays as it is.

## Questions

# What somebody may type for yes where a question ends in "[y/N]", in small letters, with a space between two.
yes = y yes
nothing-was-done = nothing was done

## Rooms that were typed

# { $room } and { $by } are room IDs.
room-was-upgraded = { $room } was upgraded, and people are in { $by } now
past-of-upgraded-room = { $room } was upgraded, and people are in { $by } now; this is what was before
# { $room } is a room ID.
end-what-is-open-there = `breakout end { $room }` ends what is still open there
# { $room } is a room ID.
run-for-new-room = run the command for the new room: { $room }
join-new-room-first = join the new room in your usual Matrix client, then run the command for it
# { $room } is what was typed, here and below.
room-not-found = room not found: { $room }
room-not-joined = room not found: { $room } is not a room you have joined
rooms-you-have-joined = `breakout rooms --all` lists the rooms you have joined
invited-and-not-joined = you are invited to { $room }, but have not joined it
accept-the-invitation = accept the invitation in your usual Matrix client
no-breakout-is-open-in = no break-out is open in { $room }
start-opens-one = `breakout start` opens one

## Files that were typed

# { $file } is a path; { $kind } is what it was to be.
file-unreadable = { $kind ->
    [people] the list of people { $file } cannot be read
   *[other] the plan file { $file } cannot be read
}
file-is-a-folder = { $kind ->
    [people] the list of people { $file } is a folder
   *[other] the plan file { $file } is a folder
}
file-has-errors = { $kind ->
    [people] the list of people { $file } has errors
   *[other] the plan file { $file } has errors
}
# { $wrong } is a sentence.
wrong-line = line { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] { $lines } more line has errors
   *[other] { $lines } more lines have errors
}
# Of a file that is a pipe.
nothing-came-out = { $seconds ->
    [one] nothing came out of it for { $seconds } second
   *[other] nothing came out of it for { $seconds } seconds
}

## What is under way

connecting = connecting
reading-the-rooms = reading the rooms
stopping = finishing what is under way; Ctrl-C again stops at once
# { $account } is a user ID.
acting-as = account: { $account }
making-the-room = making the room
looking-for-the-room = looking for the room
other-device = another device of this account is working on this room; waiting for it
# What is waited for. { $work } is one of the works below.
limit-on-requests = the homeserver's limit on requests ({ $work })
limit-on-requests-left = the homeserver's limit on requests ({ $work }, { $left } left)
limit-on-messages-left = the homeserver's limit on requests (messages), { $left } left
limit-on-rooms-left = the homeserver's limit on making rooms, { $left } left
work-rooms = rooms
work-invites = invites
work-event = break-out event
work-announcement = announcement
work-tidying = tidying of rooms
work-timer = timer
work-joins = joining of rooms
work-groups = messages to the groups
work-removal = taking people out

## What has come of it

# Several things in a cell of a table, one after another.
list = { $parts }
# { $name } is a person, a group or a room, and { $reason } a sentence about it.
named = { $name }: { $reason }
# The same with the room's ID.
named-room = { $name } ({ $room }): { $reason }
# { $reason } is what the homeserver has answered, which may be in another language.
homeserver-said = the homeserver said: { $reason }
# { $error } is a sentence.
trying-again = { $error }; trying again
connected-again = connected again
# Why a group could not be told.
not-a-member = not a member of the room
still-there = { $user } is still there: { $reason }
run-again-to-go-on = run the same command again to go on
run-again-to-continue = the others are kept: run the same command again to continue
join-what-you-may = `breakout join ROOM --all` joins all groups that let you in

## Heads of columns in tables

column-number = #
column-room = ROOM
column-name = NAME
column-members = MEMBERS
# Whether a break-out can be opened.
column-breakout = BREAK-OUT
# A power level.
column-level = LEVEL
column-suggested = SUGGESTED
column-there = THERE
column-missing = MISSING
column-person = PERSON
column-from = FROM
column-to = TO
column-messages = MESSAGES

## The program itself

stopped-unexpectedly = breakout stopped unexpectedly
not-started = the program could not be started
manual-not-made = the manual page could not be made
# { $folder } is a path.
manual-not-written = the manual pages could not be written to { $folder }

## `breakout console`

# { $url } is the console's address.
console-at = console: { $url }
console-runs = the console runs until Ctrl-C
# { $account } is a user ID. It stands in the page.
account-is-logged-out = { $account } is logged out: the homeserver no longer accepts its login.

## `breakout rooms`

no-room-to-break-out-of = you have no room that can be split
all-rooms-hint = `breakout rooms --all` lists all rooms you have joined
# What a room is, in the column BREAK-OUT.
state-open = open
state-possible = possible
state-not-allowed = not allowed
state-upgraded = was upgraded
state-space = a space
state-not-for-talk = not for talking
# Power levels: the one somebody has, and the one that is needed.
level-of = { $mine } of { $needed }
infinite-level = infinite

## `breakout history` and `breakout attendance`

reading-the-history = reading the history
no-breakout-yet = there has been no break-out in { $room } yet
# { $opened } and { $ended } are days with times; { $by } says who has opened it.
past-session = { $opened }, until { $ended }, { $by }
past-session-open = { $opened }, still open, { $by }
reading-who-was-where = reading who was where
# In the column TO.
is-still-there = still there
rooms-unreadable = { $rooms ->
    [one] { $rooms } room could not be read
   *[other] { $rooms } rooms could not be read
}

## `breakout export`

written-file-unreadable = the plan file that was written cannot be read
history-shows-earlier-ones = `breakout history ROOM` shows the earlier ones, and `--session` takes one

## `breakout report`

collecting-the-reports = collecting the reports

## `breakout plan`

planning = planning
# { $file } is a path.
not-written = { $file } cannot be written
wrote = wrote { $file }
meetings-repeated = { $meetings ->
    [0] nobody meets anybody twice
    [one] one pair meets again, and no better plan was found
   *[other] { $meetings } pairs meet again, and no better plan was found
}
rounds-without-repeat = rounds in which nobody meets anybody again: { $without } of { $rounds }
seed-plans-the-same = `--seed { $seed }` plans the same again
not-a-user-id = { $text } is not a user ID like @ann:example.org
not-in-the-list = { $user } is not in the list of people
other-plan-is-there = { $file } is there already, with another plan; nothing was written
overwrite-or-other-folder = `--force` overwrites it; `--out DIR` writes into another folder
