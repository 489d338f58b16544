### What `breakout demo` says on a terminal: a homeserver and people of their own, on this machine.

## What is under way

starting-homeserver = avvio di un homeserver
installing-synapse = installazione di Synapse
# { $folder } is a path.
synapse-is-installed = Synapse, un homeserver, viene installato in { $folder }. Ci vuole circa un minuto, solo la prima volta
starting-media-server = avvio di un server multimediale
livekit-is-built = LiveKit, un server multimediale, viene compilato con Go. Ci vogliono fino a dieci minuti, solo la prima volta
people-arrive = arrivano le persone
people-go-into-the-call = le persone entrano nella chiamata
# { $url } is an address.
homeserver-runs-at = Un homeserver usa e getta è in funzione su { $url }
# { $host } is the name of a person, and { $late } of another one.
introduction = { $people ->
    [one] { $host } organizza la stanza { $room }; partecipa una persona
   *[other] { $host } organizza la stanza { $room }; partecipano { $people } persone
}
introduction-with-late = { $people ->
    [one] { $host } organizza la stanza { $room }; partecipa una persona, e { $late } arriverà in ritardo
   *[other] { $host } organizza la stanza { $room }; partecipano { $people } persone, e { $late } arriverà in ritardo
}
# { $guest } is the person whom the reader plays.
everybody-is-in-the-call = Sono tutti nella chiamata di { $room }. Per essere tra loro, vai alla chiamata di { $guest }: { $url }

## The break-out

head = { $groups ->
    [one] { $person } ha diviso { $room } in un gruppo
   *[other] { $person } ha diviso { $room } in { $groups } gruppi
}
# { $time } is a length of time.
head-with-time = { $groups ->
    [one] { $person } ha diviso { $room } in un gruppo, tempo rimasto: { $time }
   *[other] { $person } ha diviso { $room } in { $groups } gruppi, tempo rimasto: { $time }
}
# In the place of a person's name.
somebody = Qualcuno
column-group = GRUPPO
# A person in the column of those who are missing.
is-elsewhere = { $person } (in { $group })
# { $people } are names.
group-is-for = { $group } è per { $people }
joined = { $person } è in { $group }
joined-instead = { $person } è in { $group } invece che in { $own }
everybody-is-there = { $group }: ci sono tutti
has-ended = Il lavoro di gruppo di { $room } è finito; le sue stanze restano.
is-still-open = Il lavoro di gruppo di { $room } è ancora in corso; le sue stanze restano.
over-start-another = Il lavoro di gruppo è finito. Avviane un altro, o premi Ctrl-C per fermare

## How to play along

# A command to type follows on the next line, here and below. { $guest } is a woman.
you-are-somebody = { $guest } sei tu: la sua parte non la fa nessun altro. Da un secondo terminale:
    {"  "}{ $command }
you-are-somebody-here = { $guest } sei tu: la sua parte non la fa nessun altro. Da un secondo terminale in questa cartella:
    {"  "}{ $command }
split-again = Dividi di nuovo la stanza, nel ruolo di chi organizza, e guarda qui come le persone entrano di nuovo:
    {"  "}{ $command }
# Two commands follow.
see-offers = Guarda che cosa viene proposto a { $guest }, e vacci al suo posto; la sua parte non la fa nessun altro:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Guarda chi è dove:
    {"  "}{ $command }
call-back = Richiama tutti, nel ruolo di chi aiuta a organizzare:
    {"  "}{ $command }
# { $user }, { $other } and { $third } are names to log in with.
log-in-anywhere = Oppure accedi con un client Matrix qualsiasi:
    {"  "}homeserver { $homeserver }, utente { $user }, { $other } o { $third }, password { $password }
# It begins and ends with an empty line. The paragraphs above follow.
play-along = {""}
    L’homeserver e le sue persone restano finché non premi Ctrl-C.
    Partecipa da un secondo terminale.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    L’homeserver e le sue persone restano finché non premi Ctrl-C.
    Partecipa da un secondo terminale in questa cartella.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## What the people of the demo write

room-topic = Una stanza da dividere in gruppi
hello = Un saluto da { $person }!

## What went wrong

no-temporary-files = non c’è una cartella per i file temporanei
no-calls-on-this-machine = su questo computer la demo non ha chiamate
no-calls-on-this-system = su questo sistema la demo non ha chiamate
media-server-not-started = il server multimediale della demo non si è avviato
# Element Call and LiveKit are programs.
element-call-not-fetched = non è stato possibile scaricare Element Call
livekit-client-not-fetched = non è stato possibile scaricare il client di LiveKit
# { $user } is a name to log in with, here and below.
no-voice = non è stato possibile dare una voce a { $user }
nobody-in-the-call = nessuno è riuscito a entrare nella chiamata
not-in-the-call = l’ingresso di { $user } nella chiamata non è riuscito
element-call-is-gone = Element Call non c’è più
nobody-of-that-name = nella demo non c’è nessuno con questo nome
not-logged-in = l’accesso di { $person } non è riuscito
demo-has-ended = la demo è finita
console-not-opened = non è stato possibile aprire la console di { $user }
room-is-gone = la stanza della demo non c’è
# { $reason } is a sentence.
not-opened = non è stato possibile aprire la sessione: { $reason }
homeserver-is-gone = l’homeserver della demo non c’è più
not-everybody-arrived = non sono arrivati tutti
somebody-stopped = qualcuno si è fermato inaspettatamente
takes-no-part = { $person } non partecipa più
sync-has-ended = la sincronizzazione è terminata
offers-have-ended = le proposte sono finite
no-account = non è stato possibile dare un account a { $person }
room-not-made = non è stato possibile creare la stanza della demo
not-joined = l’ingresso di { $user } non è riuscito
no-user-id = l’homeserver non ha dato un ID utente
no-address = l’homeserver non ha un indirizzo
homeserver-not-started = l’homeserver della demo non si è avviato
homeserver-not-installed = non è stato possibile installare l’homeserver della demo
needs-python = serve Python 3.10 o successivo; su Debian e Ubuntu `apt install python3 python3-venv`, su macOS `brew install python`
needs-venv = su Debian e Ubuntu `venv` di Python è un pacchetto: `apt install python3-venv`
is-there-a-network = la prima demo scarica Synapse da pypi.org: c’è una rete? Esegui di nuovo per continuare

## The stand-in for Element

# What somebody is there for, beside their name: to be seen as in Element.
in-element = in Element, con il widget
# A page's title.
stand-in-title = { $name } in Element
stand-in-introduction = Questa pagina fa le veci di Element, in cui { $name } vede la stanza. Il widget è quello che mostra Element; ciò che chiede all’inizio lo chiede anche Element.

## La demo con il bot di `breakout serve`

starting-bot = avvio del bot
# { $bot } è un ID Matrix, { $person } e { $host } sono nomi di persone.
bot-runs = Il bot { $bot } è in funzione qui come con `breakout serve`
page-as-in-element = Quello che vede { $person }, come in Element: { $url }
invites-bot = { $host } invita { $bot }
makes-moderator = { $host } rende { $bot } moderatore
presses = { $host } preme { $key }
# Qualcuno scrive qualcosa.
says = { $person }: { $text }
# Comincia e finisce con una riga vuota. I comandi stanno come si scrivono al bot; { $login } dice come accedere con un altro client.
try-bot = {""}
    L’homeserver, il bot e le persone restano finché non premi Ctrl-C.

    Guarda il gruppo di { $guest } nel widget, come lo mostra Element; la sua parte non la fa nessun altro:
    {"  "}{ $guest-url }

    Conduci la stanza come { $host }: premi «Conduci questa stanza» nel widget, oppure scrivi al bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    chi c’è, e chi manca
    {"  "}!breakout +5m       più tempo
    {"  "}!breakout end       richiamare tutti
    {"  "}!breakout rotate    altri gruppi, in cui nessuno ritrova le stesse persone

    { $login }
    {""}
# Sopra una riga in cui scrivere. { $command } è un comando per il bot.
stand-in-write = Scrivi in { $room }, per esempio { $command }
stand-in-send = Invia
bot-not-started = il bot della demo non si è avviato
bot-has-stopped = il bot della demo si è fermato
bot-is-silent = il bot non risponde da tre minuti
bot-opened-nothing = il bot non ha aperto nessun gruppo
not-done-for-the-bot = non è stato possibile fare ciò che ha chiesto { $host }
