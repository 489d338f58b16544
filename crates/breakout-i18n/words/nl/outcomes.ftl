### Wat deelnemen, verslagen en aanwezigheid hebben opgeleverd.

table-not-written = de tabel kon niet worden geschreven

## Groepen waaraan een host deelneemt

# Wat er van deelnemen aan een groep is geworden, in een tabel.
joined = neemt nu deel
already = nam al deel
join-failed = mislukt
not-invited = je bent niet uitgenodigd
# { $failed } van { $groups }: beide zijn getallen.
not-all-joined = { $groups ->
   *[other] deelnemen is bij { $failed } van { $groups } groepen niet gelukt
}
# { $host } is iemands Matrix-ID.
host-can-invite = { $host }, die de break-outsessie heeft geopend, kan je uitnodigen; dat kan ook iedereen in de groep die mag uitnodigen
somebody-can-invite = wie de break-outsessie heeft geopend, kan je uitnodigen; dat kan ook iedereen in de groep die mag uitnodigen

## Hulp

called-often = { $times ->
    [one] één keer gevraagd
   *[other] { $times } keer gevraagd
}
called-often-or-more = { $times ->
   *[other] { $times } keer of vaker gevraagd
}

## Verslagen van groepen

report-sent = verstuurd
report-unchanged = al eerder verstuurd
# `!report` is wat mensen schrijven.
report-nothing = er is niets vastgeprikt of met `!report` gemarkeerd
report-not-chosen = niet gekozen
report-failed = mislukt
unreadable = { $messages ->
    [one] { $messages } bericht van { $group } kan op dit apparaat niet worden ontsleuteld
   *[other] { $messages } berichten van { $group } kunnen op dit apparaat niet worden ontsleuteld
}
not-reported = { $groups ->
    [one] van { $groups } groep kon geen verslag worden gegeven
   *[other] van { $groups } groepen kon geen verslag worden gegeven
}
# Wat er met een groep of een persoon is gebeurd, achter de naam.
named = { $name }: { $what }

## Sessies

no-such-session = deze sessie is er niet: { $session }
history-lists-them = `breakout history KAMER --json` somt ze op
by = door { $host }
by-replaced = door { $host }, vervangen door { $other }

## Wie een break-out heeft geopend

you = jij
# Een bot heeft hem voor iemand geopend.
through = { $host } via { $sender }
