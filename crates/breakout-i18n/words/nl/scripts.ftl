### Wat de scripts van de pagina's van de console zeggen.
###
### De scripts vullen zelf in wat hierin staat, dus er zijn geen meervoudsvormen.

## In plaats van de regel over de homeserver

console-was-closed = De console is gesloten. Open de console opnieuw vanuit de terminal: breakout console
console-is-lost = De verbinding met de console is verbroken. Wat je ziet, is misschien verouderd; er wordt opnieuw verbinding gezocht.
# Waar een script iets vraagt, en er niemand is.
console-does-not-answer = De console antwoordt niet. Probeer het opnieuw als die weer antwoordt.
page-was-closed = Deze pagina is niet meer open. Open de pagina opnieuw op de plek waar je dat eerder deed.
bot-is-lost = De verbinding met de bot is verbroken. Wat je ziet, is misschien verouderd; er wordt opnieuw verbinding gezocht.
bot-does-not-answer = De bot antwoordt niet. Probeer het opnieuw als hij weer antwoordt.
waiting-for-the-homeserver = Wachten op de homeserver…

## Klokken

# "1 u 05 min"
hours-left = { $hours } u { $minutes } min
# "4:59 min"
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = zojuist
minutes-ago = { $minutes } min geleden
hours-ago = { $hours } u geleden

## Een plan dat met de hand wordt gemaakt

# { $reason } is de kop van een pagina over een probleem.
not-changed = Dit is niet gewijzigd. { $reason }. Laad de pagina opnieuw en probeer het nog eens.
not-changed-unanswered = Dit is niet gewijzigd. De console antwoordt niet. Laad de pagina opnieuw en probeer het nog eens.
# { $person } is in { $group } gezet.
placed = { $person }: { $group }
renamed = Heet nu { $name }
task-is-kept = De opdracht is bewaard
done = Klaar

## Een bericht dat niet is verstuurd

not-sent-logged-out = Niet verstuurd: je bent uitgelogd. Kopieer wat je hebt geschreven en log opnieuw in.
not-sent = Niet verstuurd. Laad de pagina opnieuw en probeer het dan nog eens.
not-sent-unanswered = Niet verstuurd: de console antwoordt niet. Verstuur het later opnieuw; het komt maar één keer aan.

## Het kader van een bezoek aan oproepen

# Hoe het kader heet voor wie het niet ziet.
sound = Geluid
