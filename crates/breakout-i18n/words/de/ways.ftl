### Was bei einem Problem zu tun ist: einmal für Leute, die Befehle eingeben, und einmal, mit `-on-page` am Ende, für Leute, die eine Seite sehen.
###
### Befehle und ihre Optionen stehen in Backticks und werden nicht übersetzt; Wörter in Großbuchstaben darin dürfen es werden.

# Alle bleiben in den Räumen vom letzten Mal.
keep-people = `--keep` lässt alle in den Räumen, in denen sie sind
keep-people-on-page = Lass alle in den Räumen, in denen sie sind: Das ist eine Wahl im Plan.
# Andere Räume als beim letzten Mal.
new-rooms = ohne `--again` werden neue Räume angelegt
new-rooms-on-page = Oder leg neue Räume an.
join-room = `breakout join RAUM GRUPPE` geht in eine Gruppe, `breakout join RAUM --all` in alle, die dich hereinlassen
join-room-on-page = Betritt zuerst diese Gruppe, von der Seite des Hauptraums aus.
give-end = `breakout extend RAUM --until ZEIT` gibt ein Ende an
give-end-on-page = Sag auf der Seite des Raums, wann Schluss ist.
do-again = gib denselben Befehl noch einmal ein
do-again-on-page = Versuch es gleich noch einmal.
look-at-open = `breakout status RAUM` zeigt, was offen ist
look-at-open-on-page = Die Seite des Raums zeigt, was offen ist.
end-it = `breakout end RAUM` beendet die Gruppenarbeit
end-it-on-page = Beende die Gruppenarbeit stattdessen.
# Der Hauptraum bleibt, wie er ist: alle können darin schreiben.
not-quiet = oder beginne ohne `--quiet-main`
not-quiet-on-page = Oder lass im Hauptraum alle schreiben.
room-for-each = `--rooms { $people }` gibt jeder Person eine eigene Gruppe
room-for-each-on-page = { $people ->
    [one] Mit { $people } Gruppe hat jede Person ihre eigene.
   *[other] Mit { $people } Gruppen hat jede Person ihre eigene.
}
more-people = `--with-moderators` und `--with-me` teilen mehr Leute ein; mit `--free` wählen alle selbst
more-people-on-page = Gib auch Moderatoren und dir selbst eine Gruppe, oder lass alle selbst wählen.
with-moderators = Moderatoren und du selbst bleiben außen vor, außer mit `--with-moderators` und `--with-me`
with-moderators-on-page = Moderatoren und du selbst bleiben außen vor, wenn du nichts anderes wählst.
for-members = nimm `--join restricted`
for-members-on-page = Lass die Mitglieder des Hauptraums hinein.
short-names = kürzere Namen der Gruppen würden passen, wie `--name {"{n}"}`
short-names-on-page = Kürzere Namen der Gruppen würden passen.
free-choice = ohne Vorschläge würde es passen: `--rooms N --free`
free-choice-on-page = Wenn alle selbst wählen, passt es.
fewer-wishes = wünsch dir weniger, oder versuch einen anderen `--seed`
fewer-wishes-on-page = Wünsch dir weniger, oder teil noch einmal ein.
# Jemand, der kein Moderator ist, hat Gruppen eröffnet.
end-or-take-over = ein Moderator beendet sie mit `breakout end RAUM`; `--yes` übernimmt sie, und alle sehen sie dann als deine
end-or-take-over-on-page = Ein Moderator kann sie beenden. Auf der Seite des Raums lassen sie sich übernehmen.
