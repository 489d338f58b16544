### Was schiefging, und was zu tun ist: im Terminal, auf einer Seite, in einem Widget. Klein geschrieben und ohne Punkt; eine Seite
### beginnt es mit einem Großbuchstaben.

report-the-bug = das ist ein Fehler in breakout; bitte melden Sie ihn

## Der Heim-Server

give-the-url = geben Sie die URL des Heim-Servers an, wie https://matrix.example.org

## Was in einem Raum nicht geht, und was zu tun ist

go-without-message = mit `--no-announce` geht es ohne Nachricht: dann sagen Sie es den Leuten selbst
or-raise-level = oder bitten Sie einen Moderator des Raums, Ihre Berechtigung zu erhöhen
creator-raises-level = bitten Sie die Person, die den Raum angelegt hat, Ihre Berechtigung zu erhöhen
moderator-changes-widget = bitten Sie einen Moderator des Raums, es zu tun oder Ihre Berechtigung zu erhöhen
widget-adds-one = `breakout widget RAUM --url https://…` fügt eines hinzu; `breakout widget --export ORDNER` schreibt seinen Ordner für Ihren Webserver
raise-level-or-open = bitten Sie einen Moderator des Raums, Ihre Berechtigung zu erhöhen oder die Gruppen zu eröffnen
try-when-back = Ihr eigener Heim-Server antwortet; versuchen Sie es noch einmal, wenn einer von diesen wieder da ist
command-for-new-room = geben Sie den Befehl für den neuen Raum ein, sobald Sie darin sind
rooms-to-split = `breakout rooms` listet die Räume, die Sie aufteilen können
promise-to-stay = `--yes` verspricht, dass Sie `breakout status --watch` oder die Konsole bis dahin laufen lassen
without-end-quiet = ohne festes Ende bleiben die Gruppen offen, und im Hauptraum können nur Moderatoren schreiben, bis Sie die Gruppenarbeit beenden
# { $host } ist die Matrix-ID von jemandem.
host-can-let-in = { $host } hat die Gruppen eröffnet und kann es tun oder Sie in die Gruppe einladen
somebody-can-let-in = wer die Gruppen eröffnet hat, kann es tun oder Sie in die Gruppe einladen
remove-them-first = entfernen oder verbannen Sie diese Person zuerst aus dem Hauptraum, in Ihrer üblichen Matrix-App
