### What the bot answers in a room.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } and { $command } are commands with their prefix, as somebody writes them.
### { $length } is a length of time, { $time } a time of day, { $people } a list of names.

## Who the bot is

greeting = Hello! I split this room into groups, keep their time, and bring everybody back.
# { $level } is a number.
needs-power = Make me a moderator of this room (power level { $level }), so that I can begin.
how-to-begin = To begin, write { $start }. { $help } lists everything else.
reads-the-groups = While groups are open I am in each of them, so that I can tell you who needs help.
ready = Thank you, I am a moderator now. { $start } splits this room into groups, { $help } lists everything else.
no-moderator = I am not a moderator of this room any more, and can begin nothing here. Make me one again, and I go on.
no-moderator-while-open = I am not a moderator of this room any more. The groups that are open stay as they are, and I cannot change or end them. Make me one again, and I go on.

## Groups

# Headings of a table.
group = Group
people = People
there = There
missing = Missing
# A group in a list.
group-with-people = { $group } – { $people }
# { $missing } are those who should be there.
group-with-missing = { $group } – { $people }; missing: { $missing }
nobody = nobody
everybody-chooses = whoever wants to
# It is not known who is in a group.
unknown = ?
nameless-group = a group without a name
nameless-person = somebody without a name
# Behind the name of a group.
asks-for-help = { $group } 🙋
# So many people are not listed.
and-more = { $people }, and { $more } more
only-more = { $more ->
    [one] { $more } person
   *[other] { $more } people
}
# So many groups are not listed.
more-groups = { $more ->
    [one] One more group is not shown here.
   *[other] { $more } more groups are not shown here.
}
not-all-shown = Not everybody fits into this message: { $who } shows one group.

## A plan

plan = { $groups ->
    [one] { $groups } group:
   *[other] { $groups } groups:
}
plan-for = { $groups ->
    [one] { $groups } group for { $length }:
   *[other] { $groups } groups for { $length }:
}
plan-until = { $groups ->
    [one] { $groups } group until { $time }:
   *[other] { $groups } groups until { $time }:
}
without-group = Without a group: { $people }
press = ✅ opens them, 🔀 deals again, ❌ drops the plan.
# { $yes }, { $again } and { $no } are words to write.
or-answer = Or answer: { $yes }, { $again }, { $no }.

## A session

opened = { $groups ->
    [one] The group is open.
   *[other] The groups are open.
}
opened-for = { $groups ->
    [one] The group is open for { $length }.
   *[other] The groups are open for { $length }.
}
opened-until = { $groups ->
    [one] The group is open until { $time }.
   *[other] The groups are open until { $time }.
}
while-open = { $status } shows who is there, { $end-command } calls everybody back.
none-open = No groups are open. { $start } opens some.
time-left = { $groups ->
    [one] { $groups } group, { $length } left:
   *[other] { $groups } groups, { $length } left:
}
no-time = { $groups ->
    [one] { $groups } group, without an end time:
   *[other] { $groups } groups, without an end time:
}
ended = { $groups ->
    [one] The group has ended, and everybody is called back.
   *[other] The groups have ended, and everybody is called back.
}
reports-came = { $reports ->
    [one] One report came from them: { $report } shows it here.
   *[other] { $reports } reports came from them: { $report } shows them here.
}
another-round = { $again } opens the same groups again.
# Somebody in a group has asked for help.
call-for-help = 🙋 { $group } asks for help: { $person }

## What cannot be done

# { $person } is who asked.
may-not = { $person }, that takes power level { $needed } in this room, and you have { $level }.
# { $problem } is a sentence that begins in lower case.
did-not-work = That did not work: { $problem }
# What can be done about it.
way-on = → { $way }

## The list of commands

commands = This is what I understand:
to-begin = To begin
while-it-goes-on = While groups are open
to-speak = To speak to the groups
other-commands = Besides
# A command and what it does.
command-does = { $command } – { $does }
# Another way to write a command, in a list.
one-command = { $command }
