### What `breakout offers`, `join` and `back` say on a terminal.

## `breakout offers`

nothing-open-in-your-rooms = no break-out is open in your rooms
# { $room } is a room ID.
join-what-is-suggested = `breakout join { $room }` joins the group that is suggested for you
join-what-you-name = `breakout join { $room } CHILD` joins the group that you name

## `breakout join`

offers-lists = `breakout offers` lists the break-outs in your rooms
joining = joining
# { $room } is the name of a group.
joined = joined { $room }
joined-upgraded = its room was upgraded, and people are in { $room } now
back-leads-back = `breakout back { $room }` leads back
none-suggested = no group is suggested for you; name one
several-suggested = more than one group is suggested for you; name one
# Names of groups.
the-groups-are = the groups are: { $groups }
opened-by-a-stranger = { $name } ({ $user }) opened this break-out. They are not a moderator of this room, and you have no direct chat with them
join-all-the-same = Join anyway? [y/N]
not-joined = not joined
yes-joins-all-the-same = `--yes` joins anyway

## `breakout back`

not-a-group = { $room } is not a group of a break-out
topic-may-tell = its topic may tell where it belongs
# { $url } is a link to the room.
back-in = back in { $room }: { $url }
# { $child } is a group, { $room } the room it names, { $by } a user ID.
says-that-it-belongs = { $child } says that it belongs to { $room }, where you have never been; { $by } wrote that
join-that-room = Join that room? [y/N]
