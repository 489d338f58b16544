### Het plan van een break-out op de pagina van de kamer: wie waarheen gaat, en hoe het begint.
###
### Wat tussen { $hide } en { $show } staat, wordt alleen voorgelezen: op het scherm zegt de plaats het.

# De kop van het plan: van een kamer worden groepen gemaakt.
split-this-room = Deze kamer opsplitsen

## Hoe iedereen wordt ingedeeld

# Voor een veld met een getal. Een van groups en people-in-each-group volgt hieronder.
how-many = Hoeveel
# Voor een keuze tussen groups en people-in-each-group.
of-what = Waarvan
groups = groepen
people-in-each-group = personen per groep
# Voor een veld: hoe de groepen heten.
names = Namen
# { $mark } is {"{"}n{"}"}, wat in het veld staat.
names-hint = { $mark } is het nummer van de groep.
names-need-number = In de namen moet { $mark } staan, voor het nummer van de groep.
# Opent een paar velden.
together-or-apart = Wie bij elkaar moet en wie juist niet
# Voor een veld met namen.
together = Bij elkaar
# Voor een veld met namen.
apart = Niet bij elkaar
wishes-hint = Namen of Matrix-ID’s met komma’s ertussen, één lijst per regel.
# Opent een veld.
who-is-left-out = Wie niet meedoet
# Voor een veld met namen.
not-dealt = Niet indelen
not-dealt-hint = Assistenten, opnameaccounts, bots: namen of Matrix-ID’s met komma’s ertussen. Dit wordt voor deze kamer onthouden als je begint.
# Wat je kunt kiezen.
moderators-take-part = Moderators doen mee
i-take-part = Ik doe mee
everybody-chooses = Iedereen kiest zelf
meet-other-people = Zo veel mogelijk nieuwe combinaties
# Een knop: deelt iedereen in.
deal = Indelen
# Een knop.
deal-again = Opnieuw indelen
# Een knop.
same-groups = Zelfde groepen als de vorige keer

## Een plan uit een bestand

# Opent een formulier.
from-a-file = De groepen uit een bestand nemen
# Voor een veld. De namen van de kolommen blijven zoals ze zijn.
file = CSV-bestand met de kolommen room en user, en task als groepen een opdracht hebben
# Een knop.
use-this-file = Dit bestand gebruiken
choose-a-file = Kies eerst een bestand.
file-has-errors = Het bestand bevat fouten. Het plan is niet veranderd.
# { $wrong } is wat er mis is met de regel.
line = Regel { $line }: { $wrong }
# Aan het eind van een lijst.
and-more = … en nog { $more }
file-cut-off = het bestand kon niet worden gelezen of was niet volledig
choose-it-again = ga terug en kies het opnieuw

## Wie waarheen gaat

# Een knop, voor browsers zonder scripts.
apply-changes = Wijzigingen toepassen
groups-everybody-chooses = { $groups ->
    [one] { $groups } groep, iedereen kiest zelf
   *[other] { $groups } groepen, iedereen kiest zelf
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } persoon in { $groups } groep
       *[other] { $people } personen in { $groups } groep
    }
   *[other] { $people ->
        [one] { $people } persoon in { $groups } groepen
       *[other] { $people } personen in { $groups } groepen
    }
}
drag-people = Versleep de namen of kies een groep.
# Een label van een veld dat wordt voorgelezen.
name-of-group = Naam van groep { $number }
# Waar een knop voor is; welke groep het is, blijkt uit de plaats.
take-out-this-group = Deze groep weghalen
# Wat dezelfde knop hardop zegt.
take-out = { $group } weghalen
# Hoeveel er in een groep zijn.
people = { $people ->
    [0] niemand
    [one] { $people } persoon
   *[other] { $people } personen
}
# Hetzelfde waar groepen bekend zijn met hun nummer.
group-with-people = { $people ->
    [0] Groep { $number }, niemand
    [one] Groep { $number }, { $people } persoon
   *[other] Groep { $number }, { $people } personen
}
# Opent een veld: wat deze groep moet doen, anders dan de rest.
own-task = Eigen opdracht{ $hide } van { $group }{ $show }
# Een label van een veld dat wordt voorgelezen.
task-of = Opdracht van { $group }
# Een kop.
without-a-group = Zonder groep
they-choose-themselves = Zij kunnen zelf kiezen.
# Een knop.
add-a-group = Een groep toevoegen
# Waar iemand is die in geen groep is; in een zin van de pagina.
no-group = geen groep
# Een van de keuzes.
no-group-chosen = Geen groep
# Een label van een veld dat wordt voorgelezen.
number-of-group-of = Nummer van de groep van { $person }
# Een label van een keuze die wordt voorgelezen.
group-of = Groep van { $person }

## Achter iemands naam

not-in-this-room-yet = nog niet in deze kamer
you = jij
moderator = moderator
guest = gast
looks-like-a-bot = lijkt een bot

## Wat je moet weten

before-you-start = Voordat je begint
no-earlier-groups = Er zijn in deze kamer nog geen eerdere groepen.
pairs-meet-again = { $pairs ->
    [0] Niemand komt opnieuw dezelfde persoon tegen.
    [one] Eén tweetal zit opnieuw bij elkaar; een betere indeling is niet gevonden.
   *[other] { $pairs } tweetallen zitten opnieuw bij elkaar; een betere indeling is niet gevonden.
}
nobody-meets-again-and-more = Niemand komt opnieuw dezelfde persoon tegen. Zulke rondes die nog mogelijk zijn: { $more }.
more-groups-than-people-hint = { $people ->
    [one] Met { $people } groep zou iedereen een eigen groep hebben. Je kunt ook de moderators of jezelf laten meedoen.
   *[other] Met { $people } groepen zou iedereen een eigen groep hebben. Je kunt ook de moderators of jezelf laten meedoen.
}
nobody-hint = Moderators en jijzelf doen niet mee, tenzij je de vakjes aanvinkt. Je kunt ook iedereen zelf laten kiezen.
nobody-invited-hint = Laat in plaats daarvan de leden van deze kamer deelnemen, of zet iemand in de groep.
no-such-group = Deze groep is er niet meer. Die is in een ander tabblad weggehaald.
too-large-tasks-hint = Zonder opdrachten, of met kortere, zou het passen.
too-large-people-hint = { $people ->
    [one] Ongeveer { $people } persoon zou passen. Kortere namen helpen ook, en zonder indeling past iedereen.
   *[other] Ongeveer { $people } personen zouden passen. Kortere namen helpen ook, en zonder indeling past iedereen.
}

## Hoe het begint

# Voor een veld: wat de groepen moeten doen.
task = Opdracht
# In het lege veld.
task-placeholder = Wat de groepen gaan doen
task-hint = Iedereen leest dit bij het kiezen van een groep, en in de groep.
# Voor een veld met een getal.
minutes = Minuten
# In het lege veld.
minutes-placeholder = tot ik het beëindig
# Voor een veld met een tijdstip.
or-until = Of tot
or-until-hint = Morgen, als dit tijdstip vandaag al voorbij is
# Voor een keuze: who-everybody, who-invited en who-anybody.
who-can-join = Wie kan deelnemen
who-everybody = Iedereen in deze kamer
who-invited = Alleen wie bij de groep is ingedeeld
who-anybody = Iedereen, ook van buiten
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = Taal in de kamers
# Wat je kunt kiezen.
tell-everybody = Iedereen een bericht sturen
show-the-widget = De widget in Element voor iedereen openen
only-moderators-write = Alleen moderators kunnen hier intussen schrijven
i-keep-it-running = Ik laat deze console tot het einde draaien
in-the-rooms-of-last-time = In de kamers van de vorige keer
# Die kamers.
nobody-is-removed = Niemand wordt eruit verwijderd
# Een knop.
start-instead = In plaats daarvan met dit plan beginnen
# Een knop.
start = Beginnen
# Een link.
see-what-will-be-sent = Bekijken wat er wordt verstuurd
lasts-from-to = Een sessie duurt 1 tot 1440 minuten.
one-end = Een sessie heeft één einde: geef minuten op, of een tijdstip.
time-unreadable = Dit tijdstip is niet te lezen.
cannot-write = Je kunt in deze kamer niet schrijven. Niemand zou bericht krijgen.
# { $tick } is tell-everybody.
cannot-write-hint = Haal het vinkje weg bij “{ $tick }” om de groepen zonder bericht te openen, en vertel het zelf aan iedereen.
plan-has-changed = Het plan is veranderd sinds je het hebt bekeken.
plan-has-changed-hint = Hier zie je het zoals het nu is. Klopt het? Klik dan opnieuw op Beginnen.
# { $tick } is i-keep-it-running.
quiet-for-good-hint = Deze console beëindigt de sessie en laat iedereen weer schrijven, als die dan nog draait. Vink “{ $tick }” aan, begin zonder einde, of laat iedereen intussen schrijven.

## Kamers van tevoren

# Opent een formulier.
ahead-of-time = De kamers van tevoren maken
# Een knop.
make-them = Kamers maken
ahead-of-time-hint = Niemand krijgt bericht voordat je begint. Homeservers staan ongeveer tien kamers tegelijk toe, en daarna één per minuut.
make-from-to = { $most ->
   *[other] Maak 1 tot { $most } kamers.
}

## Wat er wordt verstuurd

# Een kop.
what-will-be-sent = Wat er wordt verstuurd
# Een link.
back-to-the-plan = Terug naar het plan
event-cannot-be-written = de gebeurtenis kan niet worden geschreven
event-holds = { $bytes ->
   *[other] De gebeurtenis telt { $bytes } van { $limit } bytes. De kamer-ID’s zijn voorbeelden: de kamers worden gemaakt als je op Beginnen klikt.
}
# Een kop.
messages-in-this-room = { $messages ->
    [one] Het bericht in deze kamer
   *[other] De { $messages } berichten in deze kamer
}
# Een kop. { $type } is het type van een gebeurtenis, in Matrix.
the-event = De gebeurtenis { $type }
