### De hulp van de opdrachtregel: waarvoor elke opdracht is, en elk argument ervan.
###
### Een tekst wordt op naam gevonden: die van de opdracht, of die van de opdracht en van het argument met een streepje ertussen. Wat
### `every-…` heet, is voor meerdere opdrachten gelijk. Gebiedende wijs, zonder punt. Wat tussen accenttekens staat, wordt getypt en blijft.

## Koppen, en wat clap zelf zegt

heading-usage = Gebruik
heading-commands = Opdrachten
heading-arguments = Argumenten
heading-options = Opties
heading-every-command = Opties voor elke opdracht
help-flag = Toon hulp
help-flag-short = Toon hulp (meer met '--help')
help-flag-long = Toon hulp (beknopt met '-h')
version-flag = Toon de versie

## Wat voor een getypte waarde staat

value-plus-dur = +DUUR
value-child = GROEP
value-command = OPDRACHT
value-dir = MAP
value-dur = DUUR
value-file = BESTAND
value-format = INDELING
value-homeserver-or-user = HOMESERVER-OF-GEBRUIKER
value-k = K
value-n = N
value-name = NAAM
value-people = PERSONEN
value-r = R
value-room = KAMER
value-rule = REGEL
value-session = SESSIE
value-shell = SHELL
value-text = TEKST
value-time = TIJD
value-user = GEBRUIKER
value-users = GEBRUIKERS

## Wie aan de kamers kan deelnemen

choice-join-restricted = De leden van de kamer die wordt opgesplitst
choice-join-invite = Alleen de ingedeelde personen; zij worden uitgenodigd
choice-join-public = Iedereen, ook van buiten

choice-log-format-text = Voor mensen
choice-log-format-json = Eén object per regel

## Wat voor meerdere opdrachten gelijk is

every-rooms = Verdeel iedereen gelijkmatig over zoveel kamers
every-together = Houd deze personen in één kamer bij elkaar, zoals `@ann:example.org,@bob:example.org`; kan vaker worden opgegeven
every-apart = Zet deze personen elk in een andere kamer; kan vaker worden opgegeven
every-spread = Verspreid deze personen gelijkmatig over de kamers, net als moderators
every-room = De kamer die is opgesplitst: een ID, een alias of de naam
every-watch = Ga door en toon elke wijziging, tot Ctrl-C
every-yes = Neem de break-outsessie over als die is geopend door iemand die geen moderator is: vanaf dan is het voor iedereen jouw sessie
every-name = Hoe de kamers heten, met n tussen accolades waar het nummer komt; tenzij je anders zegt `Group 1` enzovoort, in de taal van de kamers

## `breakout`

breakout = Break-outruimtes voor Matrix: splits een kamer op, zie wie waar is, roep iedereen terug
breakout-at-the-end =
    Exitcodes: 0 klaar, 1 geweigerd of deels mislukt, 2 verkeerd gebruik, 3 homeserver of netwerk,
    70 een fout in het programma.
    Accounts worden bewaard in BREAKOUT_HOME, anders in de gegevensmap van het systeem.
breakout-account = Handel als dit account: een gebruikers-ID, of het deel vóór de dubbele punt
breakout-json = Antwoord met één JSON-object per regel
breakout-verbose = Zeg meer; twee of drie keer voor logs
breakout-no-color = Gebruik geen kleuren

## `breakout login`

login = Log in op een account, als nieuw apparaat
login-more = Het wachtwoord wordt in de terminal gevraagd. Met de herstelsleutel van het account wordt het nieuwe apparaat geverifieerd, zodat de clients van anderen de berichten ervan in versleutelde kamers vertrouwen.
login-target = Een gebruikers-ID zoals @ann:example.org, of de naam of URL van een homeserver
login-user = Wie inlogt, als de homeserver is opgegeven
login-password-stdin = Lees het wachtwoord van de eerste regel van de standaardinvoer
login-sso = Log in op een webpagina van de homeserver
login-recovery-key-file = Verifieer het nieuwe apparaat met de herstelsleutel in dit bestand
login-device-name = Hoe het nieuwe apparaat in de apparatenlijst van het account heet; `breakout` als er niets is opgegeven

## `breakout logout`

logout = Log uit en vergeet het account op deze computer
logout-force = Vergeet het account zonder het de homeserver te melden; die houdt het apparaat

## `breakout whoami`

whoami = Toon het account, na de homeserver te hebben gevraagd of de login nog geldt

## `breakout rooms`

rooms = Toon de kamers waarin je een break-outsessie mag openen, of waarin er een open is
rooms-more =
    Break-outruimtes zelf, Spaces en geüpgradede kamers staan er niet bij, behalve met `--all`.

    Bij elke kamer staat welk machtsniveau een break-outsessie nodig heeft en welk jij hebt; wie een kamer heeft gemaakt, kan er een “oneindig” hebben.
rooms-all = Toon alle kamers waaraan je deelneemt

## `breakout start`

start = Splits een kamer op: maak de break-outruimtes, open ze en geef iedereen bericht
start-more = Kan veilig opnieuw worden uitgevoerd: dezelfde opdracht gaat verder met een start die is afgebroken, zonder iets dubbel te maken.
start-room = De kamer die wordt opgesplitst: een ID, een alias of de naam
start-size = Verdeel iedereen gelijkmatig over kamers van hoogstens zoveel personen
start-file = Neem kamers en personen uit een CSV-bestand met de kopregel `room,user`
start-again = Open de kamers van de laatste break-outsessie opnieuw: met dezelfde groepen, of met een nieuwe indeling als je zegt hoe
start-again-more = Een nieuwe indeling opent in de kamers die er zijn, ook die van `breakout prepare`, en maakt alleen wat ontbreekt. Kamers houden hun naam, tenzij je `--name` opgeeft; die van een bestand worden op naam gevonden.
start-rotate = Deel zo in dat zo min mogelijk tweetallen opnieuw bij elkaar zitten, over alle break-outsessies van deze kamer
start-keep = Laat personen in kamers die niet meer van hen zijn; anders verwijdert een nieuwe indeling hen, behalve moderators
start-free = Deel niemand in: iedereen kiest zelf
start-join = Wie aan de kamers mag deelnemen; `restricted` tenzij je anders zegt, en met `--again` zoals eerder
start-length = Beëindig de sessie automatisch na deze tijd, zoals `90s`, `15m` of `1h30m`
start-until = Beëindig de sessie automatisch op dit tijdstip, bijvoorbeeld de eerstvolgende keer `14:30`, of met de datum zoals `2026-03-02 14:30`
start-name = Hoe de kamers heten, met n tussen accolades waar het nummer komt; anders houden kamers hun naam, en heten nieuwe `Group 1` enzovoort, in de taal van de kamers
start-room-name = Hoe de kamers zelf heten, die naast andere in de kamerlijst van deelnemers staan: `{"{"}name{"}"}` is de naam van de groep, en `{"{"}parent{"}"}` die van de kamer die wordt opgesplitst; `{"{"}name{"}"} · {"{"}parent{"}"}` tenzij je anders zegt
start-room-name-more = Met `--again` gaan ook kamers die er al zijn zo heten.
start-task = Wat de groepen moeten doen, in hoogstens 500 tekens; deelnemers lezen het waar ze een groep kiezen, en in de groep
start-task-more = Een planbestand kan elke groep een eigen opdracht geven, in de kolom `task`. Met `--again` zijn de opdrachten die van eerder, tenzij je anders zegt; een lege tekst haalt ze weg.
start-language = Gebruik deze taal in de kamers (een code zoals `en`), ook als iemand anders met de sessie verdergaat
start-language-more = Dit wordt voor de kamer onthouden. Groepen die al een naam hebben, houden die.
start-with-moderators = Geef ook de moderators een kamer
start-with-me = Geef ook jezelf een kamer
start-without = Laat iemand niet meedoen, zoals een assistent, een opnameaccount of een bot: een gebruikers-ID, of een weergavenaam die maar één lid heeft
start-without-more = Kan vaker worden opgegeven. Dit wordt voor de kamer onthouden, ook voor wie later een groep zou krijgen; `--without none` vergeet het.
start-seed = Deel dezelfde personen opnieuw op dezelfde manier in
start-quiet-main = Laat alleen moderators schrijven in de kamer die wordt opgesplitst, zolang de kamers open zijn
start-quiet-main-more = Leden onder machtsniveau 50 kunnen er weer schrijven als de sessie eindigt, wie of wat die ook beëindigt. Met een eindtijd moet er iets zijn wat die beëindigt: de homeserver, of zie `--yes`.
start-yes = Beloof `breakout status --watch` of de console tot het einde te laten draaien, waar `--quiet-main` dat nodig heeft
start-widget = Open de widget van de kamer voor iedereen, die in Element laat zien wie bij welke groep hoort; het einde van de sessie sluit hem
start-widget-more = Dit wordt voor de kamer onthouden. `breakout widget` voegt een widget toe aan een kamer.
start-no-widget = Laat de widget gesloten, ook bij latere starts in deze kamer
start-unmute = Laat leden in de kamers schrijven die dat hier door een eigen machtsniveau niet kunnen
start-no-announce = Verstuur het bericht aan iedereen niet
start-stable = Gebruik het gebeurtenistype dat het voorstel krijgt als het is aangenomen
start-replace = Vervang een break-outsessie die open is; de kamers ervan blijven, en wie daar is, krijgt bericht dat er nieuwe groepen zijn
start-dry-run = Toon wat er zou worden verstuurd, en of het in een gebeurtenis past, en verstuur niets

## `breakout status`

status = Toon wie bij welke kamer is ingedeeld, en wie waar is
status-more = Zolang degene die de break-outsessie heeft geopend meekijkt, krijgt wie later in de opgesplitste kamer komt de kleinste break-outruimte, tenzij iedereen zelf kiest.
status-watch = Toon het opnieuw zodra er iets verandert, tot Ctrl-C

## `breakout offers`

offers = Toon de break-outsessies die in je kamers open zijn, en waar je bent ingedeeld
offers-room = Alleen deze kamer: een ID, een alias of de naam

## `breakout join`

join = Neem deel aan een break-outruimte: die waarbij je bent ingedeeld, tenzij je een andere noemt
join-child = De kamer om aan deel te nemen: een ID, een naam, of het nummer in `status`
join-all = Neem deel aan alle kamers waarin je mag: een moderator ziet en bereikt alleen de groepen waarin die zelf is
join-yes = Neem deel, ook als je niet weet wie de break-outsessie heeft geopend

## `breakout back`

back = Ga van een break-outruimte terug naar de kamer die is opgesplitst
back-more = Neemt weer deel aan die kamer als je die hebt verlaten. Je blijft lid van de break-outruimte.
back-child = De break-outruimte: een ID, of de naam
back-yes = Neem deel aan de hoofdkamer die de break-outruimte noemt, ook als je daar nooit bent geweest

## `breakout move`

move = Deel iemand bij een andere kamer in terwijl de break-outsessie open is
move-more = Die persoon krijgt bericht in de opgesplitste kamer, met de link, en wordt uitgenodigd als deelnemen alleen op uitnodiging kan. Niemand kan worden gedwongen een kamer te verlaten: mensen gaan er zelf heen.
move-user = Wie wordt verplaatst: een volledige gebruikers-ID, of een weergavenaam die maar één lid heeft
move-child = Waarheen: een ID, een naam, of het nummer in `status`

## `breakout add`

add = Voeg een kamer toe aan de break-outsessie die open is
add-more = De kamer wordt gemaakt als de andere en krijgt het volgende nummer. Is er al een kamer met deze naam open, dan gebeurt er niets; een kamer die was gesloten, gaat weer open, met het nummer van eerder.
add-name = De naam van de nieuwe kamer

## `breakout close`

close = Haal een kamer uit de break-outsessie die open is
close-more = Wie daar is, leest er welke andere kamers er zijn; wie erbij was ingedeeld, wordt bij de kleinste van de andere ingedeeld. De kamer zelf blijft, met alles wat er is gezegd. Het nummer gaat niet naar een andere kamer, dus nog een keer sluiten verandert niets.
close-child = De kamer die wordt gesloten: een ID, een naam, of het nummer in `status`

## `breakout expel`

expel = Verwijder uit de groepen wie uit de opgesplitste kamer is verbannen of verwijderd
expel-more = Wie daar is verbannen, wordt ook uit de groepen verbannen. Wie alleen is verwijderd, wordt verwijderd, en verbannen waar verwijderen alleen niet genoeg is: uit kamers waaraan iedereen kan deelnemen, of waarvoor een uitnodiging nodig is.
expel-user = Alleen deze personen, ook als ze zelf zijn weggegaan: volledige gebruikers-ID’s, of weergavenamen

## `breakout rename`

rename = Geef een kamer van de open break-outsessie een andere naam
rename-child = De kamer die een andere naam krijgt: een ID, een naam, of het nummer in `status`
rename-name = De nieuwe naam

## `breakout say`

say = Zeg iets in alle break-outruimtes, of in één
say-more = Iedereen daar krijgt een melding. Is de opdracht afgebroken, of waren sommige kamers niet bereikbaar, dan zegt dezelfde opdracht het binnen 15 minuten alleen waar het nog niet is gezegd.
say-text = Wat er wordt gezegd
say-to = Alleen in deze kamer: een ID, een naam, of het nummer in `status`

## `breakout requests`

requests = Toon welke groepen om hulp hebben gevraagd, en neem een verzoek aan
requests-more = Wie hulp wil, schrijft `!help` in de break-outruimte, in elke client. Een moderator neemt het verzoek aan met `--take`, of met een reactie op dat bericht of een antwoord erop. Alleen kamers waaraan je deelneemt, kunnen worden gelezen.
requests-take = Neem het verzoek van deze kamer aan, en laat de mensen daar weten dat je komt

## `breakout end`

end = Beëindig de break-outsessie die open is, en roep iedereen terug
end-more = De kamers en wat er is gezegd, blijven. Is er niets open, dan wordt er niets beëindigd; wat na een eerder einde in de groepen nog moest gebeuren, gebeurt dan.
end-grace = Geef iedereen bericht, en beëindig de sessie na deze tijd, zoals `60s`
end-grace-more = Is pas klaar als de break-outsessie is afgelopen. Houdt de homeserver de tijd bij, dan eindigt de sessie ook als deze opdracht wordt afgebroken.
end-no-announce = Stuur geen bericht dat iedereen terugroept
end-remove-people = Haal iedereen uit de groepen, behalve moderators en jezelf; ze krijgen eerst bericht
end-remove-people-more = Wat er is gezegd, blijft, en wie mag deelnemen, kan terugkomen. Het werkt ook als de break-outsessie al is afgelopen. Is de opdracht afgebroken, dan gaat dezelfde opdracht verder.
end-after = Hoe lang iedereen tot dan nog heeft, een minuut tenzij je anders zegt

## `breakout extend`

extend = Verschuif het einde van de break-outsessie die open is
extend-more = Waar de homeserver de sessie uit zichzelf beëindigt, doet hij dat alleen op de nieuwe tijd. Is de opdracht afgebroken, of heeft de homeserver niet geantwoord, dan gaat dezelfde opdracht er binnen 15 minuten mee verder, zonder nog meer tijd te geven.
extend-longer = Hoeveel langer de sessie duurt, zoals `+5m`
extend-until = Wanneer de sessie eindigt, eerder of later dan nu: bijvoorbeeld de eerstvolgende keer `14:30`, of met de datum zoals `2026-03-02 14:30`
extend-yes = Doe het toch: neem een break-outsessie over van iemand die geen moderator is, zodat die vanaf dan van jou is; en beloof dat er aan het einde iets van jou draait, als tot dan alleen moderators kunnen schrijven en de homeserver geen sessie uit zichzelf beëindigt

## `breakout prepare`

prepare = Maak break-outruimtes van tevoren, zodat het openen maar een ogenblik duurt
prepare-more = Niemand krijgt bericht, en niets verwijst naar de kamers, tot `breakout start` ze opent. Het duurt zo lang als de homeserver toestaat, ongeveer een minuut per kamer na de eerste tien. Kan veilig opnieuw worden uitgevoerd: kamers die er al zijn, tellen mee.
prepare-room = De kamer die zal worden opgesplitst: een ID, een alias of de naam
prepare-rooms = Hoeveel kamers er moeten zijn die nog geen break-outsessie heeft gebruikt
prepare-join = Wie aan de kamers mag deelnemen
prepare-language = Gebruik deze taal in de kamers, en ook voor hun namen: een code zoals `en`
prepare-language-more = Dit wordt voor de kamer onthouden. Kamers die er al zijn, blijven zoals ze zijn.
prepare-unmute = Laat leden in de kamers schrijven die dat in KAMER door een eigen machtsniveau niet kunnen

## `breakout widget`

widget = Laat iedereen in Element de eigen groep zien: schrijf de map van de widget, voeg hem toe aan een kamer
widget-more = De map komt op een webserver met https. Daarna voegt `--url` de widget toe aan een kamer, één keer: na een wijziging vraagt Element iedereen opnieuw. `breakout start --widget` opent hem voor iedereen, samen met de groepen, en het einde van de sessie sluit hem. Je moet er moderator voor zijn. Zonder optie zegt de opdracht wat er is. Wie een client heeft die geen widgets toont, heeft zoals altijd het bericht met de link.
widget-room = De kamer die wordt opgesplitst: een ID, een alias of de naam
widget-url = Voeg de widget toe waarvan de map op dit adres staat, zoals `https://widgets.example.org/breakout/`
widget-remove = Verwijder de widget uit de kamer
widget-export = Schrijf de map van de widget voor een webserver: een nieuwe map, of een die een eerder programma heeft geschreven

## `breakout plan`

plan = Plan meerdere rondes tegelijk, zodat zo min mogelijk tweetallen opnieuw bij elkaar zitten
plan-more = Heeft geen account en geen homeserver nodig. Schrijft elke ronde als planbestand, `round-1.csv` enzovoort, dat `breakout start KAMER --file round-1.csv` opent, en daarna `breakout start KAMER --again --file round-2.csv`.
plan-people = Een bestand met één gebruikers-ID per regel; lege regels en `# comments` worden overgeslagen
plan-rounds = Hoeveel rondes worden gepland
plan-seed = Plan dezelfde rondes opnieuw
plan-language = Gebruik deze taal voor de namen van de kamers: een code zoals `en`
plan-out = Schrijf de planbestanden in deze map
plan-force = Overschrijf planbestanden die er al zijn

## `breakout export`

export = Toon de break-outsessie die open is als planbestand, dat `breakout start --file` leest
export-session = In plaats daarvan een eerdere sessie: de ID ervan, zoals `history --json` die toont

## `breakout history`

history = Toon alle break-outsessies van een kamer met hun groepen, de oudste eerst
history-room = De kamer die is opgesplitst: een ID, een alias of de naam

## `breakout attendance`

attendance = Toon wie in welke break-outruimte was, van wanneer tot wanneer
attendance-more = Komt uit de kamers zelf, over alle break-outsessies van de kamer, tenzij er een wordt genoemd. Wie een kamer heeft gemaakt, is er de hele tijd in en staat er niet bij. Alleen kamers waarin je bent, kunnen worden gelezen.
attendance-room = De kamer die is opgesplitst: een ID, een alias of de naam
attendance-csv = Toon een tabel die spreadsheetprogramma’s lezen
attendance-session = Alleen één sessie, terwijl ze open was: de ID ervan, zoals `history --json` die toont

## `breakout report`

report = Haal op wat de groepen melden en zet het in de hoofdkamer, één bericht per groep
report-more = Een groep meldt wat ze vastprikt, wat met `!report` begint of eindigt, en wat iemand met `!report` beantwoordt. Het gaat om de laatste break-outsessie, open of afgelopen. Kan veilig opnieuw worden uitgevoerd: niets wordt twee keer gemeld.
report-room = De kamer die is of was opgesplitst: een ID, een alias of de naam

## `breakout doctor`

doctor = Controleer wat een break-outsessie nodig heeft: het account, de homeserver, en een kamer als je er een noemt
doctor-more = Toont ook wat afgebroken starts hebben achtergelaten: in die kamer, of in alle kamers van jou.
doctor-room = Een kamer om te controleren: een ID, een alias of de naam

## `breakout console`

console = Leid break-outsessies en doe mee, in de browser
console-more = Geeft een webpagina voor dit account, alleen op deze computer, tot Ctrl-C. Het adres laat één browser toe, één keer; voer de opdracht opnieuw uit voor een andere. Is er geen account ingelogd, dan begint de pagina met inloggen.
console-no-browser = Toon het adres en open geen browser
console-port = Gebruik deze poort in plaats van een vrije
console-element-call = Neem Element Call, voor oproepen in kamers, uit deze map: het uitgepakte npm-pakket `@element-hq/element-call-embedded`. Anders wordt de map `element-call` naast de accounts genomen, als die er is
console-livekit-client = Neem de client van LiveKit, om in de oproepen van alle groepen te spreken en in één mee te luisteren, uit deze map: het uitgepakte npm-pakket `livekit-client`. Anders wordt de map `livekit-client` naast de accounts genomen, als die er is

## `breakout serve`

serve = Laat een bot draaien die de kamers opsplitst waarvoor hij is uitgenodigd, voor wie ze modereert
serve-more = Eén proces zorgt voor alle kamers van zijn account: het maakt de groepen, houdt de tijd bij, deelt laatkomers in, laat hosts weten wie om hulp vraagt, en roept iedereen terug, ook als de computer van elke host uit staat. In docs/serve.md staat hoe je het instelt.
serve-at-the-end =
    Elke instelling van het bestand kan ook in de omgeving staan, die voorgaat: `state_dir` is
    BREAKOUT_SERVE_STATE_DIR.
serve-config = De configuratie, in TOML
serve-check = Controleer of de bot kan draaien en wat hij om zich heen nodig heeft, zeg wat er mis is en hoe het te verhelpen is, en wijzig niets: de `doctor` van de bot
serve-new-identity = Geef het account een nieuwe identiteit voor kruiselings ondertekenen, in plaats van die het heeft
serve-log-format = Hoe logs worden geschreven

## `breakout demo`

demo = Bekijk break-outruimtes in actie: met een eigen homeserver en eigen deelnemers, op deze computer
demo-more = Start een tijdelijke Synapse, die de eerste keer wordt geïnstalleerd, en splitst een kamer met mensen erin een minuut lang op. Daarna kun je meespelen vanuit een tweede terminal. Ctrl-C stopt alles en laat niets achter, behalve de geïnstalleerde Synapse. Python 3.10 of nieuwer met de module `venv` is nodig.
demo-once = Beëindig de sessie als iedereen is aangekomen, en stop
demo-people = Hoeveel personen meedoen; 12 als je niets zegt, 4 met `--calls` en 5 met `--serve`
demo-calls = Laat iedereen praten: de mensen zijn in een oproep, elk met een toon als stem en een kleur als gezicht, en een break-outsessie brengt hen naar oproepen van hun groepen. Hiervoor zijn Chromium met zijn driver, npm, en Go 1.26 of nieuwer nodig, om de eerste keer LiveKit te bouwen, een mediaserver
demo-serve = Toon de bot van `breakout serve`: hij wordt uitgenodigd, moderator gemaakt en om groepen gevraagd, en een pagina in plaats van Element toont wat iemand ziet die wordt ingedeeld
demo-no-browser = Toon het adres van de console van de host en open geen browser

## `breakout completions`

completions = Toon een script dat opdrachten in een shell aanvult
completions-shell = De shell die het script zal lezen

## `breakout man`

man = Toon de handleidingpagina, of schrijf de pagina’s van alle opdrachten
man-dir = Schrijf in plaats daarvan een pagina per opdracht in deze map
