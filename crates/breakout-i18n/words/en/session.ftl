### What a host does while a session is open, what becomes of it, and what is done when it is over.

## What can be done next: a link

go-back-to-the-room = Go back to the room

## Refused: after the name of what was tried, or alone

nothing-to-join = the break-out has ended meanwhile, so there is nothing to join
no-such-group = this group is not part of the break-out any more
not-a-group = this room is not a group of a break-out
not-open-any-more = no break-out is open here any more
not-to-be-taken-over = this break-out needs nobody to take it over
form-names-no-group = the form names no group; reload the page
choose-whom-to-move = choose whom to move
choose-whom-to-remove = choose whom to remove
not-removed-from-all = they could not be removed from every group
needs-a-name = a group needs a name
give-minutes = give from 1 to 1440 minutes
# { $user } is the user ID of another moderator.
overruled = { $user } decided otherwise at the same time, and came last
overruled-hint = Talk to each other, then try again.
# { $user } is a user ID.
changed-but-not-invited = the groups are changed, but { $user } could not be invited
changed-but-not-told = the groups are changed, but people could not be told
changed-but-not-renamed = the groups are changed, but the room could not be renamed
changed-but-no-timer = the groups are changed, but the homeserver's timer could not be set
# { $what } is a part of it that could not be done.
changed-but = the groups are changed, but { $what }
changed-but-hint = Do the same again to make up for it.
# What somebody said to the groups.
reached = { $all ->
    [one] this reached { $groups } of { $all } group
   *[other] this reached { $groups } of { $all } groups
}
# What could not be done in { $group }, and why.
failed-in = { $group }: { $reason }

## Take over what a stranger has opened

take-over = Take over
# A heading.
take-over-asked = Take over these groups?
# { $user } is the user ID of the same person.
take-over-whose = { $person } ({ $user }) opened them, and is not a moderator of this room. Nothing of yours touches them unless you take them over.
# { $groups } is a list of their names.
take-over-means = Everybody then sees these groups as yours, and is no longer warned: { $groups }.
take-over-risk = People may be sent to rooms that { $person } chose, and in which they decide.
# A button.
take-over-agreed = I know these groups, take them over
# A button.
take-over-not = Leave them alone

## When it is over

# A label that is read aloud.
the-groups = The groups
# { $step } is grace, taking-out or asked-to-wait.
telling-groups = The groups are told that it is over. { $step }
grace = People have a minute, then they are taken out of the groups.
taking-out = People are being taken out of the groups.
asked-to-wait = The homeserver asks to wait for { $seconds } s, { $left } left.
not-all-told = Not everybody could be told that it is over.
groups-not-told = { $groups ->
    [one] { $groups } group could not be told that it is over.
   *[other] { $groups } groups could not be told that it is over.
}
not-all-taken-out = Not everybody could be taken out of the groups.
taken-out = { $people ->
    [0] Nobody was left in the groups.
    [one] { $people } person was taken out of the groups.
   *[other] { $people } people were taken out of the groups.
}
# A button: with what could not be done.
go-on = Go on
