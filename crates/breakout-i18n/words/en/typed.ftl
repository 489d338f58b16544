### What is said of what people typed: names, times, lists.

no-such-group = no such group: { $text }
# One of several, after its number: a name or an ID.
numbered = { $number }: { $name }
# One of several, with the Matrix ID of the person after the name.
with-id = { $name }: { $id }
several-groups = more than one group is called { $text }
several-members = more than one member is called { $text }
nobody-is-called = nobody in this room is called { $text }
name-a-member = name a member: a full user ID, or a display name that only one has

## Times

no-such-time = there is no such time
time-has-passed = this time has passed already
write-a-time = write it like `14:30`, or with the date like `2026-03-02 14:30`
write-a-length = write it like `90s`, `15m` or `1h30m`
length-too-short = it must be at least one second, like `90s`, `15m` or `1h30m`
length-too-long = it must not be longer than a year

## Who stays together or apart

# { $name } is somebody who is not dealt into a group.
wish-for-outsider = there is a wish for { $name }, who is not dealt into a group
wish-takes-two = it takes two people to be kept together or apart, and this list names only { $name }
wish-takes-two-not-none = it takes two people to be kept together or apart, and this list names nobody
# A name with a Matrix ID.
name-and-id = { $name } ({ $id })
