### Anmeldungen auf diesem Rechner, ihre Dateien und ihre Verbindung zum Heim-Server.
###
### { $path } ist eine Datei oder ein Ordner, { $users } sind Matrix-IDs.

set-home = setzen Sie { $variable } auf ein Verzeichnis
choose-account = wählen Sie eines mit --account: { $users }
give-whole-id = geben Sie die ganze Benutzer-ID an: { $users }

## Dateien

look-at-permissions = prüfen Sie die Rechte der Datei und ihrer Verzeichnisse

## Die Schlüssel des Geräts

keys-not-damaged = die Schlüssel sind nicht beschädigt: schaffen Sie Platz, oder stellen Sie die Rechte wieder her, und geben Sie den Befehl dann noch einmal ein
nothing-was-sent = es wurde nichts gesendet; spielen Sie das Verzeichnis aus einer Sicherung zurück, wenn Sie eine haben

## Den Heim-Server finden

what-to-give = geben Sie eine Benutzer-ID wie @ann:example.org an, einen Namen wie example.org oder eine URL

## Mehrere Prozesse eines Kontos

run-when-done = geben Sie den Befehl noch einmal ein, wenn der andere Prozess fertig ist
