### Wat je aan een probleem kunt doen: een keer voor wie opdrachten typt, en een keer, met `-on-page` aan het eind, voor wie een pagina ziet.
###
### Opdrachten en opties staan tussen accenttekens en worden niet vertaald; woorden in hoofdletters erin wel.

# Iedereen blijft in de kamers van de vorige keer.
keep-people = `--keep` laat iedereen in de kamers waar ze zijn
keep-people-on-page = Laat iedereen in de kamers waar ze zijn: dat kun je in het plan kiezen.
# Er worden andere kamers genomen dan die van de vorige keer.
new-rooms = zonder `--again` worden nieuwe kamers gemaakt
new-rooms-on-page = Of maak nieuwe kamers.
join-room = met `breakout join KAMER GROEP` neem je deel aan een groep, met `breakout join KAMER --all` aan alle die je binnenlaten
join-room-on-page = Neem eerst deel aan die groep, vanaf de pagina van de hoofdkamer.
give-end = `breakout extend KAMER --until TIJD` stelt een eindtijd in
give-end-on-page = Stel op de pagina van de kamer in wanneer de break-outsessie eindigt.
do-again = voer dezelfde opdracht opnieuw uit
do-again-on-page = Probeer het zo meteen opnieuw.
look-at-open = `breakout status KAMER` toont wat er open is
look-at-open-on-page = De pagina van de kamer toont wat er open is.
end-it = `breakout end KAMER` beëindigt de break-outsessie
end-it-on-page = Beëindig in plaats daarvan de break-outsessie.
# De hoofdkamer blijft zoals ze is: iedereen kan er schrijven.
not-quiet = of begin zonder `--quiet-main`
not-quiet-on-page = Of laat iedereen in de hoofdkamer schrijven.
room-for-each = `--rooms { $people }` geeft iedereen een eigen groep
room-for-each-on-page = { $people ->
    [one] Met { $people } groep heeft iedereen een eigen groep.
   *[other] Met { $people } groepen heeft iedereen een eigen groep.
}
more-people = met `--with-moderators` en `--with-me` doen meer personen mee; met `--free` kiest iedereen zelf
more-people-on-page = Geef ook moderators en jezelf een groep, of laat iedereen zelf kiezen.
with-moderators = moderators en jijzelf doen niet mee, tenzij je `--with-moderators` en `--with-me` toevoegt
with-moderators-on-page = Moderators en jijzelf doen niet mee, tenzij je anders kiest.
for-members = gebruik `--join restricted`
for-members-on-page = Laat de leden van de hoofdkamer deelnemen.
short-names = met kortere groepsnamen zou het passen, zoals `--name {"{n}"}`
short-names-on-page = Met kortere groepsnamen zou het passen.
free-choice = zonder indeling zou het passen: `--rooms N --free`
free-choice-on-page = Als iedereen zelf kiest, past het.
fewer-wishes = laat wensen weg, of probeer een ander `--seed`
fewer-wishes-on-page = Laat wensen weg, of deel opnieuw in.
# Iemand die geen moderator is, heeft een break-out geopend.
end-or-take-over = een moderator beëindigt de sessie met `breakout end KAMER`; `--yes` neemt die over, en voor iedereen is het dan jouw sessie
end-or-take-over-on-page = Een moderator kan de sessie beëindigen. Via de pagina van de kamer kun je die overnemen.
