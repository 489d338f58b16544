### What came out of joining, reporting and attendance.

table-not-written = the table could not be written

## Groups that a host joins

# What became of joining a group, in a table.
joined = joined
already = already
join-failed = failed
not-invited = you are not invited
# { $failed } of { $groups }: both are numbers.
not-all-joined = { $groups ->
   *[other] { $failed } of { $groups } groups could not be joined
}
# { $host } is somebody's Matrix ID.
host-can-invite = { $host }, who opened the break-out, can invite you; so can anybody in the group who may invite
somebody-can-invite = the person who opened the break-out can invite you; so can anybody in the group who may invite

## Help

called-often = { $times ->
    [one] called once
   *[other] called { $times } times
}
called-often-or-more = { $times ->
   *[other] called { $times } times or more
}

## Reports of groups

report-sent = sent
report-unchanged = sent before
# `!report` is what people write.
report-nothing = nothing is pinned or marked `!report`
report-not-chosen = not chosen
report-failed = failed
unreadable = { $messages ->
    [one] { $messages } message of { $group } cannot be decrypted on this device
   *[other] { $messages } messages of { $group } cannot be decrypted on this device
}
not-reported = { $groups ->
    [one] { $groups } group could not be reported
   *[other] { $groups } groups could not be reported
}
# What happened to a group or to a person, after their name.
named = { $name }: { $what }

## Sessions

no-such-session = no such session: { $session }
history-lists-them = `breakout history ROOM --json` lists them
by = by { $host }
by-replaced = by { $host }, replaced by { $other }

## Who opened a break-out

you = you
# A bot opened it for somebody.
through = { $host } through { $sender }
