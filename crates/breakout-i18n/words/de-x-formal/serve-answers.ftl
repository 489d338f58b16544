### Was der Bot in einem Raum antwortet.
###
### { $start }, { $help } und Ähnliches sind Befehle, wie man sie schreibt.

needs-power = Machen Sie mich in diesem Raum zum Moderator (Berechtigungsstufe { $level }), dann kann ich anfangen.
how-to-begin = Zum Anfangen schreiben Sie { $start }. { $help } zeigt alles andere.
reads-the-groups = Solange Gruppen offen sind, bin ich in jeder von ihnen, damit ich Ihnen sagen kann, wer Hilfe braucht.
no-moderator = Ich bin in diesem Raum nicht mehr Moderator und kann hier nichts anfangen. Machen Sie mich wieder zum Moderator, dann geht es weiter.
no-moderator-while-open = Ich bin in diesem Raum nicht mehr Moderator. Die offenen Gruppen bleiben, wie sie sind, und ich kann sie weder ändern noch beenden. Machen Sie mich wieder zum Moderator, dann geht es weiter.

## Ein Plan

or-answer = Oder antworten Sie: { $yes }, { $again }, { $no }.

## Anderes

may-not = { $person }, dafür braucht es in diesem Raum die Berechtigungsstufe { $needed }, und Sie haben { $level }.
