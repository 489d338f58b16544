### Wat een host doet terwijl een sessie open is, wat ervan wordt, en wat er na afloop gebeurt.

## Wat nu kan: een link

go-back-to-the-room = Terug naar de kamer

## Geweigerd: achter de naam van wat is geprobeerd, of alleen

nothing-to-join = de break-outsessie is intussen afgelopen, dus je kunt nergens meer aan deelnemen
no-such-group = deze groep hoort niet meer bij de break-outsessie
not-a-group = deze kamer is geen groep van een break-outsessie
not-open-any-more = hier is geen break-outsessie meer open
not-to-be-taken-over = deze break-outsessie hoeft door niemand te worden overgenomen
form-names-no-group = het formulier noemt geen groep; laad de pagina opnieuw
choose-whom-to-move = kies wie je wilt verplaatsen
choose-whom-to-remove = kies wie je wilt verwijderen
not-removed-from-all = deze persoon kon niet uit elke groep worden verwijderd
needs-a-name = een groep moet een naam hebben
give-minutes = geef 1 tot 1440 minuten op
# { $user } is de gebruikers-ID van een andere moderator.
overruled = { $user } heeft tegelijk iets anders besloten, en dat kwam als laatste
overruled-hint = Overleg met elkaar en probeer het dan opnieuw.
# { $user } is een gebruikers-ID.
changed-but-not-invited = de groepen zijn gewijzigd, maar { $user } kon niet worden uitgenodigd
changed-but-not-told = de groepen zijn gewijzigd, maar de deelnemers konden geen bericht krijgen
changed-but-not-renamed = de groepen zijn gewijzigd, maar de kamer kon geen andere naam krijgen
changed-but-no-timer = de groepen zijn gewijzigd, maar de timer van de homeserver kon niet worden ingesteld
# { $what } is een deel ervan dat niet kon.
changed-but = de groepen zijn gewijzigd, maar { $what }
changed-but-hint = Doe hetzelfde nog een keer om het alsnog in orde te maken.
# Wat iemand tegen de groepen heeft gezegd.
reached = { $all ->
    [one] dit heeft { $groups } van { $all } groep bereikt
   *[other] dit heeft { $groups } van { $all } groepen bereikt
}
# Wat in { $group } niet kon, en waarom.
failed-in = { $group }: { $reason }

## Overnemen wat een onbekende heeft geopend

take-over = Overnemen
# Een kop.
take-over-asked = Deze groepen overnemen?
# { $user } is de gebruikers-ID van dezelfde persoon.
take-over-whose = { $person } ({ $user }) heeft ze geopend en is geen moderator van deze kamer. Zolang je ze niet overneemt, verandert er door jou niets aan.
# { $groups } is een lijst van hun namen.
take-over-means = Daarna zijn dit voor iedereen jouw groepen, zonder waarschuwing: { $groups }.
take-over-risk = Mogelijk komen deelnemers in kamers die { $person } heeft gekozen en waar die persoon het voor het zeggen heeft.
# Een knop.
take-over-agreed = Ik ken deze groepen, overnemen
# Een knop.
take-over-not = Niet overnemen

## Na afloop

# Een label dat wordt voorgelezen.
the-groups = De groepen
# { $step } is grace, taking-out of asked-to-wait.
telling-groups = De groepen krijgen bericht dat het is afgelopen. { $step }
grace = Iedereen heeft nog een minuut en wordt dan uit de groepen gehaald.
taking-out = Iedereen wordt uit de groepen gehaald.
asked-to-wait = De homeserver vraagt { $seconds } s te wachten, nog { $left } te gaan.
not-all-told = Niet iedereen kon bericht krijgen dat het is afgelopen.
groups-not-told = { $groups ->
    [one] { $groups } groep kon geen bericht krijgen dat het is afgelopen.
   *[other] { $groups } groepen konden geen bericht krijgen dat het is afgelopen.
}
not-all-taken-out = Niet iedereen kon uit de groepen worden gehaald.
taken-out = { $people ->
    [0] Er was niemand meer in de groepen.
    [one] { $people } persoon is uit de groepen gehaald.
   *[other] { $people } personen zijn uit de groepen gehaald.
}
# Een knop: met wat nog niet kon.
go-on = Doorgaan
