### The list of the user's rooms.

# A heading, and the title of the page.
rooms = Stanze
search-by-name = Cerca per nome
# A button.
search = Cerca

## Where a break-out is open for the user

open-for-you = Aperti per te
offer-of-a-stranger = Qualcuno che qui non modera, e che forse non conosci, propone dei gruppi
groups-to-choose-from = { $groups ->
    [one] Un gruppo in cui entrare
   *[other] { $groups } gruppi tra cui scegliere
}
# { $group } is a group's name.
suggested-for = Il gruppo proposto per te: { $group }
suggested-for-several = { $groups ->
   *[other] Per te ci sono { $groups } gruppi proposti
}
# { $left } is how long it still goes, and counts down; { $day } the time and the day when it ends.
ends-in = ancora { $left }
ends-in-at = ancora { $left }, fino alle { $day }

## Where there is none

# { $query } is what was searched for.
none-is-called = Nessuna delle tue stanze ha «{ $query }» nel nome.
show-all-to-split = Mostra tutte quelle che puoi dividere
none-to-split = Non ci sono stanze che tu possa dividere. Chi modera una stanza può alzare il tuo livello.

## The rooms

rooms-to-split = Stanze che puoi dividere
other-rooms = Altre stanze
# Beside a room in which a break-out is open.
open = aperti
members = { $people ->
    [one] { $people } persona
   *[other] { $people } persone
}
left-out = { $rooms ->
    [one] Ancora { $rooms }: cercala per nome
   *[other] Altre { $rooms }: cercale per nome
}
show-all-rooms = Mostra tutte le stanze
