### De opdrachten die mensen in een kamer aan de bot schrijven, en wat er wordt gezegd van die welke hij niet begrijpt.
###
### Een bericht dat begint met `verb-`, `word-` of `number-` is een lijst van woorden met komma's, het gebruikelijke eerst. Hoofdletters maken niet uit, en de
### Engelse woorden gelden in elke taal ook. Woorden van dezelfde soort mogen niet in twee lijsten staan.
### Een bericht dat begint met `examples-` is een lijst van opdrachten met `|` ertussen; elke moet worden begrepen als de opdracht waarvan ze een voorbeeld is.

## Wat er moet gebeuren

verb-start = splits, verdeel, opsplitsen, splits op, verdelen, begin, beginnen, maak, maak groepen
verb-again = opnieuw, nog een keer, nog eens, nogmaals, weer, herhaal, herhalen, dezelfde, dezelfde groepen
verb-rotate = wissel, wisselen, doorwisselen, roteer, roteren, mixen, nieuwe indeling
verb-end = einde, eind, beëindig, beëindigen, stoppen, afsluiten, sluit af, sluit alle groepen, sluit de groepen, terugroepen, roep terug, roep iedereen terug, iedereen terug
verb-extend = verleng, verlengen, meer, meer tijd, extra tijd, langer
verb-move = verplaats, verplaatsen, zet
verb-add = toevoegen, voeg toe, extra groep, nieuw, nieuwe groep
verb-close = sluit, sluiten
verb-rename = hernoem, hernoemen, noem, naam
verb-say = zeg, zeg tegen iedereen, zeg tegen alle groepen, meld, melden, aan iedereen, aan alle groepen
verb-tell = aan, tegen, zeg tegen, vertel
verb-report = verslag, verslagen, rapport, resultaat, resultaten
verb-status = stand, overzicht, toon, laat zien, hoe staat het
verb-who = wie, wie is waar, wie zit waar, wie is er, wie zit in, wie is in, wie ontbreekt, wie mist
verb-help = hulp, opdrachten, commando’s, uitleg
verb-widget = voeg widget toe, widget toevoegen
verb-no-widget = widget verwijderen, verwijder widget, verwijder de widget, haal de widget weg
verb-leave = verlaat, vertrek, ga weg, tot ziens, doei
verb-yes = ja, j, jawel, akkoord, goed, prima, doe maar, oké
verb-no = nee, neen, annuleer, annuleren, laat maar
verb-shuffle = hussel, husselen, schudden, anders, opnieuw indelen, opnieuw verdelen, deel opnieuw in, verdeel opnieuw

## Woorden in een opdracht: elk is één woord

word-for = voor, gedurende
word-until = tot
word-in = over, na
word-at = om
word-now = nu, meteen, direct, nou
word-to = naar, bij
word-of = van
word-by = plus
word-per = elk, elke, ieder, iedere
word-groups = groepen, groep, groepjes, groepje, kamers, kamer
word-people = personen, persoon, mensen, deelnemers, deelnemer, leerlingen, leerling, studenten, student, leden, lid
word-pairs = tweetallen, tweetal, duo’s, paren
word-task = opdracht, taak
word-rotated = gewisseld, wissel, roteer
word-all = iedereen, allemaal, alle, alles
word-more = meer, extra, langer, erbij, nog
# Voor een tijdsduur die één is, zoals in "een minuut".
word-one = een
word-hours = uur, uren, u
word-minutes = minuut, minuten
word-seconds = seconde, seconden
# Ze betekenen niets.
word-filler = alsjeblieft, alstublieft, aub, svp, graag, even, de, het, sessie, en, bedankt, met, tijd
number-1 = één
number-2 = twee
number-3 = drie
number-4 = vier
number-5 = vijf
number-6 = zes
number-7 = zeven
number-8 = acht
number-9 = negen
number-10 = tien
number-11 = elf
number-12 = twaalf
number-15 = vijftien
number-20 = twintig
number-30 = dertig

## Hoe je het schrijft

examples-start = 4 15m | 4 | van 3 | 4 tot 10:30 | 4 15m opdracht Lees bladzijde 7
examples-again = opnieuw 15m | opnieuw
examples-rotate = wissel 15m | wissel
examples-end = einde | einde over 1m | einde nu
examples-extend = +5m | verleng tot 10:45
examples-move = verplaats Anna naar Groep 2
examples-add = toevoegen | toevoegen Groep 5
examples-close = sluit Groep 2
examples-rename = hernoem Groep 2 naar Kikkers
examples-say = zeg Nog vijf minuten
examples-tell = aan Groep 2: Ik kom eraan
examples-report = verslag
examples-status = stand
examples-who = wie | wie Groep 2
examples-help = hulp | hulp verplaats
examples-widget = widget
examples-no-widget = verwijder de widget
examples-leave = verlaat
examples-yes = ja
examples-no = nee
examples-shuffle = hussel

## Wat een opdracht doet, in de lijst van alle opdrachten

about-start = verdeelt iedereen 15 minuten lang over 4 groepen, of over groepen van 3
about-again = opent dezelfde groepen opnieuw
about-rotate = dezelfde kamers, en niemand zit weer bij dezelfde mensen
about-end = roept iedereen terug: binnenkort, over een minuut of meteen
about-extend = geeft meer tijd
about-move = verplaatst iemand naar een andere groep
about-add = voegt een groep toe
about-close = sluit een groep
about-rename = geeft een groep een andere naam
about-say = zegt iets in alle groepen
about-tell = zegt iets in één groep
about-report = toont hier wat de groepen met !report hebben gemarkeerd
about-status = toont de groepen, wie er ontbreekt, en hoeveel tijd er nog is
about-who = toont wie waar is, of wie in één groep is
about-help = toont deze lijst, of hoe je één opdracht schrijft
about-widget = zet de groepen boven in deze kamer, waar een app widgets toont
about-no-widget = haalt hem weg uit deze kamer
about-leave = ik verlaat deze kamer
about-yes = opent de groepen die ik heb voorgesteld
about-no = annuleert dat plan
about-shuffle = deelt ze opnieuw in

## Wat niet is begrepen

# { $said } is wat is geschreven, { $example } een opdracht.
unknown = “{ $said }” begrijp ik niet. Bedoelde je { $example }?
# { $help } is een opdracht.
unknown-at-all = “{ $said }” begrijp ik niet. { $help } toont wat ik wel begrijp.
# Wat na het eerste woord komt, klopt niet. { $examples } is een opdracht of meerdere, hier en hieronder.
not-so = Dat begrijp ik niet helemaal. Schrijf het zo: { $examples }
# Twee getallen zonder een woord dat zegt wat het tweede is. { $with-time } is een opdracht die het zegt.
two-numbers = Ik weet niet wat het tweede getal is. Zijn het minuten? Schrijf dan { $with-time }.
number-out-of-range = Het getal moet van 1 tot { $most } zijn. Schrijf het zo: { $examples }
# { $problem } is een zin die met een kleine letter begint.
not-a-length = Ik begrijp niet hoe lang: { $problem }. Schrijf het zo: { $examples }
not-a-time = Ik begrijp niet tot wanneer: { $problem }. Schrijf het zo: { $examples }
# Tussen meerdere voorbeelden.
or = { $one } of { $other }

## Wat voor een deel van een opdracht staat, in apps die opdrachten aanbieden

about-groups = Hoeveel groepen
about-length = Hoe lang, zoals 15m
about-person = Wie: een naam of een Matrix-ID
about-group = Welke groep: de naam of het nummer
about-name = De nieuwe naam
about-text = Wat er wordt gezegd
