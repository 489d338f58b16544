### De pagina van een kamer, met de break-out die er open is.
###
### Wat tussen { $hide } en { $show } staat, wordt alleen voorgelezen: op het scherm zegt de plaats het.
### Wat tussen { $quiet } en { $end } staat, is minder opvallend.

## De weg naar andere kamers

# Een link boven aan de pagina van een groep, of van een pagina over een kamer. { $room } is de kamer waar hij heen leidt.
back-to = Terug naar { $room }
# Hetzelfde waar niet bekend is hoe die kamer heet.
back-to-main-room = Terug naar de hoofdkamer
# Een kop: iemand wil terug naar een kamer waar die niet in is.
back-to-main-room-asked = Terug naar de hoofdkamer?
# { $room } is waar iemand is, { $main } de ID van de kamer waaraan die zou deelnemen.
says-that-it-belongs = Volgens { $room } is { $main } de hoofdkamer. Die heb je verlaten.
# { $person } is een gebruikers-ID.
says-that-it-belongs-unknown = Volgens { $room } is { $main } de hoofdkamer. Daar ben je nooit geweest, en { $person } heeft dat geschreven. Neem alleen deel als je dit verwachtte.
# Een knop.
join-that-room = Deelnemen aan die kamer
# Een link.
stay-here = Hier blijven

## De oproep van de kamer

# Een knop; een zelfstandig naamwoord.
call = Oproep
# Een knop.
join-the-call = { $people ->
    [one] Deelnemen aan de oproep: { $people } persoon
   *[other] Deelnemen aan de oproep: { $people } personen
}
# { $device } is de ID van een apparaat.
in-the-call-elsewhere = Je bent in deze oproep met het apparaat { $device }.
# { $group } is de groep waarheen het zou gaan.
in-the-call-elsewhere-for = Je bent in deze oproep met het apparaat { $device }, en dat kan van hieruit niet worden verplaatst. Verlaat de oproep daar om hier naar { $group } te gaan.
# Een link.
take-the-call-over = De oproep hier overnemen

## Een kamer die is geüpgraded

upgraded = Deze kamer is geüpgraded
upgraded-and-people-went = Deze kamer is geüpgraded, en iedereen is nu in de nieuwe.
# Een knop.
go-to-the-new-room = Naar de nieuwe kamer
# { $room } is de ID van een kamer.
upgraded-and-people-are-in = Deze kamer is geüpgraded, en iedereen is nu in { $room }.
upgraded-hint = Neem in je gewone Matrix-app deel aan de nieuwe kamer en splits die op.

## Er is niets open

none-open = Hier is geen break-outsessie open.
is-a-space = Dit is een Space. Die kun je niet opsplitsen.
is-not-for-chat = Dit is geen kamer om in te praten. Die kun je niet opsplitsen.
over-in-this-group = De groepen zijn gesloten. Deze kamer blijft bestaan.
# Een label dat wordt voorgelezen.
only-moderators-write = Alleen moderators kunnen schrijven
still-quiet = Hier is geen break-outsessie open, maar sinds de vorige kunnen alleen moderators schrijven.
# Een knop.
let-everybody-write = Iedereen weer laten schrijven
still-quiet-hint = Wie de rechten van deze kamer mag wijzigen, kan iedereen weer laten schrijven.
# Een label dat wordt voorgelezen: iemand heeft een uitnodiging voor de groepen opzijgelegd.
put-aside = Opzijgelegd
# { $what } is groups-are-open, suggested-for of suggested-for-several.
said-not-now = { $what }. Je antwoord was: niet nu.
# Een knop.
show-the-groups = De groepen tonen

## In een groep

# Een kop.
you-are-in = Je bent in { $group }
# { $room } is de hoofdkamer.
group-of = Een groep van { $room }
# Een knop.
ask-for-help = Om hulp vragen

## Wat open is

# Een kop.
groups-are-open = { $groups ->
    [one] Er is één groep open
   *[other] Er zijn { $groups } groepen open
}
# Een kop.
suggested-for = Je bent ingedeeld bij { $group }
# Een kop.
suggested-for-several = Je bent ingedeeld bij meer dan één groep
# Een regel onder de kop. { $parts } is een lijst: eerst opened-by, open of group-of, dan enkele van de andere.
summary = { $parts }
opened-by = Geopend door { $person }
open = Open
but-only-moderators-write = in de hoofdkamer kunnen alleen moderators schrijven
but-everybody-writes = in de hoofdkamer kan iedereen schrijven
widget-is-open = de widget is open in Element
# { $left } is een klok die aftelt.
ends-in = eindigt over { $left }
# { $time } is een tijdstip en een dag.
ends-in-at = eindigt over { $left }, om { $time }
# Een knop: iemand wil nu niet aan een groep deelnemen.
not-now = Niet nu
# Wat de knop doet die alle groepen beëindigt.
take-people-out = Iedereen een minuut later uit de groepen halen
# Een knop.
end-in-a-minute = Over 1 minuut beëindigen
# Een knop.
end = Beëindigen en iedereen terugroepen

## Een onbekende heeft ze geopend

# Een kop.
do-you-know = Ken je { $person }?
# { $user } is de gebruikers-ID van dezelfde persoon.
opened-by-a-stranger = { $person } ({ $user }) heeft deze groepen geopend. Deze persoon is hier geen moderator, en jullie hebben geen privéchat met elkaar. Neem alleen deel als je dit verwachtte.
# Een knop.
i-know-them = Ik ken deze persoon, toon de groepen
opened-by-no-moderator = Iemand die geen moderator is, heeft deze groepen geopend. Daarom kun je ze van hieruit niet leiden.
# Een link.
take-them-over = De groepen overnemen

## Een moderator is niet in de groepen

not-in-the-group = Je bent niet in de groep. Je kunt die niet zien of bereiken.
not-in-groups = { $groups ->
    [one] In { $groups } van { $all } groepen ben je niet. Die kun je niet zien of bereiken.
   *[other] In { $groups } van { $all } groepen ben je niet. Die kun je niet zien of bereiken.
}
# Een knop.
join-all-groups = Deelnemen aan alle groepen

## Wie op hulp wacht

# { $person } heeft het gevraagd, { $ago } zegt hoe lang geleden.
asks-for-help = { $group } vraagt om hulp { $quiet }{ $person }, { $ago }{ $end }
# { $helper } heeft gezegd te komen.
help-is-coming = { $group } { $quiet }heeft om hulp gevraagd, { $helper } komt eraan{ $end }
# Een groep heeft heel vaak gevraagd.
called-times = { $times ->
    [one] één keer gevraagd
   *[other] { $times } keer gevraagd
}
called-times-or-more = { $times ->
   *[other] { $times } keer of vaker gevraagd
}
# Een knop.
i-am-coming = Ik kom eraan{ $hide }: { $group }{ $show }
just-now = zojuist
minutes-ago = { $minutes } min geleden
hours-ago = { $hours } u geleden

## Wie er is

# Een label dat wordt voorgelezen.
arrived = Aangekomen
people-have-chosen = { $people ->
    [one] { $people } persoon heeft een groep gekozen
   *[other] { $people } personen hebben een groep gekozen
}
everybody-is-there = Iedereen is in de eigen groep
some-are-there = { $there ->
    [one] { $there } van { $all } is in de eigen groep
   *[other] { $there } van { $all } zijn in hun groep
}

## De kaart van een groep

# Een teken: iemand is bij deze groep ingedeeld.
for-you = voor jou
# Hoeveel er in een groep zijn.
people = { $people ->
    [0] niemand
    [one] { $people } persoon
   *[other] { $people } personen
}
# { $all } zijn bij een groep ingedeeld.
some-are-here = { $there } van { $all } hier
# Niemand is bij een groep ingedeeld.
open-to-all = open voor iedereen
people-suggested = { $people ->
    [one] { $people } persoon ingedeeld
   *[other] { $people } personen ingedeeld
}
its-room-was-upgraded = De kamer is geüpgraded, en iedereen is nu in de nieuwe.
its-room-was-upgraded-to = De kamer is geüpgraded, en iedereen is nu in { $room }.
its-room-is-the-main-room = Dit is de kamer die is opgesplitst.
its-room-is-a-space = Dit is een Space.
its-room-is-not-for-chat = Dit is geen kamer om in te praten.
its-room-bans-you = Uit deze kamer ben je verbannen.
its-room-is-gone = Aan deze kamer kan niemand meer deelnemen.
# De naam van wie de pagina bekijkt.
name-and-you = { $person } (jij)
# Achter de naam van iemand die in deze groep hoort, en in { $group } is.
is-in = is in { $group }
# Achter de naam van iemand die in deze groep hoort, en in geen groep is.
missing = ontbreekt
# Achter de naam van iemand die in deze groep is, en in { $group } hoort.
from-group = hoort in { $group }
# Achter de naam van iemand die in een groep is, en niet in de hoofdkamer.
left-the-main-room = heeft de hoofdkamer verlaten
removed-from-the-main-room = verwijderd uit de hoofdkamer
banned-from-the-main-room = verbannen uit de hoofdkamer
# Een knop.
remove-person = { $hide }{ $person } uit de groepen { $show }Verwijderen
# Hoeveel er in de oproep van een groep zijn.
call-with = Oproep met { $people }
# Wanneer er in een groep voor het laatst iets gebeurde: { $ago }.
active = Actief: { $ago }
you-are-in-it = Je bent in deze groep
# Een knop.
go-to = Naar { $group }
# Een link: een host gaat naar de kamer van een groep.
look-in = Meekijken{ $hide } bij { $group }{ $show }
# Een link: een host hoort de oproep van een groep.
listen-in = Meeluisteren{ $hide } bij { $group }{ $show }
# Opent wat er aan een groep te wijzigen is.
change = Wijzigen{ $hide }: { $group }{ $show }
# Voor een veld.
name = Naam
# Een knop.
rename = Naam wijzigen
# Een knop.
close-this-group = Deze groep sluiten
# Een knop.
join = Deelnemen aan { $group }

## Onder de kaarten

# Er volgt een lijst van namen.
without-a-group = Zonder groep:

## De sessie leiden

# Een label dat wordt voorgelezen.
run-the-session = De sessie leiden
# Een knop: met de stem.
speak-to-all = Alle groepen toespreken
# Voor een veld: wat ze te lezen krijgen.
say-to-the-groups = Bericht aan de groepen
# Voor een keuze van groepen: wie het te lezen krijgt.
say-it-to = Aan
# Een van de keuzes.
all-groups = alle groepen
# Een knop.
say-it = Versturen
# Voor een keuze van mensen: wie wordt verplaatst.
move-whom = Verplaatsen
# Een van de keuzes, die geen keuze is.
choose-a-person = kies een persoon
# Voor een keuze van groepen: waarheen.
move-to = Naar
# Een knop.
move-them = Verplaatsen
# Voor een veld met een getal: hoeveel later de sessie eindigt.
more-minutes = Extra minuten
# Voor een veld met een getal: wanneer de sessie eindigt.
end-in-minutes = Einde over (minuten)
# Een knop.
give-more-time = Meer tijd geven
# Een knop.
set-the-end = Einde instellen
# Voor een veld met een tijdstip.
end-at = Einde om
# Een knop.
set-this-end = Dit einde instellen
# Voor een veld met een naam.
new-group = Nieuwe groep
# Een knop.
add-it = Toevoegen

## Wat sessies hebben opgeleverd: links

results = Resultaten
bring-results-back = Resultaten ophalen
plan-file = Groepen als planbestand
attendance = Wie was waar
history = Eerdere break-outsessies
