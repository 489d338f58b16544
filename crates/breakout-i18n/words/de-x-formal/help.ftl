### Die Hilfe der Befehlszeile: wofür jeder Befehl ist, und jede seiner Optionen.
###
### Ein Text wird nach seinem Namen gefunden: dem des Befehls, oder denen des Befehls und der Option mit einem Strich dazwischen. Was `every-…` heißt, gilt für mehrere
### Befehle. Was auf `-more` endet, steht mit `--help` darunter und fehlt mit `-h`; was auf `-at-the-end` endet, steht ganz unten. Ohne Punkt am Ende des ersten Satzes.
### Was in Backticks steht, wird eingegeben und bleibt; Wörter in Großbuchstaben dürfen übersetzt werden, wie unten.

## Was für mehrere Befehle gilt

every-yes = Die Gruppen übernehmen, wenn jemand sie eröffnet hat, der kein Moderator ist: von da an sind es Ihre, für alle

## `breakout rooms`

rooms = Die Räume auflisten, in denen Sie Gruppen eröffnen dürfen oder welche offen sind
rooms-more =
    Die Gruppenräume selbst, Spaces und aktualisierte Räume fehlen, außer mit `--all`.

    Zu jedem Raum stehen die Berechtigungsstufe, die es braucht, und die, die Sie haben; wer einen Raum angelegt hat, kann eine unbegrenzte haben.
rooms-all = Alle Räume auflisten, in denen Sie sind

## `breakout start`

start-again = Die Räume vom letzten Mal wieder eröffnen: mit denselben Gruppen oder neu eingeteilt, wenn Sie angeben, wie
start-join = Wer die Räume betreten darf; `restricted`, wenn Sie nichts anderes angeben, und mit `--again` wie vorher
start-room-name = Wie die Räume selbst heißen, die in den Listen der Leute neben anderen stehen: `{"{"}name{"}"}` ist der Name der Gruppe und `{"{"}parent{"}"}` der des Raums, der aufgeteilt wird; `{"{"}name{"}"} · {"{"}parent{"}"}`, wenn Sie nichts anderes angeben
start-task-more = Eine Plandatei kann jeder Gruppe eine eigene Aufgabe geben, in der Spalte `task`. Mit `--again` bleiben die Aufgaben, wenn Sie nichts anderes angeben; ein leerer Text nimmt sie weg.
start-with-me = Auch Ihnen selbst eine Gruppe geben

## `breakout offers`

offers = Die Gruppen zeigen, die in Ihren Räumen offen sind, und wo Sie vorgeschlagen sind

## `breakout join`

join = Eine Gruppe betreten: die für Sie vorgeschlagene, wenn Sie keine andere nennen
join-all = In alle Gruppen gehen, die Sie betreten dürfen: ein Moderator sieht und erreicht nur Gruppen, in denen er ist
join-yes = Betreten, obwohl Sie nicht wissen, wer die Gruppen eröffnet hat

## `breakout back`

back-more = Betritt diesen Raum wieder, wenn Sie ihn verlassen haben. Sie bleiben Mitglied der Gruppe.
back-yes = Den Raum betreten, zu dem sie nach eigener Angabe gehört, obwohl Sie nie dort waren

## `breakout close`

close-more = Wer darin ist, erfährt dort, welche anderen Gruppen es gibt; wer für sie vorgeschlagen war, bekommt die kleinste der anderen vorgeschlagen. Der Raum selbst bleibt, mit allem, was dort geschrieben wurde. Seine Nummer bekommt keine andere, sodass ein zweites Schließen nichts ändert.

## `breakout rename`

rename-name = Der neue Name der Gruppe

## `breakout requests`

requests-more = Wer Hilfe braucht, schreibt in der Gruppe `!help`, in irgendeiner App. Ein Moderator übernimmt es mit `--take` oder mit einer Reaktion oder Antwort auf diese Nachricht. Nur Gruppen, in denen Sie sind, lassen sich lesen.
requests-take = Die Bitte dieser Gruppe übernehmen und den Leuten dort sagen, dass Sie kommen

## `breakout end`

end-remove-people = Alle aus den Gruppen entfernen, bis auf Moderatoren und Sie selbst; vorher erfahren sie es
end-after = Wie lange sie vorher noch haben; eine Minute, wenn Sie nichts anderes angeben

## `breakout extend`

extend-yes = Es trotzdem tun: Gruppen von jemandem übernehmen, der kein Moderator ist, sodass es von da an Ihre sind; und versprechen, dass am Ende etwas von Ihnen läuft, wenn bis dahin nur Moderatoren schreiben können und der Heim-Server nichts von selbst beendet

## `breakout attendance`

attendance-more = Aus den Räumen selbst gelesen, über alle Gruppenarbeiten des Raums, wenn keine genannt ist. Wer einen Raum angelegt hat, ist die ganze Zeit darin und fehlt deshalb. Nur Gruppen, in denen Sie sind, lassen sich lesen.

## `breakout doctor`

doctor = Prüfen, was Gruppenarbeit braucht: das Konto, den Heim-Server und einen Raum, wenn Sie einen nennen
doctor-more = Listet auch, was unterbrochene Starts hinterlassen haben: in diesem Raum oder in allen Ihren Räumen.

## `breakout console`

console-more = Bietet eine Webseite für dieses Konto an, nur auf diesem Rechner, bis Strg-C. Die Adresse lässt einen Browser ein, einmal; für eine weitere geben Sie den Befehl noch einmal ein. Ist kein Konto angemeldet, beginnt die Seite mit der Anmeldung.

## `breakout demo`

demo-more = Startet ein Synapse zum Wegwerfen, das beim ersten Mal installiert wird, und teilt eine Minute lang einen Raum mit Leuten auf. Danach können Sie von einem zweiten Terminal aus mitspielen. Strg-C beendet alles und lässt nichts zurück als das installierte Synapse. Es braucht Python 3.10 oder neuer mit dem Modul `venv`.
