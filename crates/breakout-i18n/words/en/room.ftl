### The page of a room, with the break-out that is open in it.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.
### What stands between { $quiet } and { $end } is written less strongly.

## The ways to other rooms

# A link at the top of the page of a group, or of a page about a room. { $room } is the room that it leads to.
back-to = Back to { $room }
# The same where it is not known what that room is called.
back-to-main-room = Back to the main room
# A heading: somebody wants to go back to a room that they are not in.
back-to-main-room-asked = Back to the main room?
# { $room } is where somebody is, { $main } the ID of the room that they would join.
says-that-it-belongs = { $room } says that it belongs to { $main }, which you have left.
# { $person } is a user ID.
says-that-it-belongs-unknown = { $room } says that it belongs to { $main }. You have never been there, and { $person } wrote that. Join it only if you expected this.
# A button.
join-that-room = Join that room
# A link.
stay-here = Stay here

## The call of the room

# A button; a noun.
call = Call
# A button.
join-the-call = { $people ->
    [one] Join the call: { $people } person
   *[other] Join the call: { $people } people
}
# { $device } is the ID of a device.
in-the-call-elsewhere = You are in this call with the device { $device }.
# { $group } is the group that they would be moved to.
in-the-call-elsewhere-for = You are in this call with the device { $device }, which cannot be moved from here. Leave it there to be moved to { $group } here.
# A link.
take-the-call-over = Take the call over here

## A room that was upgraded

upgraded = This room was upgraded
upgraded-and-people-went = This room was upgraded, and people are in the new one now.
# A button.
go-to-the-new-room = Go to the new room
# { $room } is the ID of a room.
upgraded-and-people-are-in = This room was upgraded, and people are in { $room } now.
upgraded-hint = Join the new room in your usual Matrix app, and split that one.

## Nothing is open

none-open = No break-out is open here.
is-a-space = This is a space, and cannot be split.
is-not-for-chat = This is not a room to talk in, and cannot be split.
over-in-this-group = The break-out is over. This room stays.
# A label that is read aloud.
only-moderators-write = Only moderators can write
still-quiet = No break-out is open here, but only moderators can write since the last one.
# A button.
let-everybody-write = Let everybody write again
still-quiet-hint = Somebody who may change the permissions of this room can let everybody write again.
# A label that is read aloud: somebody has put an invitation to the groups aside.
put-aside = Put aside
# { $what } is groups-are-open, suggested-for or suggested-for-several.
said-not-now = { $what }. You said: not now.
# A button.
show-the-groups = Show the groups

## In a group

# A heading.
you-are-in = You are in { $group }
# { $room } is the main room.
group-of = A group of { $room }
# A button.
ask-for-help = Ask for help

## What is open

# A heading.
groups-are-open = { $groups ->
    [one] One group is open
   *[other] { $groups } groups are open
}
# A heading.
suggested-for = You are suggested for { $group }
# A heading.
suggested-for-several = You are suggested for more than one group
# A line below the heading. { $parts } is a list: opened-by, open or group-of comes first, then some of the others.
summary = { $parts }
opened-by = Opened by { $person }
open = Open
but-only-moderators-write = only moderators can write in the main room
but-everybody-writes = everybody can write in the main room
widget-is-open = the widget is open in Element
# { $left } is a clock that counts down.
ends-in = ends in { $left }
# { $time } is a time and a day.
ends-in-at = ends in { $left }, at { $time }
# A button: somebody does not want to join a group now.
not-now = Not now
# What the button does that ends all groups.
take-people-out = Take people out of the groups a minute later
# A button.
end-in-a-minute = End in 1 minute
# A button.
end = End and call everybody back

## A stranger has opened it

# A heading.
do-you-know = Do you know { $person }?
# { $user } is the user ID of the same person.
opened-by-a-stranger = { $person } ({ $user }) opened these groups. They are not a moderator here, and you have no direct chat with them. Join only if you expected this.
# A button.
i-know-them = I know them, show me how to join
opened-by-no-moderator = Somebody who is not a moderator opened these groups, so you cannot run them from here.
# A link.
take-them-over = Take them over

## A moderator is not in the groups

not-in-the-group = You are not in the group, and cannot see or reach it.
not-in-groups = { $groups ->
    [one] You are not in { $groups } of { $all } groups, and cannot see or reach it.
   *[other] You are not in { $groups } of { $all } groups, and cannot see or reach them.
}
# A button.
join-all-groups = Join all groups

## Who waits for help

# { $person } has asked, { $ago } is how long ago.
asks-for-help = { $group } asks for help { $quiet }{ $person }, { $ago }{ $end }
# { $helper } has said that they go there.
help-is-coming = { $group } { $quiet }asked for help, and { $helper } is coming{ $end }
# A group has asked very often.
called-times = { $times ->
    [one] called once
   *[other] called { $times } times
}
called-times-or-more = { $times ->
   *[other] called { $times } times or more
}
# A button.
i-am-coming = I am coming{ $hide } to { $group }{ $show }
just-now = just now
minutes-ago = { $minutes } min ago
hours-ago = { $hours } h ago

## Who has arrived

# A label that is read aloud.
arrived = Arrived
people-have-chosen = { $people ->
    [one] { $people } person has chosen a group
   *[other] { $people } people have chosen a group
}
everybody-is-there = Everybody is in their group
some-are-there = { $there ->
   *[other] { $there } of { $all } are in their group
}

## The card of a group

# A mark: somebody is suggested for this group.
for-you = for you
# How many are in a group.
people = { $people ->
    [0] nobody
    [one] { $people } person
   *[other] { $people } people
}
# { $all } are suggested for a group.
some-are-here = { $there } of { $all } here
# Nobody is suggested for a group.
open-to-all = open to everybody
people-suggested = { $people ->
    [one] { $people } person suggested
   *[other] { $people } people suggested
}
its-room-was-upgraded = Its room was upgraded, and people are in the new one now.
its-room-was-upgraded-to = Its room was upgraded, and people are in { $room } now.
its-room-is-the-main-room = This is the room that is split.
its-room-is-a-space = This is a space.
its-room-is-not-for-chat = This is not a room to talk in.
its-room-bans-you = This is a room that you are banned from.
its-room-is-gone = This is a room that nobody can join any more.
# The name of somebody, who looks at the page.
name-and-you = { $person } (you)
# Behind the name of somebody who should be in this group, and is in { $group }.
is-in = is in { $group }
# Behind the name of somebody who should be in this group, and is in none.
missing = missing
# Behind the name of somebody who is in this group, and should be in { $group }.
from-group = from { $group }
# Behind the name of somebody who is in a group, and not in the main room.
left-the-main-room = left the main room
removed-from-the-main-room = removed from the main room
banned-from-the-main-room = banned from the main room
# A button.
remove-person = Remove{ $hide } { $person } from the groups{ $show }
# How many are in the call of a group.
call-with = Call, { $people } in it
# When something last happened in a group: { $ago }.
active = Active { $ago }
you-are-in-it = You are in it
# A button.
go-to = Go to { $group }
# A link: a host goes into the room of a group.
look-in = Look in{ $hide } at { $group }{ $show }
# A link: a host hears the call of a group.
listen-in = Listen in{ $hide } on { $group }{ $show }
# Opens what can be changed of a group.
change = Change{ $hide } { $group }{ $show }
# Before a field.
name = Name
# A button.
rename = Rename
# A button.
close-this-group = Close this group
# A button.
join = Join { $group }

## Below the cards

# A list of names follows.
without-a-group = Without a group:

## Run the session

# A label that is read aloud.
run-the-session = Run the session
# A button: by voice.
speak-to-all = Speak to all groups
# Before a field: what is sent to them.
say-to-the-groups = Say to the groups
# Before a choice of groups: who is told it.
say-it-to = To
# One of the choices.
all-groups = all groups
# A button.
say-it = Say it
# Before a choice of people: who is moved.
move-whom = Move
# One of the choices, which is none.
choose-a-person = choose a person
# Before a choice of groups: where they are moved.
move-to = To
# A button.
move-them = Move
# Before a field with a number: how much later the session ends.
more-minutes = More minutes
# Before a field with a number: when the session ends.
end-in-minutes = End in minutes
# A button.
give-more-time = Give more time
# A button.
set-the-end = Set the end
# Before a field with a time.
end-at = End at
# A button.
set-this-end = Set this end
# Before a field with a name.
new-group = New group
# A button.
add-it = Add it

## What came of sessions: links

results = Results
bring-results-back = Bring results back
plan-file = Groups as a plan file
attendance = Who was where
history = Earlier break-outs
