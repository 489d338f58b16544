### Besuche in Anrufen: eine Leitung spricht in die Anrufe aller Gruppen auf einmal oder hört bei einer mit.

ended-by-the-console = Die Konsole hat das beendet. Niemand hört Sie.

## Der Titel der Seite, während es läuft

speaking = ● Sie sprechen zu den Gruppen
listening = ● Sie hören mit

## Wie weit es ist

nobody-hears-you-yet = Noch hört Sie niemand.
allow-microphone = Erlauben Sie Ihrem Browser, das Mikrofon zu benutzen.
nobody-hears-you-now = Niemand hört Sie.
elsewhere = Das tun Sie schon, von einer anderen Konsole aus.
# Was zwischen { $link } und { $end } steht, ist ein Link.
stop-it-there = Hören Sie dort damit auf, und { $link }versuchen Sie es dann noch einmal{ $end }.
no-media-server = Ihr Heim-Server nennt keinen Medienserver von der Art von LiveKit.
another-page-does = Das tut jetzt eine andere Ihrer Seiten.
have-stopped = Sie haben aufgehört. Niemand hört Sie.
have-stopped-listening = Sie hören nicht mehr mit.

## Warum es kein Mikrofon gibt

microphone-not-allowed = Ihr Browser lässt diese Seite das Mikrofon nicht benutzen. Erlauben Sie es neben der Adresse der Seite.

## Wer wen hört

nobody-hears-you = Niemand hört Sie
nobody-hears-you-microphone-off = Niemand hört Sie, und Ihr Mikrofon ist aus
the-group-hears-you = Die Gruppe hört Sie
all-groups-hear-you = { $groups ->
   *[other] Alle { $groups } Gruppen hören Sie
}
# { $on } Gruppen von { $all } tun es.
some-groups-hear-you = { $all ->
   *[other] { $on } von { $all } Gruppen hören Sie
}
you-hear-nobody = Sie hören niemanden
you-hear-the-group = Sie hören die Gruppe; sie sieht, dass Sie da sind, und hört Sie nicht
lingers = Ihr Heim-Server nimmt niemanden von selbst aus Anrufen: Endet dieses Programm, ohne sie verlassen zu haben, sehen die Gruppen Sie dort noch bis zu einer Minute.

## Wie es mit einer Gruppe steht

hears-you = hört Sie
you-hear-it = Sie hören die Gruppe
not-in-its-room = Sie sind nicht im Raum der Gruppe; betreten Sie ihn zuerst
encrypted-speaking = ist verschlüsselt, und Sie sind dort nicht zu hören, denn Ihre Stimme wäre von hier aus unverschlüsselt. Treten Sie stattdessen dem Anruf der Gruppe bei
encrypted-listening = ist verschlüsselt und von hier aus nicht zu hören. Treten Sie stattdessen dem Anruf der Gruppe bei
not-allowed = der Raum der Gruppe lässt Sie nicht in ihren Anruf
failed-membership = ging nicht: der Heim-Server sagt dort nicht, dass Sie im Anruf sind
failed-token = ging nicht: der Medienserver gibt Ihnen keinen Zugang

## Der Client von LiveKit, der nicht zu diesem Programm gehört

how-to-get-livekit-client = entpacken Sie das npm-Paket livekit-client (Version 2.23.0) in den Ordner `livekit-client` neben den Konten, oder nennen Sie seinen Ordner mit `--livekit-client`; in einem Klon des Projekts tut das `cargo xtask element-call`
