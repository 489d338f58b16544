### Het account: van wie het is, of het apparaat is geverifieerd, en uitloggen.

your-account = Je account
matrix-id = Matrix-ID
homeserver = Homeserver
this-device = Dit apparaat

## { $device } is de ID van het apparaat

device-verified = { $device }, geverifieerd
# Tussen { $strong } en { $end } vallen de woorden op.
device-not-verified = { $device }, { $strong }niet geverifieerd{ $end }
device-unknown = { $device }, nu niet bekend of het is geverifieerd

##

some-apps-warn = In versleutelde kamers kunnen de apps van anderen voor je berichten waarschuwen of ze verbergen, tot je dit apparaat verifieert.

## De taal van de pagina's

# Een kop.
language = Taal
# Voor een lijst van talen, waarvan de eerste de volgende is.
language-of-the-pages = Taal van deze pagina’s
language-of-the-browser = Die van de browser
# Een knop.
change-language = Taal wijzigen

## Het apparaat verifiëren

# Een link, een kop, en de titel van de pagina.
verify-this-device = Dit apparaat verifiëren
what-for = Met je herstelsleutel weten de apps van anderen dat dit apparaat van jou is.
recovery-key = Herstelsleutel
recovery-key-hint = Twaalf blokken van vier letters en cijfers. Je andere Matrix-app noemt hem herstelsleutel of veiligheidssleutel.
# Een knop.
verify = Verifiëren
# Een kop.
without-it = Zonder herstelsleutel
without-it-text = In kamers die niet versleuteld zijn, werkt alles. In versleutelde kamers kunnen de apps van anderen voor je berichten waarschuwen of ze verbergen, en wat er vóór het inloggen is geschreven, kun je hier niet lezen.
# Een link.
skip-for-now = Nu overslaan
not-verified-unreachable = De homeserver was niet bereikbaar. Daarom is het apparaat nog niet geverifieerd.
try-again-in-a-moment = Probeer het zo meteen opnieuw.
not-the-recovery-key = Dit is niet de herstelsleutel van je account.
not-the-recovery-key-hint = Hij heeft twaalf blokken van vier letters en cijfers. Je hebt hem gekregen toen je hem in je andere Matrix-app instelde; daar kun je ook een nieuwe maken.
no-recovery-key = Je account heeft nog geen herstelsleutel.
no-recovery-key-hint = Stel er een in met een andere Matrix-app (in Element: Instellingen, Versleuteling) en kom terug.
could-not-be-verified = Het apparaat kon niet worden geverifieerd.

## Uitloggen

# Een kop.
leave = Uitloggen
others-use-it-too = Andere consoles en opdrachten van dit account op deze computer gebruiken dezelfde login.
# Een link naar de pagina die het vraagt.
log-out-link = Uitloggen…
# Een knop, en de titel van de pagina.
log-out = Uitloggen
# { $user } is een Matrix-ID.
log-out-of = { $user } uitloggen?
# { $why } is wat er misging.
still-logged-in = Je bent nog ingelogd: { $why }.
still-logged-in-hint = Probeer het later opnieuw, of vergeet het account alleen op deze computer. De homeserver toont het apparaat dan nog, tot je het in een andere app verwijdert.
commands-stop = Alle consoles en opdrachten van dit account op deze computer werken dan niet meer.
keys-go = De sleutels van versleutelde berichten die alleen deze computer heeft, worden verwijderd. Op je andere apparaten blijven de berichten leesbaar.
break-outs-stay = Break-outsessies die open zijn, blijven open, en iedereen houdt de eigen kamer.
# Een knop.
forget-here = Alleen op deze computer vergeten
# Een link.
stay = Blijven
no-logging-out = bij deze console kan niemand uitloggen
is-logged-out = { $user } is uitgelogd.
