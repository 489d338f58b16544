### Ein Anruf auf einer Seite der Konsole.

# Eine Überschrift.
call = Anruf
# Der Titel der Seite, und wie der Rahmen für alle heißt, die ihn nicht sehen. { $room } ist der Name eines Raums.
call-in = Anruf in { $room }
leave-the-call = Den Anruf verlassen und zurück: { $room }
ended-by-the-console = Die Konsole hat diesen Anruf beendet.
join-again = Wieder beitreten
back-to = Zurück: { $room }
back-to-the-room = Zurück in den Raum
needs-javascript = Ein Anruf braucht JavaScript, anders als der Rest dieser Konsole.

## Was mit dem Anruf geschieht. { $place } ist der Name eines Raums oder einer Gruppe

you-are-in = Du bist im Anruf in { $place }.
joining = Du trittst dem Anruf in { $place } bei …
not-come-up = Element Call hat sich nicht geöffnet.
not-come-up-settings = Vielleicht lässt dein Browser es seine Einstellungen nicht speichern: Erlaube „localhost“, Daten zu speichern, auch innerhalb anderer Seiten, oder nimm einen anderen Browser.
not-come-up-files = Seine Dateien sind noch nicht da. Ein langsamer Rechner braucht einen Moment länger.
load-again = Neu laden
# { $device } ist die ID eines Geräts.
in-already = Du bist schon in diesem Anruf, mit dem Gerät { $device }.
leave-it-there = Verlass den Anruf dort: Sobald du das getan hast, beginnt er hier.
no-second-time = Kein Gerät kann ein anderes zum Verlassen bringen, und dieses hier tritt nicht ein zweites Mal bei.
# { $time } und { $end } stehen um eine Uhr, die herunterzählt, sobald sie kann.
moving-you-in = Du wechselst zu { $place } in { $time }einem Moment{ $end }
moving-you = Du wechselst zu { $place } …
not-moved = Der Wechsel zu { $place } hat nicht geklappt.
still-in-the-call-before = Du bist noch im vorherigen Anruf.
not-in-any-more = Du bist nicht mehr im Anruf in { $place }.
have-left = Du hast den Anruf verlassen.
# { $why } ist, was schiefging.
not-opened = Der Anruf ließ sich nicht öffnen: { $why }

## Warum jemand nicht mehr in einem Anruf ist

media-server-silent = Der Medienserver deines Heim-Servers antwortet nicht. Wenn das so bleibt, sag es denen, die ihn betreiben. Hier steht es, wenn er wieder da ist.
media-server-back = Der Medienserver deines Heim-Servers antwortet wieder.
stays-empty = Element Call bleibt leer: Vielleicht lässt dein Browser es seine Einstellungen nicht speichern. Erlaube „localhost“, Daten zu speichern, auch innerhalb anderer Seiten, und lade diese Seite neu.
removed-from-room = Du bist nicht mehr in diesem Raum.
connection-lost = Der Beitritt hat nicht geklappt, oder die Verbindung ist verloren gegangen.

## Schaltflächen

take-over = Hier übernehmen
move-now = Jetzt wechseln
stay = Bleiben
stay-here = Hier bleiben
try-again = Noch einmal versuchen
go-back = Zurück in den vorherigen Anruf

## Element Call, das nicht zu diesem Programm gehört

no-calls-here = Hier sind keine Anrufe möglich.
how-to-get-element-call = für Anrufe entpacke das npm-Paket @element-hq/element-call-embedded (Version 0.26.1) in den Ordner `element-call` neben den Konten, oder nenne seinen Ordner mit `--element-call`; in einem Klon des Projekts tut das `cargo xtask element-call`
# Für jemanden, der eine Adresse von Hand öffnet, die nur für Rahmen gedacht ist.
no-such-file = Unter dieser Adresse gibt es nur Element Call, und darin keine solche Datei.
