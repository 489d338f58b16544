### Was der Bot von `breakout serve` sagt: in Räumen, und denen, die ihn betreiben.
###
### In Räumen ist { $group } der Name einer Gruppe, { $people } und { $person } sind Namen von Leuten, { $command } ist ein Befehl, wie man ihn dort schreibt.

## Ein Plan

their-task = Aufgabe der Gruppen: { $task }

## Gruppen werden eröffnet

end-it-first = beenden Sie diese zuerst, oder warten Sie, bis sie vorbei sind
press-again = drücken Sie noch einmal auf ✅, dann geht es weiter; was da ist, wird verwendet

## Solange sie offen sind

not-yours-to-change = Ihre Berechtigung in diesem Raum erlaubt das bei diesen Gruppen nicht
who-goes-where = geben Sie an, wer in welche Gruppe geht
which-group = geben Sie an, welche Gruppe

## An die Verwaltung: die Konfiguration

homeserver-looks-like = schreiben Sie Name oder URL des Heim-Servers, wie "example.org" oder "https://matrix.example.org"
user-looks-like = schreiben Sie die Benutzer-ID des Bots oder den Teil vor dem Doppelpunkt, wie "@breakout:example.org" oder "breakout"
or-an-access-token = schreiben Sie den Pfad einer Datei mit dem Passwort des Bots; oder geben Sie `access_token_file` an, eine Datei mit dem Zugriffstoken eines Geräts, das für den Bot angelegt ist
two-secrets = geben Sie `password_file` oder `access_token_file` an, nicht beides
prefix-looks-like = schreiben Sie ein Wort, mit dem niemand einen Satz beginnt, wie "{ $prefix }"; was mit "/" beginnt, behalten Apps für sich
address-looks-like = schreiben Sie eine Loopback-Adresse und einen Port, wie "127.0.0.1:9418"; ein Reverse-Proxy kann sie erreichbar machen
widget-address-looks-like = schreiben Sie die https-Adresse des Ordners, den `breakout widget --export` geschrieben hat, wie "https://widgets.example.org/breakout/"
origin-looks-like = schreiben Sie sie so: "https://breakout.example.org/", mit https und ohne etwas hinter dem Host
pages-need-both = `public_url` und `element_origins` gehören zusammen: geben Sie beide an oder keines davon
pages-are-at-element = { $address } ist für die Seiten und für Element angegeben; geben Sie den Seiten einen eigenen Host

## An die Verwaltung: was gespeichert wird

one-process-is-enough = ein Prozess kümmert sich um alle Räume seines Kontos; beenden Sie den anderen zuerst, oder geben Sie diesem ein eigenes Konto und ein eigenes Verzeichnis

## An die Verwaltung: das Konto

another-state-dir = geben Sie dem anderen Konto ein eigenes Verzeichnis
log-in-as-a-new-device = um den Bot als neues Gerät anzumelden, entfernen Sie das Verzeichnis `account` im Verzeichnis für den Zustand; der Wiederherstellungsschlüssel signiert das neue Gerät
token-is-of-a-device = melden Sie sich für den Bot einmal an, mit irgendeiner App nur dafür, und verwenden Sie das Token, mit dem der Heim-Server antwortet; keine andere App darf dieses Gerät verwenden
put-the-recovery-key = schreiben Sie den Wiederherstellungsschlüssel des Kontos in { $file }, und starten Sie noch einmal
# { $device } ist die ID eines Geräts.
or-verify-the-device = oder verifizieren Sie das Gerät { $device } mit einem anderen Gerät des Kontos, und starten Sie noch einmal
or-replace-the-identity = oder lassen Sie den Bot mit `--new-identity` eine neue Identität anlegen; wer die alte verifiziert hat, wird gewarnt, und die anderen Geräte des Kontos müssen neu verifiziert werden
give-the-password-once = geben Sie für diesen Start `password_file` an; danach ist die Anmeldung gespeichert

## Wenn jemand schreibt

edits-are-not-done = Was an einer Nachricht geändert wird, befolge ich nicht. Schreiben Sie es als neue Nachricht.

## `breakout serve --check`: was angesehen wurde

widget-is-another = { $address } hat ein anderes Widget als dieses Programm, oder nicht alles davon ({ $files }): kopieren Sie den Ordner noch einmal dorthin, den `breakout widget --export` schreibt
widget-is-not-there = { $address } antwortet mit dem Status { $status }: kopieren Sie den Ordner dorthin, den `breakout widget --export` schreibt
widget-offers-no-pages = das Widget unter { $address } bietet keine Seiten für die Leitung an: lassen Sie `widget_url` weg, dann wird das unter { $own } benutzt, das sie anbietet
does-not-say-who-somebody-is = { $url } sagt nicht, wer jemand ist (OpenID; die Antwort hat den Status { $status }): lassen Sie /_matrix/federation/v1/openid/userinfo durch den Reverse-Proxy, und nennen Sie bei Synapse `openid` unter den Ressourcen des Listeners
