### Wat er misging, en wat je eraan kunt doen: op een terminal, op een pagina, in een widget. Met een kleine letter en zonder punt; een pagina
### begint het met een hoofdletter.

# Na een probleem, wat de oorzaak is.
with-cause = { $problem }: { $cause }
stopped = gestopt
output-closed = de uitvoer is gesloten
report-the-bug = dit is een fout in breakout; meld die alsjeblieft
page-not-made = de pagina kon niet worden gemaakt
event-not-written = een gebeurtenis kon niet worden geschreven

## De homeserver

unanswered = de homeserver heeft niet geantwoord
unreachable = de homeserver was niet bereikbaar
logged-out = de homeserver accepteert deze login niet meer
log-in-again = voer `breakout login` opnieuw uit
too-many-requests = de homeserver heeft in korte tijd te veel verzoeken gekregen
refused = de homeserver heeft geweigerd
not-found = de homeserver heeft het niet gevonden
unknown-request = de homeserver kent dit verzoek niet
in-trouble = de homeserver heeft een storing (status { $status })
other-authentication = de homeserver vraagt om een andere authenticatie
unreadable-answer = het antwoord van de homeserver kon niet worden gelezen
is-it-a-homeserver = is dit de URL van een Matrix-homeserver?
lacks-something = de homeserver mist iets wat hiervoor nodig is
not-a-homeserver = daar antwoordt geen Matrix-homeserver
give-the-url = geef de URL van de homeserver, zoals https://matrix.example.org
not-a-homeserver-name = dit is niet de naam of URL van een homeserver
# { $text } is in de taal van de homeserver.
homeserver-said = de homeserver zei: { $text }

## Het account op deze computer

store-not-used = de versleutelingsopslag van het account kon niet worden gebruikt
store-not-opened = de versleutelingsopslag van het account kon niet worden geopend
login-makes-new-store = is de opslag beschadigd, dan maakt `breakout login` een nieuwe

## Wat in een kamer niet kan, en wat je eraan kunt doen

go-without-message = `--no-announce` doet het zonder bericht: vertel het dan zelf aan iedereen
or-raise-level = of vraag een moderator van de kamer je niveau te verhogen
creator-raises-level = vraag wie de kamer heeft gemaakt, je niveau te verhogen
moderator-changes-widget = vraag een moderator van de kamer het te doen, of je niveau te verhogen
widget-adds-one = `breakout widget KAMER --url https://…` voegt er een toe; `breakout widget --export MAP` schrijft de map ervan voor je webserver
raise-level-or-open = vraag een moderator van de kamer je niveau te verhogen, of de break-outsessie te openen
try-when-back = je eigen homeserver antwoordt; probeer het opnieuw als een van deze terug is
command-for-new-room = voer de opdracht uit voor de nieuwe kamer, als je daaraan deelneemt
rooms-to-split = `breakout rooms` somt de kamers op die je kunt opsplitsen
status-shows-groups = `breakout status KAMER` toont de groepen
promise-to-stay = met `--yes` beloof je dat je `breakout status --watch` of de console tot dan laat draaien
without-end-quiet = zonder eindtijd blijft de break-outsessie open, en kunnen alleen moderators schrijven, tot je die beëindigt
# { $host } is iemands Matrix-ID.
host-can-let-in = { $host }, die de break-outsessie heeft geopend, kan het doen, of je uitnodigen voor de groep
somebody-can-let-in = wie de break-outsessie heeft geopend, kan het doen, of je uitnodigen voor de groep
only-members-are-moved = alleen wie in de hoofdkamer is, kan worden verplaatst
remove-them-first = verwijder of verban deze persoon eerst uit de hoofdkamer, in je gewone Matrix-client
move-them-instead = `breakout move KAMER GEBRUIKER GROEP` deelt deze persoon bij een andere groep in
host-can-do-it = wie de break-outsessie heeft geopend, kan het doen
shorter-would-fit = met kortere groepsnamen, of minder ingedeelde personen, zou het passen
somebody-closed-it = misschien heeft iemand de groep zojuist gesloten
people-would-fit = { $people ->
    [one] ongeveer { $people } persoon zou passen
   *[other] ongeveer { $people } personen zouden passen
}

## Van de herstelsleutel

not-the-recovery-key = dit is niet de herstelsleutel van het account
no-recovery-key = dit account heeft geen herstelsleutel
not-verified = het apparaat kon niet worden geverifieerd
