### What `breakout doctor` says on a terminal. "MSC" and a number is a proposal for the Matrix protocol.

examining = examining

## One check

# { $check } is its name, { $found } what was found. Both words are as wide as the other one, so that names stand below each other.
good = ok    { $check }: { $found }
bad = look  { $check }: { $found }
# What can be done, under the check.
hint = {"      "}{ $hint }

## Names of checks

check-login = login
check-device = device
check-clock = clock
check-delayed-events = delayed events
check-call-transports = call transports
check-half-made = half-made sessions
check-rooms-again = rooms to open again
check-groups = groups
check-people = people in the groups
check-room = room
check-permission = permission
check-telling = telling people
check-who-may-open = who may open
check-event = break-out event
check-main-room = main room

## The account and its homeserver

login = { $user } at { $homeserver }
# { $device } is the device's ID.
device-verified = { $device } is verified
device-not-verified = { $device } is not verified: other clients may warn of its messages, or hide them
verify-device = run `breakout login` again with your recovery key
clock-right = it goes with the homeserver's
set-clock = set this machine's clock, or let it be set over the network
delayed-events-there = the homeserver has them (MSC4140)
no-delayed-events = the homeserver has none (MSC4140)
keep-watching = a session with an end time ends for clients that know break-outs; for the others keep `breakout status --watch` or the console running
transports-there = the homeserver names { $transports }
no-transports = the homeserver names none
transports-unknown = the homeserver does not know them (MSC4143)
# { $features }, { $delay } and { $transports } are settings of Synapse, a homeserver.
set-transports = calls in break-out rooms need it; the administrator of a Synapse sets `{ $features }`, `{ $delay }`, and `{ $transports }` with the address of a LiveKit authorization service

## One room

run-for-the-new-room = run the commands for the new room
join-and-run-for-the-new-room = join the new room in your usual Matrix client, and run the commands for it
rooms-lists = `breakout rooms` lists the rooms that you can split
may-open = you may open a break-out here
ask-to-raise-level = ask a moderator of the room to raise your level
may-write = you may write here
start-without-announcement = start with `--no-announce` and tell people yourself, or ask a moderator to raise your level
# Power levels.
everybody-may-open = everybody: the event needs level { $needed }, and everybody has { $ordinary }
raise-the-level = raise the level of `org.matrix.msc3985.breakout` to 50 in the room's permissions
those-with-level = those with level { $needed }
event-names = { $rooms ->
    [one] names { $rooms } room
   *[other] names { $rooms } rooms
}
event-in-upgraded-room = { $rooms ->
    [one] names { $rooms } room, in a room that was upgraded
   *[other] names { $rooms } rooms, in a room that was upgraded
}
# { $room } is a room ID.
end-ends-that = `breakout end { $room }` ends that
# { $parts } says which parts.
event-unreadable = part of it cannot be read: { $parts }
other-client-wrote = it was sent by a client that writes it differently
everybody-writes = no session keeps members from writing
quiet-until-the-end = only moderators can write until the session ends
quiet-though-over = only moderators can write, because of session { $session }, which is over
end-lets-write = `breakout end ROOM` lets everybody write again

## Rooms of sessions

# A list of messages, each of which says something of a room or a person.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, and it can be joined
   *[other] { $rooms }, and all can be joined
}
again-makes-new-ones = `breakout start ROOM --again` makes new ones in their place
moved-to-upgraded = people who join it get into its new room, if members may join that one; otherwise `breakout add` makes another group
close-and-add = `breakout close` takes it out, and `breakout add` makes another group
# { $absence } is "left the main room" or the like.
outsider = { $user } is in { $group }, but { $absence }
expel-removes = `breakout expel ROOM` removes them

## What starts have left behind

none-left = none
# { $rooms } is a list of room IDs, and { $user } a user ID.
overwritten = session { $session } was overwritten by a break-out of { $user }; nothing links to { $rooms }
cut-off = session { $session } was cut off before it was opened; nothing links to { $rooms }
# The same with the room, where all rooms are looked at.
overwritten-in = { $place }: session { $session } was overwritten by a break-out of { $user }; nothing links to { $rooms }
cut-off-in = { $place }: session { $session } was cut off before it was opened; nothing links to { $rooms }
people-can-stay = people who are in these rooms can stay; leave the rooms in any client if you do not need them
run-start-again = run the same `breakout start` again within a day to continue it, or leave the rooms in any client
