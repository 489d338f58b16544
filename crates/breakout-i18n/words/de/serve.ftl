### Was der Bot von `breakout serve` sagt: in Räumen, und denen, die ihn betreiben.
###
### In Räumen ist { $group } der Name einer Gruppe, { $people } und { $person } sind Namen von Leuten, { $command } ist ein Befehl, wie man ihn dort schreibt.

## In einem Raum, in den er kommt

leaving = Tschüss! Ich verlasse diesen Raum und seine Gruppen.

## An die, die nicht dürfen oder zu viel schreiben

too-many-commands = Das ist zu viel auf einmal. In einer Minute mache ich weiter.
edits-are-not-done = Was an einer Nachricht geändert wird, befolge ich nicht. Schreib es als neue Nachricht.

## Ein Plan

nobody-meets-again = Niemand trifft jemanden wieder.
pairs-meet-again = { $pairs ->
    [one] { $pairs } Paar trifft sich wieder.
   *[other] { $pairs } Paare treffen sich wieder.
}
their-task = Ihre Aufgabe: { $task }
look-like-bots = Vielleicht Bots: { $people }
plan-replaced = Unten steht ein neuerer Plan.
plan-dropped = Verworfen.
no-plan-waits = Darauf wartet kein Plan.
nothing-to-open-again = in diesem Raum gab es noch keine Gruppen

## Gruppen werden eröffnet

the-bot-ends-it = Ich beende sie dann; der Heim-Server tut es nicht von selbst.
# { $why } sagt, was schiefging.
not-invited = { $person } konnte nicht eingeladen werden: { $why }
already-open = in diesem Raum sind schon Gruppen offen
end-it-first = beende sie zuerst, oder warte, bis sie vorbei sind
earlier-was-cut-off = ein früherer Start wurde unterbrochen
not-opened = { $failed ->
    [one] { $failed } von { $groups } Räumen ließ sich nicht anlegen, deshalb wurde nichts eröffnet
   *[other] { $failed } von { $groups } Räumen ließen sich nicht anlegen, deshalb wurde nichts eröffnet
}
press-again = drück noch einmal auf ✅, dann geht es weiter; was da ist, wird verwendet
too-late = das Ende war vorbei, bevor alle Räume da waren, deshalb wurde nichts eröffnet
another-came-after = jemand anderes hat gleichzeitig andere Gruppen eröffnet, und die sind jetzt zu sehen

## Solange sie offen sind

nothing-is-open = in diesem Raum sind keine Gruppen offen
not-yours-to-change = deine Berechtigung in diesem Raum erlaubt das bei diesen Gruppen nicht
leaves-no-open-session = solange Gruppen offen sind, gehe ich nicht
person-asks-for-help = { $person } bittet um Hilfe.
who-goes-where = sag, wer in welche Gruppe geht
which-group = sag, welche Gruppe
moved = { $people } → { $group }
added = { $group } ist dazugekommen.
closed = { $group } ist geschlossen.
renamed = { $group } heißt jetzt { $name }.
said = { $groups ->
    [one] In { $groups } Gruppe geschrieben.
   *[other] In { $groups } Gruppen geschrieben.
}
# { $why } sagt, was schiefging.
not-said-in = Nicht in { $group }: { $why }
# { $user } ist eine Benutzer-ID.
overruled = { $user } hat gleichzeitig anders entschieden und kam zuletzt
could-not-be-done = es ließ sich nicht tun
# { $what } sagt, was hätte folgen sollen, { $why } was schiefging.
did-not-follow = { $what }: { $why }
ends-in = Noch { $length }, dann ist die Gruppenarbeit zu Ende.
ends-at = Die Gruppenarbeit endet um { $time }; noch { $length }.
what-groups-report = Was die Gruppen berichten:
widget-added = Das Widget ist jetzt in diesem Raum und öffnet sich mit den nächsten Gruppen.
widget-was-there = Das Widget war schon in diesem Raum und öffnet sich mit den nächsten Gruppen.
widget-is-open = Das Widget ist jetzt oben im Raum offen.
widget-asks-once = Alle werden einmal gefragt, ob es gezeigt werden darf. Handys zeigen es nicht.
widget-removed = Das Widget ist aus diesem Raum entfernt, und ich füge es nicht von selbst wieder hinzu.
no-widget-here = In diesem Raum ist kein Widget, und ich füge von selbst keines hinzu.
widget-not-open = Das Widget ließ sich nicht öffnen: { $why }
no-widget-url = mir wurde nicht gesagt, wo das Widget liegt
configuration-has-widget-url = wer mich betreibt, sagt es in der Konfiguration mit `widget_url`

## Köpfe von Tabellen

column-group = Gruppe
column-messages = Nachrichten
column-report = Bericht

## An die Verwaltung: die Konfiguration

config-not-read = die Konfiguration { $file } ist nicht zu lesen
config-damaged = die Konfiguration { $file } ist in Zeile { $line } falsch
config-keys = sie kann homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language und listen enthalten
# { $variable } ist eine Variable der Umgebung.
config-lacks = in der Konfiguration fehlt `{ $key }`, das sich auch als { $variable } angeben lässt
homeserver-looks-like = schreib Name oder URL des Heim-Servers, wie "example.org" oder "https://matrix.example.org"
user-looks-like = schreib die Benutzer-ID des Bots oder den Teil vor dem Doppelpunkt, wie "@breakout:example.org" oder "breakout"
state-dir-is-for = das ist ein eigenes Verzeichnis, wie "/var/lib/breakout", in das der Bot schreiben darf und das ihn überdauert
or-an-access-token = schreib den Pfad einer Datei mit dem Passwort des Bots; oder gib `access_token_file` an, eine Datei mit dem Zugriffstoken eines Geräts, das für den Bot angelegt ist
two-secrets = gib `password_file` oder `access_token_file` an, nicht beides
not-a-user = { $user } ist keine Benutzer-ID
not-a-prefix = mit "{ $prefix }" kann kein Befehl beginnen
prefix-looks-like = schreib ein Wort, mit dem niemand einen Satz beginnt, wie "{ $prefix }"; was mit "/" beginnt, behalten Apps für sich
# { $known } ist eine Liste von Sprachen.
not-a-language = die Sprache { $language } ist nicht bekannt; es gibt: { $known }
not-a-loopback-address = unter { $address } lässt sich der Zustand nicht abfragen
address-looks-like = schreib eine Loopback-Adresse und einen Port, wie "127.0.0.1:9418"; ein Reverse-Proxy kann sie erreichbar machen
neither-true-nor-false = { $variable } muss true oder false sein, nicht „{ $value }“
not-a-widget-address = { $address } kann nicht die Adresse des Widgets sein
widget-address-looks-like = schreib die https-Adresse des Ordners, den `breakout widget --export` geschrieben hat, wie "https://widgets.example.org/breakout/"
not-an-origin = { $address } kann dafür nicht die Adresse eines Webservers sein
origin-looks-like = schreib sie so: "https://breakout.example.org/", mit https und ohne etwas hinter dem Host
pages-need-both = `public_url` und `element_origins` gehören zusammen: gib beide an oder keines davon
pages-need-listen = Seiten für die Leitung brauchen `listen`: ein Reverse-Proxy gibt dorthin weiter, was bei `public_url` ankommt
pages-are-at-element = { $address } ist für die Seiten und für Element angegeben; gib den Seiten einen eigenen Host
secret-not-read = { $file } ist nicht zu lesen
secret-is-empty = { $file } ist leer

## An die Verwaltung: was gespeichert wird

state-dir-not-written = { $path } lässt sich nicht schreiben
state-dir-needs-locks = das Verzeichnis für den Zustand muss auf einem Dateisystem liegen, das Sperren hat
# { $process } ist eine Zahl.
already-running = ein anderer Prozess verwendet { $directory } (Prozess { $process })
one-process-is-enough = ein Prozess kümmert sich um alle Räume seines Kontos; beende den anderen zuerst, oder gib diesem ein eigenes Konto und ein eigenes Verzeichnis
room-not-remembered = was über einen Raum bekannt ist, ließ sich nicht schreiben

## An die Verwaltung: das Konto

# { $user } ist eine Benutzer-ID, { $wanted } was die Konfiguration sagt.
another-account = das Verzeichnis für den Zustand gehört { $user } und nicht { $wanted }
another-state-dir = gib dem anderen Konto ein eigenes Verzeichnis
not-logged-in = { $user } konnte nicht angemeldet werden
log-in-as-a-new-device = um den Bot als neues Gerät anzumelden, entferne das Verzeichnis `account` im Verzeichnis für den Zustand; der Wiederherstellungsschlüssel signiert das neue Gerät
no-answer-about-token = der Heim-Server hat nicht gesagt, wem das Zugriffstoken gehört
token-not-accepted = der Heim-Server nimmt das Zugriffstoken nicht an
token-without-device = das Zugriffstoken gehört zu keinem Gerät
token-is-of-a-device = melde dich für den Bot einmal an, mit irgendeiner App nur dafür, und nimm das Token, mit dem der Heim-Server antwortet; keine andere App darf dieses Gerät verwenden
token-of-an-application-service = auch das Token eines Application Service taugt nicht: ein Synapse gibt dessen Konto keine Synchronisation; docs/serve.md sagt, wie sich die Begrenzung der Anfragen ohne ihn aufheben lässt
identity-not-read = ob das Konto eine Quersignatur-Identität hat, ließ sich nicht erfragen
# { $user } ist eine Benutzer-ID.
identity-of-others = { $user } hat schon eine Quersignatur-Identität, die dieses Gerät nicht signiert hat
put-the-recovery-key = schreib den Wiederherstellungsschlüssel des Kontos in { $file }, und starte noch einmal
# { $device } ist die ID eines Geräts.
or-verify-the-device = oder verifiziere das Gerät { $device } mit einem anderen Gerät des Kontos, und starte noch einmal
or-replace-the-identity = oder lass den Bot mit `--new-identity` eine neue Identität anlegen; wer die alte verifiziert hat, wird gewarnt, und die anderen Geräte des Kontos müssen neu verifiziert werden
identity-not-taken-over = die Identität ließ sich mit dem Wiederherstellungsschlüssel in { $file } nicht übernehmen
identity-not-made = die Quersignatur-Identität des Kontos ließ sich nicht anlegen
identity-needs-password = der Heim-Server verlangt das Passwort des Kontos, bevor er eine Quersignatur-Identität annimmt
give-the-password-once = gib für diesen Start `password_file` an; danach ist die Anmeldung gespeichert
identity-needs-a-web-page = der Heim-Server will eine neue Identität auf einer Webseite bestätigt haben, und das kann ein Bot nicht
device-not-signed = dieses Gerät ist nicht mit den eigenen Schlüsseln des Kontos signiert
recovery-key-not-made = die privaten Schlüssel ließen sich nicht in den sicheren Speicher des Kontos legen
recovery-key-not-written = der Wiederherstellungsschlüssel ließ sich nicht nach { $file } schreiben
not-listening = an { $address } lässt sich nicht lauschen

## `breakout serve`

# { $user } ist eine Benutzer-ID.
serving = { $user } ist bereit
configuration-is-wrong = { $count ->
    [one] die Konfiguration hat { $count } Fehler
   *[other] die Konfiguration hat { $count } Fehler
}

## `breakout serve --check`: was geprüft wurde

secret-is-there = { $file } ist da
others-can-read = andere auf diesem Rechner können { $file } lesen: `chmod 600 { $file }`
widget-is-only-here = { $address } liegt auf diesem Rechner, wo sonst niemand das Widget sieht
# { $url } ist eine URL.
homeserver-answers = { $url } antwortet und hat Sliding Sync
state-dir-will-be-made = { $directory } ist nicht da und wird angelegt
state-dir-is-free = { $directory } lässt sich schreiben, und kein anderer Prozess verwendet es
will-log-in = { $user } wird beim ersten Start angemeldet
is-logged-in = { $user } ist angemeldet
device-is-signed = das Gerät ist von seinem Besitzer signiert
device-is-not-signed = das Gerät ist noch nicht von seinem Besitzer signiert; der erste Start tut das
rooms-where-it-can-begin = Räume, in denen er anfangen kann: { $rooms }
room-lacks-power = in { $room } kann er nicht anfangen: seine Berechtigungsstufe ist { $level }, nötig ist { $needed }
limit-is-lifted-by = ob der Heim-Server die Anfragen des Bots begrenzt, lässt sich nicht erfragen; wer ein Synapse verwaltet, hebt die Grenze so auf: { $request }
ends-sessions = der Heim-Server beendet Gruppenarbeiten von selbst (MSC4140)
does-not-end-sessions = der Heim-Server beendet Gruppenarbeiten nicht von selbst (MSC4140): der Bot tut es, solange er läuft
calls-have-a-server = Anrufe haben einen Medienserver
calls-have-no-server = der Heim-Server nennt keinen Medienserver für Anrufe (MSC4143); Gruppen gehen auch ohne Anrufe
# { $files } sind Namen von Dateien. { $status } ist eine Zahl, hier und unten.
widget-is-there = { $address } hat das Widget, so wie dieses Programm es hat
widget-is-another = { $address } hat ein anderes Widget als dieses Programm, oder nicht alles davon ({ $files }): kopiere den Ordner noch einmal dorthin, den `breakout widget --export` schreibt
widget-is-not-there = { $address } antwortet mit dem Status { $status }: kopiere den Ordner dorthin, den `breakout widget --export` schreibt
public-url-does-not-lead-here = { $address } ist nicht, was dieser Bot dort hat: Er läuft nicht, oder der Reverse-Proxy gibt nicht an `listen` weiter, was bei `public_url` ankommt, und zwar mit dem `Host`, mit dem es kam
proxy-needs-these-lines = ein Reverse-Proxy gibt es mit diesen Zeilen weiter, bei { $proxy }:
widget-offers-no-pages = das Widget unter { $address } bietet keine Seiten für die Leitung an: lass `widget_url` weg, dann wird das unter { $own } benutzt, das sie anbietet
address-does-not-answer = { $address } antwortet nicht
says-who-somebody-is = { $url } sagt, wer jemand ist (OpenID)
does-not-say-who-somebody-is = { $url } sagt nicht, wer jemand ist (OpenID; die Antwort hat den Status { $status }): lass /_matrix/federation/v1/openid/userinfo durch den Reverse-Proxy, und nenne bei Synapse `openid` unter den Ressourcen des Listeners
# { $server } ist der Name eines Servers, { $other } und { $url } sind URLs.
server-leads-here = { $server } führt Apps zu diesem Heim-Server
server-leads-elsewhere = { $server } führt Apps zu { $other } und nicht zu { $url }
server-leads-nowhere = { $address } nennt keinen Heim-Server (die Antwort hat den Status { $status }): Apps finden { $url } nicht unter dem Namen { $server }
all-is-well = der Bot kann starten
