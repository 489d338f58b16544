### Was `breakout offers`, `join` und `back` im Terminal sagen.

## `breakout offers`

nothing-open-in-your-rooms = in Ihren Räumen sind keine Gruppen offen
# { $room } ist eine Raum-ID.
join-what-is-suggested = `breakout join { $room }` geht in die Gruppe, die für Sie vorgeschlagen ist
join-what-you-name = `breakout join { $room } GRUPPE` geht in die Gruppe, die Sie nennen

## `breakout join`

offers-lists = `breakout offers` listet die Gruppen in Ihren Räumen
none-suggested = für Sie ist keine Gruppe vorgeschlagen; nennen Sie eine
several-suggested = für Sie sind mehrere Gruppen vorgeschlagen; nennen Sie eine
opened-by-a-stranger = eröffnet hat diese Gruppen { $name } ({ $user }): in diesem Raum nicht Moderator, und Sie haben mit dieser Person keinen direkten Chat

## `breakout back`

# { $child } ist eine Gruppe, { $room } der Raum, den sie nennt, { $by } eine Benutzer-ID.
says-that-it-belongs = { $child } gehört nach eigener Angabe zu { $room }, und dort waren Sie nie; geschrieben hat das { $by }
