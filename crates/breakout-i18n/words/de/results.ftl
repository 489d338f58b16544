### Was aus Gruppenarbeiten wird: was die Gruppen zurückbringen, wer wo war, und welche es gab.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.

## Was die Gruppen zurückbringen

# Eine Überschrift.
bring-results-back = Ergebnisse holen
brought-back-before = Das alles wurde schon geholt.
in-the-main-room-now = { $groups ->
    [one] Die Ergebnisse von { $groups } Gruppe sind jetzt im Hauptraum.
   *[other] Die Ergebnisse von { $groups } Gruppen sind jetzt im Hauptraum.
}
none-yet = In { $room } gab es noch keine Gruppenarbeit.
none-yet-reports = Sobald es eine gab, lässt sich von hier aus holen, was ihre Gruppen markieren oder anheften.
what-groups-have-marked = Das haben die Gruppen markiert oder angeheftet. Was du auswählst, kommt nach { $room }, in einer Nachricht für jede Gruppe.
# { $word } ist, was eine Gruppe schreibt.
nothing-new = Es ist nichts Neues markiert oder angeheftet. Eine Gruppe markiert eine Nachricht, indem sie { $word } vor oder hinter den Text schreibt oder mit { $word } auf eine antwortet, in jeder App; oder sie heftet die Nachricht an.
nothing-marked = Es ist nichts markiert oder angeheftet.
# Ein Zeichen an einer Nachricht.
brought-back = schon geholt
# Eine Schaltfläche.
bring-it-back-to = Nach { $room } holen
group-unreadable = { $group } ist nicht zu lesen: { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } Nachricht von { $group } lässt sich auf diesem Gerät nicht entschlüsseln
   *[other] { $messages } Nachrichten von { $group } lassen sich auf diesem Gerät nicht entschlüsseln
}
only-who-opens = nur wer in diesem Raum Gruppen eröffnen darf, kann Ergebnisse holen
choose-a-message = wähle mindestens eine Nachricht aus
# Ein Link danach.
choose-again = Noch einmal wählen
# Ein Link, nachdem etwas nicht zurückgebracht werden konnte.
see-what-is-left = Ansehen, was noch bleibt
bringing-back = Was die Gruppen berichten, wird in den Hauptraum geholt
# { $wait } ist eine Zeit.
asked-to-wait = Der Heim-Server bittet, { $wait } zu warten, bevor die nächste Gruppe kommt
goes-on-without-you = Das geht weiter, wenn du die Seite verlässt.
edited-meanwhile = { $messages ->
    [one] { $messages } Nachricht wurde bearbeitet, nachdem du nachgesehen hattest, und nicht gesendet
   *[other] { $messages } Nachrichten wurden bearbeitet, nachdem du nachgesehen hattest, und nicht gesendet
}
edited-meanwhile-hint = sieh sie dir an, wie sie jetzt ist, und wähle sie noch einmal

## Die Gruppenarbeiten eines Raums

# Der Titel einer Seite.
break-outs = Gruppenarbeiten
# Eine Überschrift.
break-outs-of = Gruppenarbeiten von { $room }
none-to-see = Hier wurde noch keine Gruppenarbeit eröffnet, soweit du das sehen kannst.
none-to-see-hint = Jede steht dann hier mit ihren Gruppen: Du siehst, wer mit wem zusammen war und wer da war, und kannst dieselben Gruppen wieder eröffnen.
# Ein Link.
open-the-first-one = Die erste eröffnen
newest-first = { $count ->
    [one] Eine Gruppenarbeit
   *[other] { $count } Gruppenarbeiten, die neueste zuerst
}
# Ein Zeichen: diese ist offen.
open = offen
# Was über eine bekannt ist. { $parts } ist eine Liste: by oder by-replaced, lasted oder open-now, groups, people oder free-choice.
summary = { $parts }
by = Von { $person }
# { $other } hat an ihrer Stelle eine andere eröffnet.
by-replaced = Von { $person }, ersetzt von { $other }
# { $length } ist eine Zeit.
lasted = Dauer { $length }
open-now = jetzt offen
groups = { $groups ->
    [one] { $groups } Gruppe
   *[other] { $groups } Gruppen
}
people = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
free-choice = freie Wahl
# Hinter dem Namen einer Gruppe.
closed-early = vor dem Ende geschlossen
# Ein Link. { $time } ist, wann sie eröffnet wurde.
who-was-where-on = Wer war wo{ $hide } am { $time }{ $show }
# Ein Link. { $time } ist, wann sie eröffnet wurde.
plan-file-of = Gruppen als Plandatei{ $hide } vom { $time }{ $show }
# Eine Beschriftung, die vorgelesen wird.
more-break-outs = Weitere Gruppenarbeiten
# Links zu anderen Seiten der Liste.
newer = Neuere
earlier = Ältere
no-such-break-out = eine solche Gruppenarbeit gab es in diesem Raum nicht
# Ein Link danach.
see-all = Alle Gruppenarbeiten ansehen
none-open = in diesem Raum sind keine Gruppen offen
# Ein Link danach.
see-earlier-ones = Frühere ansehen

## Wer war wo

# Eine Überschrift.
who-was-where = Wer war wo
none-yet-to-see = In { $room } gab es noch keine Gruppenarbeit, soweit du das sehen kannst.
none-yet-attendance = Sobald es eine gab, steht auf dieser Seite, wer von wann bis wann in welcher Gruppe war.
# Vor einer Auswahl.
break-out = Gruppenarbeit
# Eine Möglichkeit der Auswahl.
all-of-them = alle
# Eine Schaltfläche.
show = Zeigen
nobody-was-there = In den Gruppen war niemand.
nobody-was-seen = In den Gruppen, in die du sehen kannst, war niemand.
# Eine Beschriftung einer Tabelle, die vorgelesen wird.
attendance = Anwesenheit
# Was eine Tabelle zeigt; wird vorgelesen.
who-was-in-which = Wer in welcher Gruppe war
who-was-in-which-while-open = Wer in welcher Gruppe war, solange die Gruppen offen waren

# Die Köpfe der Spalten der Tabelle.
person = Person
group = Gruppe
# Eine Uhrzeit.
from = Von
# Eine Uhrzeit.
to = Bis
# Wie lange.
stayed = Dauer

# Anstelle einer Uhrzeit.
still-there = noch da
more-rows = { $rows ->
    [one] { $rows } weitere Zeile steht in der Datei.
   *[other] { $rows } weitere Zeilen stehen in der Datei.
}
# Eine Liste von Namen folgt.
came-to-none = Hatten eine Gruppe und kamen in keine:
not-all-readable = Nicht alle Gruppen sind zu lesen.
# Eine Liste von Gruppen folgt, jede mit dem Grund.
not-known-in = Wer in diesen war, ist nicht bekannt:
unknown = { $group }: { $reason }
only-while-open = Zeiten vor der Gruppenarbeit und nach ihrem Ende zählen nicht mit.
also-after = Wer nach dem Ende noch blieb, zählt bis zum Verlassen mit.
makers-left-out = Wer einen Raum angelegt hat, ist die ganze Zeit darin und steht nicht hier.
# Eine Schaltfläche.
save-as-table = Als Tabelle speichern (CSV)
