### Logins op deze computer, hun bestanden en hun verbinding met de homeserver.
###
### { $path } is een bestand of een map, { $users } zijn Matrix-ID's.

no-home = er is geen persoonlijke map om accounts in te bewaren
set-home = stel { $variable } in op een map
account-not-written = het account kon niet naar { $path } worden geschreven
account-not-removed = het account in { $path } kon niet worden verwijderd
still-logged-in = het is nog ingelogd, hier en bij de homeserver
no-account = er is geen account ingelogd
no-account-here = op deze computer is geen account ingelogd
several-accounts = er zijn meerdere accounts ingelogd, en het is niet bekend welk account als laatste is ingelogd
choose-account = kies er een met --account: { $users }
account-not-logged-in = het account { $account } is niet ingelogd
logged-in-are = ingelogd: { $users }
several-called = er heten meerdere accounts { $account }
give-whole-id = geef de volledige gebruikers-ID: { $users }
log-in-first = voer eerst `breakout login HOMESERVER` uit

## Bestanden

login-not-read = de bewaarde login in { $path } kan niet worden gelezen
look-at-permissions = controleer de rechten van het bestand en de mappen
login-replaces = voer `breakout login` opnieuw uit; dat maakt een nieuw apparaat en vervangt deze login
not-read = { $path } kon niet worden gelezen
cannot-be-read = { $path } kan niet worden gelezen
not-written = { $path } kon niet worden geschreven
cannot-be-written = { $path } kan niet worden geschreven
not-made = { $path } kon niet worden gemaakt
not-removed = { $path } kon niet worden verwijderd
cannot-be-opened = { $path } kan niet worden geopend

## De sleutels van het apparaat

keys-missing = de versleutelingssleutels van dit apparaat ontbreken in { $path }
keys-not-opened = de versleutelingssleutels in { $path } konden niet worden geopend
keys-not-damaged = de sleutels zijn niet beschadigd: maak ruimte of herstel de rechten, en voer de opdracht dan opnieuw uit
login-makes-device = voer `breakout login` opnieuw uit; dat maakt een nieuw apparaat
damaged-keys = zijn ze beschadigd, dan maakt `breakout login` een nieuw apparaat
no-keys = het apparaat heeft geen sleutels
keys-gone = de versleutelingssleutels van dit apparaat zijn weg: die in { $path } zijn niet de sleutels die de clients van anderen kennen
nothing-was-sent = er is niets verstuurd; zet de map terug uit een back-up als je die hebt
or-log-in-again = of voer `breakout login` opnieuw uit; dat maakt een nieuw apparaat
published-keys-not-read = de gepubliceerde sleutels van het apparaat konden niet worden gelezen
device-not-set-up = het account is ingelogd, maar het apparaat kon niet worden ingesteld voor versleutelde kamers

## De verbinding

not-connected = kon geen verbinding maken met { $homeserver }
rooms-not-read = de kamers konden niet worden gelezen
no-answer-within = { $seconds ->
    [one] de homeserver heeft niet binnen { $seconds } seconde geantwoord
   *[other] de homeserver heeft niet binnen { $seconds } seconden geantwoord
}
no-sliding-sync = deze homeserver heeft geen sliding sync (MSC4186), die breakout nodig heeft
synapse-has-it = Synapse heeft dat vanaf versie 1.114
login-not-used = de bewaarde login kon niet worden gebruikt
no-tls = beveiligde verbindingen zijn hier niet mogelijk
sync-has-ended = de synchronisatie is gestopt

## De homeserver vinden

not-a-user-id = { $text } is geen gebruikers-ID
user-id-looks-like = een gebruikers-ID ziet eruit als @ann:example.org
not-a-homeserver = { $text } is niet de naam of URL van een homeserver
what-to-give = geef een gebruikers-ID zoals @ann:example.org, een naam zoals example.org, of een URL
homeserver-not-found = kon de homeserver { $server } niet vinden
url-without-tls = zonder TLS is de URL nodig: http://{ $server }

## Meerdere processen van één account

sending-too-long = een ander breakout-proces van dit account is al te lang aan het versturen
run-when-done = voer de opdracht opnieuw uit als het klaar is
# Wordt gezegd tijdens het wachten.
waiting-for-another = een andere breakout van dit account is met deze kamer bezig; wachten daarop
