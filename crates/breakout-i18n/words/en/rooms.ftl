### What goes into rooms: messages, topics, names of links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } and { $report } stand for names and for words of the protocol.
### { $length } is one of the lengths at the end of this file.

## In the room that was split

opened = { $groups ->
    [one] A break-out group is open.
   *[other] Break-out groups are open.
}
opened-for = { $groups ->
    [one] A break-out group is open for { $length }.
   *[other] Break-out groups are open for { $length }.
}
# A list of groups follows, with the names of the people in each.
find-your-name = Find your name and join that group:
find-your-name-part = Find your name and join that group (message { $number } of { $of }):
# A list of groups follows.
choose = { $groups ->
    [one] You can join it:
   *[other] Choose one and join it:
}
choose-part = { $groups ->
    [one] You can join it (message { $number } of { $of }):
   *[other] Choose one and join it (message { $number } of { $of }):
}
leave-the-call = If you are in the call here, leave it first.
only-moderators-write = { $groups ->
    [one] Until it ends, only moderators can write here.
   *[other] Until they end, only moderators can write here.
}
groups-end-soon = The break-out groups end in { $length }.
ended-come-back = { $groups ->
    [one] The break-out group has ended. Please come back here.
   *[other] The break-out groups have ended. Please come back here.
}
# A list of groups follows, with the names of the people in each.
go-to-your-group = Please go to your break-out group:

## What groups are called that nobody has named

group-name = Group { $number }

## Of a group in a list

# More of its people stood in the message before.
continued = { $group }, continued
join = Join { $group }

## In the room of a group

welcome = Welcome to { $group }.
your-group = your group
your-new-group = your new group
main-room = the main room
# The task follows.
your-task = Your task:
time-left = You have { $length }.
two-words = Need help? Write { $help }. Begin a message with { $report } if everybody should read it afterwards.
# What people write: one word of your language, in lower case, with ! before it. !help and !report are understood besides.
help-word = !help
report-word = !report
come-back-when-done = When you are done, come back to { $room }.
group-ends-soon = This group ends in { $length }.
then-come-back = Then please come back to { $room }.
groups-ended = The groups have ended.
come-back = Please come back to { $room }.
removal = In { $length } everybody is taken out of this group.
closed = This group is closed. Please come back to { $room }.
# A list of groups follows.
other-groups = { $groups ->
    [one] The other group:
   *[other] The other groups:
}
replaced = New groups are open, and this one is over. Find yours in { $room }.
# A link to the group follows.
go-to = { $people }, please go to { $group }:
and = { $people } and { $last }
# The last line of the room's topic. A link follows.
back = Back to { $room }
help-is-coming = I have seen that you need help, and am coming.

## Why somebody is taken out of a group

removed-at-the-end = The break-out is over
removed-from-outside = You are not in the main room any more
removed-for-others = The groups have been dealt anew; you have another group

## What a group reports

report-of = Report of { $group }
# What a link to a message in a group is called.
in-group = in { $group }
more-in-the-room = … and { $messages } more, in the room itself
picture = a picture
video = a video
voice-message = a voice message
sound = a sound
file = a file
sticker = a sticker
place = a place
poll = a poll

## Lengths

about = about { $length }
# Two lengths, one after another: "1 hour 30 minutes".
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Half a minute more than so many whole ones.
half-minutes = { $count ->
   *[other] { $count }½ minutes
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
