### Wat de bot in een kamer antwoordt.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } en { $command } zijn opdrachten met hun voorvoegsel, zoals iemand ze schrijft.
### { $length } is een tijdsduur, { $time } een tijdstip, { $people } een lijst van namen.

## Wie de bot is

greeting = Hallo! Ik splits deze kamer op in groepen, houd de tijd bij en roep iedereen terug.
# { $level } is een getal.
needs-power = Maak mij moderator van deze kamer (machtsniveau { $level }), dan kan ik beginnen.
how-to-begin = Schrijf om te beginnen { $start }. Met { $help } zie je wat ik nog meer kan.
reads-the-groups = Zolang groepen open zijn, ben ik in elke groep. Zo kan ik je laten weten wie hulp nodig heeft.
ready = Bedankt, ik ben nu moderator. { $start } splitst deze kamer op in groepen. Met { $help } zie je wat ik nog meer kan.
no-moderator = Ik ben geen moderator van deze kamer meer en kan hier niets beginnen. Maak mij weer moderator, dan ga ik verder.
no-moderator-while-open = Ik ben geen moderator van deze kamer meer. De groepen die open zijn, blijven zoals ze zijn. Ik kan ze niet wijzigen of beëindigen. Maak mij weer moderator, dan ga ik verder.

## Groepen

# Koppen van een tabel.
group = Groep
people = Deelnemers
there = Aanwezig
missing = Ontbreekt
# Een groep in een lijst.
group-with-people = { $group } – { $people }
# { $missing } zijn degenen die er zouden moeten zijn.
group-with-missing = { $group } – { $people }; ontbreekt nog: { $missing }
nobody = niemand
everybody-chooses = wie maar wil
# Het is niet bekend wie er in een groep is.
unknown = ?
nameless-group = een groep zonder naam
nameless-person = iemand zonder naam
# Achter de naam van een groep.
asks-for-help = { $group } 🙋
# Zoveel personen staan niet in de lijst.
and-more = { $people }, en nog { $more }
only-more = { $more ->
    [one] { $more } persoon
   *[other] { $more } personen
}
# Zoveel groepen staan niet in de lijst.
more-groups = { $more ->
    [one] Nog één groep staat hier niet.
   *[other] Nog { $more } groepen staan hier niet.
}
not-all-shown = Niet iedereen past in dit bericht: { $who } toont één groep.

## Een plan

plan = { $groups ->
    [one] { $groups } groep:
   *[other] { $groups } groepen:
}
plan-for = { $groups ->
    [one] { $groups } groep, voor { $length }:
   *[other] { $groups } groepen, voor { $length }:
}
plan-until = { $groups ->
    [one] { $groups } groep, tot { $time }:
   *[other] { $groups } groepen, tot { $time }:
}
without-group = Zonder groep: { $people }
press = ✅ opent ze, 🔀 deelt opnieuw in, ❌ annuleert het plan.
# { $yes }, { $again } en { $no } zijn woorden om te schrijven.
or-answer = Of antwoord: { $yes }, { $again }, { $no }.

## Een sessie

opened = { $groups ->
    [one] De groep is open.
   *[other] De groepen zijn open.
}
opened-for = { $groups ->
    [one] De groep is open, voor { $length }.
   *[other] De groepen zijn open, voor { $length }.
}
opened-until = { $groups ->
    [one] De groep is open tot { $time }.
   *[other] De groepen zijn open tot { $time }.
}
while-open = { $status } toont wie er is, { $end-command } roept iedereen terug.
none-open = Er zijn geen groepen open. Met { $start } open je groepen.
time-left = { $groups ->
    [one] { $groups } groep, nog { $length }:
   *[other] { $groups } groepen, nog { $length }:
}
no-time = { $groups ->
    [one] { $groups } groep, zonder eindtijd:
   *[other] { $groups } groepen, zonder eindtijd:
}
ended = { $groups ->
    [one] De groep is gesloten, en iedereen is teruggeroepen.
   *[other] De groepen zijn gesloten, en iedereen is teruggeroepen.
}
reports-came = { $reports ->
    [one] Er is één verslag gekomen: { $report } toont het hier.
   *[other] Er zijn { $reports } verslagen gekomen: { $report } toont ze hier.
}
another-round = { $again } opent dezelfde groepen opnieuw.
# Iemand in een groep heeft om hulp gevraagd.
call-for-help = 🙋 { $group } vraagt om hulp: { $person }

## Wat niet kan

# { $person } is wie het vroeg.
may-not = { $person }, daarvoor is in deze kamer machtsniveau { $needed } nodig, en jij hebt { $level }.
# { $problem } is een zin die met een kleine letter begint.
did-not-work = Dat is niet gelukt: { $problem }
# Wat je eraan kunt doen.
way-on = → { $way }

## De lijst van opdrachten

commands = Dit begrijp ik:
to-begin = Om te beginnen
while-it-goes-on = Terwijl groepen open zijn
to-speak = Om de groepen iets te laten weten
other-commands = Verder
# Een opdracht en wat ze doet.
command-does = { $command } – { $does }
# Een andere manier om een opdracht te schrijven, in een lijst.
one-command = { $command }
