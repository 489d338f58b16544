### Was `breakout offers`, `join` und `back` im Terminal sagen.

## `breakout offers`

nothing-open-in-your-rooms = in deinen Räumen sind keine Gruppen offen
# { $room } ist eine Raum-ID.
join-what-is-suggested = `breakout join { $room }` geht in die Gruppe, die für dich vorgeschlagen ist
join-what-you-name = `breakout join { $room } GRUPPE` geht in die Gruppe, die du nennst

## `breakout join`

offers-lists = `breakout offers` listet die Gruppen in deinen Räumen
joining = betrete
# { $room } ist der Name einer Gruppe.
joined = { $room } betreten
joined-upgraded = der Raum wurde aktualisiert, und alle sind jetzt in { $room }
back-leads-back = `breakout back { $room }` führt zurück
none-suggested = für dich ist keine Gruppe vorgeschlagen; nenne eine
several-suggested = für dich sind mehrere Gruppen vorgeschlagen; nenne eine
# Namen von Gruppen.
the-groups-are = die Gruppen sind: { $groups }
opened-by-a-stranger = eröffnet hat diese Gruppen { $name } ({ $user }): in diesem Raum nicht Moderator, und ihr habt keinen direkten Chat miteinander
join-all-the-same = Trotzdem betreten? [j/N]
not-joined = nicht betreten
yes-joins-all-the-same = `--yes` geht trotzdem hinein

## `breakout back`

not-a-group = { $room } ist keine Gruppe einer Gruppenarbeit
topic-may-tell = sein Thema sagt vielleicht, wohin er gehört
# { $url } ist ein Link zum Raum.
back-in = zurück in { $room }: { $url }
# { $child } ist eine Gruppe, { $room } der Raum, den sie nennt, { $by } eine Benutzer-ID.
says-that-it-belongs = { $child } gehört nach eigener Angabe zu { $room }, und dort warst du nie; geschrieben hat das { $by }
join-that-room = Diesen Raum betreten? [j/N]
