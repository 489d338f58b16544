### What came out of joining, reporting and attendance.

table-not-written = non è stato possibile scrivere la tabella

## Groups that a host joins

# What became of joining a group, in a table.
joined = dentro
already = già dentro
join-failed = non riuscito
not-invited = non hai un invito
# { $failed } of { $groups }: both are numbers.
not-all-joined = { $groups ->
   *[other] gruppi in cui non è stato possibile entrare: { $failed } su { $groups }
}
# { $host } is somebody's Matrix ID.
host-can-invite = può invitarti { $host }, che ha aperto i gruppi, o chiunque nel gruppo possa invitare
somebody-can-invite = può invitarti chi ha aperto i gruppi, o chiunque nel gruppo possa invitare

## Help

called-often = { $times ->
    [one] ha chiamato una volta
   *[other] ha chiamato { $times } volte
}
called-often-or-more = { $times ->
   *[other] ha chiamato { $times } volte o più
}

## Reports of groups

report-sent = inviato
report-unchanged = già inviato
# `!report` is what people write.
report-nothing = niente di fissato o segnato con `!report`
report-not-chosen = non scelto
report-failed = non riuscito
unreadable = { $messages ->
    [one] { $messages } messaggio di { $group } non si può decifrare su questo dispositivo
   *[other] { $messages } messaggi di { $group } non si possono decifrare su questo dispositivo
}
not-reported = { $groups ->
    [one] non è stato possibile raccogliere il resoconto di { $groups } gruppo
   *[other] non è stato possibile raccogliere il resoconto di { $groups } gruppi
}
# What happened to a group or to a person, after their name.
named = { $name }: { $what }

## Sessions

no-such-session = questa sessione non esiste: { $session }
history-lists-them = `breakout history STANZA --json` le elenca
by = di { $host }
by-replaced = di { $host }, sostituito da { $other }

## Who opened a break-out

you = te
# A bot opened it for somebody.
through = { $host } tramite { $sender }
