### De widget die mensen in Element hun groep laat zien: zijn naam daar, en wat `breakout widget` zegt.

# Hoe Element de widget noemt, voor iedereen in de kamer.
name = Break-outgroepen

## Wat er in een kamer is; { $room } is de naam

none-in = { $room } heeft geen widget
export-writes-it = `breakout widget --export MAP` schrijft de map van de widget, voor je webserver
url-adds-it = `breakout widget KAMER --url https://…` voegt hem daarna aan de kamer toe
# { $folder } is een adres, en { $user } een gebruikers-ID.
is-there = de widget van { $room } staat op { $folder }, toegevoegd door { $user }
is-open = hij is open voor iedereen
is-closed = hij is gesloten; wie hem zoekt, vindt hem bij de extensies van de kamer
start-opens-it = `breakout start` opent hem voor iedereen, zoals voor deze kamer is onthouden; `--no-widget` vergeet dat
start-can-open-it = `breakout start KAMER --widget` opent hem voor iedereen, samen met de groepen

## Wat er is gedaan; { $folder } is een adres

added = de widget van { $room } staat nu op { $folder }
was-so-already = de widget van { $room } stond al op { $folder }; er is niets geschreven
moved = de widget van { $room } staat nu op { $folder }
# { $folder } is waar hij eerst stond.
asked-again = Element vraagt iedereen opnieuw of ze hem vertrouwen, want hij stond eerst op { $folder }
only-on-this-machine = niemand anders kan zien wat op een adres van deze computer staat
removed = { $room } heeft geen widget meer

## De map

# { $folder } is een pad.
written = { $files ->
    [one] { $files } bestand staat in { $folder }
   *[other] { $files } bestanden staan in { $folder }
}
finished-what-was-cut-off = daar was een eerdere export afgebroken; die is nu afgemaakt
# { $version } is die van het programma.
replaced-version = wat versie { $version } daar had geschreven, is vervangen
copy-it = kopieer de map naar een webserver met https; Element weigert een widget op http
headers = laat de server `Cache-Control: no-cache` meesturen, en `Content-Security-Policy: frame-ancestors https://…` met het adres van je Element
then-add-it = `breakout widget KAMER --url https://…` voegt hem aan een kamer toe, met het adres dat de map dan heeft
not-written = de map { $folder } van de widget kon niet worden geschreven
not-empty = { $folder } is niet leeg en bevat geen widget van een eerdere export
name-an-empty-one = noem een map die leeg is of nog niet bestaat

## Wat er wordt getypt

no-room = noem de kamer, of een map met `--export`
