### Die Seite eines Raums, mit den Gruppen, die in ihm offen sind.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.
### Was zwischen { $quiet } und { $end } steht, ist weniger kräftig.

## Die Wege in andere Räume

# Ein Link oben auf der Seite einer Gruppe oder zu einem Raum. { $room } ist der Raum, in den er führt.
back-to = Zurück: { $room }
# Dasselbe, wo nicht bekannt ist, wie dieser Raum heißt.
back-to-main-room = Zurück in den Hauptraum
# Eine Überschrift: jemand will in einen Raum zurück, in dem er nicht ist.
back-to-main-room-asked = Zurück in den Hauptraum?
# { $room } ist, wo jemand ist, { $main } die ID des Raums, der betreten würde.
says-that-it-belongs = { $room } gehört nach eigener Angabe zu { $main }. Den Raum hast du verlassen.
# { $person } ist eine Benutzer-ID.
says-that-it-belongs-unknown = { $room } gehört nach eigener Angabe zu { $main }. Dort warst du nie, und geschrieben hat das { $person }. Betritt den Raum nur, wenn du das erwartet hast.
# Eine Schaltfläche.
join-that-room = Diesen Raum betreten
# Ein Link.
stay-here = Hier bleiben

## Der Anruf des Raums

# Eine Schaltfläche; ein Hauptwort.
call = Anruf
# Eine Schaltfläche.
join-the-call = { $people ->
    [one] Dem Anruf beitreten: { $people } Person
   *[other] Dem Anruf beitreten: { $people } Personen
}
# { $device } ist die ID eines Geräts.
in-the-call-elsewhere = Du bist mit dem Gerät { $device } in diesem Anruf.
in-the-call-elsewhere-for = Du bist mit dem Gerät { $device } in diesem Anruf, und dieses Gerät lässt sich von hier aus nicht steuern. Verlass den Anruf dort, um hier zu { $group } zu wechseln.
# Eine Schaltfläche.
take-the-call-over = Den Anruf hier übernehmen

## Ein Raum, der aktualisiert wurde

upgraded = Dieser Raum wurde aktualisiert
upgraded-and-people-went = Dieser Raum wurde aktualisiert, und alle sind jetzt im neuen.
# Eine Schaltfläche.
go-to-the-new-room = In den neuen Raum gehen
# { $room } ist die ID eines Raums.
upgraded-and-people-are-in = Dieser Raum wurde aktualisiert, und alle sind jetzt in { $room }.
upgraded-hint = Betritt den neuen Raum in deiner üblichen Matrix-App, und teile ihn dann auf.

## Nichts ist offen

none-open = Hier sind keine Gruppen offen.
is-a-space = Das ist ein Space, und der lässt sich nicht aufteilen.
is-not-for-chat = Das ist kein Raum zum Reden, und er lässt sich nicht aufteilen.
over-in-this-group = Die Gruppenarbeit ist zu Ende. Dieser Raum bleibt.
# Eine Beschriftung, die vorgelesen wird.
only-moderators-write = Nur Moderatoren können schreiben
still-quiet = Hier sind keine Gruppen offen, aber seit den letzten können nur Moderatoren schreiben.
# Eine Schaltfläche.
let-everybody-write = Wieder alle schreiben lassen
still-quiet-hint = Wer die Berechtigungen dieses Raums ändern darf, kann wieder alle schreiben lassen.
# Eine Beschriftung, die vorgelesen wird: jemand hat die Einladung in die Gruppen beiseitegelegt.
put-aside = Beiseitegelegt
# { $what } ist groups-are-open, suggested-for oder suggested-for-several.
said-not-now = { $what }. Deine Antwort war: jetzt nicht.
# Eine Schaltfläche.
show-the-groups = Die Gruppen zeigen

## In einer Gruppe

# Eine Überschrift.
you-are-in = Du bist in { $group }
# { $room } ist der Hauptraum.
group-of = Eine Gruppe von { $room }
# Eine Schaltfläche.
ask-for-help = Um Hilfe bitten

## Was offen ist

# Eine Überschrift.
groups-are-open = { $groups ->
    [one] Eine Gruppe ist offen
   *[other] { $groups } Gruppen sind offen
}
# Eine Überschrift.
suggested-for = Für dich vorgeschlagen: { $group }
# Eine Überschrift.
suggested-for-several = Für dich sind mehrere Gruppen vorgeschlagen
# Eine Zeile unter der Überschrift. { $parts } ist eine Liste: opened-by, open oder group-of zuerst, dann einige der anderen.
summary = { $parts }
opened-by = Eröffnet von { $person }
open = Offen
but-only-moderators-write = im Hauptraum können nur Moderatoren schreiben
but-everybody-writes = im Hauptraum können alle schreiben
widget-is-open = das Widget ist in Element offen
# { $left } ist eine Uhr, die herunterzählt.
ends-in = endet in { $left }
# { $time } ist eine Uhrzeit und ein Tag.
ends-in-at = endet in { $left }, um { $time }
# Eine Schaltfläche: jemand will jetzt in keine Gruppe.
not-now = Jetzt nicht
# Was die Schaltfläche tut, die alle Gruppen beendet.
take-people-out = Eine Minute später alle aus den Gruppen entfernen
# Eine Schaltfläche.
end-in-a-minute = In 1 Minute beenden
# Eine Schaltfläche.
end = Beenden und alle zurückrufen

## Ein Fremder hat sie eröffnet

# Eine Überschrift.
do-you-know = Kennst du { $person }?
# { $user } ist die Benutzer-ID derselben Person.
opened-by-a-stranger = Eröffnet hat diese Gruppen { $person } ({ $user }): hier nicht Moderator, und ihr habt keinen direkten Chat miteinander. Geh nur hinein, wenn du das erwartet hast.
# Eine Schaltfläche.
i-know-them = Ich kenne die Person, zeig mir den Weg
opened-by-no-moderator = Diese Gruppen hat jemand eröffnet, der kein Moderator ist. Deshalb kannst du sie von hier aus nicht leiten.
# Ein Link.
take-them-over = Diese Gruppen übernehmen

## Eine Leitung ist nicht in den Gruppen

not-in-the-group = Du bist nicht in der Gruppe. Du kannst nicht hineinsehen und ihr nicht schreiben.
not-in-groups = { $groups ->
    [one] In { $groups } von { $all } Gruppen bist du nicht. Du kannst nicht hineinsehen und ihr nicht schreiben.
   *[other] In { $groups } von { $all } Gruppen bist du nicht. Du kannst nicht hineinsehen und ihnen nicht schreiben.
}
# Eine Schaltfläche.
join-all-groups = Alle Gruppen betreten

## Wer auf Hilfe wartet

# { $person } hat gefragt, { $ago } sagt, vor wie langer Zeit.
asks-for-help = { $group } bittet um Hilfe { $quiet }{ $person }, { $ago }{ $end }
# { $helper } hat zugesagt zu kommen.
help-is-coming = { $group } { $quiet }hat um Hilfe gebeten, und { $helper } kommt{ $end }
# Eine Gruppe hat oft gefragt.
called-times = { $times ->
    [one] einmal gerufen
   *[other] { $times }-mal gerufen
}
called-times-or-more = { $times ->
   *[other] { $times }-mal oder öfter gerufen
}
# Eine Schaltfläche.
i-am-coming = Ich komme{ $hide } zu { $group }{ $show }
just-now = gerade eben
minutes-ago = vor { $minutes } min
hours-ago = vor { $hours } h

## Wer angekommen ist

# Eine Beschriftung, die vorgelesen wird.
arrived = Angekommen
people-have-chosen = { $people ->
    [one] { $people } Person hat eine Gruppe gewählt
   *[other] { $people } Personen haben eine Gruppe gewählt
}
everybody-is-there = Alle sind in ihrer Gruppe
some-are-there = { $there ->
    [one] { $there } von { $all } ist in der eigenen Gruppe
   *[other] { $there } von { $all } sind in ihrer Gruppe
}

## Die Karte einer Gruppe

# Ein Zeichen: jemand ist für diese Gruppe vorgeschlagen.
for-you = für dich
# Wie viele in einer Gruppe sind.
people = { $people ->
    [0] niemand
    [one] { $people } Person
   *[other] { $people } Personen
}
# { $all } sind für eine Gruppe vorgeschlagen.
some-are-here = { $there } von { $all } hier
# Niemand ist für eine Gruppe vorgeschlagen.
open-to-all = offen für alle
people-suggested = { $people ->
    [one] { $people } Person vorgeschlagen
   *[other] { $people } Personen vorgeschlagen
}
its-room-was-upgraded = Der Raum wurde aktualisiert, und alle sind jetzt im neuen.
its-room-was-upgraded-to = Der Raum wurde aktualisiert, und alle sind jetzt in { $room }.
its-room-is-the-main-room = Das ist der Raum, der aufgeteilt wird.
its-room-is-a-space = Das ist ein Space.
its-room-is-not-for-chat = Das ist kein Raum zum Reden.
its-room-bans-you = Aus diesem Raum bist du verbannt.
its-room-is-gone = Diesen Raum kann niemand mehr betreten.
# Der Name von jemandem, der die Seite ansieht.
name-and-you = { $person } (du)
# Hinter dem Namen von jemandem, der in dieser Gruppe sein sollte und in { $group } ist.
is-in = ist in { $group }
# Hinter dem Namen von jemandem, der in dieser Gruppe sein sollte und in keiner ist.
missing = fehlt
# Hinter dem Namen von jemandem, der in dieser Gruppe ist und in { $group } sein sollte.
from-group = aus { $group }
# Hinter dem Namen von jemandem, der in einer Gruppe ist und nicht im Hauptraum.
left-the-main-room = hat den Hauptraum verlassen
removed-from-the-main-room = aus dem Hauptraum entfernt
banned-from-the-main-room = aus dem Hauptraum verbannt
# Eine Schaltfläche.
remove-person = { $hide }{ $person } aus den Gruppen { $show }Entfernen
# Wie viele im Anruf einer Gruppe sind.
call-with = Anruf, { $people } darin
# Wann in einer Gruppe zuletzt etwas geschah: { $ago }.
active = Aktiv { $ago }
you-are-in-it = Du bist darin
# Eine Schaltfläche.
go-to = Zu { $group }
# Ein Link: eine Leitung geht in den Raum einer Gruppe.
look-in = Hineinsehen{ $hide } in { $group }{ $show }
# Ein Link: eine Leitung hört den Anruf einer Gruppe.
listen-in = Mithören{ $hide } bei { $group }{ $show }
# Öffnet, was sich an einer Gruppe ändern lässt.
change = Ändern{ $hide }: { $group }{ $show }
# Vor einem Feld.
name = Name
# Eine Schaltfläche.
rename = Umbenennen
# Eine Schaltfläche.
close-this-group = Diese Gruppe schließen
# Eine Schaltfläche.
join = { $group } betreten

## Unter den Karten

# Eine Liste von Namen folgt.
without-a-group = Ohne Gruppe:

## Die Sitzung leiten

# Eine Beschriftung, die vorgelesen wird.
run-the-session = Die Gruppenarbeit leiten
# Eine Schaltfläche: mit der Stimme.
speak-to-all = Zu allen Gruppen sprechen
# Vor einem Feld: was ihnen geschickt wird.
say-to-the-groups = Den Gruppen schreiben
# Vor einer Auswahl von Gruppen: wem es geschrieben wird.
say-it-to = An
# Eine Möglichkeit der Auswahl.
all-groups = alle Gruppen
# Eine Schaltfläche.
say-it = Abschicken
# Vor einer Auswahl von Leuten: wer verschoben wird.
move-whom = Verschieben
# Eine Möglichkeit der Auswahl, die keine ist.
choose-a-person = Person wählen
# Vor einer Auswahl von Gruppen: wohin sie verschoben wird.
move-to = Nach
# Eine Schaltfläche.
move-them = Verschieben
# Vor einem Feld mit einer Zahl: wie viel später die Sitzung endet.
more-minutes = Minuten mehr
# Vor einem Feld mit einer Zahl: wann die Sitzung endet.
end-in-minutes = Ende in Minuten
# Eine Schaltfläche.
give-more-time = Mehr Zeit geben
# Eine Schaltfläche.
set-the-end = Das Ende festlegen
# Vor einem Feld mit einer Uhrzeit.
end-at = Ende um
# Eine Schaltfläche.
set-this-end = Dieses Ende festlegen
# Vor einem Feld mit einem Namen.
new-group = Neue Gruppe
# Eine Schaltfläche.
add-it = Hinzufügen

## Was aus Sitzungen wurde: Links

results = Ergebnisse
bring-results-back = Ergebnisse holen
plan-file = Gruppen als Plandatei
attendance = Wer war wo
history = Frühere Gruppenarbeiten
