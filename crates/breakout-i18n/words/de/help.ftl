### Die Hilfe der Befehlszeile: wofür jeder Befehl ist, und jede seiner Optionen.
###
### Ein Text wird nach seinem Namen gefunden: dem des Befehls, oder denen des Befehls und der Option mit einem Strich dazwischen. Was `every-…` heißt, gilt für mehrere
### Befehle. Was auf `-more` endet, steht mit `--help` darunter und fehlt mit `-h`; was auf `-at-the-end` endet, steht ganz unten. Ohne Punkt am Ende des ersten Satzes.
### Was in Backticks steht, wird eingegeben und bleibt; Wörter in Großbuchstaben dürfen übersetzt werden, wie unten.

## Überschriften, und was clap von sich aus sagt

heading-usage = Aufruf
heading-commands = Befehle
heading-arguments = Argumente
heading-options = Optionen
heading-every-command = Optionen für jeden Befehl
help-flag = Hilfe ausgeben
help-flag-short = Hilfe ausgeben (mehr mit '--help')
help-flag-long = Hilfe ausgeben (kürzer mit '-h')
version-flag = Version ausgeben

## Was für einen eingegebenen Wert steht

value-plus-dur = +DAUER
value-child = GRUPPE
value-command = BEFEHL
value-dir = ORDNER
value-dur = DAUER
value-file = DATEI
value-format = FORMAT
value-homeserver-or-user = HEIM-SERVER-ODER-BENUTZER
value-k = K
value-n = N
value-name = NAME
value-people = LEUTE
value-r = R
value-room = RAUM
value-rule = REGEL
value-session = SITZUNG
value-shell = SHELL
value-text = TEXT
value-time = ZEIT
value-user = BENUTZER
value-users = BENUTZER

## Wer die Räume betreten darf

choice-join-restricted = Die Mitglieder des Raums, der aufgeteilt wird
choice-join-invite = Nur wer vorgeschlagen ist; diese Leute werden eingeladen
choice-join-public = Alle, auch von außerhalb

choice-log-format-text = Für Menschen
choice-log-format-json = Ein Objekt in jeder Zeile

## Was für mehrere Befehle gilt

every-rooms = Alle gleichmäßig auf so viele Räume verteilen
every-together = Diese Leute in einem Raum zusammenlassen, wie `@ann:example.org,@bob:example.org`; darf mehrmals vorkommen
every-apart = Diese Leute voneinander trennen; darf mehrmals vorkommen
every-spread = Diese Leute gleichmäßig über die Räume verteilen, wie es mit Moderatoren geschieht
every-room = Der Raum, der aufgeteilt ist: eine ID, ein Alias oder sein Name
every-watch = Weitermachen und jede Änderung zeigen, bis Strg-C
every-yes = Die Gruppen übernehmen, wenn jemand sie eröffnet hat, der kein Moderator ist: von da an sind es deine, für alle
every-name = Wie die Gruppen heißen, mit n in geschweiften Klammern, wo ihre Nummer hinkommt; sonst `Group 1` und so weiter, in der Sprache der Räume

## `breakout`

breakout = Gruppenräume für Matrix: einen Raum aufteilen, sehen, wer wo ist, alle zurückholen
breakout-at-the-end =
    Rückgabewerte: 0 getan, 1 abgelehnt oder zum Teil misslungen, 2 falscher Aufruf, 3 Heim-Server oder Netz, 70 ein Fehler im Programm.
    Konten liegen in BREAKOUT_HOME, sonst im Datenverzeichnis des Systems.
breakout-account = Dieses Konto verwenden: eine Benutzer-ID oder der Teil vor dem Doppelpunkt
breakout-json = Mit einem JSON-Objekt je Zeile antworten
breakout-verbose = Mehr sagen; zwei- oder dreimal für Protokolle
breakout-no-color = Keine Farben verwenden

## `breakout login`

login = Bei einem Konto anmelden, als neues Gerät
login-more = Nach dem Passwort wird im Terminal gefragt. Mit dem Wiederherstellungsschlüssel des Kontos wird das neue Gerät verifiziert, sodass die Apps der anderen seinen Nachrichten in verschlüsselten Räumen vertrauen.
login-target = Eine Benutzer-ID wie @ann:example.org, oder Name oder URL eines Heim-Servers
login-user = Wer sich anmeldet, wenn der Heim-Server angegeben ist
login-password-stdin = Das Passwort aus der ersten Zeile der Standardeingabe lesen
login-sso = Auf einer Webseite des Heim-Servers anmelden
login-recovery-key-file = Das neue Gerät mit dem Wiederherstellungsschlüssel in dieser Datei verifizieren
login-device-name = Wie das neue Gerät in der Geräteliste des Kontos heißt; ohne Angabe `breakout`

## `breakout logout`

logout = Abmelden und das Konto auf diesem Rechner vergessen
logout-force = Das Konto vergessen, ohne es dem Heim-Server zu sagen, der das Gerät behält

## `breakout whoami`

whoami = Das Konto zeigen, nachdem der Heim-Server gefragt ist, ob die Anmeldung noch gilt

## `breakout rooms`

rooms = Die Räume auflisten, in denen du Gruppen eröffnen darfst oder welche offen sind
rooms-more =
    Die Gruppenräume selbst, Spaces und aktualisierte Räume fehlen, außer mit `--all`.

    Zu jedem Raum stehen die Berechtigungsstufe, die es braucht, und die, die du hast; wer einen Raum angelegt hat, kann eine unbegrenzte haben.
rooms-all = Alle Räume auflisten, in denen du bist

## `breakout start`

start = Einen Raum aufteilen: die Gruppenräume anlegen, eröffnen und allen Bescheid sagen
start-more = Lässt sich gefahrlos wiederholen: ein unterbrochener Start geht mit demselben Befehl weiter, ohne dass etwas zweimal angelegt wird.
start-room = Der Raum, der aufgeteilt wird: eine ID, ein Alias oder sein Name
start-size = Alle gleichmäßig auf Räume mit höchstens so vielen Leuten verteilen
start-file = Räume und Leute aus einer CSV-Datei mit der Kopfzeile `room,user` nehmen
start-again = Die Räume vom letzten Mal wieder eröffnen: mit denselben Gruppen oder neu eingeteilt, wenn du sagst, wie
start-again-more = Eine neue Einteilung nimmt die Räume, die es gibt, auch die von `breakout prepare`, und legt nur an, was fehlt. Räume behalten ihre Namen, außer mit `--name`; die aus einer Datei werden nach ihrem Namen gefunden.
start-rotate = So einteilen, dass sich möglichst wenige Paare wieder treffen, über alle Gruppenarbeiten dieses Raums gezählt
start-keep = Leute in Räumen lassen, die nicht mehr ihre sind; sonst entfernt eine neue Einteilung sie, bis auf Moderatoren
start-free = Niemandem einen Raum vorschlagen: alle wählen selbst
start-join = Wer die Räume betreten darf; `restricted`, wenn du nichts anderes sagst, und mit `--again` wie vorher
start-length = Die Gruppenarbeit nach so langer Zeit von selbst beenden, wie `90s`, `15m` oder `1h30m`
start-until = Die Gruppenarbeit um diese Zeit von selbst beenden, das nächste `14:30` etwa, oder mit dem Datum wie `2026-03-02 14:30`
start-name = Wie die Gruppen heißen, mit n in geschweiften Klammern, wo ihre Nummer hinkommt; sonst behalten Räume ihre Namen, und neue heißen `Group 1` und so weiter, in der Sprache der Räume
start-room-name = Wie die Räume selbst heißen, die in den Listen der Leute neben anderen stehen: `{"{"}name{"}"}` ist der Name der Gruppe und `{"{"}parent{"}"}` der des Raums, der aufgeteilt wird; `{"{"}name{"}"} · {"{"}parent{"}"}`, wenn du nichts anderes sagst
start-room-name-more = Mit `--again` heißen auch Räume so, die es schon gibt.
start-task = Was die Gruppen tun sollen, in höchstens 500 Zeichen; man liest es, wo man eine Gruppe wählt, und in der Gruppe
start-task-more = Eine Plandatei kann jeder Gruppe eine eigene Aufgabe geben, in der Spalte `task`. Mit `--again` bleiben die Aufgaben, wenn du nichts anderes sagst; ein leerer Text nimmt sie weg.
start-language = In den Räumen diese Sprache sprechen: ein Kürzel wie `en`, bei dem auch bleibt, wer die Gruppenarbeit weiterführt
start-language-more = Es wird für den Raum gemerkt. Gruppen, die schon einen Namen haben, behalten ihn.
start-with-moderators = Auch den Moderatoren Gruppen geben
start-with-me = Auch dir selbst eine Gruppe geben
start-without = Jemanden außen vor lassen, etwa eine Hilfe, ein Aufnahmegerät oder einen Bot: eine Benutzer-ID oder ein Anzeigename, den nur ein Mitglied hat
start-without-more = Darf mehrmals vorkommen. Es wird für den Raum gemerkt, auch für Leute, die sonst später eine Gruppe bekämen; `--without none` vergisst es.
start-seed = Dieselben Leute noch einmal genauso einteilen
start-quiet-main = Im aufgeteilten Raum nur Moderatoren schreiben lassen, solange die Gruppen offen sind
start-quiet-main-more = Mitglieder unter Berechtigungsstufe 50 können dort wieder schreiben, wenn die Gruppenarbeit endet, wer oder was sie auch beendet. Mit einem festen Ende muss etwas da sein, das sie beendet: der Heim-Server, oder siehe `--yes`.
start-yes = Versprechen, `breakout status --watch` oder die Konsole bis zum Ende laufen zu lassen, wo `--quiet-main` das braucht
start-widget = Das Widget des Raums für alle öffnen, das den Leuten in Element ihre Gruppe zeigt; das Ende der Gruppenarbeit schließt es
start-widget-more = Es wird für den Raum gemerkt. `breakout widget` fügt einem Raum ein Widget hinzu.
start-no-widget = Das Widget geschlossen lassen, auch bei späteren Starts in diesem Raum
start-unmute = In den Räumen auch Mitglieder schreiben lassen, denen hier eine eigene Berechtigungsstufe das Schreiben nimmt
start-no-announce = Keine Nachricht senden, die allen Bescheid sagt
start-stable = Den Ereignistyp verwenden, den der Vorschlag haben wird, sobald er angenommen ist
start-replace = Gruppen ersetzen, die offen sind; ihre Räume bleiben, und die Leute dort erfahren, dass neue Gruppen offen sind
start-dry-run = Zeigen, was gesendet würde und ob es in ein Ereignis passt, und nichts senden

## `breakout status`

status = Zeigen, wer für welche Gruppe vorgeschlagen ist, und wer wo ist
status-more = Solange zusieht, wer die Gruppen eröffnet hat, bekommen Leute, die den aufgeteilten Raum betreten, die kleinste Gruppe, außer wo alle selbst wählen.
status-watch = Es bei jeder Änderung wieder zeigen, bis Strg-C

## `breakout offers`

offers = Die Gruppen zeigen, die in deinen Räumen offen sind, und wo du vorgeschlagen bist
offers-room = Nur dieser Raum: eine ID, ein Alias oder sein Name

## `breakout join`

join = Eine Gruppe betreten: die für dich vorgeschlagene, wenn du keine andere nennst
join-child = Die Gruppe: eine ID, ein Name oder ihre Nummer in `status`
join-all = In alle Gruppen gehen, die du betreten darfst: ein Moderator sieht und erreicht nur Gruppen, in denen er ist
join-yes = Betreten, obwohl du nicht weißt, wer die Gruppen eröffnet hat

## `breakout back`

back = Aus einer Gruppe in den Raum zurückgehen, der aufgeteilt wurde
back-more = Betritt diesen Raum wieder, wenn du ihn verlassen hast. Du bleibst Mitglied der Gruppe.
back-child = Die Gruppe: eine ID oder ihr Name
back-yes = Den Raum betreten, zu dem sie nach eigener Angabe gehört, obwohl du nie dort warst

## `breakout move`

move = Jemandem eine andere Gruppe vorschlagen, solange die Gruppen offen sind
move-more = Die Person erfährt es im aufgeteilten Raum, mit dem Link, und wird eingeladen, wenn die Gruppen nur mit Einladung gehen. Niemand lässt sich aus einem Raum versetzen: alle gehen selbst.
move-user = Wer verschoben wird: eine ganze Benutzer-ID oder ein Anzeigename, den nur ein Mitglied hat
move-child = Wohin: eine ID, ein Name oder die Nummer in `status`

## `breakout add`

add = Den offenen Gruppen eine hinzufügen
add-more = Sie wird angelegt wie die anderen und bekommt die nächste Nummer. Ist eine Gruppe dieses Namens offen, geschieht nichts; eine geschlossene wird wieder geöffnet, mit ihrer alten Nummer.
add-name = Der Name der neuen Gruppe

## `breakout close`

close = Eine der offenen Gruppen schließen
close-more = Ihre Leute erfahren dort, welche anderen Gruppen es gibt; wer für sie vorgeschlagen war, bekommt die kleinste der anderen vorgeschlagen. Der Raum selbst bleibt, mit allem, was dort geschrieben wurde. Seine Nummer bekommt keine andere, sodass ein zweites Schließen nichts ändert.
close-child = Die Gruppe, die geschlossen wird: eine ID, ein Name oder ihre Nummer in `status`

## `breakout expel`

expel = Leute aus den Gruppen entfernen, die aus dem aufgeteilten Raum verbannt oder entfernt wurden
expel-more = Wer dort verbannt ist, wird auch aus den Gruppen verbannt. Wer nur entfernt wurde, wird entfernt, und verbannt, wo das allein nicht genügt: in Räumen, die alle betreten können, oder solchen mit Einladung.
expel-user = Nur diese Leute, auch wenn sie selbst gegangen sind: ganze Benutzer-IDs oder Anzeigenamen

## `breakout rename`

rename = Einer der offenen Gruppen einen anderen Namen geben
rename-child = Die Gruppe: eine ID, ein Name oder ihre Nummer in `status`
rename-name = Ihr neuer Name

## `breakout say`

say = In alle Gruppen etwas schreiben oder in eine
say-more = Alle dort werden benachrichtigt. War der Befehl unterbrochen, oder waren manche Gruppen nicht zu erreichen, schreibt derselbe Befehl innerhalb von 15 Minuten nur dorthin, wo es noch fehlt.
say-text = Was geschrieben wird
say-to = Nur in diese Gruppe: eine ID, ein Name oder ihre Nummer in `status`

## `breakout requests`

requests = Zeigen, welche Gruppen um Hilfe gebeten haben, und eine übernehmen
requests-more = Wer Hilfe braucht, schreibt in der Gruppe `!help`, in irgendeiner App. Ein Moderator übernimmt es mit `--take` oder mit einer Reaktion oder Antwort auf diese Nachricht. Nur Gruppen, in denen du bist, lassen sich lesen.
requests-take = Die Bitte dieser Gruppe übernehmen und ihren Leuten sagen, dass du kommst

## `breakout end`

end = Die offene Gruppenarbeit beenden und alle zurückrufen
end-more = Die Räume bleiben, und was dort geschrieben wurde. Ist nichts offen, wird nichts beendet; was ein früheres Beenden in den Gruppen übrig ließ, wird nachgeholt.
end-grace = Allen Bescheid sagen und nach so langer Zeit beenden, wie `60s`
end-grace-more = Kehrt zurück, wenn sie beendet ist. Achtet der Heim-Server auf die Zeit, endet sie auch, wenn der Befehl unterbrochen wird.
end-no-announce = Keine Nachricht senden, die alle zurückruft
end-remove-people = Alle aus den Gruppen entfernen, bis auf Moderatoren und dich; vorher erfahren sie es
end-remove-people-more = Was dort geschrieben wurde, bleibt, und wer hinein darf, kann zurückkommen. Es geht auch, wenn die Gruppenarbeit vorbei ist. Derselbe Befehl macht weiter, wo er unterbrochen wurde.
end-after = Wie lange sie vorher noch haben; eine Minute, wenn du nichts anderes sagst

## `breakout extend`

extend = Das Ende der offenen Gruppenarbeit verlegen
extend-more = Wo der Heim-Server die Gruppenarbeit von selbst beendet, tut er es nur zur neuen Zeit. War der Befehl unterbrochen, oder hat der Heim-Server nicht geantwortet, macht derselbe Befehl innerhalb von 15 Minuten damit weiter und gibt nicht noch mehr Zeit.
extend-longer = Wie viel länger es geht, wie `+5m`
extend-until = Wann es endet, früher oder später als jetzt: das nächste `14:30` etwa, oder mit dem Datum wie `2026-03-02 14:30`
extend-yes = Es trotzdem tun: Gruppen von jemandem übernehmen, der kein Moderator ist, sodass es von da an deine sind; und versprechen, dass am Ende etwas von dir läuft, wenn bis dahin nur Moderatoren schreiben können und der Heim-Server nichts von selbst beendet

## `breakout prepare`

prepare = Gruppenräume im Voraus anlegen, sodass das Eröffnen nur einen Moment dauert
prepare-more = Niemand erfährt davon, und kein Link führt zu den Räumen, bis `breakout start` sie eröffnet. Es dauert so lange, wie der Heim-Server vorgibt, nach den ersten zehn etwa eine Minute je Raum. Lässt sich gefahrlos wiederholen: was da ist, zählt mit.
prepare-room = Der Raum, der aufgeteilt werden soll: eine ID, ein Alias oder sein Name
prepare-rooms = Wie viele Räume es geben soll, die noch für keine Gruppenarbeit da waren
prepare-join = Wer die Räume betreten darf
prepare-language = In den Räumen diese Sprache sprechen und sie darin benennen: ein Kürzel wie `en`
prepare-language-more = Es wird für den Raum gemerkt. Räume, die es schon gibt, bleiben, wie sie sind.
prepare-unmute = In den Räumen auch Mitglieder schreiben lassen, denen in RAUM eine eigene Berechtigungsstufe das Schreiben nimmt

## `breakout widget`

widget = Den Leuten in Element ihre Gruppe zeigen: den Ordner des Widgets schreiben, es einem Raum hinzufügen
widget-more = Der Ordner kommt auf einen Webserver mit https. Dann fügt `--url` das Widget einem Raum hinzu, und zwar einmal: nach einer Änderung fragt Element alle noch einmal. `breakout start --widget` öffnet es für alle zusammen mit den Gruppen, und das Ende der Gruppenarbeit schließt es. Dazu braucht es die Berechtigung eines Moderators. Ohne Option sagt der Befehl, was es gibt. Wessen App keine Widgets zeigt, hat wie immer die Nachricht mit dem Link.
widget-room = Der Raum, der aufgeteilt ist: eine ID, ein Alias oder sein Name
widget-url = Das Widget hinzufügen, dessen Ordner unter dieser Adresse liegt, wie `https://widgets.example.org/breakout/`
widget-remove = Das Widget aus dem Raum entfernen
widget-export = Den Ordner des Widgets für einen Webserver schreiben: ein neuer Ordner, oder einer, den ein früheres Programm geschrieben hat

## `breakout plan`

plan = Mehrere Runden auf einmal planen, sodass sich möglichst wenige Paare wieder treffen
plan-more = Braucht kein Konto und keinen Heim-Server. Schreibt jede Runde als Plandatei, `round-1.csv` und so weiter, die `breakout start RAUM --file round-1.csv` eröffnet, und danach `breakout start RAUM --again --file round-2.csv`.
plan-people = Eine Datei mit einer Benutzer-ID in jeder Zeile; leere Zeilen und `# Kommentare` fallen weg
plan-rounds = Wie viele Runden geplant werden
plan-seed = Noch einmal dieselben Runden planen
plan-language = Die Gruppen in dieser Sprache benennen: ein Kürzel wie `en`
plan-out = Die Plandateien in diesen Ordner schreiben
plan-force = Plandateien überschreiben, die es schon gibt

## `breakout export`

export = Die offenen Gruppen als Plandatei ausgeben, die `breakout start --file` liest
export-session = Stattdessen eine frühere Sitzung: ihre ID, wie `history --json` sie nennt

## `breakout history`

history = Alle Gruppenarbeiten eines Raums mit ihren Gruppen auflisten, die älteste zuerst
history-room = Der Raum, der aufgeteilt wurde: eine ID, ein Alias oder sein Name

## `breakout attendance`

attendance = Zeigen, wer von wann bis wann in welcher Gruppe war
attendance-more = Aus den Räumen selbst gelesen, über alle Gruppenarbeiten des Raums, wenn keine genannt ist. Wer einen Raum angelegt hat, ist die ganze Zeit darin und fehlt deshalb. Nur Gruppen, in denen du bist, lassen sich lesen.
attendance-room = Der Raum, der aufgeteilt wurde: eine ID, ein Alias oder sein Name
attendance-csv = Eine Tabelle ausgeben, die Tabellenkalkulationen lesen
attendance-session = Nur eine Sitzung, solange sie offen war: ihre ID, wie `history --json` sie nennt

## `breakout report`

report = Was die Gruppen berichten, in den Hauptraum holen, in einer Nachricht für jede Gruppe
report-more = Eine Gruppe berichtet, was sie anheftet, was mit `!report` beginnt oder endet, und worauf jemand mit `!report` antwortet. Es geht um die letzte Gruppenarbeit, offen oder beendet. Lässt sich gefahrlos wiederholen: nichts wird zweimal berichtet.
report-room = Der Raum, der aufgeteilt ist oder war: eine ID, ein Alias oder sein Name

## `breakout doctor`

doctor = Prüfen, was Gruppenarbeit braucht: das Konto, den Heim-Server und einen Raum, wenn du einen nennst
doctor-more = Listet auch, was unterbrochene Starts hinterlassen haben: in diesem Raum oder in allen deinen Räumen.
doctor-room = Ein Raum zum Prüfen: eine ID, ein Alias oder sein Name

## `breakout console`

console = Im Browser leiten und mitmachen
console-more = Bietet eine Webseite für dieses Konto an, nur auf diesem Rechner, bis Strg-C. Die Adresse lässt einen Browser ein, einmal; für eine weitere gib den Befehl noch einmal ein. Ist kein Konto angemeldet, beginnt die Seite mit der Anmeldung.
console-no-browser = Die Adresse ausgeben und keinen Browser öffnen
console-port = Diesen Port verwenden statt eines freien
console-element-call = Element Call, für Anrufe in Räumen, aus diesem Ordner nehmen: das entpackte npm-Paket `@element-hq/element-call-embedded`. Sonst wird der Ordner `element-call` neben den Konten genommen, wenn es ihn gibt
console-livekit-client = Den Client von LiveKit, um in den Anrufen aller Gruppen zu sprechen und bei einem mitzuhören, aus diesem Ordner nehmen: das entpackte npm-Paket `livekit-client`. Sonst wird der Ordner `livekit-client` neben den Konten genommen, wenn es ihn gibt

## `breakout serve`

serve = Einen Bot betreiben, der die Räume aufteilt, in die er eingeladen wird, für alle, die sie moderieren
serve-more = Ein Prozess kümmert sich um alle Räume seines Kontos: er legt die Gruppen an, achtet auf die Zeit, teilt alle ein, die später kommen, sagt der Leitung, wer um Hilfe bittet, und ruft alle zurück, auch wenn jeder Rechner der Leitung aus ist. docs/serve.md sagt, wie er eingerichtet wird.
serve-at-the-end =
    Jede Einstellung der Datei lässt sich stattdessen in der Umgebung angeben, und die geht vor: `state_dir` ist
    BREAKOUT_SERVE_STATE_DIR.
serve-config = Die Konfiguration, in TOML
serve-check = Prüfen, ob er laufen könnte, und was um ihn herum ist, sagen, was falsch ist und wie es sich beheben lässt, und nichts ändern: das `doctor` des Bots
serve-new-identity = Dem Konto eine neue Quersignatur-Identität geben, anstelle der vorhandenen
serve-log-format = Wie Protokolle geschrieben werden

## `breakout demo`

demo = Gruppenräume bei der Arbeit sehen: ein Heim-Server und Leute nur dafür, auf diesem Rechner
demo-more = Startet ein Synapse zum Wegwerfen, das beim ersten Mal installiert wird, und teilt eine Minute lang einen Raum mit Leuten auf. Danach kannst du von einem zweiten Terminal aus mitspielen. Strg-C beendet alles und lässt nichts zurück als das installierte Synapse. Es braucht Python 3.10 oder neuer mit dem Modul `venv`.
demo-once = Die Gruppenarbeit beenden, wenn alle angekommen sind, und aufhören
demo-people = Wie viele Leute mitmachen; 12, wenn nichts gesagt ist, 4 mit `--calls` und 5 mit `--serve`
demo-calls = Alle reden lassen: die Leute sind in einem Anruf, jede Person mit einem Ton als Stimme und einer Farbe als Gesicht, und die Gruppenarbeit bringt sie in Anrufe ihrer Gruppen. Es braucht Chromium mit seinem Treiber, npm, und beim ersten Mal Go 1.26 oder neuer, um LiveKit zu bauen, einen Medienserver
demo-serve = Den Bot von `breakout serve` zeigen: er wird eingeladen, zum Moderator gemacht und um Gruppen gebeten, und eine Seite anstelle von Element zeigt, was jemand sieht, der aufgeteilt wird
demo-no-browser = Die Adresse der Konsole der Leitung ausgeben und keinen Browser öffnen

## `breakout completions`

completions = Ein Skript ausgeben, das Befehle in einer Shell vervollständigt
completions-shell = Die Shell, die das Skript lesen soll

## `breakout man`

man = Die Handbuchseite ausgeben oder die Seiten aller Befehle schreiben
man-dir = Stattdessen für jeden Befehl eine Seite in diesen Ordner schreiben
