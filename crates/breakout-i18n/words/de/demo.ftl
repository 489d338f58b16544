### Was `breakout demo` im Terminal sagt: ein Heim-Server und Leute nur dafür, auf diesem Rechner.

## Was gerade geschieht

starting-homeserver = starte einen Heim-Server
installing-synapse = installiere Synapse
# { $folder } ist ein Pfad.
synapse-is-installed = Synapse, ein Heim-Server, wird nach { $folder } installiert. Das dauert etwa eine Minute, nur beim ersten Mal
starting-media-server = starte einen Medienserver
livekit-is-built = LiveKit, ein Medienserver, wird mit Go gebaut. Das dauert bis zu zehn Minuten, nur beim ersten Mal
people-arrive = Leute kommen an
people-go-into-the-call = Leute gehen in den Anruf
# { $url } ist eine Adresse.
homeserver-runs-at = Ein Heim-Server nur für diese Vorführung läuft unter { $url }
# { $host } ist der Name einer Person, { $late } der einer anderen.
introduction = { $people ->
    [one] { $host } leitet den Raum { $room }; eine Person nimmt teil
   *[other] { $host } leitet den Raum { $room }; { $people } Personen nehmen teil
}
introduction-with-late = { $people ->
    [one] { $host } leitet den Raum { $room }; eine Person nimmt teil, und { $late } kommt später
   *[other] { $host } leitet den Raum { $room }; { $people } Personen nehmen teil, und { $late } kommt später
}
# { $guest } ist die Person, die man selbst spielt.
everybody-is-in-the-call = Alle sind im Anruf von { $room }. Um dabei zu sein, geh in den Anruf von { $guest }: { $url }

## Die Gruppenarbeit

head = { $groups ->
    [one] { $person } hat { $room } in eine Gruppe aufgeteilt
   *[other] { $person } hat { $room } in { $groups } Gruppen aufgeteilt
}
# { $time } ist eine Zeitspanne.
head-with-time = { $groups ->
    [one] { $person } hat { $room } in eine Gruppe aufgeteilt, noch { $time }
   *[other] { $person } hat { $room } in { $groups } Gruppen aufgeteilt, noch { $time }
}
# Anstelle des Namens einer Person.
somebody = Jemand
column-group = GRUPPE
# Eine Person in der Spalte derer, die fehlen.
is-elsewhere = { $person } (in { $group })
# { $people } sind Namen.
group-is-for = { $group } ist für { $people }
joined = { $person } hat { $group } betreten
joined-instead = { $person } hat { $group } betreten statt { $own }
everybody-is-there = { $group }: alle sind da
has-ended = Die Gruppenarbeit von { $room } ist zu Ende; ihre Räume bleiben.
is-still-open = Die Gruppenarbeit von { $room } ist noch offen; ihre Räume bleiben.
over-start-another = Die Gruppenarbeit ist vorbei. Beginne noch eine, oder beende die Vorführung mit Strg-C

## Wie man mitspielt

# Ein Befehl zum Eingeben folgt in der nächsten Zeile, hier und unten. { $guest } ist eine Frau.
you-are-somebody = { $guest } bist du: sonst spielt sie niemand. In einem zweiten Terminal:
    {"  "}{ $command }
you-are-somebody-here = { $guest } bist du: sonst spielt sie niemand. In einem zweiten Terminal in diesem Verzeichnis:
    {"  "}{ $command }
split-again = Teil den Raum als Leitung noch einmal auf, und sieh hier zu, wie die Leute wieder in ihre Gruppen gehen:
    {"  "}{ $command }
# Zwei Befehle folgen.
see-offers = Sieh nach, was { $guest } angeboten wird, und geh als sie hin; sonst spielt sie niemand:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Sieh nach, wer wo ist:
    {"  "}{ $command }
call-back = Ruf als zweite Leitung alle zurück:
    {"  "}{ $command }
# { $user }, { $other } und { $third } sind Namen zum Anmelden.
log-in-anywhere = Oder melde dich mit irgendeiner Matrix-App an:
    {"  "}Heim-Server { $homeserver }, Benutzer { $user }, { $other } oder { $third }, Passwort { $password }
# Beginnt und endet mit einer leeren Zeile. Die Absätze von oben folgen.
play-along = {""}
    Der Heim-Server und seine Leute bleiben, bis du Strg-C drückst.
    Spiel von einem zweiten Terminal aus mit.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    Der Heim-Server und seine Leute bleiben, bis du Strg-C drückst.
    Spiel von einem zweiten Terminal in diesem Verzeichnis aus mit.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Was die Leute der Vorführung schreiben

room-topic = Ein Raum, der in Gruppen aufgeteilt wird
hello = Hallo von { $person }!
in-element = in Element, mit dem Widget
stand-in-title = { $name } in Element
stand-in-introduction = Diese Seite steht anstelle von Element, in dem { $name } den Raum sieht. Das Widget ist dasselbe, das Element zeigt; was es zuerst fragt, fragt auch Element.

## Was schiefging

no-temporary-files = es gibt keinen Platz für temporäre Dateien
no-calls-on-this-machine = auf diesem Rechner hat die Vorführung keine Anrufe
no-calls-on-this-system = auf diesem System hat die Vorführung keine Anrufe
media-server-not-started = der Medienserver der Vorführung ist nicht gestartet
# Element Call und LiveKit sind Programme.
element-call-not-fetched = Element Call ließ sich nicht holen
livekit-client-not-fetched = der Client von LiveKit ließ sich nicht holen
# { $user } ist ein Name zum Anmelden, hier und unten.
no-voice = { $user } ließ sich keine Stimme geben
nobody-in-the-call = niemand konnte in den Anruf gehen
not-in-the-call = { $user } konnte nicht in den Anruf gehen
element-call-is-gone = Element Call ist weg
nobody-of-that-name = so heißt in der Vorführung niemand
not-logged-in = { $person } konnte sich nicht anmelden
demo-has-ended = die Vorführung ist zu Ende
console-not-opened = die Konsole von { $user } ließ sich nicht öffnen
room-is-gone = der Raum der Vorführung ist nicht da
# { $reason } ist ein Satz.
not-opened = die Gruppenarbeit ließ sich nicht eröffnen: { $reason }
homeserver-is-gone = der Heim-Server der Vorführung ist weg
not-everybody-arrived = nicht alle sind angekommen
somebody-stopped = jemand hat unerwartet aufgehört
takes-no-part = { $person } macht nicht mehr mit
sync-has-ended = der Abgleich ist beendet
offers-have-ended = die Angebote sind beendet
no-account = { $person } hat kein Konto bekommen
room-not-made = der Raum der Vorführung ließ sich nicht anlegen
not-joined = { $user } konnte ihn nicht betreten
no-user-id = der Heim-Server hat keine Benutzer-ID genannt
no-address = der Heim-Server hat keine Adresse
homeserver-not-started = der Heim-Server der Vorführung ist nicht gestartet
homeserver-not-installed = der Heim-Server der Vorführung ließ sich nicht installieren
needs-python = es braucht Python 3.10 oder neuer; unter Debian und Ubuntu `apt install python3 python3-venv`, unter macOS `brew install python`
needs-venv = unter Debian und Ubuntu ist `venv` von Python ein Paket: `apt install python3-venv`
is-there-a-network = die erste Vorführung lädt Synapse von pypi.org: gibt es ein Netz? Gib den Befehl noch einmal ein, dann geht es weiter

## Die Vorführung mit dem Bot von `breakout serve`

starting-bot = starte den Bot
# { $bot } ist eine Matrix-ID, { $person } und { $host } sind Namen von Leuten.
bot-runs = Der Bot { $bot } läuft hier, wie `breakout serve` ihn betreibt
page-as-in-element = Was { $person } sieht, wie in Element: { $url }
invites-bot = { $host } lädt { $bot } ein
makes-moderator = { $host } macht { $bot } zum Moderator
presses = { $host } drückt auf { $key }
# Jemand schreibt etwas.
says = { $person }: { $text }
# Beginnt und endet mit einer leeren Zeile. Befehle stehen darin so, wie man sie dem Bot schreibt; { $login } sagt, wie man sich mit einer anderen App anmeldet.
try-bot = {""}
    Der Heim-Server, der Bot und die Leute bleiben, bis du Strg-C drückst.

    Sieh die Gruppe von { $guest } im Widget, wie Element es zeigt; sonst spielt sie niemand:
    {"  "}{ $guest-url }

    Leite den Raum als { $host }: drücke im Widget auf „Diesen Raum leiten“, oder schreib dem Bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    wer da ist, und wer fehlt
    {"  "}!breakout +5m       mehr Zeit
    {"  "}!breakout end       alle zurückholen
    {"  "}!breakout rotate    andere Gruppen, in denen niemand dieselben Leute trifft

    { $login }
    {""}
# Über einer Zeile zum Schreiben. { $command } ist ein Befehl für den Bot.
stand-in-write = Etwas in { $room } schreiben, zum Beispiel { $command }
stand-in-send = Senden
bot-not-started = der Bot der Vorführung ist nicht gestartet
bot-has-stopped = der Bot der Vorführung hat aufgehört
bot-is-silent = der Bot hat drei Minuten lang nicht geantwortet
bot-opened-nothing = der Bot hat keine Gruppen eröffnet
not-done-for-the-bot = worum { $host } gebeten hat, ging nicht
