### Was beim Betreten, Berichten und bei der Anwesenheit herauskam.

table-not-written = die Tabelle ließ sich nicht schreiben

## Gruppen, die eine Leitung betritt

# Was aus dem Betreten einer Gruppe wurde, in einer Tabelle.
joined = betreten
already = schon dort
join-failed = misslungen
not-invited = du bist nicht eingeladen
# { $failed } von { $groups }: beides sind Zahlen.
not-all-joined = { $groups ->
   *[other] { $failed } von { $groups } Gruppen ließen sich nicht betreten
}
# { $host } ist die Matrix-ID von jemandem.
host-can-invite = { $host } hat die Gruppen eröffnet und kann dich einladen; ebenso alle in der Gruppe, die einladen dürfen
somebody-can-invite = wer die Gruppen eröffnet hat, kann dich einladen; ebenso alle in der Gruppe, die einladen dürfen

## Hilfe

called-often = { $times ->
    [one] einmal gerufen
   *[other] { $times }-mal gerufen
}
called-often-or-more = { $times ->
   *[other] { $times }-mal oder öfter gerufen
}

## Berichte der Gruppen

report-sent = gesendet
report-unchanged = schon gesendet
# `!report` ist, was die Leute schreiben.
report-nothing = nichts ist angeheftet oder mit `!report` markiert
report-not-chosen = nicht ausgewählt
report-failed = misslungen
unreadable = { $messages ->
    [one] { $messages } Nachricht von { $group } lässt sich auf diesem Gerät nicht entschlüsseln
   *[other] { $messages } Nachrichten von { $group } lassen sich auf diesem Gerät nicht entschlüsseln
}
not-reported = { $groups ->
    [one] von { $groups } Gruppe ließ sich der Bericht nicht senden
   *[other] von { $groups } Gruppen ließ sich der Bericht nicht senden
}
# Was mit einer Gruppe oder einer Person geschah, hinter ihrem Namen.
named = { $name }: { $what }

## Sitzungen

no-such-session = diese Sitzung gibt es nicht: { $session }
history-lists-them = `breakout history RAUM --json` listet sie
by = von { $host }
by-replaced = von { $host }, ersetzt von { $other }

## Wer Gruppen eröffnet hat

you = dir
# Ein Bot hat sie für jemanden eröffnet.
through = { $host } über { $sender }
