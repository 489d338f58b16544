### What a room, somebody in a group or an event is found to be.

## What a room is: it stands alone, beside the name of the room

is-alive = is a room
# { $by } is the ID of the other room.
is-replaced = was upgraded, and people are in { $by } now
is-parent = is the room that is split
is-space = is a space
# Like a list of policies.
is-not-for-chat = is not a room to talk in
is-banned = is a room that you are banned from
is-gone = is a room that nobody can join any more

## The same as a sentence. { $room } is its name or ID

room-is-alive = { $room } is a room
# { $by } is the ID of the other room.
room-is-replaced = { $room } was upgraded, and people are in { $by } now
room-is-parent = { $room } is the room that is split
room-is-space = { $room } is a space
room-is-not-for-chat = { $room } is not a room to talk in
room-is-banned = { $room } is a room that you are banned from
room-is-gone = { $room } is a room that nobody can join any more

## Why a room cannot be split. { $room } is its ID

space-cannot-be-split = { $room } is a space, and cannot be split
not-for-chat-cannot-be-split = { $room } is not a room to talk in, and cannot be split

## Why somebody is in a group who is not in the main room. It stands beside their name

has-left = left the main room
was-removed = removed from the main room
was-banned = banned from the main room

## What of a break-out event cannot be read

rooms-are-no-object = the map of rooms is not an object
# Instead of { $key } there should be the ID of a room. { $reason } is one of those below.
entry-dropped = room "{ $key }": { $reason }
# { $room } is the ID of a room. { $reason } is one of those below.
field-dropped = room { $room }: { $reason }
not-a-room-id = not a room ID
not-an-object = not an object
via-is-no-list = `via` is not a list
not-a-server = an entry of `via` is not a server name
users-are-no-list = `users` is not a list
not-a-user-id = an entry of `users` is not a user ID

## What of the state of a room cannot be read

# { $room } is the ID of a room. { $fault } is one of those below.
state-unreadable = the state of { $room } cannot be read: { $fault }
no-create-event = no create event
no-room-version = no room version
unknown-room-version = an unknown room version
event-not-in-history = its history lacks an event that was sent
