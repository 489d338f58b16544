### Was aus Gruppenarbeiten wird: was die Gruppen zurückbringen, wer wo war, und welche es gab.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.

## Was die Gruppen zurückbringen

what-groups-have-marked = Das haben die Gruppen markiert oder angeheftet. Was Sie auswählen, kommt nach { $room }, in einer Nachricht für jede Gruppe.
choose-a-message = wählen Sie mindestens eine Nachricht aus
goes-on-without-you = Das geht weiter, wenn Sie die Seite verlassen.
edited-meanwhile = { $messages ->
    [one] { $messages } Nachricht wurde bearbeitet, nachdem Sie nachgesehen hatten, und nicht gesendet
   *[other] { $messages } Nachrichten wurden bearbeitet, nachdem Sie nachgesehen hatten, und nicht gesendet
}
edited-meanwhile-hint = sehen Sie sich an, was jetzt dasteht, und wählen Sie noch einmal

## Die Gruppenarbeiten eines Raums

none-to-see = Hier wurde noch keine Gruppenarbeit eröffnet, soweit Sie das sehen können.
none-to-see-hint = Jede steht dann hier mit ihren Gruppen: Sie sehen, wer mit wem zusammen war und wer da war, und können dieselben Gruppen wieder eröffnen.

## Wer war wo

none-yet-to-see = In { $room } gab es noch keine Gruppenarbeit, soweit Sie das sehen können.
nobody-was-seen = In den Gruppen, in die Sie sehen können, war niemand.
