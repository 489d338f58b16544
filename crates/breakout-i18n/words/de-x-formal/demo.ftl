### Was `breakout demo` im Terminal sagt: ein Heim-Server und Leute nur dafür, auf diesem Rechner.

## Was gerade geschieht

# { $guest } ist die Person, die man selbst spielt.
everybody-is-in-the-call = Alle sind im Anruf von { $room }. Um dabei zu sein, gehen Sie in den Anruf von { $guest }: { $url }

## Die Gruppenarbeit

over-start-another = Die Gruppenarbeit ist vorbei. Beginnen Sie noch eine, oder beenden Sie die Vorführung mit Strg-C

## Wie man mitspielt

# Ein Befehl zum Eingeben folgt in der nächsten Zeile, hier und unten. { $guest } ist eine Frau.
you-are-somebody = { $guest } sind Sie: sonst spielt sie niemand. In einem zweiten Terminal:
    {"  "}{ $command }
you-are-somebody-here = { $guest } sind Sie: sonst spielt sie niemand. In einem zweiten Terminal in diesem Verzeichnis:
    {"  "}{ $command }
split-again = Teilen Sie den Raum als Leitung noch einmal auf, und sehen Sie hier zu, wie die Leute wieder in ihre Gruppen gehen:
    {"  "}{ $command }
# Zwei Befehle folgen.
see-offers = Sehen Sie nach, was { $guest } angeboten wird, und gehen Sie an ihrer Stelle hin; sonst spielt sie niemand:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Sehen Sie nach, wer wo ist:
    {"  "}{ $command }
call-back = Rufen Sie als zweite Leitung alle zurück:
    {"  "}{ $command }
# { $user }, { $other } und { $third } sind Namen zum Anmelden.
log-in-anywhere = Oder melden Sie sich mit irgendeiner Matrix-App an:
    {"  "}Heim-Server { $homeserver }, Benutzer { $user }, { $other } oder { $third }, Passwort { $password }
# Beginnt und endet mit einer leeren Zeile. Die Absätze von oben folgen.
play-along = {""}
    Der Heim-Server und seine Leute bleiben, bis Sie Strg-C drücken.
    Spielen Sie von einem zweiten Terminal aus mit.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    Der Heim-Server und seine Leute bleiben, bis Sie Strg-C drücken.
    Spielen Sie von einem zweiten Terminal in diesem Verzeichnis aus mit.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Was schiefging

is-there-a-network = die erste Vorführung lädt Synapse von pypi.org: gibt es ein Netz? Geben Sie den Befehl noch einmal ein, dann geht es weiter

## Die Vorführung mit dem Bot von `breakout serve`

# Beginnt und endet mit einer leeren Zeile. Befehle stehen darin so, wie man sie dem Bot schreibt; { $login } sagt, wie man sich mit einer anderen App anmeldet.
try-bot = {""}
    Der Heim-Server, der Bot und die Leute bleiben, bis Sie Strg-C drücken.

    Sehen Sie die Gruppe von { $guest } im Widget, wie Element es zeigt; sonst spielt sie niemand:
    {"  "}{ $guest-url }

    Leiten Sie den Raum als { $host }: drücken Sie im Widget auf „Diesen Raum leiten“, oder schreiben Sie dem Bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    wer da ist, und wer fehlt
    {"  "}!breakout +5m       mehr Zeit
    {"  "}!breakout end       alle zurückholen
    {"  "}!breakout rotate    andere Gruppen, in denen niemand dieselben Leute trifft

    { $login }
    {""}
