### Besuche in Anrufen: eine Leitung spricht in die Anrufe aller Gruppen auf einmal oder hört bei einer mit.

# Eine Überschrift, und der Titel der Seite. { $room } ist der Name eines Raums.
speak-to-all-of = Zu allen Gruppen von { $room } sprechen
listen-in-on = Mithören bei { $room }
one-moment = Einen Moment …
ended-by-the-console = Die Konsole hat das beendet. Niemand hört dich.
begin-again = Noch einmal beginnen
stop-and-back = Aufhören und zurück: { $room }
needs-javascript = Das braucht JavaScript, anders als das meiste in dieser Konsole.

## Der Titel der Seite, während es läuft

speaking = ● Du sprichst zu den Gruppen
listening = ● Du hörst mit
speak-to-all = Zu allen Gruppen sprechen
listen-in = Mithören

## Wie weit es ist

not-come-up = Es wurde nichts gesendet: Der Client von LiveKit wurde nicht geladen.
nobody-hears-you-yet = Noch hört dich niemand.
allow-microphone = Lass deinen Browser das Mikrofon benutzen.
nobody-hears-you-now = Niemand hört dich.
# Ein Link.
try-again = Noch einmal versuchen
elsewhere = Das tust du schon, von einer anderen Konsole aus.
# Was zwischen { $link } und { $end } steht, ist ein Link.
stop-it-there = Hör dort damit auf, und { $link }versuch es dann noch einmal{ $end }.
no-media-server = Dein Heim-Server nennt keinen Medienserver von der Art von LiveKit.
did-not-work = Es hat nicht geklappt.
another-page-does = Das tut jetzt eine andere deiner Seiten.
have-stopped = Du hast aufgehört. Niemand hört dich.
have-stopped-listening = Du hörst nicht mehr mit.

## Warum es kein Mikrofon gibt

microphone-not-allowed = Dein Browser lässt diese Seite das Mikrofon nicht benutzen. Erlaube es neben der Adresse der Seite.
no-microphone = Es gibt kein Mikrofon.
microphone-gone = Das Mikrofon ist weg.
microphone-unusable = Das Mikrofon ließ sich nicht benutzen; vielleicht hat es ein anderes Programm.

## Wer wen hört

nobody-hears-you = Niemand hört dich
nobody-hears-you-microphone-off = Niemand hört dich, und dein Mikrofon ist aus
the-group-hears-you = Die Gruppe hört dich
all-groups-hear-you = { $groups ->
   *[other] Alle { $groups } Gruppen hören dich
}
# { $on } Gruppen von { $all } tun es.
some-groups-hear-you = { $all ->
   *[other] { $on } von { $all } Gruppen hören dich
}
you-hear-nobody = Du hörst niemanden
you-hear-the-group = Du hörst die Gruppe; sie sieht, dass du da bist, und hört dich nicht
no-group = Es gibt keine Gruppe.
lingers = Dein Heim-Server nimmt niemanden von selbst aus Anrufen: Endet dieses Programm, ohne sie verlassen zu haben, sehen dich die Gruppen dort noch bis zu einer Minute.

## Schaltflächen

stop = Aufhören
stop-speaking = Nicht mehr sprechen
stop-listening = Nicht mehr mithören
try-again-where = Noch einmal versuchen, wo es nicht ging

## Wie es mit einer Gruppe steht

# { $name } ist der Name der Gruppe, { $state } einer der folgenden Zustände.
group = { $name }: { $state }
hears-you = hört dich
you-hear-it = du hörst sie
connecting = wird verbunden …
is-closed = ist geschlossen
not-in-its-room = du bist nicht in ihrem Raum; betritt ihn zuerst
encrypted-speaking = ist verschlüsselt, und du bist dort nicht zu hören, denn deine Stimme wäre von hier aus unverschlüsselt. Tritt stattdessen ihrem Anruf bei
encrypted-listening = ist verschlüsselt und von hier aus nicht zu hören. Tritt stattdessen ihrem Anruf bei
not-allowed = ihr Raum lässt dich nicht in ihren Anruf
nobody-there = niemand ist in ihrem Anruf; es beginnt, wenn jemand da ist
failed-membership = ging nicht: der Heim-Server sagt dort nicht, dass du im Anruf bist
failed-token = ging nicht: der Medienserver gibt dir keinen Zugang
failed-media = ging nicht: der Medienserver war nicht zu erreichen, oder die Verbindung ging verloren

## Der Client von LiveKit, der nicht zu diesem Programm gehört

nobody-to-visit = Von hier aus gibt es niemanden, zu dem man sprechen oder bei dem man mithören könnte.
how-to-get-livekit-client = entpacke das npm-Paket livekit-client (Version 2.23.0) in den Ordner `livekit-client` neben den Konten, oder nenne seinen Ordner mit `--livekit-client`; in einem Klon des Projekts tut das `cargo xtask element-call`

## Der Rahmen mit dem Ton

# So heißt der Rahmen für alle, die ihn nicht sehen.
sound-of-a-visit = Ton eines Besuchs
# Eine Schaltfläche, wo der Browser von selbst nichts abspielt.
play-the-sound = Den Ton abspielen
