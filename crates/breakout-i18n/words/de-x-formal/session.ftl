### Was eine Leitung tut, während eine Sitzung offen ist, was daraus wird, und was danach zu tun ist.

## Abgelehnt: nach dem Namen dessen, was versucht wurde, oder allein

form-names-no-group = das Formular nennt keine Gruppe; laden Sie die Seite neu
choose-whom-to-move = wählen Sie, wer verschoben werden soll
choose-whom-to-remove = wählen Sie, wer entfernt werden soll
give-minutes = geben Sie 1 bis 1440 Minuten an
overruled-hint = Sprechen Sie sich ab, und versuchen Sie es dann noch einmal.
changed-but-hint = Machen Sie dasselbe noch einmal, um es nachzuholen.

## Übernehmen, was ein Fremder eröffnet hat

# { $user } ist die Benutzer-ID derselben Person.
take-over-whose = Eröffnet hat sie { $person } ({ $user }), in diesem Raum nicht Moderator. Solange Sie sie nicht übernehmen, ändert Ihr Konto nichts daran.
# { $groups } ist eine Liste ihrer Namen.
take-over-means = Dann sehen alle diese Gruppen als Ihre und werden nicht mehr gewarnt: { $groups }.
