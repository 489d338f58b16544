### The list of the user's rooms.

# A heading, and the title of the page.
rooms = Rooms
search-by-name = Search by name
# A button.
search = Search

## Where a break-out is open for the user

open-for-you = Open for you
offer-of-a-stranger = Somebody who is not a moderator here, and whom you may not know, offers groups
groups-to-choose-from = { $groups ->
    [one] One group to join
   *[other] { $groups } groups to choose from
}
# { $group } is a group's name.
suggested-for = You are suggested for { $group }
suggested-for-several = { $groups ->
   *[other] You are suggested for { $groups } groups
}
# { $left } is how long it still goes, and counts down; { $day } the time and the day when it ends.
ends-in = ends in { $left }
ends-in-at = ends in { $left }, at { $day }

## Where there is none

# { $query } is what was searched for.
none-is-called = None of your rooms has “{ $query }” in its name.
show-all-to-split = Show all that you may split
none-to-split = There is no room that you may split. A moderator of a room can raise your level in it.

## The rooms

rooms-to-split = Rooms you may split
other-rooms = Other rooms
# Beside a room in which a break-out is open.
open = open
members = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
left-out = { $rooms ->
    [one] { $rooms } more: search for its name
   *[other] { $rooms } more: search for their names
}
show-all-rooms = Show all rooms
