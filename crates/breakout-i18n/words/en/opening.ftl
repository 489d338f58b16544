### A start that is under way, and what became of it.

## Headings while it is under way

opening-groups = { $groups ->
    [one] Opening { $groups } group
   *[other] Opening { $groups } groups
}
# Ahead of time.
making-so-many-rooms = { $rooms ->
    [one] Making { $rooms } room
   *[other] Making { $rooms } rooms
}

## Steps

reading-the-room = Reading the room
making-rooms = Making rooms
other-device = Another device of yours is opening groups here; waiting for it
looking-for-rooms = Looking for rooms of an earlier start
inviting-people = Inviting people, { $left } left
opening = Opening
quieting = Letting only moderators write here
telling-everybody = Telling everybody
telling-everybody-part = Telling everybody, message { $number } of { $of }
telling-replaced = Open; telling the earlier groups
open = Open; one moment
# { $wait } is a time.
asked-to-wait = The homeserver asks to wait { $wait } before the next request
asked-to-wait-with-rooms = { $left ->
    [one] The homeserver asks to wait { $wait } before the next request, { $left } room left
   *[other] The homeserver asks to wait { $wait } before the next request, { $left } rooms left
}
# What a bar says that fills.
done-of = { $done } of { $total }

## It did not work: headings

not-opened = The break-out was not opened
not-all-ready = Not all rooms are ready
half-done = The groups are open, but not everything could be done

## It did not work: why, and what can be done

widget-not-open = The widget could not be opened in Element.
groups-not-told = The people in earlier groups could not be told that new groups are open.
not-all-invited = Not everybody could be invited.
not-all-invited-and-told = Not everybody could be invited, and not all earlier groups could be told.
# What could not be done for { $whom }, a person or a room, and why.
failed-for = { $whom }: { $reason }
cut-off = An earlier start in this room was cut off.
cut-off-hint = You can go on with it, or start the plan below instead.
# A button.
go-on-with-the-earlier = Go on with the earlier start
opened-by-somebody-else = Somebody else has opened a break-out here meanwhile.
another-was-opened = Another break-out was opened meanwhile.
# { $user } is a user ID.
another-was-opened-by = Another break-out by { $user } was opened meanwhile.
not-made = { $rooms ->
    [one] { $failed } of { $rooms } room could not be made.
   *[other] { $failed } of { $rooms } rooms could not be made.
}
others-are-kept-start = The others are kept. Press Start again to go on.
others-are-kept-prepare = The others are kept. Do it again to go on.
homeserver-said = The homeserver said: { $reason }

## Rooms that were made ahead of time

rooms-are-ready = { $rooms ->
    [one] { $rooms } room is ready.
   *[other] { $rooms } rooms are ready.
}
