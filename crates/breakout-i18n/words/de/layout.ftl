### Was um jede Seite der Konsole herum steht.

skip-to-content = Zum Inhalt springen
brand = Gruppenräume
log-in-again = Wieder anmelden
## In der Vorführung

# { $own } ist die Person, deren Seite es ist.
this-is-a-demo = Das ist eine Vorführung. Du bist { $own }. In einem anderen Tab ansehen als
people-of-the-demo = Leute der Vorführung
# { $name } ist jemand aus der Vorführung, { $part } die Rolle: „Olga, Leitung“.
person-with-part = { $name }, { $part }
the-host = Leitung
a-moderator = Moderation
a-participant = nimmt teil

## Die Zeile, die sagt, warum nichts Neues vom Heim-Server kommt

# { $why } ist, was schiefging.
homeserver-unreachable = Der Heim-Server ist nicht zu erreichen ({ $why }). Was du siehst, kann veraltet sein; es wird weiter versucht.
login-ended = Du bist abgemeldet: Der Heim-Server nimmt diese Anmeldung nicht mehr an. Was du siehst, kann veraltet sein.
logged-out = Du bist abgemeldet.
# { $why } ist, was schiefging, { $hints } was zu tun ist.
account-lost = Die Konsole hat ihr Konto verloren: { $why }. { $hints }
account-lost-for-good = Die Konsole hat ihr Konto verloren: { $why }.
# Zwei Dinge, die zu tun sind.
hints-in-turn = { $hint }; { $next }
