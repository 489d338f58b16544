### Wat er wordt gezegd over wat mensen hebben getypt: namen, tijden, lijsten.

no-such-group = deze groep is er niet: { $text }
# Een van meerdere, na het nummer: een naam of een ID.
numbered = { $number }: { $name }
# Een van meerdere, met de Matrix-ID van de persoon na de naam.
with-id = { $name }: { $id }
several-groups = meer dan één groep heet { $text }
several-members = meer dan één lid heet { $text }
nobody-is-called = niemand in deze kamer heet { $text }
name-a-member = noem een lid: een volledige gebruikers-ID, of een weergavenaam die maar één lid heeft

## Tijden

no-such-time = dit tijdstip bestaat niet
time-has-passed = dit tijdstip is al voorbij
write-a-time = schrijf het als `14:30`, of met de datum als `2026-03-02 14:30`
write-a-length = schrijf het als `90s`, `15m` of `1h30m`
length-too-short = het moet minstens één seconde zijn, zoals `90s`, `15m` of `1h30m`
length-too-long = het mag niet langer zijn dan een jaar

## Wie bij elkaar blijft of uit elkaar gaat

# { $name } is iemand die niet bij een groep wordt ingedeeld.
wish-for-outsider = er is een wens voor { $name }, maar die wordt niet bij een groep ingedeeld
wish-takes-two = om bij elkaar of uit elkaar te houden zijn er twee personen nodig, en deze lijst noemt alleen { $name }
wish-takes-two-not-none = om bij elkaar of uit elkaar te houden zijn er twee personen nodig, en deze lijst noemt niemand
# Een naam met een Matrix-ID.
name-and-id = { $name } ({ $id })
