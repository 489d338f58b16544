### Das eigene Konto: wem es gehört, ob das Gerät verifiziert ist, und der Weg hinaus.

your-account = Ihr Konto

##

some-apps-warn = In verschlüsselten Räumen warnen die Apps mancher Leute vielleicht vor Ihren Nachrichten oder verbergen sie, bis Sie dieses Gerät verifizieren.

## Das Gerät verifizieren

what-for = Durch Ihren Wiederherstellungsschlüssel wissen die Apps der anderen, dass dieses Gerät Ihnen gehört.
recovery-key-hint = Zwölf Blöcke aus je vier Buchstaben und Ziffern. Ihre andere Matrix-App nennt ihn Wiederherstellungsschlüssel oder Sicherheitsschlüssel.
without-it-text = In unverschlüsselten Räumen geht alles. In verschlüsselten warnen die Apps mancher Leute vielleicht vor Ihren Nachrichten oder verbergen sie, und was vor Ihrer Anmeldung geschrieben wurde, ist hier nicht zu lesen.
try-again-in-a-moment = Versuchen Sie es gleich noch einmal.
not-the-recovery-key = Das ist nicht der Wiederherstellungsschlüssel Ihres Kontos.
not-the-recovery-key-hint = Er hat zwölf Blöcke aus je vier Buchstaben und Ziffern. Sie haben ihn beim Einrichten von Ihrer anderen Matrix-App bekommen; dort lässt sich auch ein neuer erstellen.
no-recovery-key = Ihr Konto hat noch keinen Wiederherstellungsschlüssel.
no-recovery-key-hint = Richten Sie in einer anderen Matrix-App einen ein (in Element: Einstellungen, Verschlüsselung), und kommen Sie dann hierher zurück.

## Abmelden

# { $why } ist, was schiefging.
still-logged-in = Sie sind noch angemeldet: { $why }.
still-logged-in-hint = Versuchen Sie es später noch einmal, oder entfernen Sie das Konto nur von diesem Rechner. Der Heim-Server führt das Gerät dann weiter, bis Sie es in einer anderen App entfernen.
keys-go = Die Schlüssel verschlüsselter Nachrichten, die nur dieser Rechner hat, werden gelöscht. Auf Ihren anderen Geräten bleiben die Nachrichten lesbar.
