### What is said of what people typed: names, times, lists.

no-such-group = questo gruppo non esiste: { $text }
# One of several, after its number: a name or an ID.
numbered = { $number }: { $name }
# One of several, with the Matrix ID of the person after the name.
with-id = { $name }: { $id }
several-groups = più di un gruppo si chiama { $text }
several-members = più di un membro si chiama { $text }
nobody-is-called = in questa stanza nessuno si chiama { $text }
name-a-member = indica un membro: un ID utente completo, o un nome visualizzato che ha uno solo

## Times

no-such-time = quest’ora non esiste
time-has-passed = quest’ora è già passata
write-a-time = scrivila come `14:30`, o con la data come `2026-03-02 14:30`
write-a-length = scrivila come `90s`, `15m` o `1h30m`
length-too-short = deve essere di almeno un secondo, come `90s`, `15m` o `1h30m`
length-too-long = non deve superare un anno

## Who stays together or apart

# { $name } is somebody who is not dealt into a group.
wish-for-outsider = c’è una richiesta per { $name }, che resta fuori dalla distribuzione
wish-takes-two = servono due persone per tenerle insieme o separate, e questo elenco indica solo { $name }
wish-takes-two-not-none = servono due persone per tenerle insieme o separate, e questo elenco non indica nessuno
# A name with a Matrix ID.
name-and-id = { $name } ({ $id })
