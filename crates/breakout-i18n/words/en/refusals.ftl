### Why something with a break-out is refused: a change, an end, a message, what needs power.

## Changes of what is open

# { $room } is the ID of a room.
not-a-room-of-it = { $room } is not a group of the break-out that is open
last-room = the last group of a break-out cannot be closed
too-many-rooms = { $most ->
   *[other] a break-out cannot have more than { $most } groups
}
# { $room } is the ID of a room.
no-server = { $room } cannot be joined through any server
needs-a-name = a group needs a name
name-taken = another group of the break-out is called "{ $name }"
no-note = this break-out was opened without a note of its session, which holds the end time
end-has-passed = the end time has passed already
event-too-large = { $bytes ->
   *[other] the break-out event would hold { $bytes } bytes, more than the { $limit } that fit
}

## What has happened meanwhile

not-open = no break-out is open in this room
# { $user } is who opened it.
another-is-open = another break-out than this one is open, by { $user }
ended-meanwhile = { $user } ended the break-out meanwhile
unsettled = others keep changing the break-out at the same time

## Who may do it

# { $user } is somebody else, who opened the break-out.
nobody-asked = { $user } opened this break-out, and nobody asked to change it
# { $user } is somebody else, who opened the break-out.
by-no-moderator = { $user } opened this break-out, and is not a moderator of the room
power-to-change = { $user } has power level { $level } where { $needed } is needed to change the break-out
power-to-write = { $user } has power level { $level } where { $needed } is needed to write in the room
power-to-quiet = { $user } has power level { $level } where { $needed } is needed to keep members from writing
power-to-change-widget = { $user } has power level { $level } where { $needed } is needed to change the room's widgets
power-to-show-widget = { $user } has power level { $level } where { $needed } is needed to open and close widgets for everybody

## Messages

nothing-to-say = there is nothing to say
message-too-long = { $bytes ->
   *[other] the message would hold { $bytes } bytes, more than the { $limit } that fit
}
