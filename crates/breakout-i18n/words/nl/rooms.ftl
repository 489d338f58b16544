### Wat er in kamers komt: berichten, onderwerpen, teksten van links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } en { $report } staan voor namen en voor woorden van het protocol.
### { $length } is een van de tijdsduren aan het eind van dit bestand.

## In de kamer die is opgesplitst

opened = { $groups ->
    [one] Er is een groep open.
   *[other] De groepen zijn open.
}
opened-for = { $groups ->
    [one] Er is een groep open, voor { $length }.
   *[other] De groepen zijn open, voor { $length }.
}
# Er volgt een lijst van groepen, met de namen van de mensen in elke groep.
find-your-name = Zoek je naam op en ga naar je groep:
find-your-name-part = Zoek je naam op en ga naar je groep (bericht { $number } van { $of }):
# Er volgt een lijst van groepen.
choose = { $groups ->
    [one] Hier kun je naar binnen:
   *[other] Kies een groep en ga erheen:
}
choose-part = { $groups ->
    [one] Hier kun je naar binnen (bericht { $number } van { $of }):
   *[other] Kies een groep en ga erheen (bericht { $number } van { $of }):
}
leave-the-call = Zit je hier nog in de oproep? Verlaat die dan eerst.
only-moderators-write = { $groups ->
    [one] Tot de groep sluit, kunnen hier alleen moderators schrijven.
   *[other] Tot de groepen sluiten, kunnen hier alleen moderators schrijven.
}
groups-end-soon = De groepen sluiten over { $length }.
ended-come-back = { $groups ->
    [one] De groep is gesloten. Kom terug naar deze kamer.
   *[other] De groepen zijn gesloten. Kom terug naar deze kamer.
}
# Er volgt een lijst van groepen, met de namen van de mensen in elke groep.
go-to-your-group = Ga naar je groep:

## Hoe groepen heten die niemand een naam heeft gegeven

group-name = Groep { $number }

## Van een groep in een lijst

# Andere namen van deze groep stonden in het vorige bericht.
continued = { $group }, vervolg
join = Deelnemen aan { $group }

## In de kamer van een groep

welcome = Welkom bij { $group }.
your-group = jullie groep
your-new-group = je nieuwe groep
main-room = de hoofdkamer
# De opdracht volgt.
your-task = Jullie opdracht:
time-left = Jullie hebben { $length }.
two-words = Hulp nodig? Schrijf { $help }. Begin een bericht met { $report } als iedereen het na afloop moet lezen.
# Wat mensen schrijven: één woord in kleine letters, met ! ervoor. !help en !report worden ook altijd begrepen.
help-word = !help
report-word = !resultaat
come-back-when-done = Klaar? Kom dan terug naar { $room }.
group-ends-soon = Deze groep sluit over { $length }.
then-come-back = Kom dan terug naar { $room }.
groups-ended = De groepen zijn gesloten.
come-back = Kom terug naar { $room }.
removal = Over { $length } wordt iedereen uit deze groep gehaald.
closed = Deze groep is gesloten. Kom terug naar { $room }.
# Er volgt een lijst van groepen.
other-groups = { $groups ->
    [one] De andere groep:
   *[other] De andere groepen:
}
replaced = Er zijn nieuwe groepen. Deze groep is gesloten. Je nieuwe groep vind je in { $room }.
# Er volgt een link naar de groep.
go-to = { $people }, ga naar { $group }:
and = { $people } en { $last }
# De laatste regel van het onderwerp van de kamer. Er volgt een link.
back = Terug naar { $room }
help-is-coming = Ik heb gezien dat jullie hulp nodig hebben. Ik kom eraan.

## Waarom iemand uit een groep wordt gehaald

removed-at-the-end = De groepen zijn gesloten
removed-from-outside = Je bent niet meer in de hoofdkamer
removed-for-others = De groepen zijn opnieuw ingedeeld; je hebt een andere groep

## Wat een groep terugmeldt

report-of = Verslag van { $group }
# Zo heet een link naar een bericht in een groep.
in-group = in { $group }
more-in-the-room = … en nog { $messages }, in de kamer zelf
picture = een afbeelding
video = een video
voice-message = een spraakbericht
sound = een geluidsopname
file = een bestand
sticker = een sticker
place = een locatie
poll = een peiling

## Tijdsduren

about = ongeveer { $length }
# Twee tijdsduren na elkaar: "1 uur 30 minuten".
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
# Een halve minuut meer dan zoveel hele.
half-minutes = { $count ->
   *[other] { $count }½ minuut
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
