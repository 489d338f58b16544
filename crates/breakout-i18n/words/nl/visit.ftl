### Bezoeken aan oproepen: een host spreekt tegen de oproepen van alle groepen tegelijk, of luistert in één mee.

# Een kop, en de titel van de pagina. { $room } is de naam van een kamer.
speak-to-all-of = Alle groepen van { $room } toespreken
listen-in-on = Meeluisteren bij { $room }
one-moment = Een ogenblik…
ended-by-the-console = De console heeft dit beëindigd. Niemand hoort je.
begin-again = Opnieuw beginnen
stop-and-back = Stoppen en terug naar { $room }
needs-javascript = Hiervoor is JavaScript nodig, anders dan voor het meeste in deze console.

## De titel van de pagina terwijl het bezig is

speaking = ● Je spreekt de groepen toe
listening = ● Je luistert mee
speak-to-all = Alle groepen toespreken
listen-in = Meeluisteren

## Hoever het is

not-come-up = Er is niets verstuurd: de client van LiveKit is niet gestart.
nobody-hears-you-yet = Nog niemand hoort je.
allow-microphone = Laat je browser de microfoon gebruiken.
nobody-hears-you-now = Niemand hoort je.
# Een link.
try-again = Opnieuw proberen
elsewhere = Je doet dit al, in een andere console.
# Wat tussen { $link } en { $end } staat, is een link.
stop-it-there = Stop daar, en { $link }probeer het dan opnieuw{ $end }.
no-media-server = Je homeserver noemt geen mediaserver van het type LiveKit.
did-not-work = Het is niet gelukt.
another-page-does = Je doet dit nu op een andere pagina.
have-stopped = Je bent gestopt. Niemand hoort je.
have-stopped-listening = Je bent gestopt met meeluisteren.

## Waarom er geen microfoon is

microphone-not-allowed = Je browser laat deze pagina de microfoon niet gebruiken. Sta het toe naast het adres van de pagina.
no-microphone = Er is geen microfoon.
microphone-gone = De microfoon is weg.
microphone-unusable = De microfoon kon niet worden gebruikt; misschien heeft een ander programma hem in gebruik.

## Wie wie hoort

nobody-hears-you = Niemand hoort je
nobody-hears-you-microphone-off = Niemand hoort je, en je microfoon is uit
the-group-hears-you = De groep hoort je
all-groups-hear-you = { $groups ->
   *[other] Alle { $groups } groepen horen je
}
# { $on } groepen van { $all } doen dat.
some-groups-hear-you = { $all ->
   *[other] { $on } van { $all } groepen horen je
}
you-hear-nobody = Je hoort niemand
you-hear-the-group = Je hoort de groep; ze ziet dat je er bent, maar hoort je niet
no-group = Er is geen groep.
lingers = Je homeserver haalt uit zichzelf niemand uit oproepen: als dit programma eindigt zonder ze te hebben verlaten, zien de groepen je daar nog hoogstens een minuut.

## Knoppen

stop = Stoppen
stop-speaking = Stoppen met toespreken
stop-listening = Stoppen met meeluisteren
try-again-where = Opnieuw proberen waar het niet lukte

## Hoe het met één groep is

# { $name } is de naam van de groep, { $state } een van de volgende.
group = { $name }: { $state }
hears-you = hoort je
you-hear-it = je hoort de groep
connecting = verbinding maken…
is-closed = is gesloten
not-in-its-room = je bent niet in de kamer van deze groep; neem er eerst aan deel
encrypted-speaking = is versleuteld, en je bent daar niet te horen: van hieruit zou je stem niet versleuteld zijn. Neem in plaats daarvan deel aan de oproep
encrypted-listening = is versleuteld en van hieruit niet te horen. Neem in plaats daarvan deel aan de oproep
not-allowed = de kamer laat je niet toe tot de oproep
nobody-there = er is niemand in de oproep; begint zodra er iemand is
failed-membership = niet gelukt: de homeserver meldt daar niet dat je in de oproep bent
failed-token = niet gelukt: de mediaserver geeft je geen toegang
failed-media = niet gelukt: de mediaserver was niet bereikbaar, of de verbinding is verbroken

## De client van LiveKit, die geen deel is van dit programma

nobody-to-visit = Van hieruit kun je niemand toespreken en bij niemand meeluisteren.
how-to-get-livekit-client = pak het npm-pakket livekit-client (versie 2.23.0) uit in de map `livekit-client` naast de accounts, of noem de map ervan met `--livekit-client`; in een kloon van het project doet `cargo xtask element-call` dat

## Het kader met het geluid

# Hoe het kader heet voor wie het niet ziet.
sound-of-a-visit = Geluid van een bezoek
# Een knop, waar de browser uit zichzelf niets afspeelt.
play-the-sound = Het geluid afspelen
