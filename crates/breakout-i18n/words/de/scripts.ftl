### Was die Skripte der Konsole sagen.
###
### Die Skripte setzen selbst ein, was darin steht, deshalb gibt es hier keine Mehrzahlformen.

## Statt der Zeile über den Heim-Server

console-was-closed = Die Konsole wurde geschlossen. Öffne sie wieder im Terminal: breakout console
console-is-lost = Die Verbindung zur Konsole ist verloren. Was du siehst, kann veraltet sein; es wird weiter versucht.
# Wo ein Skript fragt und niemand da ist.
console-does-not-answer = Die Konsole antwortet nicht. Versuch es noch einmal, wenn sie wieder antwortet.
page-was-closed = Diese Seite ist nicht mehr offen. Öffne sie wieder dort, wo du sie geöffnet hast.
bot-is-lost = Die Verbindung zum Bot ist verloren. Was du siehst, kann veraltet sein; es wird weiter versucht.
bot-does-not-answer = Der Bot antwortet nicht. Versuch es noch einmal, wenn er wieder antwortet.
waiting-for-the-homeserver = Warten auf den Heim-Server …

## Uhren

# „1 h 05 min“
hours-left = { $hours } h { $minutes } min
# „4:59 min“
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = gerade eben
minutes-ago = vor { $minutes } min
hours-ago = vor { $hours } h

## Ein Plan von Hand

# { $reason } ist die Überschrift einer Seite über ein Problem.
not-changed = Das wurde nicht geändert. { $reason }. Lade die Seite neu, und versuch es noch einmal.
not-changed-unanswered = Das wurde nicht geändert. Die Konsole antwortet nicht. Lade die Seite neu, und versuch es noch einmal.
# { $person } wurde in { $group } gesetzt.
placed = { $person }: { $group }
renamed = Umbenannt in { $name }
task-is-kept = Die Aufgabe ist gespeichert
done = Erledigt

## Eine Nachricht, die nicht gesendet wurde

not-sent-logged-out = Nicht gesendet: Du bist abgemeldet. Kopiere, was du geschrieben hast, und melde dich wieder an.
not-sent = Nicht gesendet. Lade die Seite neu, und versuch es dann noch einmal.
not-sent-unanswered = Nicht gesendet: Die Konsole antwortet nicht. Schick es noch einmal, wenn sie antwortet; es kommt nur einmal an.

## Der Rahmen eines Besuchs in Anrufen

# So heißt der Rahmen für alle, die ihn nicht sehen.
sound = Ton
