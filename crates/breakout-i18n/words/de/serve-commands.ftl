### Die Befehle, die man dem Bot in einem Raum schreibt, und was zu denen gesagt wird, die er nicht versteht.
###
### Eine Nachricht, die mit `verb-`, `word-` oder `number-` beginnt, ist eine Liste von Wörtern mit Kommas, das übliche zuerst. Groß oder klein ist gleich, und die englischen
### gelten in jeder Sprache auch. Wörter derselben Art dürfen nicht in zwei Listen stehen.

## Was zu tun ist

verb-start = teile auf, aufteilen, teile, eröffne, öffne, starte, beginne, mach
verb-again = noch einmal, nochmal, wieder, dieselben, wiederholen
verb-rotate = mischen, durchmischen, neu mischen, wechseln
verb-end = ende, beende, beenden, schluss, fertig, zurückholen, alle zurück
verb-extend = verlängern, verlängere, mehr, mehr zeit, länger
verb-move = verschiebe, verschieben, setze, schicke
verb-add = hinzufügen, neu, neue gruppe
verb-close = schließe, schließen, schliesse, schliessen
verb-rename = umbenennen, benenne, nenne
verb-say = sage allen, sag allen, an alle, ansage
verb-tell = an, sage, sag
verb-report = bericht, berichte, ergebnisse
verb-status = stand, übersicht, zeige, zeig
verb-who = wer, wer ist wo, wer ist da, wer fehlt
verb-help = hilfe, befehle
verb-widget = widget hinzufügen
verb-no-widget = widget entfernen, entferne widget, entferne das widget, widget weg
verb-leave = verlasse den raum, geh, tschüss
verb-yes = ja, j, jawohl, los, gut, einverstanden
verb-no = nein, nö, abbrechen, verwerfen
verb-shuffle = neu einteilen, anders, neu verteilen

## Wörter darin

word-for = für
word-until = bis
word-in = in
word-at = um
word-now = jetzt, sofort
word-to = zu, nach
word-of = je, à
word-by = von
word-per = pro
word-groups = gruppen, gruppe, räume, raum
word-people = leute, personen, leuten
word-pairs = paare, paaren
word-task = aufgabe
word-rotated = gemischt, durchgemischt
word-all = alle, alles
word-more = mehr, länger
word-one = eine, einen, einer
word-hours = stunde, stunden, std
word-minutes = minute, minuten
word-seconds = sekunde, sekunden, sek
word-filler = bitte, die, der, das, sitzung, gruppenarbeit, und, danke, mal, mit, zeit

## Zahlen als Wörter

number-1 = eins
number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn
number-11 = elf
number-12 = zwölf
number-15 = fünfzehn
number-20 = zwanzig
number-30 = dreißig, dreissig

## Beispiele

examples-start = 4 15m | 4 | je 3 | 4 bis 10:30 | 4 15m Aufgabe Lest Seite 7
examples-again = noch einmal 15m | noch einmal
examples-rotate = mischen 15m | mischen
examples-end = ende | ende in 1m | ende jetzt
examples-extend = +5m | verlängern bis 10:45
examples-move = verschiebe Anna zu Gruppe 2
examples-add = neue Gruppe | neue Gruppe Frösche
examples-close = schließe Gruppe 2
examples-rename = umbenennen Gruppe 2 zu Frösche
examples-say = ansage Noch fünf Minuten
examples-tell = an Gruppe 2: Ich komme
examples-report = bericht
examples-status = übersicht
examples-who = wer | wer Gruppe 2
examples-help = hilfe | hilfe verschiebe
examples-widget = widget
examples-no-widget = widget entfernen
examples-leave = verlasse den Raum
examples-yes = ja
examples-no = nein
examples-shuffle = neu einteilen

## Worum es bei jedem geht

about-start = teilt alle für 15 Minuten in 4 Gruppen auf, oder in Gruppen zu dritt
about-again = eröffnet dieselben Gruppen noch einmal
about-rotate = dieselben Räume, und niemand trifft dieselben Leute wieder
about-end = holt alle zurück: bald, in einer Minute oder sofort
about-extend = gibt mehr Zeit
about-move = setzt jemanden in eine andere Gruppe
about-add = fügt eine Gruppe hinzu
about-close = schließt eine Gruppe
about-rename = gibt einer Gruppe einen anderen Namen
about-say = schreibt etwas in alle Gruppen
about-tell = schreibt etwas in eine Gruppe
about-report = zeigt hier, was die Gruppen mit !report markiert haben
about-status = zeigt die Gruppen, wer fehlt, und die Zeit, die bleibt
about-who = zeigt, wer wo ist, oder wer in einer Gruppe ist
about-help = zeigt diese Liste, oder wie ein Befehl geschrieben wird
about-widget = setzt die Gruppen oben in diesen Raum, wo eine App Widgets zeigt
about-no-widget = entfernt es aus diesem Raum
about-leave = ich verlasse diesen Raum
about-yes = eröffnet die Gruppen, die ich vorgeschlagen habe
about-no = verwirft sie
about-shuffle = teilt sie neu ein

## Was nicht verstanden wurde

unknown = „{ $said }“ verstehe ich nicht. Meintest du { $example }?
unknown-at-all = „{ $said }“ verstehe ich nicht. { $help } zeigt, was ich verstehe.
not-so = Das verstehe ich nicht ganz. Schreib es so: { $examples }
two-numbers = Ich weiß nicht, was die zweite Zahl ist. Sind es Minuten, schreib { $with-time }.
number-out-of-range = Die Zahl muss zwischen 1 und { $most } liegen. Schreib es so: { $examples }
not-a-length = Wie lange, verstehe ich nicht: { $problem }. So geht es: { $examples }
not-a-time = Bis wann, verstehe ich nicht: { $problem }. So geht es: { $examples }
or = { $one } oder { $other }

## Für Apps, die Befehle anbieten

about-groups = Wie viele Gruppen
about-length = Wie lange, wie 15m
about-person = Wer: ein Name oder eine Matrix-ID
about-group = Welche Gruppe: ihr Name oder ihre Nummer
about-name = Der neue Name
about-text = Was geschrieben wird
