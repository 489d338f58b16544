### What a room, somebody in a group or an event is found to be.

## What a room is: it stands alone, beside the name of the room

is-alive = è una stanza
# { $by } is the ID of the other room.
is-replaced = è stata aggiornata, e ora le persone sono in { $by }
is-parent = è la stanza che viene divisa
is-space = è uno spazio
# Like a list of policies.
is-not-for-chat = non è una stanza in cui si parla
is-banned = è una stanza da cui ti hanno bandito
is-gone = è una stanza in cui non può più entrare nessuno

## The same as a sentence. { $room } is its name or ID

room-is-alive = { $room } è una stanza
# { $by } is the ID of the other room.
room-is-replaced = { $room } è stata aggiornata, e ora le persone sono in { $by }
room-is-parent = { $room } è la stanza che viene divisa
room-is-space = { $room } è uno spazio
room-is-not-for-chat = { $room } non è una stanza in cui si parla
room-is-banned = { $room } è una stanza da cui ti hanno bandito
room-is-gone = { $room } è una stanza in cui non può più entrare nessuno

## Why a room cannot be split. { $room } is its ID

space-cannot-be-split = { $room } è uno spazio, e non si può dividere
not-for-chat-cannot-be-split = { $room } non è una stanza in cui si parla, e non si può dividere

## Why somebody is in a group who is not in the main room. It stands beside their name

has-left = non è più nella stanza principale
was-removed = rimozione dalla stanza principale
was-banned = ban dalla stanza principale

## What of a break-out event cannot be read

rooms-are-no-object = la mappa delle stanze non è un oggetto
# Instead of { $key } there should be the ID of a room. { $reason } is one of those below.
entry-dropped = stanza «{ $key }»: { $reason }
# { $room } is the ID of a room. { $reason } is one of those below.
field-dropped = stanza { $room }: { $reason }
not-a-room-id = non è un ID di stanza
not-an-object = non è un oggetto
via-is-no-list = `via` non è una lista
not-a-server = una voce di `via` non è il nome di un server
users-are-no-list = `users` non è una lista
not-a-user-id = una voce di `users` non è un ID utente

## What of the state of a room cannot be read

# { $room } is the ID of a room. { $fault } is one of those below.
state-unreadable = lo stato di { $room } non si può leggere: { $fault }
no-create-event = manca l’evento di creazione
no-room-version = manca la versione della stanza
unknown-room-version = la versione della stanza è sconosciuta
event-not-in-history = nella cronologia manca un evento che era stato inviato
