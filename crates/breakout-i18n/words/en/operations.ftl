### Why something that was asked for in a room with break-outs could not be done. In lower case and without a full stop; a page begins it
### with a capital letter.
###
### { $room } is the ID of a room or the name of a group, { $user } and { $by } are Matrix IDs.

not-open = no break-out is open in { $room }
another-is-open = another break-out than this one is open in { $room }, by { $by }
not-a-group = { $room } is not a group of the break-out that is open
no-session-yet = there has been no break-out in { $room } yet
not-joined = not a member of { $room }
not-logged-in = not logged in
stopped-before-done = stopped before it was done
not-serialized = an event cannot be serialized
connection-lost = the connection to the homeserver was lost
# { $servers } are names of servers.
servers-silent = none of the servers that know { $room } answers: { $servers }

## Opening

already-open = a break-out is already open in this room
cut-off = an earlier start was cut off: { $request }
stopped-before-open = stopped before the session was open
stopped-tidying = stopped before all rooms were tidied up, or told; the session is open
stopped-making = stopped before all rooms were made
# { $room } stands in quotes as it is called.
not-in-group = { $user } is not in "{ $room }", and cannot change it or remove anybody from it
no-power-in-group = { $user } may not change "{ $room }" or remove people from it
session-id-bytes = { $bytes ->
   *[other] a session ID needs 1 to { $bytes } bytes
}
no-power-levels = the room has no power levels
no-widget = the room has no widget
quiet-for-good = the homeserver ends no session by itself: if nothing runs at the end that does, members cannot write in the main room until somebody ends it
quiet-for-longer = the homeserver ends no session by itself that lasts longer than { $length }: if nothing runs at the end that does, members cannot write in the main room until somebody ends it

## Changing

no-end = the break-out has no end time
overruled = { $by } set another end at the same time
not-a-member = { $user } is not a member of { $room }
still-a-member = { $user } is a member of { $room }, and so may be in its groups
cannot-let-in = { $room } is by invite, and you are not in it, so you cannot let anybody in
task-ended = changes are no longer gathered
room-not-made = the room could not be made: { $reason }
no-power-to-invite = the power level in { $room } does not allow inviting people
no-power-to-remove = the power level in { $room } does not allow removing people
no-power-to-remove-person = the power level in { $room } does not allow removing this person
no-power-to-take-requests = the power level in { $room } does not allow taking requests
no-power-to-rename = the power level in { $room } does not allow changing the name of the room
not-in-time = not sent in time

## What follows from a change and did not work

not-invited = { $user } could not be invited
people-not-told = people could not be told
not-renamed = the room could not be renamed
timer-not-set = the homeserver's timer could not be set

## Help

nobody-waits = nobody waits for help in { $room }
taken-before = { $by } has taken it already

## In a group, after its name

no-power-there = your power level there does not allow it
not-in-the-room = not a member of the room
account-not-in-the-room = this account is not in the room

## A setting of a group that could not be brought in line with the main room, after the name of the group

encryption-not-in-line = the encryption could not be brought in line with the main room: { $reason }
guests-not-in-line = the access of guests could not be brought in line with the main room: { $reason }
history-not-in-line = what newcomers can read could not be brought in line with the main room: { $reason }
levels-not-in-line = who moderates and who is muted could not be brought in line with the main room: { $reason }
