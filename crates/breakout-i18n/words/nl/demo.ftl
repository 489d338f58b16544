### Wat `breakout demo` op een terminal zegt: een homeserver en mensen van zichzelf, op deze computer.

## Wat er gebeurt

starting-homeserver = homeserver starten
installing-synapse = Synapse installeren
# { $folder } is een pad.
synapse-is-installed = Synapse, een homeserver, wordt geïnstalleerd in { $folder }. Dit duurt ongeveer een minuut, alleen de eerste keer
starting-media-server = mediaserver starten
livekit-is-built = LiveKit, een mediaserver, wordt met Go gebouwd. Dit duurt tot tien minuten, alleen de eerste keer
people-arrive = de mensen komen aan
people-go-into-the-call = de mensen gaan de oproep in
# { $url } is een adres.
homeserver-runs-at = Er draait een tijdelijke homeserver op { $url }
# { $host } is de naam van een persoon, en { $late } van een andere.
introduction = { $people ->
    [one] { $host } is host van de kamer { $room }; er doet één persoon mee
   *[other] { $host } is host van de kamer { $room }; er doen { $people } personen mee
}
introduction-with-late = { $people ->
    [one] { $host } is host van de kamer { $room }; er doet één persoon mee, en { $late } komt te laat
   *[other] { $host } is host van de kamer { $room }; er doen { $people } personen mee, en { $late } komt te laat
}
# { $guest } is de persoon die de lezer speelt.
everybody-is-in-the-call = Iedereen is in de oproep van { $room }. Om erbij te zijn, ga je naar de oproep van { $guest }: { $url }

## De break-out

head = { $groups ->
    [one] { $person } heeft { $room } opgesplitst in één groep
   *[other] { $person } heeft { $room } opgesplitst in { $groups } groepen
}
# { $time } is een tijdsduur.
head-with-time = { $groups ->
    [one] { $person } heeft { $room } opgesplitst in één groep, nog { $time }
   *[other] { $person } heeft { $room } opgesplitst in { $groups } groepen, nog { $time }
}
# In plaats van de naam van een persoon.
somebody = Iemand
column-group = GROEP
# Een persoon in de kolom van wie ontbreekt.
is-elsewhere = { $person } (in { $group })
# { $people } zijn namen.
group-is-for = { $group } is voor { $people }
joined = { $person } neemt deel aan { $group }
joined-instead = { $person } neemt deel aan { $group } in plaats van { $own }
everybody-is-there = { $group }: iedereen is er
has-ended = De break-outsessie van { $room } is afgelopen; de kamers blijven bestaan.
is-still-open = De break-outsessie van { $room } is nog open; de kamers blijven bestaan.
over-start-another = De break-outsessie is afgelopen. Begin een nieuwe, of druk op Ctrl-C om te stoppen

## Hoe je meespeelt

# Op de volgende regel volgt een opdracht om te typen, hier en hieronder. { $guest } is een vrouw.
you-are-somebody = Jij bent { $guest }: niemand anders speelt haar. Vanuit een tweede terminal:
    {"  "}{ $command }
you-are-somebody-here = Jij bent { $guest }: niemand anders speelt haar. Vanuit een tweede terminal in deze map:
    {"  "}{ $command }
split-again = Splits de kamer nog eens op, als host, en zie hier hoe de mensen opnieuw deelnemen:
    {"  "}{ $command }
# Er volgen twee opdrachten.
see-offers = Bekijk wat { $guest } krijgt aangeboden, en ga er in haar plaats heen; niemand anders speelt haar:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Bekijk wie waar is:
    {"  "}{ $command }
call-back = Roep iedereen terug, als medehost:
    {"  "}{ $command }
# { $user }, { $other } en { $third } zijn namen om mee in te loggen.
log-in-anywhere = Of log in met een Matrix-client naar keuze:
    {"  "}homeserver { $homeserver }, gebruiker { $user }, { $other } of { $third }, wachtwoord { $password }
# Het begint en eindigt met een lege regel. De alinea's hierboven volgen.
play-along = {""}
    De homeserver en de mensen blijven tot je op Ctrl-C drukt.
    Speel mee vanuit een tweede terminal.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    De homeserver en de mensen blijven tot je op Ctrl-C drukt.
    Speel mee vanuit een tweede terminal in deze map.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Wat de mensen van de demo schrijven

room-topic = Een kamer om op te splitsen in groepen
hello = Hallo van { $person }!

## Wat er misging

no-temporary-files = er is geen plaats voor tijdelijke bestanden
no-calls-on-this-machine = op deze computer zijn in de demo geen oproepen mogelijk
no-calls-on-this-system = op dit systeem zijn in de demo geen oproepen mogelijk
media-server-not-started = de mediaserver van de demo is niet gestart
# Element Call en LiveKit zijn programma's.
element-call-not-fetched = Element Call kon niet worden opgehaald
livekit-client-not-fetched = de client van LiveKit kon niet worden opgehaald
# { $user } is een naam om mee in te loggen, hier en hieronder.
no-voice = { $user } kon geen stem krijgen
nobody-in-the-call = niemand kon in de oproep komen
not-in-the-call = { $user } kon niet in de oproep komen
element-call-is-gone = Element Call is weg
nobody-of-that-name = in de demo is niemand met die naam
not-logged-in = { $person } kon niet inloggen
demo-has-ended = de demo is afgelopen
console-not-opened = de console van { $user } kon niet worden geopend
room-is-gone = de kamer van de demo is er niet
# { $reason } is een zin.
not-opened = de sessie kon niet worden geopend: { $reason }
homeserver-is-gone = de homeserver van de demo is weg
not-everybody-arrived = niet iedereen is aangekomen
somebody-stopped = iemand is onverwacht gestopt
takes-no-part = { $person } doet niet meer mee
sync-has-ended = de synchronisatie is gestopt
offers-have-ended = er worden geen groepen meer aangeboden
no-account = { $person } kon geen account krijgen
room-not-made = de kamer van de demo kon niet worden gemaakt
not-joined = { $user } kon niet deelnemen
no-user-id = de homeserver heeft geen gebruikers-ID gegeven
no-address = de homeserver heeft geen adres
homeserver-not-started = de homeserver van de demo is niet gestart
homeserver-not-installed = de homeserver van de demo kon niet worden geïnstalleerd
needs-python = Python 3.10 of nieuwer is nodig; op Debian en Ubuntu `apt install python3 python3-venv`, op macOS `brew install python`
needs-venv = op Debian en Ubuntu is `venv` van Python een pakket: `apt install python3-venv`
is-there-a-network = de eerste demo downloadt Synapse van pypi.org: is er een netwerkverbinding? Voer de opdracht opnieuw uit om verder te gaan

## De plaatsvervanger van Element

# Waarvoor iemand er is, naast de naam: om te zien zoals in Element.
in-element = in Element, met de widget
# De titel van een pagina.
stand-in-title = { $name } in Element
stand-in-introduction = Dit vervangt Element, waarin { $name } de kamer ziet. De widget is dezelfde als in Element; wat hier eerst wordt gevraagd, vraagt Element ook.

## De demo met de bot van `breakout serve`

starting-bot = bot starten
# { $bot } is een Matrix-ID, { $person } en { $host } zijn namen van mensen.
bot-runs = De bot { $bot } draait hier zoals bij `breakout serve`
page-as-in-element = Wat { $person } ziet, zoals in Element: { $url }
invites-bot = { $host } nodigt { $bot } uit
makes-moderator = { $host } maakt { $bot } moderator
presses = { $host } drukt op { $key }
# Iemand schrijft iets.
says = { $person }: { $text }
# Begint en eindigt met een lege regel. Opdrachten staan erin zoals je ze aan de bot schrijft; { $login } zegt hoe je met een andere client inlogt.
try-bot = {""}
    De homeserver, de bot en de mensen blijven tot je op Ctrl-C drukt.

    Bekijk de groep van { $guest } in de widget, zoals Element die toont; niemand anders speelt haar:
    {"  "}{ $guest-url }

    Leid de kamer als { $host }: druk in de widget op ‘Deze kamer leiden’, of schrijf aan de bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    wie er is, en wie er ontbreekt
    {"  "}!breakout +5m       meer tijd
    {"  "}!breakout end       iedereen terugroepen
    {"  "}!breakout rotate    andere groepen, waarin niemand opnieuw dezelfde mensen tegenkomt

    { $login }
    {""}
# Boven een regel om in te schrijven. { $command } is een opdracht voor de bot.
stand-in-write = Schrijf in { $room }, bijvoorbeeld { $command }
stand-in-send = Versturen
bot-not-started = de bot van de demo is niet gestart
bot-has-stopped = de bot van de demo is gestopt
bot-is-silent = de bot heeft drie minuten niet geantwoord
bot-opened-nothing = de bot heeft geen groepen geopend
not-done-for-the-bot = wat { $host } vroeg, is niet gelukt
