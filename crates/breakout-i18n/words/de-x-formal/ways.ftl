### Was bei einem Problem zu tun ist: einmal für Leute, die Befehle eingeben, und einmal, mit `-on-page` am Ende, für Leute, die eine Seite sehen.
###
### Befehle und ihre Optionen stehen in Backticks und werden nicht übersetzt; Wörter in Großbuchstaben darin dürfen es werden.

keep-people-on-page = Lassen Sie alle in den Räumen, in denen sie sind: Das ist eine Wahl im Plan.
new-rooms-on-page = Oder legen Sie neue Räume an.
join-room = `breakout join RAUM GRUPPE` geht in eine Gruppe, `breakout join RAUM --all` in alle, die Sie hereinlassen
join-room-on-page = Betreten Sie zuerst diese Gruppe, von der Seite des Hauptraums aus.
give-end-on-page = Geben Sie auf der Seite des Raums ein Ende an.
do-again = geben Sie denselben Befehl noch einmal ein
do-again-on-page = Versuchen Sie es gleich noch einmal.
end-it-on-page = Beenden Sie die Gruppenarbeit stattdessen.
# Der Hauptraum bleibt, wie er ist: alle können darin schreiben.
not-quiet = oder beginnen Sie ohne `--quiet-main`
not-quiet-on-page = Oder lassen Sie im Hauptraum alle schreiben.
more-people-on-page = Geben Sie auch Moderatoren und sich selbst eine Gruppe, oder lassen Sie alle selbst wählen.
with-moderators = Moderatoren und Sie selbst bleiben außen vor, außer mit `--with-moderators` und `--with-me`
with-moderators-on-page = Moderatoren und Sie selbst bleiben außen vor, wenn Sie nichts anderes wählen.
for-members = verwenden Sie `--join restricted`
for-members-on-page = Lassen Sie die Mitglieder des Hauptraums hinein.
fewer-wishes = geben Sie weniger Wünsche an, oder versuchen Sie es mit einem anderen `--seed`
fewer-wishes-on-page = Geben Sie weniger Wünsche an, oder teilen Sie noch einmal ein.
# Jemand, der kein Moderator ist, hat Gruppen eröffnet.
end-or-take-over = ein Moderator beendet sie mit `breakout end RAUM`; `--yes` übernimmt sie, und alle sehen sie dann als Ihre
