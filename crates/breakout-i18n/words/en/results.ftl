### What comes of break-outs: what the groups bring back, who was where, and which break-outs there were.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

## What the groups bring back

# A heading.
bring-results-back = Bring results back
brought-back-before = All of this was brought back before.
in-the-main-room-now = { $groups ->
    [one] The results of { $groups } group are in the main room now.
   *[other] The results of { $groups } groups are in the main room now.
}
none-yet = There has been no break-out in { $room } yet.
none-yet-reports = Once there has been one, what its groups mark or pin can be brought back from here.
what-groups-have-marked = This is what the groups have marked or pinned. What you choose goes into { $room }, in one message for each group.
# { $word } is what a group writes.
nothing-new = Nothing new is marked or pinned. A group marks a message by writing { $word } before or after its text, or by answering one with { $word }, in any app; or it pins the message.
nothing-marked = Nothing is marked or pinned.
# A mark of a message.
brought-back = brought back
# A button.
bring-it-back-to = Bring it back to { $room }
group-unreadable = { $group } cannot be read: { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } message of { $group } cannot be decrypted on this device
   *[other] { $messages } messages of { $group } cannot be decrypted on this device
}
only-who-opens = only people who may open break-outs in this room can bring results back
choose-a-message = choose at least one message to bring back
# A link, after that.
choose-again = Choose again
# A link, after something could not be brought back.
see-what-is-left = See what is left
bringing-back = Bringing back what the groups report
# { $wait } is a time.
asked-to-wait = The homeserver asks to wait { $wait } before the next group
goes-on-without-you = This goes on when you leave the page.
edited-meanwhile = { $messages ->
    [one] { $messages } message was edited after you had looked, and not sent
   *[other] { $messages } messages were edited after you had looked, and not sent
}
edited-meanwhile-hint = look at it as it is now, and choose it again

## The break-outs of a room

# The title of a page.
break-outs = Break-outs
# A heading.
break-outs-of = Break-outs of { $room }
none-to-see = No break-out has been opened here yet, as far as you can see.
none-to-see-hint = Each one will be listed here with its groups, so that you can see who was with whom, who was there, and open the same groups again.
# A link.
open-the-first-one = Open the first one
newest-first = { $count ->
    [one] One break-out
   *[other] { $count } break-outs, the newest first
}
# A mark: this one is open.
open = open
# What is known of one. { $parts } is a list: by or by-replaced, lasted or open-now, groups, people or free-choice.
summary = { $parts }
by = By { $person }
# { $other } has opened another one in its place.
by-replaced = By { $person }, replaced by { $other }
# { $length } is a time.
lasted = lasted { $length }
open-now = open now
groups = { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}
people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
free-choice = free choice
# Behind the name of a group.
closed-early = closed before the end
# A link. { $time } is when it was opened.
who-was-where-on = Who was where{ $hide } on { $time }{ $show }
# A link. { $time } is when it was opened.
plan-file-of = Groups as a plan file{ $hide } of { $time }{ $show }
# A label that is read aloud.
more-break-outs = More break-outs
# Links to other pages of the list.
newer = Newer
earlier = Earlier
no-such-break-out = this room has had no such break-out
# A link, after that.
see-all = See all break-outs
none-open = no break-out is open in this room
# A link, after that.
see-earlier-ones = See earlier ones

## Who was where

# A heading.
who-was-where = Who was where
none-yet-to-see = There has been no break-out in { $room } yet, as far as you can see.
none-yet-attendance = Once there has been one, this page says who was in which group from when to when.
# Before a choice.
break-out = Break-out
# One of the choices.
all-of-them = all of them
# A button.
show = Show
nobody-was-there = Nobody was in a group.
nobody-was-seen = Nobody was in a group that you can see into.
# A label of a table that is read aloud.
attendance = Attendance
# What a table shows; read aloud.
who-was-in-which = Who was in which group
who-was-in-which-while-open = Who was in which group while the break-out was open

# The heads of the columns of the table.
person = Person
group = Group
# A time.
from = From
# A time.
to = To
# How long.
stayed = Stayed

# Instead of a time.
still-there = still there
more-rows = { $rows ->
    [one] { $rows } more row is in the file.
   *[other] { $rows } more rows are in the file.
}
# A list of names follows.
came-to-none = Had a group, but came to none:
not-all-readable = Not all groups can be read.
# A list of groups follows, each with the reason.
not-known-in = Who was in these is not known:
unknown = { $group }: { $reason }
only-while-open = Times before the break-out and after its end are left out.
also-after = People who stayed when a break-out was over count until they left.
makers-left-out = The person who made a room is in it all the time, and is not listed.
# A button.
save-as-table = Save as a table (CSV)
