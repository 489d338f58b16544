### What `breakout status` says on a terminal: who is suggested where, who is there, and the time that is kept meanwhile.

## The head of a break-out

# { $states } is what follows here, one after another.
head = { $room }: { $states }
no-breakout-is-open = nessun gruppo aperto
groups-opened = { $groups ->
    [one] { $groups } gruppo aperto
   *[other] { $groups } gruppi aperti
}
# { $by } is who has opened it.
groups-opened-by = { $groups ->
    [one] { $groups } gruppo aperto da { $by }
   *[other] { $groups } gruppi aperti da { $by }
}
# { $left } is a length of time.
ends-in = ancora { $left }
# { $time } is a time on another day.
ends-in-at = ancora { $left }, fino alle { $time }
main-room-is-quiet = nella stanza principale scrivono solo i moderatori

## Of the event and the room

# { $what } says which part.
part-unreadable = una parte dell’evento non si può leggere: { $what }
# { $person } has opened the break-out.
opened-by-a-stranger = { $person } non modera questa stanza, e non avete una chat diretta. Entra solo se te lo aspettavi

## In the table

# It is not known who is there.
unknown = ?
# { $absence } says why somebody should not be there.
person-from-outside = { $person } ({ $absence })
# This group is suggested for whoever reads it.
for-you = per te
# How many are in the group's call.
in-call = chiamata: { $people }

## Below the table

# What the groups are to do, here and in the next one.
task = consegna: { $task }
task-of = consegna per { $group }: { $task }
# Names of people.
without-a-group = senza gruppo: { $people }
left-out = fuori dai gruppi: { $people }
# { $room } is a room ID.
expel-removes = `breakout expel { $room }` rimuove dai gruppi chi è stato rimosso dalla stanza principale
unseen-groups = { $unseen ->
    [one] non sei in { $unseen } gruppo su { $groups }, e non puoi vedere chi c’è
   *[other] non sei in { $unseen } gruppi su { $groups }, e non puoi vedere chi c’è
}
# { $room } is a room ID.
join-all = `breakout join { $room } --all` entra in tutti i gruppi che ti fanno entrare

## While it is watched

looking-who-is-where = controllo delle presenze
# { $new } is a room ID.
watching-new-room = { $room } è stata aggiornata; ora si osserva la nuova stanza, { $new }
# { $error } is a sentence, here and below.
keys-not-up-to-date = non è stato possibile aggiornare le chiavi: { $error }
time-not-kept = non è stato possibile tenere il tempo: { $error }; nuovo tentativo
placed = { $people ->
    [one] proposto un gruppo a { $people } persona arrivata dopo
   *[other] proposto un gruppo a { $people } persone arrivate dopo
}
nobody-placed = non è stato possibile proporre un gruppo a chi è arrivato dopo: { $error }
not-mended = non è stato possibile aggiornare i gruppi: { $error }
late-told = chi è arrivato dopo ora sa dove andare
late-not-told = non è stato possibile avvisare chi è arrivato dopo: { $error }
# { $hints } says what can be done about it.
ended-but = { $error } ({ $hints })
# Both say what can be done, one after the other.
also-hint = { $first }; { $then }

## The time that is kept

# { $time } is a time of day.
no-timer = l’homeserver non termina la sessione alle { $time }: non ha timer, o non così lunghi. Tieni in esecuzione `breakout status --watch` o la console fino a quel momento, altrimenti chi ha un client che non conosce i gruppi non vede la fine
no-timer-and-quiet = l’homeserver non termina la sessione alle { $time }: non ha timer, o non così lunghi. Tieni in esecuzione `breakout status --watch` o la console fino a quel momento, altrimenti i membri non possono scrivere nella stanza principale finché qualcuno non esegue `breakout end STANZA`
# { $room } is a room ID.
was-not-told = non è stato possibile avvisare { $room }: { $reason }
told-what-to-do = { $groups ->
    [one] detto a { $groups } gruppo che cosa fare e come chiedere aiuto
   *[other] detto a { $groups } gruppi che cosa fare e come chiedere aiuto
}
told-minute-left = { $groups ->
    [one] detto a { $groups } gruppo che resta 1 minuto
   *[other] detto a { $groups } gruppi che resta 1 minuto
}
told-minutes-left = { $minutes ->
   *[other] { $groups ->
        [one] detto a { $groups } gruppo che restano { $minutes } minuti
       *[other] detto a { $groups } gruppi che restano { $minutes } minuti
    }
}
server-ends-it = l’homeserver termina la sessione
process-ends-it = questo processo termina la sessione
