### Was gesagt wird, wo eine Gruppenarbeit beendet ist und etwas daran nicht ging.
###
### { $reason } ist in der Sprache des Heim-Servers.

## Was zu tun ist

tell-people-yourself = sagen Sie den Leuten selbst, dass es zu Ende ist
end-cancels-timer = beenden Sie die Gruppenarbeit noch einmal, bevor jemand anderes hier Gruppen eröffnet, sonst beendet der Timer vielleicht auch diese
