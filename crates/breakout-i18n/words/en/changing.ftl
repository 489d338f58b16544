### What the commands with which a break-out is changed and ended say on a terminal.

## A stranger's break-out

# { $name } is a person, { $user } their ID.
opened-by-no-moderator = { $name } ({ $user }) opened this break-out, and is not a moderator of this room
take-it-over = Take it over, so that everybody sees it as yours? [y/N]

## What is under way

adding-a-group = adding a group
closing-the-group = closing the group
moving-somebody = moving
renaming-the-group = renaming the group
removing-people = removing people
moving-the-end = moving the end
saying-it = saying it
ending = ending the break-out
telling-everybody = telling everybody
ended-and-taking-out-soon = the break-out has ended; people will soon be taken out of the groups
# What is waited for: people were told that they are taken out in so many seconds.
what-people-were-told = the time that people were told
taking-out = taking people out of a group, { $left } left

## What has come of a change

it-was-so-already = it was so already
# { $user } is a user ID, here and below.
changed-at-the-same-time = { $user } changed the break-out at the same time; both changes are in
hidden-at-the-same-time = { $user } sent another break-out at the same time, which is not seen now; nothing of it was kept
overruled = { $user } decided otherwise at the same time, and came last
talk-and-run-again = talk to each other, then run the command again
could-not-be-done = it could not be done
# { $what } is a sentence about the room { $room }.
changed-but = the break-out is changed, but { $what } ({ $room })
run-again-to-make-up = run the same command again to make up for it
members-unreadable = the members could not be read

## `breakout expel`

removed-from = removed { $person } from { $room }
banned-from = banned { $person } from { $room }
nobody-to-expel = everybody in the groups may be there
not-in-the-group = you are not in { $room }, so it is not known who is there
not-all-removed = not everybody could be removed
still-suggested = they are removed, but the break-out still suggests a group to them
run-again = run the same command again

## `breakout extend`

ends-at = the break-out of { $room } ends at { $time }

## `breakout say`

nothing-to-say = there is nothing to say
not-said = { $groups ->
    [one] it could not be said in { $failed } of { $groups } group
   *[other] it could not be said in { $failed } of { $groups } groups
}
said = { $groups ->
    [one] said in { $groups } group
   *[other] said in { $groups } groups
}

## `breakout end`

ended-breakout-of = ended the break-out of { $room }
untold-since-outside = { $groups ->
    [one] { $groups } group could not be told that it is over, as you are not in it
   *[other] { $groups } groups could not be told that it is over, as you are not in them
}
took-out = { $people ->
    [one] took { $people } person out of the groups
   *[other] took { $people } people out of the groups
}
not-all-are-out = the break-out has ended, but not everybody is out of the groups
not-told-yet = { $groups ->
    [one] the break-out has ended; { $groups } group is not told yet
   *[other] the break-out has ended; { $groups } groups are not told yet
}
ended-and-not-told = { $groups ->
    [one] the break-out has ended, but { $groups } group could not be told
   *[other] the break-out has ended, but { $groups } groups could not be told
}
ended-and-not-taken-out = the break-out has ended, but not everybody could be taken out of the groups
# { $time } is a time of day.
called-back-by-server = everybody is called back at { $time }; the homeserver ends it also without this command
called-back-by-command = everybody is called back at { $time }; this command ends it, so let it run

## `breakout requests`

taking-it = taking it
nobody-waits-in = nobody waits for help in { $room }
requests-shows-who = `breakout requests ROOM` shows who does
looking-who-waits = looking for calls for help
nobody-has-asked = nobody has asked for help
breakout-has-ended = the break-out has ended
# { $room } is a room ID.
older-calls-unseen = so much has been written in { $room } that older calls for help are not seen
# { $error } is a sentence.
group-unreadable = { $group } cannot be read: { $error }
# Names of groups.
waits-unreadable = it cannot be seen whether these groups wait for help: { $groups }
# { $states } is one or two of the states below.
asked-by = { $group }: asked by { $person }, { $states }
taken-by = taken by { $person }
# { $time } is a length of time.
waiting-for = waiting for { $time }
