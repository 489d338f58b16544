### Wat de opdrachten waarmee een break-out wordt gewijzigd en beëindigd, op een terminal zeggen.

## De break-out van een onbekende

# { $name } is een persoon, { $user } de ID van die persoon.
opened-by-no-moderator = { $name } ({ $user }) heeft deze break-outsessie geopend en is geen moderator van deze kamer
take-it-over = Overnemen? Voor iedereen is het dan jouw sessie. [j/N]

## Wat er gebeurt

adding-a-group = groep toevoegen
closing-the-group = groep sluiten
moving-somebody = verplaatsen
renaming-the-group = naam van de groep wijzigen
removing-people = personen verwijderen
moving-the-end = einde verschuiven
saying-it = bericht versturen
ending = break-outsessie beëindigen
telling-everybody = iedereen bericht geven
ended-and-taking-out-soon = de break-outsessie is afgelopen; straks wordt iedereen uit de groepen gehaald
# Waarop wordt gewacht: iedereen heeft bericht gekregen over zoveel seconden uit de groepen te worden gehaald.
what-people-were-told = de tijd die iedereen is toegezegd
taking-out = personen uit een groep halen, nog { $left } te gaan

## Wat een wijziging heeft opgeleverd

it-was-so-already = het was al zo
# { $user } is een gebruikers-ID, hier en hieronder.
changed-at-the-same-time = { $user } heeft de break-outsessie tegelijk gewijzigd; beide wijzigingen zijn verwerkt
hidden-at-the-same-time = { $user } heeft tegelijk een andere break-outsessie verstuurd, die nu niet te zien is; daarvan is niets behouden
overruled = { $user } heeft tegelijk iets anders besloten, en dat kwam als laatste
talk-and-run-again = overleg met elkaar en voer de opdracht dan opnieuw uit
could-not-be-done = het is niet gelukt
# { $what } is een zin over de kamer { $room }.
changed-but = de break-outsessie is gewijzigd, maar { $what } ({ $room })
run-again-to-make-up = voer dezelfde opdracht opnieuw uit om het alsnog in orde te maken
members-unreadable = de leden konden niet worden gelezen

## `breakout expel`

removed-from = { $person } verwijderd uit { $room }
banned-from = { $person } verbannen uit { $room }
nobody-to-expel = iedereen in de groepen mag er zijn
not-in-the-group = je bent niet in { $room }, dus het is niet bekend wie daar is
not-all-removed = niet iedereen kon worden verwijderd
still-suggested = ze zijn verwijderd, maar in de break-outsessie zijn ze nog ingedeeld bij een groep
run-again = voer dezelfde opdracht opnieuw uit

## `breakout extend`

ends-at = de break-outsessie van { $room } eindigt om { $time }

## `breakout say`

nothing-to-say = er is niets te zeggen
not-said = { $groups ->
    [one] het bericht kon niet naar { $failed } van { $groups } groep worden verstuurd
   *[other] het bericht kon niet naar { $failed } van { $groups } groepen worden verstuurd
}
said = { $groups ->
    [one] bericht verstuurd naar { $groups } groep
   *[other] bericht verstuurd naar { $groups } groepen
}

## `breakout end`

ended-breakout-of = de break-outsessie van { $room } is beëindigd
untold-since-outside = { $groups ->
    [one] { $groups } groep kon geen bericht krijgen dat het is afgelopen, want je bent er niet in
   *[other] { $groups } groepen konden geen bericht krijgen dat het is afgelopen, want je bent er niet in
}
took-out = { $people ->
    [one] { $people } persoon uit de groepen gehaald
   *[other] { $people } personen uit de groepen gehaald
}
not-all-are-out = de break-outsessie is afgelopen, maar nog niet iedereen is uit de groepen
not-told-yet = { $groups ->
    [one] de break-outsessie is afgelopen; { $groups } groep heeft nog geen bericht gekregen
   *[other] de break-outsessie is afgelopen; { $groups } groepen hebben nog geen bericht gekregen
}
ended-and-not-told = { $groups ->
    [one] de break-outsessie is afgelopen, maar { $groups } groep kon geen bericht krijgen
   *[other] de break-outsessie is afgelopen, maar { $groups } groepen konden geen bericht krijgen
}
ended-and-not-taken-out = de break-outsessie is afgelopen, maar niet iedereen kon uit de groepen worden gehaald
# { $time } is een tijdstip.
called-back-by-server = iedereen wordt om { $time } teruggeroepen; de homeserver beëindigt de break-outsessie ook zonder deze opdracht
called-back-by-command = iedereen wordt om { $time } teruggeroepen; deze opdracht beëindigt de break-outsessie, dus laat die draaien

## `breakout requests`

taking-it = verzoek aannemen
nobody-waits-in = in { $room } wacht niemand op hulp
requests-shows-who = `breakout requests KAMER` toont wie er wacht
looking-who-waits = verzoeken om hulp zoeken
nobody-has-asked = niemand heeft om hulp gevraagd
breakout-has-ended = de break-outsessie is afgelopen
# { $room } is een kamer-ID.
older-calls-unseen = in { $room } is zoveel geschreven dat oudere verzoeken om hulp niet te zien zijn
# { $error } is een zin.
group-unreadable = { $group } kan niet worden gelezen: { $error }
# Namen van groepen.
waits-unreadable = het is niet te zien of deze groepen op hulp wachten: { $groups }
# { $states } is een of twee van de toestanden hieronder.
asked-by = { $group }: gevraagd door { $person }, { $states }
taken-by = aangenomen door { $person }
# { $time } is een tijdsduur.
waiting-for = wacht al { $time }
