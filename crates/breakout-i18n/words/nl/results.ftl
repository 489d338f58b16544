### Wat break-outs opleveren: wat de groepen terugmelden, wie waar was, en welke break-outs er waren.
###
### Wat tussen { $hide } en { $show } staat, wordt alleen voorgelezen: op het scherm zegt de plaats het.

## Wat de groepen terugmelden

# Een kop.
bring-results-back = Resultaten ophalen
brought-back-before = Dit is allemaal al eerder opgehaald.
in-the-main-room-now = { $groups ->
    [one] De resultaten van { $groups } groep staan nu in de hoofdkamer.
   *[other] De resultaten van { $groups } groepen staan nu in de hoofdkamer.
}
none-yet = In { $room } is nog geen break-outsessie geweest.
none-yet-reports = Na een break-outsessie kun je hier ophalen wat de groepen hebben gemarkeerd of vastgeprikt.
what-groups-have-marked = Dit hebben de groepen gemarkeerd of vastgeprikt. Wat je kiest, komt in { $room }, in één bericht per groep.
# { $word } is wat een groep schrijft.
nothing-new = Er is niets nieuws gemarkeerd of vastgeprikt. Een groep markeert een bericht door { $word } voor of achter de tekst te schrijven, of door een bericht te beantwoorden met { $word }, in elke app; of ze prikt het bericht vast.
nothing-marked = Er is niets gemarkeerd of vastgeprikt.
# Een teken bij een bericht.
brought-back = opgehaald
# Een knop.
bring-it-back-to = Naar { $room } halen
group-unreadable = { $group } kan niet worden gelezen: { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } bericht van { $group } kan op dit apparaat niet worden ontsleuteld
   *[other] { $messages } berichten van { $group } kunnen op dit apparaat niet worden ontsleuteld
}
only-who-opens = alleen wie in deze kamer break-outsessies mag openen, kan resultaten ophalen
choose-a-message = kies minstens één bericht om op te halen
# Een link, daarna.
choose-again = Opnieuw kiezen
# Een link, nadat iets niet kon worden teruggehaald.
see-what-is-left = Bekijken wat er nog over is
bringing-back = Bezig met ophalen wat de groepen melden
# { $wait } is een tijd.
asked-to-wait = De homeserver vraagt { $wait } te wachten voor de volgende groep
goes-on-without-you = Dit gaat door als je de pagina verlaat.
edited-meanwhile = { $messages ->
    [one] { $messages } bericht is bewerkt nadat je het had bekeken, en is niet verstuurd
   *[other] { $messages } berichten zijn bewerkt nadat je ze had bekeken, en zijn niet verstuurd
}
edited-meanwhile-hint = bekijk wat er nu staat en kies opnieuw

## De break-outs van een kamer

# De titel van een pagina.
break-outs = Break-outsessies
# Een kop.
break-outs-of = Break-outsessies van { $room }
none-to-see = Voor zover je kunt zien, is hier nog geen break-outsessie geopend.
none-to-see-hint = Elke break-outsessie komt hier met de groepen te staan. Zo kun je zien wie bij wie zat en wie er was, en dezelfde groepen opnieuw openen.
# Een link.
open-the-first-one = De eerste openen
newest-first = { $count ->
    [one] Eén break-outsessie
   *[other] { $count } break-outsessies, de nieuwste eerst
}
# Een teken: deze is open.
open = open
# Wat er van een break-out bekend is. { $parts } is een lijst: by of by-replaced, lasted of open-now, groups, people of free-choice.
summary = { $parts }
by = Door { $person }
# { $other } heeft er een andere voor in de plaats geopend.
by-replaced = Door { $person }, vervangen door { $other }
# { $length } is een tijd.
lasted = duurde { $length }
open-now = nu open
groups = { $groups ->
    [one] { $groups } groep
   *[other] { $groups } groepen
}
people = { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
}
free-choice = vrije keuze
# Achter de naam van een groep.
closed-early = vóór het einde gesloten
# Een link. { $time } is wanneer de break-out is geopend.
who-was-where-on = Wie was waar{ $hide } op { $time }{ $show }
# Een link. { $time } is wanneer de break-out is geopend.
plan-file-of = Groepen als planbestand{ $hide } van { $time }{ $show }
# Een label dat wordt voorgelezen.
more-break-outs = Meer break-outsessies
# Links naar andere pagina's van de lijst.
newer = Nieuwer
earlier = Eerder
no-such-break-out = zo’n break-outsessie is er in deze kamer niet geweest
# Een link, daarna.
see-all = Alle break-outsessies bekijken
none-open = in deze kamer is geen break-outsessie open
# Een link, daarna.
see-earlier-ones = Eerdere bekijken

## Wie was waar

# Een kop.
who-was-where = Wie was waar
none-yet-to-see = Voor zover je kunt zien, is in { $room } nog geen break-outsessie geweest.
none-yet-attendance = Na een break-outsessie zie je hier wie van wanneer tot wanneer in welke groep was.
# Voor een keuze.
break-out = Break-outsessie
# Een van de keuzes.
all-of-them = alle
# Een knop.
show = Tonen
nobody-was-there = Er was niemand in een groep.
nobody-was-seen = Er was niemand in een groep die je kunt inzien.
# Een label van een tabel dat wordt voorgelezen.
attendance = Aanwezigheid
# Wat een tabel toont; wordt voorgelezen.
who-was-in-which = Wie in welke groep was
who-was-in-which-while-open = Wie in welke groep was terwijl de break-outsessie open was

# De koppen van de kolommen van de tabel.
person = Persoon
group = Groep
# Een tijdstip.
from = Van
# Een tijdstip.
to = Tot
# Hoe lang.
stayed = Duur

# In plaats van een tijdstip.
still-there = is er nog
more-rows = { $rows ->
    [one] Nog { $rows } rij staat in het bestand.
   *[other] Nog { $rows } rijen staan in het bestand.
}
# Er volgt een lijst van namen.
came-to-none = Wel ingedeeld, maar in geen groep geweest:
not-all-readable = Niet alle groepen kunnen worden gelezen.
# Er volgt een lijst van groepen, elk met de reden.
not-known-in = Van deze groepen is niet bekend wie er was:
unknown = { $group }: { $reason }
only-while-open = De tijd vóór het begin en na het einde van de break-outsessie telt niet mee.
also-after = Wie na het einde van een break-outsessie bleef, telt mee tot het vertrek.
makers-left-out = Wie een kamer heeft gemaakt, is er de hele tijd in en staat niet in de lijst.
# Een knop.
save-as-table = Opslaan als tabel (CSV)
