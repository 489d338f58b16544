### What is said of a message in the chat of a room.

## What somebody has sent

an-image = un’immagine
a-sound = un audio
a-video = un video
a-file = un file
a-place = una posizione
a-sticker = un adesivo

## Why a message cannot be read

key-on-its-way = Questo messaggio è crittografato, e la sua chiave non è ancora arrivata. Il messaggio comparirà da solo quando la chiave arriva.
no-key = Questo messaggio non si può leggere qui: è crittografato, e la sua chiave non è stata inviata a questo dispositivo. Succede con i messaggi di prima del tuo accesso qui.
key-withheld = Questo messaggio non si può leggere qui: l’app di chi l’ha inviato trattiene la chiave, come fanno alcune con i dispositivi non verificati.
from-before = Questo messaggio non si può leggere qui: è stato scritto prima che tu potessi leggere.
damaged = Questo messaggio non si può leggere: è danneggiato, o crittografato in un modo che qui non si conosce.

## Why a message was not sent

logged-out = Accesso terminato. Accedi di nuovo, poi riprova.
too-long = { $characters ->
   *[other] ha { $characters } caratteri, e un messaggio può averne { $most }
}
# { $why } is what went wrong.
not-sent = { $why }.
# { $cause } is what has caused that.
not-sent-because = { $why }: { $cause }.
