### What `breakout start` and `breakout prepare` say on a terminal.

## What is under way

reading-the-room = reading the room
starting = starting
preparing = preparing
making-rooms = making rooms
looking-for-earlier-start = looking for what an earlier start made
inviting = inviting people, { $left } left
opening = opening
quieting = letting only moderators write
telling-everybody = telling everybody
telling-everybody-part = telling everybody, message { $number } of { $of }
telling-the-earlier = the groups are open; telling the earlier ones, { $left } left
tidying-up = the groups are open; tidying up rooms, { $left } left

## Who is left out

# Names of people.
left-out-as-remembered = left out, as last time in this room: { $people }; `--without none` takes everybody in again
# { $user } is a user ID.
looks-like-a-bot = { $user } looks like a bot; `--without { $user }` leaves it out

## The widget

widget-as-remembered = the widget is opened for everybody, as is remembered for this room; `--no-widget` leaves it closed

## The plan

# After so many warnings that are shown.
more-warnings = and { $more } more, which `--dry-run --json` lists
# { $tag } is what was typed for a language.
no-such-language = there is no language `{ $tag }` here
# { $tags } are their tags, with commas.
known-languages = the languages are { $tags }
other-join-rule = the rooms that are there already can be joined by other people than `--join` says
leave-out-join = leave out `--join` to keep it so, or `--again` to make new rooms
nothing-to-open-again = there is no earlier break-out in this room to open again
start-opens-a-first = `breakout start ROOM --rooms N` opens a first one
nothing-says-how-many = there is no earlier break-out in this room that says how many groups to deal
add-rooms-or-size = add `--rooms N` or `--size K`
no-wishes-with-file = `--together`, `--apart` and `--spread` are wishes for a new deal, and a plan file says already who is with whom
no-wishes-with-free = `--together`, `--apart` and `--spread` are wishes for a new deal, and nobody is dealt where all choose for themselves
no-wishes-again = `--together`, `--apart` and `--spread` are wishes for a new deal, and the groups of last time are opened as they were
what-deals = `--rooms N` or `--size K` deals, and `--again --rotate` deals anew
# { $time } is a time of day.
it-ends-at = it ends at { $time }
# { $why } says what has become of a room, like "was upgraded", here and below.
group-made-anew = { $group } gets a new room, because the earlier one { $why }
event-holds = { $bytes ->
   *[other] the event holds { $bytes } of { $limit } bytes
}

## What has become of each room

made = made
made-anew = new, because the earlier one { $why }
was-there = was there already
was-there-and-removed = was there already, { $removed } removed
failed = failed: { $reason }
not-tried = not tried

## What has come of the start

replaced = { $left ->
    [0] this replaced a break-out
    [one] this replaced a break-out; one of its rooms is still there, but nothing links to it
   *[other] this replaced a break-out; { $left } of its rooms are still there, but nothing links to them
}
# { $user } is a user ID.
replaced-of = { $left ->
    [0] this replaced a break-out by { $user }
    [one] this replaced a break-out by { $user }; one of its rooms is still there, but nothing links to it
   *[other] this replaced a break-out by { $user }; { $left } of its rooms are still there, but nothing links to them
}
# { $room } is a room ID.
made-twice = { $room } was made twice; nothing links to it
pairs-meet-again = { $pairs ->
    [0] nobody meets anybody again
    [one] one pair meets again, and no better deal was found
   *[other] { $pairs } pairs meet again, and no better deal was found
}
# After `pairs-meet-again`, if nobody meets anybody again.
more-rounds-can-follow = rounds like this that can follow: { $more }
quiet-until-the-end = only moderators can write in the main room until the end
widget-is-open = the widget is open for everybody in Element until the end
still-quiet = only moderators can write in the main room since an earlier break-out, and that could not be changed: { $reason }
groups-are-open = { $groups ->
    [one] { $groups } group is open
   *[other] { $groups } groups are open
}
# { $time } is a time of day.
groups-are-open-until = { $groups ->
    [one] { $groups } group is open until { $time }
   *[other] { $groups } groups are open until { $time }
}

## What went wrong

already-open = a break-out is already open in this room
# { $user } is a user ID, here and below.
already-open-by = a break-out by { $user } is already open in this room
end-or-replace = `breakout end ROOM` ends it; `--replace` puts this one in its place
# { $request } is what was typed then.
earlier-was-cut-off = an earlier start in this room was cut off: start { $request }
run-it-again = run that command again to continue it
or-begin-anew = or add `--replace` to begin anew; `breakout doctor ROOM` lists what is left of it
made-so-far = { $rooms ->
    [one] { $rooms } room was made so far; run the same command again to continue
   *[other] { $rooms } rooms were made so far; run the same command again to continue
}
left-to-do = the groups are open; rooms in which something is left to do: { $left }
not-all-invited = the groups are open, but not everybody could be invited
not-opened = { $rooms ->
    [one] { $failed } of { $rooms } room could not be made, so nothing was opened
   *[other] { $failed } of { $rooms } rooms could not be made, so nothing was opened
}
not-made = { $rooms ->
    [one] { $failed } of { $rooms } room could not be made
   *[other] { $failed } of { $rooms } rooms could not be made
}
too-late = the end time passed before all rooms were there
start-with-later-time = the rooms are kept: start again with a later time and `--replace`
another-meanwhile = another break-out was opened meanwhile
another-meanwhile-by = another break-out by { $user } was opened meanwhile
replace-opens-yours = your rooms are kept; `--replace` opens them instead of it
another-after = another break-out came right after this one
another-after-by = another break-out by { $user } came right after this one
its-rooms-are-seen = its rooms are the ones that everybody sees; talk to each other
replace-puts-yours = `--replace` puts yours in its place
not-quiet = the groups are open, but everybody can write here meanwhile
widget-not-open = the groups are open, but the widget is not
earlier-groups-untold = { $groups ->
    [one] the groups are open, but the people in one earlier group could not be told
   *[other] the groups are open, but the people in { $groups } earlier groups could not be told
}
not-all-tidied = the groups are open, but not everything could be tidied up
