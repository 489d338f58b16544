### Visits to calls: a host speaks to the calls of all groups at once, or listens in on one.

# A heading, and the title of the page. { $room } is a room's name.
speak-to-all-of = Parla a tutti i gruppi di { $room }
listen-in-on = Ascolta { $room }
one-moment = Un momento…
ended-by-the-console = La console ha chiuso il collegamento. Non ti sente nessuno.
begin-again = Ricomincia
stop-and-back = Smetti e torna a { $room }
needs-javascript = Questo ha bisogno di JavaScript, a differenza di quasi tutta questa console.

## The title of the page while it goes on

speaking = ● Stai parlando ai gruppi
listening = ● Stai ascoltando
speak-to-all = Parla a tutti i gruppi
listen-in = Ascolta

## How far it has come

not-come-up = Non è stato trasmesso niente: il client di LiveKit non si è avviato.
nobody-hears-you-yet = Non ti sente ancora nessuno.
allow-microphone = Permetti al browser di usare il microfono.
nobody-hears-you-now = Non ti sente nessuno.
# A link.
try-again = Riprova
elsewhere = Lo stai già facendo, da un’altra tua console.
# What stands between { $link } and { $end } is a link.
stop-it-there = Smetti lì, poi { $link }riprova{ $end }.
no-media-server = Il tuo homeserver non indica un server multimediale di tipo LiveKit.
did-not-work = Non ha funzionato.
another-page-does = Ora lo sta facendo un’altra tua pagina.
have-stopped = Hai smesso. Non ti sente nessuno.
have-stopped-listening = Hai smesso di ascoltare.

## Why there is no microphone

microphone-not-allowed = Il browser non permette a questa pagina di usare il microfono. Consentilo accanto all’indirizzo della pagina.
no-microphone = Non c’è un microfono.
microphone-gone = Il microfono non c’è più.
microphone-unusable = Non è stato possibile usare il microfono; forse lo usa un altro programma.

## Who hears whom

nobody-hears-you = Non ti sente nessuno
nobody-hears-you-microphone-off = Non ti sente nessuno, e il tuo microfono è spento
the-group-hears-you = Il gruppo ti sente
all-groups-hear-you = { $groups ->
   *[other] Tutti i { $groups } gruppi ti sentono
}
# { $on } groups of { $all } do.
some-groups-hear-you = { $all ->
   *[other] Gruppi che ti sentono: { $on } su { $all }
}
you-hear-nobody = Non senti nessuno
you-hear-the-group = Senti il gruppo; il gruppo vede che ci sei, e non ti sente
no-group = Non c’è nessun gruppo.
lingers = Il tuo homeserver non toglie nessuno dalle chiamate da solo: se questo programma si chiude senza uscirne, i gruppi ti vedono lì ancora per un minuto al massimo.

## Buttons

stop = Smetti
stop-speaking = Smetti di parlare
stop-listening = Smetti di ascoltare
try-again-where = Riprova dove non ha funzionato

## How it is with one group

# { $name } is the group's name, { $state } one of the following.
group = { $name }: { $state }
hears-you = ti sente
you-hear-it = lo senti
connecting = connessione…
is-closed = è chiuso
not-in-its-room = non sei nella sua stanza; prima entra
encrypted-speaking = è crittografato, e lì non ti si sente: da qui la tua voce non lo sarebbe. Entra invece nella sua chiamata
encrypted-listening = è crittografato, e da qui non si può ascoltare. Entra invece nella sua chiamata
not-allowed = la sua stanza non ti permette di stare nella sua chiamata
nobody-there = nella sua chiamata non c’è nessuno; comincia quando arriva qualcuno
failed-membership = non ha funzionato: lì l’homeserver non dice che sei nella chiamata
failed-token = non ha funzionato: il server multimediale non ti dà accesso
failed-media = non ha funzionato: il server multimediale non era raggiungibile, o la connessione è caduta

## LiveKit's client, which is not part of this program

nobody-to-visit = Da qui non c’è nessuno a cui parlare, o da ascoltare.
how-to-get-livekit-client = estrai il pacchetto npm livekit-client (versione 2.23.0) nella cartella `livekit-client` accanto agli account, oppure indica la sua cartella con `--livekit-client`; in un clone del progetto lo fa `cargo xtask element-call`

## The frame with the sound

# What the frame is called for those who do not see it.
sound-of-a-visit = Audio di una visita
# A button, where the browser plays nothing by itself.
play-the-sound = Attiva l’audio
