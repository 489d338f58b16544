### Ein Anruf auf einer Seite der Konsole.

## Was mit dem Anruf geschieht. { $place } ist der Name eines Raums oder einer Gruppe

you-are-in = Sie sind im Anruf in { $place }.
joining = Sie treten dem Anruf in { $place } bei …
not-come-up-settings = Vielleicht lässt Ihr Browser es seine Einstellungen nicht speichern: Erlauben Sie „localhost“, Daten zu speichern, auch innerhalb anderer Seiten, oder verwenden Sie einen anderen Browser.
# { $device } ist die ID eines Geräts.
in-already = Sie sind schon in diesem Anruf, mit dem Gerät { $device }.
leave-it-there = Verlassen Sie den Anruf dort: Sobald Sie das getan haben, beginnt er hier.
# { $time } und { $end } stehen um eine Uhr, die herunterzählt, sobald sie kann.
moving-you-in = Sie wechseln zu { $place } in { $time }einem Moment{ $end }
moving-you = Sie wechseln zu { $place } …
still-in-the-call-before = Sie sind noch im vorherigen Anruf.
not-in-any-more = Sie sind nicht mehr im Anruf in { $place }.
have-left = Sie haben den Anruf verlassen.

## Warum jemand nicht mehr in einem Anruf ist

media-server-silent = Der Medienserver Ihres Heim-Servers antwortet nicht. Wenn das so bleibt, sagen Sie es denen, die ihn betreiben. Hier steht es, wenn er wieder da ist.
media-server-back = Der Medienserver Ihres Heim-Servers antwortet wieder.
stays-empty = Element Call bleibt leer: Vielleicht lässt Ihr Browser es seine Einstellungen nicht speichern. Erlauben Sie „localhost“, Daten zu speichern, auch innerhalb anderer Seiten, und laden Sie diese Seite neu.
removed-from-room = Sie sind nicht mehr in diesem Raum.

## Element Call, das nicht zu diesem Programm gehört

how-to-get-element-call = für Anrufe entpacken Sie das npm-Paket @element-hq/element-call-embedded (Version 0.26.1) in den Ordner `element-call` neben den Konten, oder nennen Sie seinen Ordner mit `--element-call`; in einem Klon des Projekts tut das `cargo xtask element-call`
