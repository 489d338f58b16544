### Wat `breakout doctor` op een terminal zegt. "MSC" en een getal is een voorstel voor het Matrix-protocol.

examining = onderzoeken

## Eén controle

# { $check } is de naam, { $found } wat is gevonden. Beide woorden zijn even breed, zodat de namen onder elkaar staan.
good = goed   { $check }: { $found }
bad = let op { $check }: { $found }
# Wat je eraan kunt doen, onder de controle.
hint = {"       "}{ $hint }

## Namen van controles

check-login = login
check-device = apparaat
check-clock = klok
check-delayed-events = uitgestelde gebeurtenissen
check-call-transports = transport van oproepen
check-half-made = onvoltooide sessies
check-rooms-again = opnieuw te openen kamers
check-groups = groepen
check-people = personen in de groepen
check-room = kamer
check-permission = rechten
check-telling = bericht geven
check-who-may-open = wie mag openen
check-event = break-outgebeurtenis
check-main-room = hoofdkamer

## Het account en de homeserver

login = { $user } bij { $homeserver }
# { $device } is de ID van het apparaat.
device-verified = { $device } is geverifieerd
device-not-verified = { $device } is niet geverifieerd: andere clients kunnen voor zijn berichten waarschuwen of ze verbergen
verify-device = voer `breakout login` opnieuw uit met je herstelsleutel
clock-right = loopt gelijk met die van de homeserver
set-clock = zet de klok van deze computer gelijk, of laat dat via het netwerk doen
delayed-events-there = de homeserver heeft ze (MSC4140)
no-delayed-events = de homeserver heeft ze niet (MSC4140)
keep-watching = een sessie met een eindtijd eindigt voor clients die break-outsessies kennen; laat voor de andere `breakout status --watch` of de console draaien
transports-there = de homeserver noemt { $transports }
no-transports = de homeserver noemt er geen
transports-unknown = de homeserver kent ze niet (MSC4143)
# { $features }, { $delay } en { $transports } zijn instellingen van Synapse, een homeserver.
set-transports = oproepen in break-outruimtes hebben het nodig; de beheerder van een Synapse stelt `{ $features }`, `{ $delay }`, en `{ $transports }` met het adres van een autorisatiedienst van LiveKit in

## Eén kamer

run-for-the-new-room = voer de opdrachten uit voor de nieuwe kamer
join-and-run-for-the-new-room = neem in je gewone Matrix-client deel aan de nieuwe kamer en voer de opdrachten daarvoor uit
rooms-lists = `breakout rooms` somt de kamers op die je kunt opsplitsen
may-open = je mag hier een break-outsessie openen
ask-to-raise-level = vraag een moderator van de kamer je niveau te verhogen
may-write = je mag hier schrijven
start-without-announcement = begin met `--no-announce` en vertel het zelf aan iedereen, of vraag een moderator je niveau te verhogen
# Machtsniveaus.
everybody-may-open = iedereen: voor de gebeurtenis is niveau { $needed } nodig, en iedereen heeft { $ordinary }
raise-the-level = verhoog het niveau van `org.matrix.msc3985.breakout` tot 50 in de rechten van de kamer
those-with-level = wie niveau { $needed } heeft
event-names = { $rooms ->
    [one] noemt { $rooms } kamer
   *[other] noemt { $rooms } kamers
}
event-in-upgraded-room = { $rooms ->
    [one] noemt { $rooms } kamer, in een kamer die is geüpgraded
   *[other] noemt { $rooms } kamers, in een kamer die is geüpgraded
}
# { $room } is een kamer-ID.
end-ends-that = `breakout end { $room }` beëindigt dat
# { $parts } zegt welke delen.
event-unreadable = een deel ervan kan niet worden gelezen: { $parts }
other-client-wrote = het is verstuurd door een client die het anders schrijft
everybody-writes = geen sessie houdt leden van schrijven af
quiet-until-the-end = tot de sessie eindigt, kunnen alleen moderators schrijven
quiet-though-over = alleen moderators kunnen schrijven, vanwege sessie { $session }, die is afgelopen
end-lets-write = met `breakout end KAMER` kan iedereen weer schrijven

## Kamers van sessies

# Een lijst van berichten, die elk iets zeggen van een kamer of een persoon.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [one] { $rooms }, en deelnemen is mogelijk
   *[other] { $rooms }, en deelnemen is overal mogelijk
}
again-makes-new-ones = `breakout start KAMER --again` maakt er nieuwe voor in de plaats
moved-to-upgraded = wie deelneemt, komt in de nieuwe kamer ervan, als leden daaraan mogen deelnemen; anders maakt `breakout add` een andere groep
close-and-add = `breakout close` haalt hem weg, en `breakout add` maakt een andere groep
# { $absence } is "heeft de hoofdkamer verlaten" of iets dergelijks.
outsider = { $user } is in { $group }, maar { $absence }
expel-removes = `breakout expel KAMER` verwijdert deze personen

## Wat starts hebben achtergelaten

none-left = geen
# { $rooms } is een lijst van kamer-ID's, en { $user } een gebruikers-ID.
overwritten = sessie { $session } is overschreven door een break-outsessie van { $user }; niets verwijst naar { $rooms }
cut-off = sessie { $session } is afgebroken voordat ze open was; niets verwijst naar { $rooms }
# Hetzelfde met de kamer, waar alle kamers worden onderzocht.
overwritten-in = { $place }: sessie { $session } is overschreven door een break-outsessie van { $user }; niets verwijst naar { $rooms }
cut-off-in = { $place }: sessie { $session } is afgebroken voordat ze open was; niets verwijst naar { $rooms }
people-can-stay = wie in deze kamers is, kan er blijven; verlaat de kamers in een client naar keuze als je ze niet nodig hebt
run-start-again = voer binnen een dag dezelfde `breakout start` opnieuw uit om verder te gaan, of verlaat de kamers in een client naar keuze
