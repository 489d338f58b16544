### Wat meerdere opdrachten op een terminal zeggen, en wat de korte zeggen. Tekst tussen accenttekens wordt getypt: die blijft zoals ze is.

## Vragen

# Wat iemand voor ja mag typen waar een vraag eindigt op "[j/N]", in kleine letters, met een spatie ertussen.
yes = j ja y yes
nothing-was-done = er is niets gedaan

## Kamers die zijn getypt

# { $room } en { $by } zijn kamer-ID's.
room-was-upgraded = { $room } is geüpgraded, en iedereen is nu in { $by }
past-of-upgraded-room = { $room } is geüpgraded, en iedereen is nu in { $by }; dit is van daarvoor
# { $room } is een kamer-ID.
end-what-is-open-there = `breakout end { $room }` beëindigt wat daar nog open is
# { $room } is een kamer-ID.
run-for-new-room = voer de opdracht uit voor de nieuwe kamer: { $room }
join-new-room-first = neem in je gewone Matrix-client deel aan de nieuwe kamer en voer de opdracht dan daarvoor uit
# { $room } is wat is getypt, hier en hieronder.
room-not-found = kamer niet gevonden: { $room }
room-not-joined = kamer niet gevonden: aan { $room } neem je niet deel
rooms-you-have-joined = `breakout rooms --all` somt de kamers op waaraan je deelneemt
invited-and-not-joined = je bent uitgenodigd voor { $room }, maar neemt nog niet deel
accept-the-invitation = neem de uitnodiging aan in je gewone Matrix-client
no-breakout-is-open-in = in { $room } is geen break-outsessie open
start-opens-one = `breakout start` opent er een

## Bestanden die zijn getypt

# { $file } is een pad; { $kind } is wat het moest zijn.
file-unreadable = { $kind ->
    [people] de lijst van personen { $file } kan niet worden gelezen
   *[other] het planbestand { $file } kan niet worden gelezen
}
file-is-a-folder = { $kind ->
    [people] de lijst van personen { $file } is een map
   *[other] het planbestand { $file } is een map
}
file-has-errors = { $kind ->
    [people] de lijst van personen { $file } bevat fouten
   *[other] het planbestand { $file } bevat fouten
}
# { $wrong } is een zin.
wrong-line = regel { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] nog { $lines } regel bevat fouten
   *[other] nog { $lines } regels bevatten fouten
}
# Van een bestand dat een pijp is.
nothing-came-out = { $seconds ->
    [one] er kwam { $seconds } seconde lang niets uit
   *[other] er kwam { $seconds } seconden lang niets uit
}

## Wat er gebeurt

connecting = verbinding maken
reading-the-rooms = kamers inlezen
stopping = afmaken wat bezig is; met nog een keer Ctrl-C stopt alles meteen
# { $account } is een gebruikers-ID.
acting-as = account: { $account }
making-the-room = kamer maken
looking-for-the-room = kamer zoeken
other-device = een ander apparaat van dit account is met deze kamer bezig; wachten daarop
# Waarop wordt gewacht. { $work } is een van de werkzaamheden hieronder.
limit-on-requests = de limiet van de homeserver voor verzoeken ({ $work })
limit-on-requests-left = de limiet van de homeserver voor verzoeken ({ $work }, nog { $left })
limit-on-messages-left = de limiet van de homeserver voor verzoeken (berichten), nog { $left }
limit-on-rooms-left = de limiet van de homeserver voor het maken van kamers, nog { $left }
work-rooms = kamers
work-invites = uitnodigingen
work-event = break-outgebeurtenis
work-announcement = bericht aan iedereen
work-tidying = kamers opruimen
work-timer = timer
work-joins = deelnemen aan kamers
work-groups = berichten aan de groepen
work-removal = personen uit de groepen halen

## Wat het heeft opgeleverd

# Meerdere dingen in een cel van een tabel, na elkaar.
list = { $parts }
# { $name } is een persoon, een groep of een kamer, en { $reason } een zin daarover.
named = { $name }: { $reason }
# Hetzelfde met de ID van de kamer.
named-room = { $name } ({ $room }): { $reason }
# { $reason } is wat de homeserver heeft geantwoord, misschien in een andere taal.
homeserver-said = de homeserver zei: { $reason }
# { $error } is een zin.
trying-again = { $error }; opnieuw proberen
connected-again = weer verbonden
# Waarom een groep geen bericht kon krijgen.
not-a-member = geen lid van de kamer
still-there = { $user } is er nog: { $reason }
run-again-to-go-on = voer dezelfde opdracht opnieuw uit om verder te gaan
run-again-to-continue = de andere blijven bewaard: voer dezelfde opdracht opnieuw uit om verder te gaan
join-what-you-may = met `breakout join KAMER --all` neem je deel aan alle groepen die je binnenlaten

## Koppen van kolommen in tabellen

column-number = #
column-room = KAMER
column-name = NAAM
column-members = LEDEN
# Of er een break-out kan worden geopend.
column-breakout = BREAK-OUT
# Een machtsniveau.
column-level = NIVEAU
column-suggested = INGEDEELD
column-there = AANWEZIG
column-missing = ONTBREEKT
column-person = PERSOON
column-from = VAN
column-to = TOT
column-messages = BERICHTEN

## Het programma zelf

stopped-unexpectedly = breakout is onverwacht gestopt
not-started = het programma kon niet worden gestart
manual-not-made = de handleidingpagina kon niet worden gemaakt
# { $folder } is een pad.
manual-not-written = de handleidingpagina’s konden niet naar { $folder } worden geschreven

## `breakout console`

# { $url } is het adres van de console.
console-at = console: { $url }
console-runs = de console draait tot Ctrl-C
# { $account } is een gebruikers-ID. Het staat op de pagina.
account-is-logged-out = { $account } is uitgelogd: de homeserver accepteert deze login niet meer.

## `breakout rooms`

no-room-to-break-out-of = je hebt geen kamer die kan worden opgesplitst
all-rooms-hint = `breakout rooms --all` somt alle kamers op waaraan je deelneemt
# Wat een kamer is, in de kolom BREAK-OUT.
state-open = open
state-possible = mogelijk
state-not-allowed = niet toegestaan
state-upgraded = is geüpgraded
state-space = een Space
state-not-for-talk = niet om te praten
# Machtsniveaus: dat wat iemand heeft, en dat wat nodig is.
level-of = { $mine } van { $needed }
infinite-level = oneindig

## `breakout history` en `breakout attendance`

reading-the-history = geschiedenis inlezen
no-breakout-yet = in { $room } is nog geen break-outsessie geweest
# { $opened } en { $ended } zijn dagen met tijdstippen; { $by } zegt wie hem heeft geopend.
past-session = { $opened }, tot { $ended }, { $by }
past-session-open = { $opened }, nog open, { $by }
reading-who-was-where = inlezen wie waar was
# In de kolom TOT.
is-still-there = is er nog
rooms-unreadable = { $rooms ->
    [one] { $rooms } kamer kon niet worden gelezen
   *[other] { $rooms } kamers konden niet worden gelezen
}

## `breakout export`

written-file-unreadable = het planbestand dat is geschreven, kan niet worden gelezen
history-shows-earlier-ones = `breakout history KAMER` toont de eerdere, en met `--session` kies je er een

## `breakout report`

collecting-the-reports = verslagen verzamelen

## `breakout plan`

planning = plannen
# { $file } is een pad.
not-written = { $file } kan niet worden geschreven
wrote = { $file } geschreven
meetings-repeated = { $meetings ->
    [0] niemand komt twee keer dezelfde persoon tegen
    [one] één tweetal zit opnieuw bij elkaar, en een beter plan is niet gevonden
   *[other] { $meetings } tweetallen zitten opnieuw bij elkaar, en een beter plan is niet gevonden
}
rounds-without-repeat = rondes waarin niemand opnieuw dezelfde persoon tegenkomt: { $without } van { $rounds }
seed-plans-the-same = `--seed { $seed }` plant opnieuw hetzelfde
not-a-user-id = { $text } is geen gebruikers-ID zoals @ann:example.org
not-in-the-list = { $user } staat niet in de lijst van personen
other-plan-is-there = { $file } bestaat al, met een ander plan; er is niets geschreven
overwrite-or-other-folder = `--force` overschrijft het; `--out MAP` schrijft naar een andere map
