### Was gesagt wird, wo eine Gruppenarbeit beendet ist und etwas daran nicht ging.
###
### { $reason } ist in der Sprache des Heim-Servers.

## Das Erste, was nicht ging

ended-not-told = die Gruppenarbeit ist beendet, aber die Nachricht, die alle zurückruft, konnte nicht gesendet werden
closed-not-told = es sind keine Gruppen offen, aber die Nachricht, die alle zurückruft, konnte nicht gesendet werden
ended-still-quiet = die Gruppenarbeit ist beendet, aber im Hauptraum können immer noch nur Moderatoren schreiben, und das ließ sich nicht ändern
closed-still-quiet = es sind keine Gruppen offen, aber im Hauptraum können immer noch nur Moderatoren schreiben, und das ließ sich nicht ändern
ended-widget-left = die Gruppenarbeit ist beendet, aber das Widget ist noch offen und ließ sich nicht schließen
closed-widget-left = es sind keine Gruppen offen, aber das Widget ist es noch und ließ sich nicht schließen
ended-timer-left = die Gruppenarbeit ist beendet, aber der Timer des Heim-Servers ließ sich nicht abstellen
closed-timer-left = es sind keine Gruppen offen, aber der Timer des Heim-Servers ließ sich nicht abstellen

## Weiteres danach

also-not-told = außerdem konnte die Nachricht, die alle zurückruft, nicht gesendet werden: { $reason }
also-still-quiet = außerdem können im Hauptraum immer noch nur Moderatoren schreiben, und das ließ sich nicht ändern: { $reason }
also-widget-left = außerdem ist das Widget noch offen und ließ sich nicht schließen: { $reason }
also-timer-left = außerdem ließ sich der Timer des Heim-Servers nicht abstellen: { $reason }

## Was zu tun ist

tell-people-yourself = sag den Leuten selbst, dass es zu Ende ist
end-lifts-quiet = wer die Berechtigungen des Raums ändern darf, kann die Gruppenarbeit noch einmal beenden; dann können wieder alle schreiben
end-closes-widget = wer die Anordnung des Raums ändern darf, kann die Gruppenarbeit noch einmal beenden; dann wird das Widget geschlossen
end-cancels-timer = beende die Gruppenarbeit noch einmal, bevor jemand anderes hier Gruppen eröffnet, sonst beendet der Timer vielleicht auch diese
