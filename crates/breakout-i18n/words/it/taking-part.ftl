### What `breakout offers`, `join` and `back` say on a terminal.

## `breakout offers`

nothing-open-in-your-rooms = nelle tue stanze non ci sono gruppi aperti
# { $room } is a room ID.
join-what-is-suggested = `breakout join { $room }` entra nel gruppo proposto per te
join-what-you-name = `breakout join { $room } GRUPPO` entra nel gruppo che indichi

## `breakout join`

offers-lists = `breakout offers` elenca i gruppi aperti nelle tue stanze
joining = ingresso
# { $room } is the name of a group.
joined = sei in { $room }
joined-upgraded = la sua stanza è stata aggiornata, e ora le persone sono in { $room }
back-leads-back = `breakout back { $room }` riporta indietro
none-suggested = per te non c’è un gruppo proposto; indicane uno
several-suggested = per te c’è più di un gruppo proposto; indicane uno
# Names of groups.
the-groups-are = i gruppi sono: { $groups }
opened-by-a-stranger = questi gruppi li ha aperti { $name } ({ $user }), che non modera questa stanza, e non avete una chat diretta
join-all-the-same = Entrare comunque? [s/N]
not-joined = ingresso annullato
yes-joins-all-the-same = `--yes` entra comunque

## `breakout back`

not-a-group = { $room } non è la stanza di un gruppo
topic-may-tell = forse il suo argomento dice a quale stanza appartiene
# { $url } is a link to the room.
back-in = di nuovo in { $room }: { $url }
# { $child } is a group, { $room } the room it names, { $by } a user ID.
says-that-it-belongs = { $child } dice di appartenere a { $room }, per te una stanza nuova; a scriverlo è { $by }
join-that-room = Entrare in quella stanza? [s/N]
