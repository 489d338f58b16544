### Wat een kamer, iemand in een groep of een gebeurtenis blijkt te zijn.

## Wat een kamer is: het staat alleen, naast de naam van de kamer

is-alive = is een kamer
# { $by } is de ID van de andere kamer.
is-replaced = is geüpgraded, en iedereen is nu in { $by }
is-parent = is de kamer die is opgesplitst
is-space = is een Space
# Zoals een lijst van beleidsregels.
is-not-for-chat = is geen kamer om in te praten
is-banned = is een kamer waaruit je bent verbannen
is-gone = is een kamer waaraan niemand meer kan deelnemen

## Hetzelfde als zin. { $room } is de naam of de ID van de kamer

room-is-alive = { $room } is een kamer
# { $by } is de ID van de andere kamer.
room-is-replaced = { $room } is geüpgraded, en iedereen is nu in { $by }
room-is-parent = { $room } is de kamer die is opgesplitst
room-is-space = { $room } is een Space
room-is-not-for-chat = { $room } is geen kamer om in te praten
room-is-banned = { $room } is een kamer waaruit je bent verbannen
room-is-gone = { $room } is een kamer waaraan niemand meer kan deelnemen

## Waarom een kamer niet kan worden opgesplitst. { $room } is de ID van de kamer

space-cannot-be-split = { $room } is een Space en kan niet worden opgesplitst
not-for-chat-cannot-be-split = { $room } is geen kamer om in te praten en kan niet worden opgesplitst

## Waarom iemand in een groep is die niet in de hoofdkamer is. Het staat naast de naam

has-left = heeft de hoofdkamer verlaten
was-removed = verwijderd uit de hoofdkamer
was-banned = verbannen uit de hoofdkamer

## Wat van een break-outgebeurtenis niet te lezen is

rooms-are-no-object = de lijst van kamers is geen object
# In plaats van { $key } zou er de ID van een kamer moeten staan. { $reason } is een van die hieronder.
entry-dropped = kamer “{ $key }”: { $reason }
# { $room } is de ID van een kamer. { $reason } is een van die hieronder.
field-dropped = kamer { $room }: { $reason }
not-a-room-id = geen kamer-ID
not-an-object = geen object
via-is-no-list = `via` is geen lijst
not-a-server = een onderdeel van `via` is geen servernaam
users-are-no-list = `users` is geen lijst
not-a-user-id = een onderdeel van `users` is geen gebruikers-ID

## Wat van de toestand van een kamer niet te lezen is

# { $room } is de ID van een kamer. { $fault } is een van die hieronder.
state-unreadable = de toestand van { $room } kan niet worden gelezen: { $fault }
no-create-event = er is geen gebeurtenis die de kamer maakt
no-room-version = geen kamerversie
unknown-room-version = een onbekende kamerversie
event-not-in-history = in de geschiedenis ontbreekt een gebeurtenis die is verstuurd
