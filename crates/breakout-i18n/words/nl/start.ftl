### Wat `breakout start` en `breakout prepare` op een terminal zeggen.

## Wat er gebeurt

reading-the-room = kamer inlezen
starting = starten
preparing = voorbereiden
making-rooms = kamers maken
looking-for-earlier-start = zoeken wat een eerdere start heeft gemaakt
inviting = uitnodigen, nog { $left }
opening = openen
quieting = alleen nog moderators laten schrijven
telling-everybody = iedereen bericht geven
telling-everybody-part = iedereen bericht geven, bericht { $number } van { $of }
telling-the-earlier = de groepen zijn open; de eerdere bericht geven, nog { $left }
tidying-up = de groepen zijn open; kamers opruimen, nog { $left }

## Wie niet meedoet

# Namen van personen.
left-out-as-remembered = doen niet mee, net als de vorige keer in deze kamer: { $people }; met `--without none` doet iedereen weer mee
# { $user } is een gebruikers-ID.
looks-like-a-bot = { $user } lijkt een bot; met `--without { $user }` doet die niet mee

## De widget

widget-as-remembered = de widget gaat voor iedereen open, zoals voor deze kamer is onthouden; met `--no-widget` blijft hij gesloten

## Het plan

# Na zoveel waarschuwingen die worden getoond.
more-warnings = en nog { $more }, die `--dry-run --json` opsomt
# { $tag } is wat voor een taal is getypt.
no-such-language = de taal `{ $tag }` is er hier niet
# { $tags } zijn hun codes, met komma's.
known-languages = de talen zijn { $tags }
other-join-rule = aan de kamers die er al zijn, kunnen anderen deelnemen dan `--join` zegt
leave-out-join = laat `--join` weg om dat zo te laten, of `--again` om nieuwe kamers te maken
nothing-to-open-again = in deze kamer is er geen eerdere break-outsessie om opnieuw te openen
start-opens-a-first = `breakout start KAMER --rooms N` opent een eerste
nothing-says-how-many = in deze kamer is er geen eerdere break-outsessie die zegt hoeveel groepen er moeten komen
add-rooms-or-size = voeg `--rooms N` of `--size K` toe
no-wishes-with-file = `--together`, `--apart` en `--spread` zijn wensen voor een nieuwe indeling, en in een planbestand staat al wie bij wie zit
no-wishes-with-free = `--together`, `--apart` en `--spread` zijn wensen voor een nieuwe indeling, en waar iedereen zelf kiest, wordt niemand ingedeeld
no-wishes-again = `--together`, `--apart` en `--spread` zijn wensen voor een nieuwe indeling, en de groepen van de vorige keer gaan open zoals ze waren
what-deals = `--rooms N` of `--size K` deelt in, en `--again --rotate` deelt opnieuw in
# { $time } is een tijdstip.
it-ends-at = eindigt om { $time }
# { $why } zegt wat er van een kamer is geworden, zoals "is geüpgraded", hier en hieronder.
group-made-anew = { $group } krijgt een nieuwe kamer; de eerdere { $why }
event-holds = { $bytes ->
   *[other] de gebeurtenis telt { $bytes } van { $limit } bytes
}

## Wat er van elke kamer is geworden

made = gemaakt
made-anew = nieuw; de eerdere { $why }
was-there = was er al
was-there-and-removed = was er al, { $removed } verwijderd
failed = mislukt: { $reason }
not-tried = niet geprobeerd

## Wat de start heeft opgeleverd

replaced = { $left ->
    [0] dit heeft een break-outsessie vervangen
    [one] dit heeft een break-outsessie vervangen; één kamer daarvan is er nog, maar niets verwijst ernaar
   *[other] dit heeft een break-outsessie vervangen; { $left } kamers daarvan zijn er nog, maar niets verwijst ernaar
}
# { $user } is een gebruikers-ID.
replaced-of = { $left ->
    [0] dit heeft een break-outsessie van { $user } vervangen
    [one] dit heeft een break-outsessie van { $user } vervangen; één kamer daarvan is er nog, maar niets verwijst ernaar
   *[other] dit heeft een break-outsessie van { $user } vervangen; { $left } kamers daarvan zijn er nog, maar niets verwijst ernaar
}
# { $room } is een kamer-ID.
made-twice = { $room } is dubbel gemaakt; niets verwijst ernaar
pairs-meet-again = { $pairs ->
    [0] niemand komt opnieuw dezelfde persoon tegen
    [one] één tweetal zit opnieuw bij elkaar, en een betere indeling is niet gevonden
   *[other] { $pairs } tweetallen zitten opnieuw bij elkaar, en een betere indeling is niet gevonden
}
more-rounds-can-follow = zulke rondes die nog mogelijk zijn: { $more }
quiet-until-the-end = in de hoofdkamer kunnen tot het einde alleen moderators schrijven
widget-is-open = de widget is in Element tot het einde open voor iedereen
still-quiet = sinds een eerdere break-outsessie kunnen in de hoofdkamer alleen moderators schrijven, en dat kon niet worden gewijzigd: { $reason }
groups-are-open = { $groups ->
    [one] { $groups } groep is open
   *[other] { $groups } groepen zijn open
}
# { $time } is een tijdstip.
groups-are-open-until = { $groups ->
    [one] { $groups } groep is open tot { $time }
   *[other] { $groups } groepen zijn open tot { $time }
}

## Wat er misging

already-open = in deze kamer is al een break-outsessie open
# { $user } is een gebruikers-ID, hier en hieronder.
already-open-by = in deze kamer is al een break-outsessie van { $user } open
end-or-replace = `breakout end KAMER` beëindigt die; `--replace` zet deze ervoor in de plaats
# { $request } is wat toen is getypt.
earlier-was-cut-off = een eerdere start in deze kamer is afgebroken: start { $request }
run-it-again = voer die opdracht opnieuw uit om verder te gaan
or-begin-anew = of voeg `--replace` toe om opnieuw te beginnen; `breakout doctor KAMER` somt op wat ervan over is
made-so-far = { $rooms ->
    [one] tot nu toe is { $rooms } kamer gemaakt; voer dezelfde opdracht opnieuw uit om verder te gaan
   *[other] tot nu toe zijn { $rooms } kamers gemaakt; voer dezelfde opdracht opnieuw uit om verder te gaan
}
left-to-do = de groepen zijn open; kamers waarin nog iets moet gebeuren: { $left }
not-all-invited = de groepen zijn open, maar niet iedereen kon worden uitgenodigd
not-opened = { $rooms ->
    [one] { $failed } van { $rooms } kamer kon niet worden gemaakt, dus er is niets geopend
   *[other] { $failed } van { $rooms } kamers konden niet worden gemaakt, dus er is niets geopend
}
not-made = { $rooms ->
    [one] { $failed } van { $rooms } kamer kon niet worden gemaakt
   *[other] { $failed } van { $rooms } kamers konden niet worden gemaakt
}
too-late = de eindtijd was voorbij voordat alle kamers er waren
start-with-later-time = de kamers blijven bewaard: begin opnieuw met een latere tijd en `--replace`
another-meanwhile = intussen is er een andere break-outsessie geopend
another-meanwhile-by = intussen is er een andere break-outsessie geopend, door { $user }
replace-opens-yours = jouw kamers blijven bewaard; `--replace` opent ze in plaats daarvan
another-after = meteen na deze kwam er een andere break-outsessie
another-after-by = meteen na deze kwam er een andere break-outsessie, van { $user }
its-rooms-are-seen = iedereen ziet nu de kamers daarvan; overleg met elkaar
replace-puts-yours = `--replace` zet de jouwe ervoor in de plaats
not-quiet = de groepen zijn open, maar iedereen kan hier intussen schrijven
widget-not-open = de groepen zijn open, maar de widget niet
earlier-groups-untold = { $groups ->
    [one] de groepen zijn open, maar de mensen in één eerdere groep konden geen bericht krijgen
   *[other] de groepen zijn open, maar de mensen in { $groups } eerdere groepen konden geen bericht krijgen
}
not-all-tidied = de groepen zijn open, maar niet alles kon worden opgeruimd
