### Waarom een plan niet kan worden geopend of gemaakt, en wat een host van tevoren moet weten.

## Kamers en personen

no-rooms = een break-outsessie heeft minstens één groep nodig
no-size = een groep heeft minstens één persoon nodig
too-many-rooms = { $rooms ->
   *[other] { $rooms } groepen zijn er meer dan de { $most } die in één break-outsessie passen
}
more-rooms-than-people = { $people ->
    [one] er is maar { $people } persoon, te weinig voor { $rooms } groepen
   *[other] er zijn maar { $people } personen, te weinig voor { $rooms } groepen
}
nobody = er is niemand om in te delen
no-such-room = het plan heeft geen groep met nummer { $number }
# { $room } is de naam van een groep.
nobody-invited = bij “{ $room }” is niemand ingedeeld, dus niemand kan worden uitgenodigd en deelnemen
# { $room } is de naam van een groep.
room-twice = “{ $room }” zou open moeten in een kamer waarin al een andere groep open is
task-too-long = { $most ->
   *[other] een opdracht telt hoogstens { $most } tekens, en deze telt er { $chars }
}

## Namen

# { $number } is wat men typt: een letter tussen accolades.
name-needs-number = in een naam moet { $number } staan waar het nummer van de groep komt, zoals in ‘Groep { $number }’
# { $group } en { $parent } zijn wat men typt: woorden tussen accolades, die staan voor de naam van de groep en van de hoofdkamer.
room-name-needs-group = in de naam van een kamer moet { $group } staan waar de naam van de groep komt, zoals in ‘{ $group } · { $parent }’; die naam telt hoogstens { $most } bytes

## Indelen

rounds = { $rounds ->
    [one] { $rounds } ronde kan niet worden gepland; 1 tot { $most } kan wel
   *[other] { $rounds } rondes kunnen niet worden gepland; 1 tot { $most } kan wel
}
too-many-people = { $people ->
   *[other] { $people } personen zijn er meer dan de { $most } die kunnen worden ingedeeld
}
# { $largest } is hoeveel personen de grootste groep telt.
together-too-many = { $people ->
   *[other] { $people } personen moeten bij elkaar blijven, maar een groep telt er hoogstens { $largest }
}
together-and-apart = { $left } en { $right } moeten bij elkaar blijven en ook uit elkaar
apart-too-many = { $rooms ->
    [one] { $people } personen moeten uit elkaar, maar er is maar { $rooms } groep
   *[other] { $people } personen moeten uit elkaar, maar er zijn maar { $rooms } groepen
}
together-and-spread = { $people ->
   *[other] { $people } personen die bij elkaar moeten blijven, moeten ook over de groepen worden verspreid
}
no-room-for-together = er is geen manier gevonden om iedereen bij elkaar te houden die bij elkaar moet blijven
wishes-for-nobody = waar iedereen zelf kiest, wordt niemand ingedeeld, dus kan niemand bij elkaar of uit elkaar worden gehouden
wishes = er is geen indeling gevonden die aan alle wensen voldoet: bij elkaar, uit elkaar en verspreid

## Waarschuwingen. { $count } is het aantal regels waarin iemand in een bestand staat, { $lines } somt ze op

# { $groups } zijn namen van groepen.
several-groups = { $count ->
    [0] { $user } is bij meerdere groepen ingedeeld: { $groups }
    [one] { $user } is bij meerdere groepen ingedeeld: { $groups } (regel { $lines })
   *[other] { $user } is bij meerdere groepen ingedeeld: { $groups } (regels { $lines })
}
not-there = { $count ->
    [0] { $user } is niet in deze kamer en ook niet uitgenodigd
    [one] { $user } is niet in deze kamer en ook niet uitgenodigd (regel { $lines })
   *[other] { $user } is niet in deze kamer en ook niet uitgenodigd (regels { $lines })
}
# { $names } zijn namen van groepen, tussen aanhalingstekens.
look-alike = de namen van deze groepen zien er hetzelfde uit: { $names }
name-in-quotes = “{ $name }”
# Het einde van een lijst. { $items } is er een, of meerdere met komma's ertussen.
and = { $items } en { $last }
