### Was die Skripte der Konsole sagen.
###
### Die Skripte setzen selbst ein, was darin steht, deshalb gibt es hier keine Mehrzahlformen.

## Statt der Zeile über den Heim-Server

console-was-closed = Die Konsole wurde geschlossen. Öffnen Sie sie wieder im Terminal: breakout console
console-is-lost = Die Verbindung zur Konsole ist verloren. Was Sie sehen, kann veraltet sein; es wird weiter versucht.
# Wo ein Skript fragt und niemand da ist.
console-does-not-answer = Die Konsole antwortet nicht. Versuchen Sie es noch einmal, wenn sie wieder antwortet.
page-was-closed = Diese Seite ist nicht mehr offen. Öffnen Sie sie wieder dort, wo Sie sie geöffnet haben.
bot-is-lost = Die Verbindung zum Bot ist verloren. Was Sie sehen, kann veraltet sein; es wird weiter versucht.
bot-does-not-answer = Der Bot antwortet nicht. Versuchen Sie es noch einmal, wenn er wieder antwortet.

## Ein Plan von Hand

# { $reason } ist die Überschrift einer Seite über ein Problem.
not-changed = Das wurde nicht geändert. { $reason }. Laden Sie die Seite neu, und versuchen Sie es noch einmal.
not-changed-unanswered = Das wurde nicht geändert. Die Konsole antwortet nicht. Laden Sie die Seite neu, und versuchen Sie es noch einmal.

## Eine Nachricht, die nicht gesendet wurde

not-sent-logged-out = Nicht gesendet: Sie sind abgemeldet. Kopieren Sie, was Sie geschrieben haben, und melden Sie sich wieder an.
not-sent = Nicht gesendet. Laden Sie die Seite neu, und versuchen Sie es dann noch einmal.
not-sent-unanswered = Nicht gesendet: Die Konsole antwortet nicht. Senden Sie es noch einmal, wenn sie antwortet; es kommt nur einmal an.
