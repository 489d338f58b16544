### Was schiefging, und was zu tun ist: im Terminal, auf einer Seite, in einem Widget. Klein geschrieben und ohne Punkt; eine Seite
### beginnt es mit einem Großbuchstaben.

# Hinter einem Problem, was es verursacht hat.
with-cause = { $problem }: { $cause }
stopped = abgebrochen
output-closed = die Ausgabe wurde geschlossen
report-the-bug = das ist ein Fehler in breakout; bitte melde ihn
page-not-made = die Seite ließ sich nicht erstellen
event-not-written = ein Ereignis ließ sich nicht schreiben

## Der Heim-Server

unanswered = der Heim-Server hat nicht geantwortet
unreachable = der Heim-Server war nicht zu erreichen
logged-out = der Heim-Server nimmt diese Anmeldung nicht mehr an
log-in-again = noch einmal `breakout login`
too-many-requests = der Heim-Server will in dieser Zeit weniger Anfragen
refused = der Heim-Server hat abgelehnt
not-found = der Heim-Server hat es nicht gefunden
unknown-request = der Heim-Server kennt diese Anfrage nicht
in-trouble = der Heim-Server hat Schwierigkeiten (Status { $status })
other-authentication = der Heim-Server verlangt eine andere Anmeldung
unreadable-answer = die Antwort des Heim-Servers ließ sich nicht lesen
is-it-a-homeserver = ist das die URL eines Matrix-Heim-Servers?
lacks-something = dem Heim-Server fehlt, was dafür gebraucht wird
not-a-homeserver = dort antwortet kein Matrix-Heim-Server
give-the-url = gib die URL des Heim-Servers an, wie https://matrix.example.org
not-a-homeserver-name = das ist weder Name noch URL eines Heim-Servers
# { $text } ist in der Sprache des Heim-Servers.
homeserver-said = der Heim-Server sagt: { $text }

## Das Konto auf diesem Rechner

store-not-used = der Schlüsselspeicher des Kontos ließ sich nicht benutzen
store-not-opened = der Schlüsselspeicher des Kontos ließ sich nicht öffnen
login-makes-new-store = ist er beschädigt, legt `breakout login` einen neuen an

## Was in einem Raum nicht geht, und was zu tun ist

go-without-message = mit `--no-announce` geht es ohne Nachricht: dann sag es den Leuten selbst
or-raise-level = oder bitte einen Moderator des Raums, deine Berechtigung zu erhöhen
creator-raises-level = bitte die Person, die den Raum angelegt hat, deine Berechtigung zu erhöhen
moderator-changes-widget = bitte einen Moderator des Raums, es zu tun oder deine Berechtigung zu erhöhen
widget-adds-one = `breakout widget RAUM --url https://…` fügt eines hinzu; `breakout widget --export ORDNER` schreibt seinen Ordner für deinen Webserver
raise-level-or-open = bitte einen Moderator des Raums, deine Berechtigung zu erhöhen oder die Gruppen zu eröffnen
try-when-back = dein eigener Heim-Server antwortet; versuch es noch einmal, wenn einer von diesen wieder da ist
command-for-new-room = gib den Befehl für den neuen Raum ein, sobald du darin bist
rooms-to-split = `breakout rooms` listet die Räume, die du aufteilen kannst
status-shows-groups = `breakout status RAUM` zeigt die Gruppen
promise-to-stay = `--yes` verspricht, dass du `breakout status --watch` oder die Konsole bis dahin laufen lässt
without-end-quiet = ohne festes Ende bleiben die Gruppen offen, und im Hauptraum können nur Moderatoren schreiben, bis du die Gruppenarbeit beendest
# { $host } ist die Matrix-ID von jemandem.
host-can-let-in = { $host } hat die Gruppen eröffnet und kann es tun oder dich in die Gruppe einladen
somebody-can-let-in = wer die Gruppen eröffnet hat, kann es tun oder dich in die Gruppe einladen
only-members-are-moved = nur wer im Hauptraum ist, lässt sich verschieben
remove-them-first = entferne oder verbanne sie zuerst aus dem Hauptraum, in deiner üblichen Matrix-App
move-them-instead = `breakout move RAUM BENUTZER GRUPPE` schlägt eine andere Gruppe vor
host-can-do-it = wer die Gruppen eröffnet hat, kann es tun
shorter-would-fit = kürzere Namen der Gruppen, oder weniger Leute mit einem Vorschlag, würden passen
somebody-closed-it = vielleicht hat sie gerade jemand geschlossen
people-would-fit = { $people ->
    [one] etwa { $people } Person würde passen
   *[other] etwa { $people } Personen würden passen
}

## Zum Wiederherstellungsschlüssel

not-the-recovery-key = das ist nicht der Wiederherstellungsschlüssel des Kontos
no-recovery-key = dieses Konto hat keinen Wiederherstellungsschlüssel
not-verified = das Gerät ließ sich nicht verifizieren
