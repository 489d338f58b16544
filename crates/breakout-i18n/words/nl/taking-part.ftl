### Wat `breakout offers`, `join` en `back` op een terminal zeggen.

## `breakout offers`

nothing-open-in-your-rooms = in je kamers is geen break-outsessie open
# { $room } is een kamer-ID.
join-what-is-suggested = met `breakout join { $room }` neem je deel aan de groep waarbij je bent ingedeeld
join-what-you-name = met `breakout join { $room } GROEP` neem je deel aan de groep die je noemt

## `breakout join`

offers-lists = `breakout offers` somt de break-outsessies in je kamers op
joining = deelnemen
# { $room } is de naam van een groep.
joined = je neemt nu deel aan { $room }
joined-upgraded = de kamer is geüpgraded, en iedereen is nu in { $room }
back-leads-back = `breakout back { $room }` brengt je terug
none-suggested = je bent bij geen groep ingedeeld; noem er een
several-suggested = je bent bij meer dan één groep ingedeeld; noem er een
# Namen van groepen.
the-groups-are = de groepen zijn: { $groups }
opened-by-a-stranger = { $name } ({ $user }) heeft deze break-outsessie geopend. Deze persoon is geen moderator van deze kamer, en jullie hebben geen privéchat met elkaar
join-all-the-same = Toch deelnemen? [j/N]
not-joined = niet deelgenomen
yes-joins-all-the-same = met `--yes` neem je toch deel

## `breakout back`

not-a-group = { $room } is geen groep van een break-outsessie
topic-may-tell = misschien staat in het onderwerp waar de kamer bij hoort
# { $url } is een link naar de kamer.
back-in = terug in { $room }: { $url }
# { $child } is een groep, { $room } de kamer die ze noemt, { $by } een gebruikers-ID.
says-that-it-belongs = volgens { $child } is { $room } de hoofdkamer, en daar ben je nooit geweest; { $by } heeft dat geschreven
join-that-room = Deelnemen aan die kamer? [j/N]
