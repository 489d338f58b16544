### What can be done about a problem: once for people who type commands, and once, ending in `-on-page`, for people who see a page.
###
### Commands and their options stand in backticks and are not translated; words in capitals in them may be.

# Everybody stays in the rooms of last time.
keep-people = `--keep` leaves everybody in the rooms where they are
keep-people-on-page = Leave people in the rooms where they are: it is a choice of the plan.
# Other rooms are taken than those of last time.
new-rooms = without `--again`, new rooms are made
new-rooms-on-page = Or make new rooms.
join-room = `breakout join ROOM CHILD` joins a group, `breakout join ROOM --all` all that let you in
join-room-on-page = Join that group first, from the page of the main room.
give-end = `breakout extend ROOM --until TIME` gives it one
give-end-on-page = Say on the page of the room when it ends.
do-again = run the same command again
do-again-on-page = Try again in a moment.
look-at-open = `breakout status ROOM` shows what is open
look-at-open-on-page = The page of the room shows what is open.
end-it = `breakout end ROOM` ends the break-out
end-it-on-page = End the break-out instead.
# The main room is left as it is: everybody can write in it.
not-quiet = or start without `--quiet-main`
not-quiet-on-page = Or let everybody write in the main room.
room-for-each = `--rooms { $people }` gives everybody a group of their own
room-for-each-on-page = { $people ->
    [one] With { $people } group everybody has a group of their own.
   *[other] With { $people } groups everybody has a group of their own.
}
more-people = `--with-moderators` and `--with-me` split more people; `--free` lets all choose
more-people-on-page = Give moderators and yourself a group too, or let everybody choose.
with-moderators = moderators and you yourself are left out unless you add `--with-moderators` and `--with-me`
with-moderators-on-page = Moderators and you yourself are left out unless you choose otherwise.
for-members = use `--join restricted`
for-members-on-page = Let the members of the main room join.
short-names = shorter names of the groups would fit, like `--name {"{n}"}`
short-names-on-page = Shorter names of the groups would fit.
free-choice = without suggestions it would fit: `--rooms N --free`
free-choice-on-page = If everybody chooses for themselves, it fits.
fewer-wishes = wish for less, or try another `--seed`
fewer-wishes-on-page = Wish for less, or deal again.
# Somebody who is no moderator has opened a break-out.
end-or-take-over = a moderator ends it with `breakout end ROOM`; `--yes` takes it over, and everybody then sees it as yours
end-or-take-over-on-page = A moderator can end it. The page of the room leads to where you take it over.
