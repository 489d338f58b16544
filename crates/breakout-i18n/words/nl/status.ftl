### Wat `breakout status` op een terminal zegt: wie waar is ingedeeld, wie er is, en de tijd die intussen wordt bijgehouden.

## De kop van een break-out

# { $states } is wat hier volgt, na elkaar.
head = { $room }: { $states }
no-breakout-is-open = er is geen break-outsessie open
groups-opened = { $groups ->
    [one] { $groups } groep, geopend
   *[other] { $groups } groepen, geopend
}
# { $by } is wie hem heeft geopend.
groups-opened-by = { $groups ->
    [one] { $groups } groep, geopend door { $by }
   *[other] { $groups } groepen, geopend door { $by }
}
# { $left } is een tijdsduur.
ends-in = eindigt over { $left }
# { $time } is een tijdstip op een andere dag.
ends-in-at = eindigt over { $left }, om { $time }
main-room-is-quiet = in de hoofdkamer kunnen alleen moderators schrijven

## Van de gebeurtenis en de kamer

# { $what } zegt welk deel.
part-unreadable = een deel van de gebeurtenis kan niet worden gelezen: { $what }
# { $person } heeft de break-out geopend.
opened-by-a-stranger = { $person } is geen moderator van deze kamer, en jullie hebben geen privéchat met elkaar. Neem alleen deel als je dit verwachtte

## In de tabel

# Het is niet bekend wie er is.
unknown = ?
# { $absence } zegt waarom iemand er niet hoort te zijn.
person-from-outside = { $person } ({ $absence })
# Wie dit leest, is bij deze groep ingedeeld.
for-you = voor jou
# Hoeveel er in de oproep van de groep zijn.
in-call = oproep: { $people }

## Onder de tabel

# Wat de groepen moeten doen, hier en in de volgende.
task = opdracht: { $task }
task-of = opdracht van { $group }: { $task }
# Namen van personen.
without-a-group = zonder groep: { $people }
left-out = doen niet mee: { $people }
# { $room } is een kamer-ID.
expel-removes = `breakout expel { $room }` verwijdert wie uit de hoofdkamer is verwijderd, ook uit de groepen
unseen-groups = { $unseen ->
    [one] in { $unseen } groep van { $groups } ben je niet, en je kunt niet zien wie er is
   *[other] in { $unseen } groepen van { $groups } ben je niet, en je kunt niet zien wie er is
}
# { $room } is een kamer-ID.
join-all = met `breakout join { $room } --all` neem je deel aan alle groepen die je binnenlaten

## Terwijl wordt meegekeken

looking-who-is-where = kijken wie waar is
# { $new } is een kamer-ID.
watching-new-room = { $room } is geüpgraded; vanaf nu gaat het om de nieuwe kamer, { $new }
# { $error } is een zin, hier en hieronder.
keys-not-up-to-date = de sleutels konden niet worden bijgewerkt: { $error }
time-not-kept = de tijd kon niet worden bijgehouden: { $error }; opnieuw proberen
placed = { $people ->
    [one] { $people } persoon die later kwam, bij een groep ingedeeld
   *[other] { $people } personen die later kwamen, bij groepen ingedeeld
}
nobody-placed = wie later kwam, kon niet bij een groep worden ingedeeld: { $error }
not-mended = de groepen konden niet worden bijgewerkt: { $error }
late-told = wie later kwam, heeft bericht gekregen waarheen te gaan
late-not-told = wie later kwam, kon geen bericht krijgen: { $error }
# { $hints } zegt wat je eraan kunt doen.
ended-but = { $error } ({ $hints })
# Beide zeggen wat je kunt doen, na elkaar.
also-hint = { $first }; { $then }

## De tijd die wordt bijgehouden

# { $time } is een tijdstip.
no-timer = de homeserver beëindigt de sessie niet om { $time }: hij heeft geen timers, of geen voor zo lang. Laat `breakout status --watch` of de console tot dan draaien, anders ziet wie een client heeft die geen break-outsessies kent, geen einde
no-timer-and-quiet = de homeserver beëindigt de sessie niet om { $time }: hij heeft geen timers, of geen voor zo lang. Laat `breakout status --watch` of de console tot dan draaien, anders kunnen leden in de hoofdkamer niet schrijven tot iemand `breakout end KAMER` uitvoert
# { $room } is een kamer-ID.
was-not-told = { $room } heeft geen bericht gekregen: { $reason }
told-what-to-do = { $groups ->
    [one] { $groups } groep heeft bericht gekregen wat de opdracht is en hoe je om hulp vraagt
   *[other] { $groups } groepen hebben bericht gekregen wat de opdracht is en hoe je om hulp vraagt
}
told-minute-left = { $groups ->
    [one] { $groups } groep heeft bericht gekregen dat er nog 1 minuut over is
   *[other] { $groups } groepen hebben bericht gekregen dat er nog 1 minuut over is
}
told-minutes-left = { $minutes ->
   *[other] { $groups ->
        [one] { $groups } groep heeft bericht gekregen dat er nog { $minutes } minuten over zijn
       *[other] { $groups } groepen hebben bericht gekregen dat er nog { $minutes } minuten over zijn
    }
}
server-ends-it = de homeserver beëindigt de sessie
process-ends-it = dit proces beëindigt de sessie
