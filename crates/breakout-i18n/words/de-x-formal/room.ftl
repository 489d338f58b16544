### Die Seite eines Raums, mit den Gruppen, die in ihm offen sind.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.
### Was zwischen { $quiet } und { $end } steht, ist weniger kräftig.

## Die Wege in andere Räume

# { $room } ist, wo jemand ist, { $main } die ID des Raums, der betreten würde.
says-that-it-belongs = { $room } gehört nach eigener Angabe zu { $main }. Den Raum haben Sie verlassen.
# { $person } ist eine Benutzer-ID.
says-that-it-belongs-unknown = { $room } gehört nach eigener Angabe zu { $main }. Dort waren Sie nie, und geschrieben hat das { $person }. Betreten Sie den Raum nur, wenn Sie das erwartet haben.

## Der Anruf des Raums

# { $device } ist die ID eines Geräts.
in-the-call-elsewhere = Sie sind mit dem Gerät { $device } in diesem Anruf.
in-the-call-elsewhere-for = Sie sind mit dem Gerät { $device } in diesem Anruf, und dieses Gerät lässt sich von hier aus nicht steuern. Verlassen Sie den Anruf dort, um hier zu { $group } zu wechseln.

## Ein Raum, der aktualisiert wurde

upgraded-hint = Betreten Sie den neuen Raum in Ihrer üblichen Matrix-App, und teilen Sie ihn dann auf.

## Nichts ist offen

# { $what } ist groups-are-open, suggested-for oder suggested-for-several.
said-not-now = { $what }. Ihre Antwort war: jetzt nicht.

## In einer Gruppe

# Eine Überschrift.
you-are-in = Sie sind in { $group }

## Was offen ist

# Eine Überschrift.
suggested-for = Für Sie vorgeschlagen: { $group }
# Eine Überschrift.
suggested-for-several = Für Sie sind mehrere Gruppen vorgeschlagen

## Ein Fremder hat sie eröffnet

# Eine Überschrift.
do-you-know = Kennen Sie { $person }?
# { $user } ist die Benutzer-ID derselben Person.
opened-by-a-stranger = Eröffnet hat diese Gruppen { $person } ({ $user }): hier nicht Moderator, und Sie haben mit dieser Person keinen direkten Chat. Gehen Sie nur hinein, wenn Sie das erwartet haben.
# Eine Schaltfläche.
i-know-them = Ich kenne die Person: Weg zeigen
opened-by-no-moderator = Diese Gruppen hat jemand eröffnet, der kein Moderator ist. Deshalb können Sie sie von hier aus nicht leiten.

## Eine Leitung ist nicht in den Gruppen

not-in-the-group = Sie sind nicht in der Gruppe. Sie können nicht hineinsehen und ihr nicht schreiben.
not-in-groups = { $groups ->
    [one] In { $groups } von { $all } Gruppen sind Sie nicht. Sie können nicht hineinsehen und ihr nicht schreiben.
   *[other] In { $groups } von { $all } Gruppen sind Sie nicht. Sie können nicht hineinsehen und ihnen nicht schreiben.
}

## Die Karte einer Gruppe

# Ein Zeichen: jemand ist für diese Gruppe vorgeschlagen.
for-you = für Sie
its-room-bans-you = Aus diesem Raum sind Sie verbannt.
# Der Name von jemandem, der die Seite ansieht.
name-and-you = { $person } (Sie)
you-are-in-it = Sie sind darin
