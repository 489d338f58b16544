### Wat de bot van `breakout serve` zegt: in kamers, en tegen de beheerder die hem laat draaien.
###
### In kamers is { $group } de naam van een groep, { $people } en { $person } zijn namen van mensen, { $command } is een opdracht zoals die daar wordt geschreven.

## In een kamer waarin hij komt

leaving = Tot ziens! Ik verlaat deze kamer en de groepen ervan.

## Tegen wie iets niet mag, en wie te veel schrijft

too-many-commands = Dat is te veel tegelijk. Over een minuut ga ik verder.
edits-are-not-done = Ik doe niets met wijzigingen van een bericht. Schrijf het als een nieuw bericht.

## Een plan

nobody-meets-again = Niemand komt opnieuw dezelfde persoon tegen.
pairs-meet-again = { $pairs ->
    [one] { $pairs } tweetal zit opnieuw bij elkaar.
   *[other] { $pairs } tweetallen zitten opnieuw bij elkaar.
}
their-task = Hun opdracht: { $task }
look-like-bots = Misschien bots: { $people }
plan-replaced = Hieronder staat een nieuwer plan.
plan-dropped = Het plan is geannuleerd.
no-plan-waits = Er is geen plan dat daarop wacht.
nothing-to-open-again = in deze kamer zijn er nog geen groepen geweest

## Een sessie gaat open

the-bot-ends-it = Dan beëindig ik het; de homeserver doet dat niet uit zichzelf.
# { $why } zegt wat er misging.
not-invited = { $person } kon niet worden uitgenodigd: { $why }
already-open = in deze kamer zijn al groepen open
end-it-first = beëindig die eerst, of wacht tot ze gesloten zijn
earlier-was-cut-off = een eerdere start is afgebroken
not-opened = { $failed ->
    [one] { $failed } van { $groups } kamers kon niet worden gemaakt, dus er is niets geopend
   *[other] { $failed } van { $groups } kamers konden niet worden gemaakt, dus er is niets geopend
}
press-again = klik nog een keer op ✅ om verder te gaan; wat er al is, wordt gebruikt
too-late = het einde was er voordat alle kamers er waren, dus er is niets geopend
another-came-after = iemand anders heeft tegelijk andere groepen geopend, en die zijn nu te zien

## Terwijl de groepen open zijn

nothing-is-open = in deze kamer zijn geen groepen open
not-yours-to-change = je machtsniveau in deze kamer is daarvoor bij deze groepen te laag
leaves-no-open-session = zolang er groepen open zijn, ga ik niet weg
person-asks-for-help = { $person } vraagt om hulp.
who-goes-where = zeg wie naar welke groep gaat
which-group = zeg welke groep
moved = { $people } → { $group }
added = { $group } is toegevoegd.
closed = { $group } is gesloten.
renamed = { $group } heet nu { $name }.
said = { $groups ->
    [one] Bericht verstuurd naar { $groups } groep.
   *[other] Bericht verstuurd naar { $groups } groepen.
}
# { $why } zegt wat er misging.
not-said-in = Niet verstuurd naar { $group }: { $why }
# { $user } is een gebruikers-ID.
overruled = { $user } heeft tegelijk iets anders besloten, en dat kwam als laatste
could-not-be-done = het is niet gelukt
# { $what } zegt wat had moeten volgen, { $why } wat er misging.
did-not-follow = { $what }: { $why }
ends-in = De groepen sluiten over { $length }.
ends-at = De groepen sluiten om { $time }, over { $length }.
what-groups-report = Verslag van de groepen:
widget-added = De widget staat nu in deze kamer en gaat open met de volgende groepen.
widget-was-there = De widget stond al in deze kamer en gaat open met de volgende groepen.
widget-is-open = De widget staat nu open, boven in de kamer.
widget-asks-once = Iedereen krijgt één keer de vraag of de widget mag worden getoond. Telefoons tonen hem niet.
widget-removed = De widget is weg uit deze kamer, en ik zet hem niet uit mezelf terug.
no-widget-here = Er is geen widget in deze kamer, en ik voeg er niet uit mezelf een toe.
widget-not-open = De widget kon niet worden geopend: { $why }
no-widget-url = mij is niet verteld waar de widget staat
configuration-has-widget-url = wie mij beheert, zegt dat in de configuratie, met `widget_url`

## Koppen van tabellen

column-group = Groep
column-messages = Berichten
column-report = Verslag

## Tegen de beheerder: de configuratie

config-not-read = de configuratie { $file } kan niet worden gelezen
config-damaged = de configuratie { $file } bevat een fout in regel { $line }
config-keys = toegestaan zijn: homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language en listen
# { $variable } is een omgevingsvariabele.
config-lacks = in de configuratie ontbreekt `{ $key }`; dat kan ook met { $variable } worden opgegeven
homeserver-looks-like = schrijf de naam of de URL van de homeserver, zoals “example.org” of “https://matrix.example.org”
user-looks-like = schrijf de gebruikers-ID van de bot of het deel vóór de dubbele punt, zoals “@breakout:example.org” of “breakout”
state-dir-is-for = dat is een eigen map, zoals “/var/lib/breakout”, waarin de bot mag schrijven en die langer blijft bestaan dan hij
or-an-access-token = schrijf het pad van een bestand met het wachtwoord van de bot; of geef `access_token_file`, een bestand met het toegangstoken van een apparaat dat voor de bot is gemaakt
two-secrets = geef `password_file` of `access_token_file`, niet allebei
not-a-user = { $user } is geen gebruikers-ID
not-a-prefix = “{ $prefix }” kan geen opdracht beginnen
prefix-looks-like = schrijf één woord waarmee niemand een zin begint, zoals “{ $prefix }”; wat met “/” begint, houden clients voor zichzelf
# { $known } is een lijst van talen.
not-a-language = de taal { $language } is niet bekend; deze zijn er: { $known }
not-a-loopback-address = op { $address } wordt de status niet gemeld
address-looks-like = schrijf een loopback-adres en een poort, zoals “127.0.0.1:9418”; een reverse proxy kan het bereikbaar maken
neither-true-nor-false = { $variable } moet true of false zijn, en niet “{ $value }”
not-a-widget-address = { $address } kan niet het adres van de widget zijn
widget-address-looks-like = schrijf het https-adres van de map die `breakout widget --export` heeft geschreven, zoals “https://widgets.example.org/breakout/”
not-an-origin = { $address } kan hier niet het adres van een webserver zijn
origin-looks-like = schrijf het als “https://breakout.example.org/”: met https en zonder iets achter de hostnaam
pages-need-both = `public_url` en `element_origins` horen bij elkaar: geef ze allebei of geen van beide
pages-need-listen = pagina’s voor hosts hebben `listen` nodig: een reverse proxy geeft daaraan door wat bij `public_url` binnenkomt
pages-are-at-element = { $address } is opgegeven voor de pagina’s en voor Element; geef de pagina’s een eigen hostnaam
secret-not-read = { $file } kan niet worden gelezen
secret-is-empty = { $file } is leeg

## Tegen de beheerder: wat wordt bewaard

state-dir-not-written = in { $path } kan niet worden geschreven
state-dir-needs-locks = de gegevensmap moet op een bestandssysteem staan dat vergrendeling heeft
# { $process } is een getal.
already-running = een ander proces gebruikt { $directory } (proces { $process })
one-process-is-enough = één proces zorgt voor alle kamers van zijn account; beëindig het andere eerst, of geef dit een eigen account en een eigen gegevensmap
room-not-remembered = wat van een kamer bekend is, kon niet worden geschreven

## Tegen de beheerder: het account

# { $user } is een gebruikers-ID, { $wanted } wat de configuratie zegt.
another-account = de gegevensmap hoort bij { $user }, en niet bij { $wanted }
another-state-dir = geef het andere account een eigen gegevensmap
not-logged-in = { $user } kon niet worden ingelogd
log-in-as-a-new-device = om als nieuw apparaat in te loggen: verwijder de map `account` in de gegevensmap; de herstelsleutel ondertekent het nieuwe apparaat
no-answer-about-token = de homeserver heeft niet geantwoord van wie het toegangstoken is
token-not-accepted = de homeserver accepteert het toegangstoken niet
token-without-device = het toegangstoken hoort bij geen apparaat
token-is-of-a-device = log één keer voor de bot in, met een client die alleen daarvoor is, en neem het token waarmee de homeserver antwoordt; geen andere client mag dat apparaat gebruiken
token-of-an-application-service = ook het token van een application service voldoet niet: een Synapse geeft het account daarvan geen synchronisatie; in docs/serve.md staat hoe de snelheidsbeperking zonder zo’n token wordt opgeheven
identity-not-read = er kon niet worden gevraagd of het account een identiteit voor kruiselings ondertekenen heeft
# { $user } is een gebruikers-ID.
identity-of-others = { $user } heeft al een identiteit voor kruiselings ondertekenen, die dit apparaat niet heeft ondertekend
put-the-recovery-key = zet de herstelsleutel van het account in { $file } en start opnieuw
# { $device } is de ID van een apparaat.
or-verify-the-device = of verifieer het apparaat { $device } met een ander apparaat van het account en start opnieuw
or-replace-the-identity = of laat de bot met `--new-identity` een nieuwe identiteit maken; wie de oude heeft geverifieerd, krijgt een waarschuwing, en de andere apparaten moeten opnieuw worden geverifieerd
identity-not-taken-over = de identiteit kon niet worden overgenomen met de herstelsleutel in { $file }
identity-not-made = de identiteit voor kruiselings ondertekenen van het account kon niet worden gemaakt
identity-needs-password = de homeserver vraagt om het wachtwoord van het account voordat hij een identiteit voor kruiselings ondertekenen aanneemt
give-the-password-once = geef `password_file` voor deze start; de gegevensmap onthoudt de login
identity-needs-a-web-page = de homeserver wil dat een nieuwe identiteit op een webpagina wordt bevestigd, en dat kan een bot niet
device-not-signed = dit apparaat is niet ondertekend met de eigen sleutels van het account
recovery-key-not-made = de privésleutels konden niet in de geheime opslag van het account worden gezet
recovery-key-not-written = de herstelsleutel kon niet naar { $file } worden geschreven
not-listening = op { $address } kan niet worden geluisterd

## `breakout serve`

# { $user } is een gebruikers-ID.
serving = { $user } is klaar voor gebruik
configuration-is-wrong = { $count ->
    [one] de configuratie bevat { $count } fout
   *[other] de configuratie bevat { $count } fouten
}

## `breakout serve --check`: wat is onderzocht

secret-is-there = { $file } is er
others-can-read = anderen op deze computer kunnen { $file } lezen: `chmod 600 { $file }`
widget-is-only-here = { $address } is op deze computer, waar niemand anders de widget ziet
# { $url } is een URL.
homeserver-answers = { $url } antwoordt en heeft sliding sync
state-dir-will-be-made = { $directory } is er niet en wordt gemaakt
state-dir-is-free = in { $directory } kan worden geschreven, en geen ander proces gebruikt de map
will-log-in = { $user } wordt bij de eerste start ingelogd
is-logged-in = { $user } is ingelogd
device-is-signed = het apparaat is door de eigenaar ondertekend
device-is-not-signed = het apparaat is nog niet door de eigenaar ondertekend; dat doet de eerste start
rooms-where-it-can-begin = kamers waarin hij kan beginnen: { $rooms }
room-lacks-power = in { $room } kan hij niet beginnen: zijn machtsniveau is { $level }, en { $needed } is nodig
limit-is-lifted-by = of de homeserver de snelheid van de bot beperkt, kan niet worden nagevraagd; een beheerder van een Synapse heft de beperking op met: { $request }
ends-sessions = de homeserver beëindigt sessies zelf (MSC4140)
does-not-end-sessions = de homeserver beëindigt sessies niet zelf (MSC4140): de bot doet het, zolang hij draait
calls-have-a-server = oproepen hebben een mediaserver
calls-have-no-server = de homeserver noemt geen mediaserver voor oproepen (MSC4143); groepen werken zonder oproepen
# { $files } zijn namen van bestanden. { $status } is een getal, hier en hieronder.
widget-is-there = { $address } heeft de widget zoals dit programma die heeft
widget-is-another = { $address } heeft een andere widget dan dit programma, of niet alles ervan ({ $files }): kopieer de map die `breakout widget --export` schrijft er opnieuw heen
widget-is-not-there = { $address } antwoordt met status { $status }: kopieer de map die `breakout widget --export` schrijft erheen
public-url-does-not-lead-here = { $address } is niet wat deze bot daar heeft: hij draait niet, of de reverse proxy geeft niet aan `listen` door wat bij `public_url` binnenkomt, met de `Host` zoals die kwam
proxy-needs-these-lines = een reverse proxy geeft het door met deze regels, voor { $proxy }:
widget-offers-no-pages = de widget op { $address } biedt geen pagina’s voor hosts: laat `widget_url` weg, dan wordt die op { $own } gebruikt, die ze wel biedt
address-does-not-answer = { $address } antwoordt niet
says-who-somebody-is = { $url } bevestigt wie iemand is (OpenID)
does-not-say-who-somebody-is = { $url } bevestigt niet wie iemand is (OpenID; het antwoord heeft status { $status }): laat /_matrix/federation/v1/openid/userinfo door de reverse proxy, en noem bij Synapse `openid` bij de resources van de listener
# { $server } is de naam van een server, { $other } en { $url } zijn URL’s.
server-leads-here = { $server } verwijst clients naar deze homeserver
server-leads-elsewhere = { $server } verwijst clients naar { $other }, en niet naar { $url }
server-leads-nowhere = { $address } noemt geen homeserver (het antwoord heeft status { $status }): clients vinden { $url } niet onder de naam { $server }
all-is-well = de bot kan draaien
