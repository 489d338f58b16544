### Das eigene Konto: wem es gehört, ob das Gerät verifiziert ist, und der Weg hinaus.

your-account = Dein Konto
matrix-id = Matrix-ID
homeserver = Heim-Server
this-device = Dieses Gerät

## { $device } ist die ID des Geräts

device-verified = { $device }, verifiziert
# Zwischen { $strong } und { $end } sind die Wörter hervorgehoben.
device-not-verified = { $device }, { $strong }nicht verifiziert{ $end }
device-unknown = { $device }; ob verifiziert, ist gerade nicht bekannt
## Die Sprache der Seiten

# Eine Überschrift.
language = Sprache
# Vor einer Auswahl.
language-of-the-pages = Sprache dieser Seiten
# Eine Möglichkeit der Auswahl.
language-of-the-browser = Die des Browsers
# Eine Schaltfläche.
change-language = Sprache ändern

##

some-apps-warn = In verschlüsselten Räumen warnen die Apps mancher Leute vielleicht vor deinen Nachrichten oder verbergen sie, bis du dieses Gerät verifizierst.

## Das Gerät verifizieren

# Ein Link, eine Überschrift und der Titel der Seite.
verify-this-device = Dieses Gerät verifizieren
what-for = Durch deinen Wiederherstellungsschlüssel wissen die Apps der anderen, dass dieses Gerät dir gehört.
recovery-key = Wiederherstellungsschlüssel
recovery-key-hint = Zwölf Blöcke aus je vier Buchstaben und Ziffern. Deine andere Matrix-App nennt ihn Wiederherstellungsschlüssel oder Sicherheitsschlüssel.
# Eine Schaltfläche.
verify = Verifizieren
# Eine Überschrift.
without-it = Ohne ihn
without-it-text = In unverschlüsselten Räumen geht alles. In verschlüsselten warnen die Apps mancher Leute vielleicht vor deinen Nachrichten oder verbergen sie, und was vor deiner Anmeldung geschrieben wurde, ist hier nicht zu lesen.
# Ein Link.
skip-for-now = Vorerst überspringen
not-verified-unreachable = Der Heim-Server war nicht zu erreichen, das Gerät ist also noch nicht verifiziert.
try-again-in-a-moment = Versuch es gleich noch einmal.
not-the-recovery-key = Das ist nicht der Wiederherstellungsschlüssel deines Kontos.
not-the-recovery-key-hint = Er hat zwölf Blöcke aus je vier Buchstaben und Ziffern. Du hast ihn beim Einrichten von deiner anderen Matrix-App bekommen; dort lässt sich auch ein neuer erstellen.
no-recovery-key = Dein Konto hat noch keinen Wiederherstellungsschlüssel.
no-recovery-key-hint = Richte in einer anderen Matrix-App einen ein (in Element: Einstellungen, Verschlüsselung), und komm dann hierher zurück.
could-not-be-verified = Das Gerät ließ sich nicht verifizieren.

## Abmelden

# Eine Überschrift.
leave = Abmelden
others-use-it-too = Andere Konsolen und Befehle dieses Kontos auf diesem Rechner benutzen dieselbe Anmeldung.
# Ein Link zu der Seite, die nachfragt.
log-out-link = Abmelden …
# Eine Schaltfläche und der Titel der Seite.
log-out = Abmelden
# { $user } ist eine Matrix-ID.
log-out-of = { $user } abmelden?
# { $why } ist, was schiefging.
still-logged-in = Du bist noch angemeldet: { $why }.
still-logged-in-hint = Versuch es später noch einmal, oder vergiss das Konto nur auf diesem Rechner. Der Heim-Server führt das Gerät dann weiter, bis du es in einer anderen App entfernst.
commands-stop = Die Konsolen und Befehle dieses Kontos auf diesem Rechner funktionieren dann nicht mehr.
keys-go = Die Schlüssel verschlüsselter Nachrichten, die nur dieser Rechner hat, werden gelöscht. Auf deinen anderen Geräten bleiben die Nachrichten lesbar.
break-outs-stay = Offene Gruppen bleiben offen, und niemand verliert seinen Raum.
# Eine Schaltfläche.
forget-here = Nur auf diesem Rechner vergessen
# Ein Link.
stay = Angemeldet bleiben
no-logging-out = von dieser Konsole kann sich niemand abmelden
is-logged-out = { $user } ist abgemeldet.
