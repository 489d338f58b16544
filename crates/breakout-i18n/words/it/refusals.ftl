### Why something with a break-out is refused: a change, an end, a message, what needs power.

## Changes of what is open

# { $room } is the ID of a room.
not-a-room-of-it = { $room } non è uno dei gruppi aperti
last-room = l’ultimo gruppo non si può chiudere
too-many-rooms = { $most ->
   *[other] non si possono aprire più di { $most } gruppi
}
# { $room } is the ID of a room.
no-server = in { $room } non si può entrare attraverso nessun server
needs-a-name = un gruppo ha bisogno di un nome
name-taken = un altro gruppo si chiama già «{ $name }»
no-note = questi gruppi sono stati aperti senza la nota di sessione, che contiene l’ora di fine
end-has-passed = l’ora di fine è già passata
event-too-large = { $bytes ->
   *[other] l’evento dei gruppi occuperebbe { $bytes } byte, più dei { $limit } possibili
}

## What has happened meanwhile

not-open = in questa stanza non ci sono gruppi aperti
# { $user } is who opened it.
another-is-open = sono aperti altri gruppi, quelli di { $user }
ended-meanwhile = nel frattempo { $user } ha terminato il lavoro di gruppo
unsettled = altri continuano a modificare i gruppi nello stesso momento

## Who may do it

# { $user } is somebody else, who opened the break-out.
nobody-asked = questi gruppi li ha aperti { $user }, e nessuno ha chiesto di modificarli
# { $user } is somebody else, who opened the break-out.
by-no-moderator = questi gruppi li ha aperti { $user }, che non modera la stanza
power-to-change = { $user } ha il livello poteri { $level }, ma per modificare i gruppi serve { $needed }
power-to-write = { $user } ha il livello poteri { $level }, ma per scrivere nella stanza serve { $needed }
power-to-quiet = { $user } ha il livello poteri { $level }, ma per impedire ai membri di scrivere serve { $needed }
power-to-change-widget = { $user } ha il livello poteri { $level }, ma per modificare i widget della stanza serve { $needed }
power-to-show-widget = { $user } ha il livello poteri { $level }, ma per aprire e chiudere widget per tutti serve { $needed }

## Messages

nothing-to-say = non c’è niente da dire
message-too-long = { $bytes ->
   *[other] il messaggio occuperebbe { $bytes } byte, più dei { $limit } possibili
}
