### What comes of break-outs: what the groups bring back, who was where, and which break-outs there were.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

## What the groups bring back

# A heading.
bring-results-back = Raccogli i risultati
brought-back-before = Tutto questo è già stato raccolto.
in-the-main-room-now = { $groups ->
    [one] I risultati di { $groups } gruppo ora sono nella stanza principale.
   *[other] I risultati di { $groups } gruppi ora sono nella stanza principale.
}
none-yet = In { $room } non c’è ancora stato nessun lavoro di gruppo.
none-yet-reports = Dopo il primo, da qui si può raccogliere ciò che i gruppi segnano o fissano.
what-groups-have-marked = Ecco che cosa i gruppi hanno segnato o fissato. Ciò che scegli va in { $room }, un messaggio per gruppo.
# { $word } is what a group writes.
nothing-new = Non c’è niente di nuovo segnato o fissato. Un gruppo segna un messaggio scrivendo { $word } prima o dopo il testo, oppure rispondendo con { $word } a un messaggio, in qualsiasi app; oppure lo fissa.
nothing-marked = Non c’è niente di segnato o fissato.
# A mark of a message.
brought-back = già raccolto
# A button.
bring-it-back-to = Porta in { $room }
group-unreadable = { $group } non si può leggere: { $reason }
messages-unreadable = { $messages ->
    [one] { $messages } messaggio di { $group } non si può decifrare su questo dispositivo
   *[other] { $messages } messaggi di { $group } non si possono decifrare su questo dispositivo
}
only-who-opens = solo chi può aprire gruppi in questa stanza può raccogliere i risultati
choose-a-message = scegli almeno un messaggio da raccogliere
# A link, after that.
choose-again = Scegli di nuovo
# A link, after something could not be brought back.
see-what-is-left = Vedi che cosa resta
bringing-back = Raccolta dei resoconti dei gruppi
# { $wait } is a time.
asked-to-wait = L’homeserver chiede di aspettare { $wait } prima del prossimo gruppo
goes-on-without-you = Continua anche se lasci la pagina.
edited-meanwhile = { $messages ->
    [one] { $messages } messaggio è stato modificato dopo che l’avevi guardato, e non è stato inviato
   *[other] { $messages } messaggi sono stati modificati dopo che li avevi guardati, e non sono stati inviati
}
edited-meanwhile-hint = guarda com’è adesso, e scegli di nuovo

## The break-outs of a room

# The title of a page.
break-outs = Lavori di gruppo
# A heading.
break-outs-of = Lavori di gruppo di { $room }
none-to-see = Qui non c’è ancora stato nessun lavoro di gruppo, per quanto puoi vedere.
none-to-see-hint = Ognuno apparirà qui con i suoi gruppi, così potrai vedere chi stava con chi, chi c’era, e riaprire gli stessi gruppi.
# A link.
open-the-first-one = Avvia il primo
newest-first = { $count ->
    [one] Un lavoro di gruppo
   *[other] { $count } lavori di gruppo, dal più recente
}
# A mark: this one is open.
open = in corso
# What is known of one. { $parts } is a list: by or by-replaced, lasted or open-now, groups, people or free-choice.
summary = { $parts }
by = Di { $person }
# { $other } has opened another one in its place.
by-replaced = Di { $person }, sostituito da { $other }
# { $length } is a time.
lasted = durata: { $length }
open-now = ancora in corso
groups = { $groups ->
    [one] { $groups } gruppo
   *[other] { $groups } gruppi
}
people = { $people ->
    [one] { $people } persona
   *[other] { $people } persone
}
free-choice = a libera scelta
# Behind the name of a group.
closed-early = chiuso prima della fine
# A link. { $time } is when it was opened.
who-was-where-on = Presenze nei gruppi{ $hide }, { $time }{ $show }
# A link. { $time } is when it was opened.
plan-file-of = File del piano con i gruppi{ $hide }, { $time }{ $show }
# A label that is read aloud.
more-break-outs = Altri lavori di gruppo
# Links to other pages of the list.
newer = Più recenti
earlier = Precedenti
no-such-break-out = in questa stanza non c’è stato questo lavoro di gruppo
# A link, after that.
see-all = Vedi tutti i lavori di gruppo
none-open = in questa stanza non ci sono gruppi aperti
# A link, after that.
see-earlier-ones = Vedi i precedenti

## Who was where

# A heading.
who-was-where = Presenze nei gruppi
none-yet-to-see = In { $room } non c’è ancora stato nessun lavoro di gruppo, per quanto puoi vedere.
none-yet-attendance = Dopo il primo, questa pagina dice chi era in quale gruppo, da quando a quando.
# Before a choice.
break-out = Lavoro di gruppo
# One of the choices.
all-of-them = tutti
# A button.
show = Mostra
nobody-was-there = Nei gruppi non c’era nessuno.
nobody-was-seen = Nei gruppi che puoi vedere non c’era nessuno.
# A label of a table that is read aloud.
attendance = Presenze
# What a table shows; read aloud.
who-was-in-which = Chi era in quale gruppo
who-was-in-which-while-open = Chi era in quale gruppo mentre i gruppi erano aperti

# The heads of the columns of the table.
person = Persona
group = Gruppo
# A time.
from = Entrata
# A time.
to = Uscita
# How long.
stayed = Permanenza

# Instead of a time.
still-there = è ancora lì
more-rows = { $rows ->
    [one] C’è ancora { $rows } riga nel file.
   *[other] Ci sono altre { $rows } righe nel file.
}
# A list of names follows.
came-to-none = Con un gruppo, ma senza entrare in nessuno:
not-all-readable = Non tutti i gruppi si possono leggere.
# A list of groups follows, each with the reason.
not-known-in = Non si sa chi era in questi:
unknown = { $group }: { $reason }
only-while-open = I tempi prima dell’inizio e dopo la fine del lavoro di gruppo non contano.
also-after = Chi è rimasto dopo la fine conta fino a quando è uscito.
makers-left-out = Chi ha creato una stanza c’è sempre, e non compare nell’elenco.
# A button.
save-as-table = Salva come tabella (CSV)
