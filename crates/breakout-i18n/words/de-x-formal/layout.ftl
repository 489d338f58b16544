### Was um jede Seite der Konsole herum steht.

## In der Vorführung

# { $own } ist die Person, deren Seite es ist.
this-is-a-demo = Das ist eine Vorführung. Sie sind { $own }. In einem anderen Tab ansehen als

## Die Zeile, die sagt, warum nichts Neues vom Heim-Server kommt

# { $why } ist, was schiefging.
homeserver-unreachable = Der Heim-Server ist nicht zu erreichen ({ $why }). Was Sie sehen, kann veraltet sein; es wird weiter versucht.
login-ended = Sie sind abgemeldet: Der Heim-Server nimmt diese Anmeldung nicht mehr an. Was Sie sehen, kann veraltet sein.
logged-out = Sie sind abgemeldet.
