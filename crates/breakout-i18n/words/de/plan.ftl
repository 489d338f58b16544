### Der Plan auf der Seite eines Raums: wer wohin geht, und wie es losgeht.
###
### Was zwischen { $hide } und { $show } steht, wird nur vorgelesen: auf dem Bildschirm sagt es der Ort.

# Die Überschrift des Plans: aus einem Raum werden mehrere Gruppen.
split-this-room = Diesen Raum aufteilen

## Wie die Leute eingeteilt werden

# Vor einem Feld mit einer Zahl. groups oder people-in-each-group folgt darunter.
how-many = Wie viele
# Vor einer Auswahl zwischen groups und people-in-each-group.
of-what = Wovon
groups = Gruppen
people-in-each-group = Personen in jeder Gruppe
# Vor einem Feld: wie die Gruppen heißen.
names = Namen
# { $mark } ist {"{"}n{"}"} und steht im Feld.
names-hint = { $mark } ist die Nummer der Gruppe.
names-need-number = In den Namen muss { $mark } vorkommen; das steht für die Nummer der Gruppe.
# Öffnet einige Felder.
together-or-apart = Wer zusammenbleibt oder getrennt wird
# Vor einem Feld mit Namen.
together = Zusammen
# Vor einem Feld mit Namen.
apart = Getrennt
wishes-hint = Namen oder Matrix-IDs mit Kommas dazwischen, eine Liste je Zeile.
# Öffnet ein Feld.
who-is-left-out = Wer außen vor bleibt
# Vor einem Feld mit Namen.
not-dealt = Nicht einteilen
not-dealt-hint = Helfende, Aufnahmegeräte, Bots: Namen oder Matrix-IDs mit Kommas dazwischen. Beim Start wird es für diesen Raum gemerkt.
# Was sich wählen lässt.
moderators-take-part = Moderatoren machen mit
i-take-part = Ich mache mit
everybody-chooses = Alle wählen selbst
meet-other-people = Andere Leute treffen
# Eine Schaltfläche: verteilt Leute auf Gruppen, wie Karten ausgeteilt werden.
deal = Einteilen
# Eine Schaltfläche.
deal-again = Neu einteilen
# Eine Schaltfläche.
same-groups = Dieselben Gruppen wie beim letzten Mal

## Ein Plan aus einer Datei

# Öffnet ein Formular.
from-a-file = Die Gruppen aus einer Datei nehmen
# Vor einem Feld. Die Namen der Spalten bleiben, wie sie sind.
file = CSV-Datei mit den Spalten room und user, und task, wenn Gruppen eine Aufgabe haben
# Eine Schaltfläche.
use-this-file = Diese Datei nehmen
choose-a-file = Wähle zuerst eine Datei.
file-has-errors = Die Datei hat Fehler, deshalb blieb der Plan, wie er war.
# { $wrong } ist, was an der Zeile falsch ist.
line = Zeile { $line }: { $wrong }
# Am Ende einer Liste.
and-more = … und { $more } mehr
file-cut-off = die Datei ließ sich nicht lesen oder war abgeschnitten
choose-it-again = geh zurück, und wähle sie noch einmal

## Wer wohin geht

# Eine Schaltfläche, für Browser ohne Skripte.
apply-changes = Änderungen übernehmen
groups-everybody-chooses = { $groups ->
    [one] { $groups } Gruppe, alle wählen selbst
   *[other] { $groups } Gruppen, alle wählen selbst
}
people-in-groups = { $groups ->
    [one] { $people ->
        [one] { $people } Person in { $groups } Gruppe
       *[other] { $people } Personen in { $groups } Gruppe
    }
   *[other] { $people ->
        [one] { $people } Person in { $groups } Gruppen
       *[other] { $people } Personen in { $groups } Gruppen
    }
}
drag-people = Zieh die Leute in ihre Gruppe, oder wähle ihre Gruppe aus.
# Die Beschriftung eines Felds, die vorgelesen wird.
name-of-group = Name von Gruppe { $number }
# Wofür eine Schaltfläche ist; welche Gruppe, sagt der Ort.
take-out-this-group = Diese Gruppe entfernen
# Was dieselbe Schaltfläche vorgelesen sagt.
take-out = { $group } entfernen
# Wie viele in einer Gruppe sind.
people = { $people ->
    [0] niemand
    [one] { $people } Person
   *[other] { $people } Personen
}
# Dasselbe, wo Gruppen an ihren Nummern zu erkennen sind.
group-with-people = { $people ->
    [0] Gruppe { $number }, niemand
    [one] Gruppe { $number }, { $people } Person
   *[other] Gruppe { $number }, { $people } Personen
}
# Öffnet ein Feld: was diese Gruppe anderes zu tun hat als die übrigen.
own-task = Eigene Aufgabe{ $hide } von { $group }{ $show }
# Die Beschriftung eines Felds, die vorgelesen wird.
task-of = Aufgabe von { $group }
# Eine Überschrift.
without-a-group = Ohne Gruppe
they-choose-themselves = Sie können selbst wählen.
# Eine Schaltfläche.
add-a-group = Gruppe hinzufügen
# Wo jemand ist, der in keiner Gruppe ist; in einem Satz der Seite.
no-group = keine Gruppe
# Eine Möglichkeit der Auswahl.
no-group-chosen = Keine Gruppe
# Die Beschriftung eines Felds, die vorgelesen wird.
number-of-group-of = Nummer der Gruppe von { $person }
# Die Beschriftung einer Auswahl, die vorgelesen wird.
group-of = Gruppe von { $person }

## Hinter dem Namen von jemandem

not-in-this-room-yet = noch nicht in diesem Raum
you = du
moderator = Moderation
guest = Gast
looks-like-a-bot = sieht nach einem Bot aus

## Was zu wissen ist

before-you-start = Bevor es losgeht
no-earlier-groups = In diesem Raum gibt es keine früheren Gruppen.
pairs-meet-again = { $pairs ->
    [0] Niemand trifft jemanden ein zweites Mal.
    [one] Ein Paar trifft sich wieder; bessere Gruppen wurden nicht gefunden.
   *[other] { $pairs } Paare treffen sich wieder; bessere Gruppen wurden nicht gefunden.
}
nobody-meets-again-and-more = Niemand trifft jemanden ein zweites Mal. So viele Runden dieser Art können noch folgen: { $more }.
more-groups-than-people-hint = { $people ->
    [one] Mit { $people } Gruppe hätte jede Person ihre eigene. Du kannst auch die Moderatoren oder dich selbst mitmachen lassen.
   *[other] Mit { $people } Gruppen hätte jede Person ihre eigene. Du kannst auch die Moderatoren oder dich selbst mitmachen lassen.
}
nobody-hint = Moderatoren und du selbst bleiben außen vor, solange du die Kästchen nicht ankreuzt. Du kannst auch alle selbst wählen lassen.
nobody-invited-hint = Lass stattdessen die Mitglieder dieses Raums hinein, oder setz jemanden in die Gruppe.
no-such-group = Diese Gruppe gibt es nicht mehr. Sie wurde in einem anderen Tab entfernt.
too-large-tasks-hint = Ohne Aufgaben, oder mit kürzeren, würde es passen.
too-large-people-hint = { $people ->
    [one] Etwa { $people } Person würde passen. Auch kürzere Namen helfen, und ohne Vorschläge passen alle.
   *[other] Etwa { $people } Personen würden passen. Auch kürzere Namen helfen, und ohne Vorschläge passen alle.
}

## Wie es losgeht

# Vor einem Feld: was die Gruppen tun sollen.
task = Aufgabe
# Im leeren Feld.
task-placeholder = Was die Gruppen tun sollen
task-hint = Alle lesen sie, wenn sie eine Gruppe wählen, und in der Gruppe.
# Vor einem Feld mit einer Zahl.
minutes = Minuten
# Im leeren Feld.
minutes-placeholder = bis ich sie beende
# Vor einem Feld mit einer Uhrzeit.
or-until = Oder bis
or-until-hint = Morgen, wenn diese Uhrzeit heute schon vorbei ist
# Vor einer Auswahl: who-everybody, who-invited und who-anybody.
who-can-join = Wer hinein darf
who-everybody = Alle in diesem Raum
who-invited = Nur wer in der Gruppe ist
who-anybody = Alle, auch von außerhalb
# Vor einer Auswahl: die Sprache dessen, was in die Räume gesendet wird.
language-in-the-rooms = Sprache in den Räumen
# Was sich wählen lässt.
tell-everybody = Allen eine Nachricht schicken
only-moderators-write = Hier können solange nur Moderatoren schreiben
show-the-widget = Das Widget in Element für alle öffnen
i-keep-it-running = Ich lasse diese Konsole bis zum Ende laufen
in-the-rooms-of-last-time = In den Räumen vom letzten Mal
# Aus diesen Räumen.
nobody-is-removed = Niemand wird aus ihnen entfernt
# Eine Schaltfläche.
start-instead = Stattdessen diesen Plan starten
# Eine Schaltfläche.
start = Starten
# Ein Link.
see-what-will-be-sent = Ansehen, was gesendet wird
lasts-from-to = Eine Gruppenarbeit dauert 1 bis 1440 Minuten.
one-end = Eine Gruppenarbeit hat ein Ende: Gib entweder Minuten oder eine Uhrzeit an.
time-unreadable = Die Uhrzeit ist nicht zu lesen.
cannot-write = Du kannst in diesem Raum nicht schreiben, deshalb würde es niemand erfahren.
# { $tick } ist tell-everybody.
cannot-write-hint = Nimm das Kreuz bei „{ $tick }“ weg, um die Gruppen ohne Nachricht zu eröffnen, und sag es den Leuten selbst.
plan-has-changed = Der Plan hat sich geändert, seit du ihn angesehen hast.
plan-has-changed-hint = Hier steht er, wie er jetzt ist. Drück noch einmal auf Starten, wenn er stimmt.
# { $tick } ist i-keep-it-running.
quiet-for-good-hint = Diese Konsole beendet die Gruppenarbeit und lässt wieder alle schreiben, wenn sie dann noch läuft. Kreuz „{ $tick }“ an, oder beginne ohne Ende, oder lass solange alle schreiben.

## Räume im Voraus

# Öffnet ein Formular.
ahead-of-time = Die Räume im Voraus anlegen
# Eine Schaltfläche.
make-them = Anlegen
ahead-of-time-hint = Bis zum Start erfährt es niemand. Heim-Server erlauben etwa zehn Räume auf einmal und dann einen in der Minute.
make-from-to = { $most ->
   *[other] Leg 1 bis { $most } Räume an.
}

## Was gesendet wird

# Eine Überschrift.
what-will-be-sent = Was gesendet wird
# Ein Link.
back-to-the-plan = Zurück zum Plan
event-cannot-be-written = das Ereignis lässt sich nicht schreiben
event-holds = { $bytes ->
   *[other] Das Ereignis hat { $bytes } von { $limit } Bytes. Die Raum-IDs sind Platzhalter: Die Räume werden angelegt, wenn du auf Starten drückst.
}
# Eine Überschrift.
messages-in-this-room = { $messages ->
    [one] Die Nachricht in diesem Raum
   *[other] Die { $messages } Nachrichten in diesem Raum
}
# Eine Überschrift. { $type } ist in Matrix die Art eines Ereignisses.
the-event = Das Ereignis { $type }
