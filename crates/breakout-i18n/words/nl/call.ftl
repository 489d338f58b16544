### Een oproep in een pagina van de console.

# Een kop.
call = Oproep
# De titel van de pagina, en hoe het kader heet voor wie het niet ziet. { $room } is de naam van een kamer.
call-in = Oproep in { $room }
leave-the-call = De oproep verlaten en terug naar { $room }
ended-by-the-console = De console heeft deze oproep beëindigd.
join-again = Opnieuw deelnemen
back-to = Terug naar { $room }
back-to-the-room = Terug naar de kamer
needs-javascript = Voor een oproep is JavaScript nodig, anders dan voor de rest van deze console.

## Wat er met de oproep gebeurt. { $place } is de naam van een kamer of van een groep

you-are-in = Je bent in de oproep in { $place }.
joining = Bezig met deelnemen aan de oproep in { $place }…
not-come-up = Element Call is niet gestart.
not-come-up-settings = Misschien laat je browser het geen instellingen bewaren: geef “localhost” toestemming om gegevens te bewaren, ook binnen andere pagina’s, of gebruik een andere browser.
not-come-up-files = De bestanden zijn er nog niet. Een trage computer heeft wat meer tijd nodig.
load-again = Opnieuw laden
# { $device } is de ID van een apparaat.
in-already = Je bent al in deze oproep, met het apparaat { $device }.
leave-it-there = Verlaat de oproep daar. Zodra je dat hebt gedaan, begint die hier.
no-second-time = Het ene apparaat kan het andere niet laten vertrekken, en dit apparaat neemt niet een tweede keer deel.
# { $time } en { $end } staan om een klok, die aftelt zodra dat kan.
moving-you-in = Je gaat naar { $place } over { $time }een ogenblik{ $end }
moving-you = Je wordt verplaatst naar { $place }…
not-moved = Je kon niet naar { $place } worden verplaatst.
still-in-the-call-before = Je bent nog in de oproep waarin je al was.
not-in-any-more = Je bent niet meer in de oproep in { $place }.
have-left = Je hebt de oproep verlaten.
# { $why } is wat er misging.
not-opened = De oproep kon niet worden geopend: { $why }

## Waarom iemand niet meer in een oproep is

media-server-silent = De mediaserver van je homeserver antwoordt niet. Blijft dat zo, meld het dan aan de beheerder. Hier lees je wanneer hij terug is.
media-server-back = De mediaserver van je homeserver antwoordt weer.
stays-empty = Element Call blijft leeg: misschien laat je browser het geen instellingen bewaren. Geef “localhost” toestemming om gegevens te bewaren, ook binnen andere pagina’s, en laad deze pagina opnieuw.
removed-from-room = Je bent niet meer in deze kamer.
connection-lost = Deelnemen lukte niet, of de verbinding is verbroken.

## Knoppen

take-over = Hier overnemen
move-now = Nu gaan
stay = Blijven
stay-here = Hier blijven
try-again = Opnieuw proberen
go-back = Terug naar de vorige oproep

## Element Call, dat geen deel is van dit programma

no-calls-here = Oproepen zijn hier niet mogelijk.
how-to-get-element-call = pak voor oproepen het npm-pakket @element-hq/element-call-embedded (versie 0.26.1) uit in de map `element-call` naast de accounts, of noem de map ervan met `--element-call`; in een kloon van het project doet `cargo xtask element-call` dat
# Voor wie met de hand een adres opent dat alleen voor kaders is.
no-such-file = Op dit adres staat alleen Element Call, en dit bestand hoort daar niet bij.
