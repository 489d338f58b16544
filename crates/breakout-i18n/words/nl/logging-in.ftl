### Wat `breakout login`, `logout` en `whoami` op een terminal zeggen.

## Vragen

which-user = Gebruiker:
password-of = Wachtwoord van { $user }:
recovery-key = Herstelsleutel, om dit apparaat te verifiëren (Enter om over te slaan):

## Wat er gebeurt

# { $server } is een naam of een adres.
looking-for = { $server } zoeken
logging-in = inloggen
setting-up-encryption = versleuteling instellen
logging-out = uitloggen
# Op de volgende regel volgt een adres.
log-in-on-this-page = log in op deze pagina, die in de browser wordt geopend:
    { $url }

## Wat het heeft opgeleverd

# { $account } is een gebruikers-ID.
logged-in-as = ingelogd als { $account }
logged-out = { $account } is uitgelogd
account-verified = { $account } op { $homeserver }, apparaat { $device } (geverifieerd)
account-not-verified = { $account } op { $homeserver }, apparaat { $device } (niet geverifieerd)
verify-a-new-device = dit apparaat is niet geverifieerd; `breakout login --recovery-key-file BESTAND` verifieert een nieuw apparaat

## Wat er misging

login-failed = het inloggen is mislukt
key-was-wrong = het account is ingelogd, maar het apparaat is niet geverifieerd; log opnieuw in met de juiste sleutel
# { $name } is getypt.
two-users = { $user } en --user { $name } zijn niet dezelfde gebruiker
no-user = er is niet opgegeven wie inlogt
give-a-user = geef een gebruikers-ID zoals @ann:example.org in plaats van de homeserver, of --user NAAM
no-terminal = er is geen terminal om het wachtwoord op te vragen
password-on-stdin = geef het via de standaardinvoer met --password-stdin
password-is-empty = het wachtwoord is leeg
password-unreadable = het wachtwoord kon niet worden gelezen
# { $file } is een pad.
key-unreadable = de herstelsleutel in { $file } kon niet worden gelezen
key-is-empty = er staat geen herstelsleutel in { $file }
browser-unheard = deze computer kan niet op het antwoord van de browser wachten
no-login-on-a-page = de homeserver biedt geen login op een webpagina
page-gave-no-login = de webpagina heeft geen login opgeleverd
still-logged-in = het account is nog ingelogd
forget-it-here = `breakout logout --force` vergeet het alleen op deze computer
