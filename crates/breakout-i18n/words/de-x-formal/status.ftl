### Was `breakout status` im Terminal sagt: wer wo vorgeschlagen ist, wer da ist, und die Zeit, auf die dabei geachtet wird.

## Über das Ereignis und den Raum

# { $person } hat die Gruppen eröffnet.
opened-by-a-stranger = { $person } ist in diesem Raum nicht Moderator, und Sie haben mit dieser Person keinen direkten Chat. Gehen Sie nur hinein, wenn Sie das erwartet haben

## In der Tabelle

# Diese Gruppe ist für die Person vorgeschlagen, die es liest.
for-you = für Sie

## Unter der Tabelle

unseen-groups = { $unseen ->
    [one] in { $unseen } Gruppe von { $groups } sind Sie nicht und können nicht sehen, wer dort ist
   *[other] in { $unseen } Gruppen von { $groups } sind Sie nicht und können nicht sehen, wer dort ist
}
# { $room } ist eine Raum-ID.
join-all = `breakout join { $room } --all` geht in alle Gruppen, die Sie hereinlassen

## Die Zeit, auf die geachtet wird

# { $time } ist eine Uhrzeit.
no-timer = der Heim-Server beendet die Gruppenarbeit nicht um { $time }: er hat keine Timer, oder keine für so lange. Lassen Sie `breakout status --watch` oder die Konsole bis dahin laufen, sonst erfährt niemand vom Ende, dessen App keine Gruppenräume kennt
no-timer-and-quiet = der Heim-Server beendet die Gruppenarbeit nicht um { $time }: er hat keine Timer, oder keine für so lange. Lassen Sie `breakout status --watch` oder die Konsole bis dahin laufen, sonst können die Mitglieder im Hauptraum nicht schreiben, bis jemand `breakout end RAUM` eingibt
