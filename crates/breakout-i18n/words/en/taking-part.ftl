### What `breakout offers`, `join` and `back` say on a terminal.

## `breakout offers`

nothing-open-in-your-rooms = no break-out is open in your rooms
# { $room } is a room ID.
join-what-is-suggested = `breakout join { $room }` joins the room that is suggested for you

## `breakout join`

offers-lists = `breakout offers` lists the break-outs in your rooms
joining = joining
# { $room } is the name of a break-out room.
joined = joined { $room }
joined-upgraded = its room was upgraded, so that people are in { $room } now
back-leads-back = `breakout back { $room }` leads back
none-suggested = no room is suggested for you; name one
several-suggested = more than one room is suggested for you; name one
# Names of rooms.
the-rooms-are = the rooms are: { $rooms }
opened-by-a-stranger = { $name } ({ $user }) opened this break-out. They are not a moderator of this room, and you have no direct chat with them
join-all-the-same = Join all the same? [y/N]{" "}
not-joined = not joined
yes-joins-all-the-same = `--yes` joins all the same

## `breakout back`

not-a-breakout-room = { $room } is not a break-out room
topic-may-tell = its topic may tell where it belongs
# { $url } is a link to the room.
back-in = back in { $room }: { $url }
# { $child } is a break-out room, { $room } the room it names, { $by } a user ID.
says-that-it-belongs = { $child } says that it belongs to { $room }, where you have never been; { $by } wrote that
join-that-room = Join that room? [y/N]{" "}
