### What the bot of `breakout serve` says: in rooms, and to the administrator who runs it.
###
### In rooms, { $group } is the name of a group, { $people } and { $person } are names of people, { $command } is a command as it is written there.

## In a room that it comes into

leaving = Arrivederci! Esco da questa stanza e dai suoi gruppi.

## To those who may not, and those who write too much

too-many-commands = Troppe cose insieme. Riprendo tra un minuto.
edits-are-not-done = Non seguo le modifiche di un messaggio. Scrivetelo in un nuovo messaggio.

## A plan

nobody-meets-again = Nessuno ritrova qualcuno con cui è già stato.
pairs-meet-again = { $pairs ->
    [one] { $pairs } coppia si ritrova.
   *[other] { $pairs } coppie si ritrovano.
}
their-task = La consegna: { $task }
look-like-bots = Forse bot: { $people }
plan-replaced = C’è un piano più recente qui sotto.
plan-dropped = Scartato.
no-plan-waits = Non c’è nessun piano in attesa.
nothing-to-open-again = in questa stanza non ci sono ancora stati gruppi

## A session is opened

the-bot-ends-it = Alla fine termino io; l’homeserver non lo fa da solo.
# { $why } says what went wrong.
not-invited = Non è stato possibile invitare { $person }: { $why }
already-open = in questa stanza ci sono già gruppi aperti
end-it-first = prima terminali, o aspetta che finiscano
earlier-was-cut-off = un avvio precedente è stato interrotto
not-opened = { $failed ->
    [one] non è stato possibile creare { $failed } stanza su { $groups }, quindi non è stato aperto niente
   *[other] non è stato possibile creare { $failed } stanze su { $groups }, quindi non è stato aperto niente
}
press-again = premi di nuovo ✅ per continuare; si usa ciò che c’è
too-late = la fine è arrivata prima che ci fossero tutte le stanze, quindi non è stato aperto niente
another-came-after = qualcun altro ha aperto altri gruppi nello stesso momento, e si vedono quelli

## While it is open

nothing-is-open = in questa stanza non ci sono gruppi aperti
not-yours-to-change = il tuo livello poteri in questa stanza non lo permette con questi gruppi
leaves-no-open-session = non esco mentre ci sono gruppi aperti
person-asks-for-help = { $person } chiede aiuto.
who-goes-where = scrivi chi va in quale gruppo
which-group = scrivi quale gruppo
moved = { $people } → { $group }
added = Gruppo aggiunto: { $group }.
closed = Gruppo chiuso: { $group }.
renamed = { $group } ora si chiama { $name }.
said = { $groups ->
    [one] Detto in { $groups } gruppo.
   *[other] Detto in { $groups } gruppi.
}
# { $why } says what went wrong.
not-said-in = Non in { $group }: { $why }
# { $user } is a user ID.
overruled = { $user } ha deciso diversamente nello stesso momento, e la sua scelta è arrivata per ultima
could-not-be-done = non è stato possibile
# { $what } says what should have followed, { $why } what went wrong.
did-not-follow = { $what }: { $why }
ends-in = Il lavoro di gruppo finisce tra { $length }.
ends-at = Il lavoro di gruppo finisce alle { $time }, tra { $length }.
what-groups-report = I resoconti dei gruppi:
widget-added = Il widget ora è in questa stanza, e si apre con i prossimi gruppi.
widget-was-there = Il widget era già in questa stanza, e si apre con i prossimi gruppi.
widget-is-open = Il widget ora è aperto, in cima alla stanza.
widget-asks-once = A ogni persona viene chiesto una volta se può essere mostrato. I telefoni non lo mostrano.
widget-removed = Il widget non è più in questa stanza, e non lo rimetto da solo.
no-widget-here = In questa stanza non c’è un widget, e non ne aggiungo uno da solo.
widget-not-open = Non è stato possibile aprire il widget: { $why }
no-widget-url = non mi è stato detto dov’è il widget
configuration-has-widget-url = chi mi gestisce lo dice nella configurazione, con `widget_url`

## Heads of tables

column-group = Gruppo
column-messages = Messaggi
column-report = Resoconto

## To the administrator: the configuration

config-not-read = la configurazione { $file } non si può leggere
config-damaged = la configurazione { $file } ha un errore alla riga { $line }
config-keys = può contenere homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language e listen
# { $variable } is a variable of the environment.
config-lacks = nella configurazione manca `{ $key }`, che si può dare anche come { $variable }
homeserver-looks-like = scrivi il nome o l’URL dell’homeserver, come "example.org" o "https://matrix.example.org"
user-looks-like = scrivi l’ID utente del bot o la parte prima dei due punti, come "@breakout:example.org" o "breakout"
state-dir-is-for = è una cartella tutta sua, come "/var/lib/breakout", in cui il bot può scrivere e che gli sopravvive
or-an-access-token = scrivi il percorso di un file con la password del bot; oppure dai `access_token_file`, un file con il token di accesso di un dispositivo creato per il bot
two-secrets = dai `password_file` o `access_token_file`, non entrambi
not-a-user = { $user } non è un ID utente
not-a-prefix = un comando non può cominciare con "{ $prefix }"
prefix-looks-like = scrivi una parola con cui nessuno comincia una frase, come "{ $prefix }"; ciò che comincia con "/" lo trattengono i client
# { $known } is a list of languages.
not-a-language = la lingua { $language } non è conosciuta; ci sono: { $known }
not-a-loopback-address = lo stato di salute non viene comunicato su { $address }
address-looks-like = scrivi un indirizzo di loopback e una porta, come "127.0.0.1:9418"; un reverse proxy può renderlo raggiungibile
neither-true-nor-false = { $variable } deve essere true o false, e non «{ $value }»
not-a-widget-address = { $address } non può essere l’indirizzo del widget
widget-address-looks-like = scrivi l’indirizzo https della cartella scritta da `breakout widget --export`, come "https://widgets.example.org/breakout/"
not-an-origin = { $address } non può essere qui l’indirizzo di un server web
origin-looks-like = scrivilo come "https://breakout.example.org/": in https e senza nulla dopo l’host
pages-need-both = `public_url` e `element_origins` vanno insieme: dalli entrambi o nessuno dei due
pages-need-listen = le pagine per chi organizza hanno bisogno di `listen`: lì un reverse proxy inoltra ciò che arriva a `public_url`
pages-are-at-element = { $address } è indicato sia per le pagine sia per Element; dai alle pagine un host tutto loro
secret-not-read = { $file } non si può leggere
secret-is-empty = { $file } è vuoto

## To the administrator: what is stored

state-dir-not-written = { $path } non si può scrivere
state-dir-needs-locks = la cartella di stato deve stare su un file system che supporta i lock
# { $process } is a number.
already-running = un altro processo usa { $directory } (processo { $process })
one-process-is-enough = un solo processo segue tutte le stanze del suo account; prima termina quello, o dai a questo un account e una cartella di stato propri
room-not-remembered = non è stato possibile scrivere ciò che si sa di una stanza

## To the administrator: the account

# { $user } is a user ID, { $wanted } what the configuration says.
another-account = la cartella di stato appartiene a { $user }, e non a { $wanted }
another-state-dir = dai all’altro account una cartella di stato propria
not-logged-in = l’accesso di { $user } non è riuscito
log-in-as-a-new-device = per accedere come nuovo dispositivo, rimuovi la cartella `account` nella cartella di stato; la chiave di recupero firma il nuovo dispositivo
no-answer-about-token = l’homeserver non ha detto di chi è il token di accesso
token-not-accepted = l’homeserver non accetta il token di accesso
token-without-device = il token di accesso non appartiene a nessun dispositivo
token-is-of-a-device = accedi una volta per il bot, con un client qualsiasi usato solo per questo, e prendi il token con cui risponde l’homeserver; nessun altro client può usare quel dispositivo
token-of-an-application-service = non va bene neanche il token di un servizio applicativo: un Synapse non dà sincronizzazione al suo account; docs/serve.md dice come si toglie il limite di frequenza senza quel token
identity-not-read = non è stato possibile chiedere se l’account ha un’identità di firma incrociata
# { $user } is a user ID.
identity-of-others = { $user } ha già un’identità di firma incrociata, che non ha firmato questo dispositivo
put-the-recovery-key = metti la chiave di recupero dell’account in { $file }, e riavvia
# { $device } is the ID of a device.
or-verify-the-device = oppure verifica il dispositivo { $device } con un altro dispositivo dell’account, e riavvia
or-replace-the-identity = oppure lascia che il bot crei una nuova identità con `--new-identity`; chi ha verificato quella vecchia riceve un avviso, e gli altri suoi dispositivi vanno verificati di nuovo
identity-not-taken-over = non è stato possibile riprendere l’identità con la chiave di recupero in { $file }
identity-not-made = non è stato possibile creare l’identità di firma incrociata dell’account
identity-needs-password = l’homeserver chiede la password dell’account prima di accettare un’identità di firma incrociata
give-the-password-once = dai `password_file` per questo avvio; la cartella di stato ricorda l’accesso
identity-needs-a-web-page = l’homeserver vuole che una nuova identità venga confermata su una pagina web, e un bot non può farlo
device-not-signed = questo dispositivo non è firmato dalle chiavi dell’account
recovery-key-not-made = non è stato possibile mettere le chiavi private nell’archivio segreto dell’account
recovery-key-not-written = non è stato possibile scrivere la chiave di recupero in { $file }
not-listening = non è possibile mettersi in ascolto su { $address }

## `breakout serve`

# { $user } is a user ID.
serving = { $user } è in funzione
configuration-is-wrong = { $count ->
    [one] la configurazione ha { $count } errore
   *[other] la configurazione ha { $count } errori
}

## `breakout serve --check`: what was looked at

secret-is-there = { $file } c’è
others-can-read = altri su questo computer possono leggere { $file }: `chmod 600 { $file }`
widget-is-only-here = { $address } è su questo computer, dove nessun altro vede il widget
# { $url } is a URL.
homeserver-answers = { $url } risponde, e ha la sliding sync
state-dir-will-be-made = { $directory } non c’è, e verrà creata
state-dir-is-free = in { $directory } si può scrivere, e nessun altro processo la usa
will-log-in = { $user } accede al primo avvio
is-logged-in = { $user } ha effettuato l’accesso
device-is-signed = il dispositivo è firmato dal suo account
device-is-not-signed = il dispositivo non è ancora firmato dal suo account; lo fa il primo avvio
rooms-where-it-can-begin = stanze in cui può iniziare: { $rooms }
room-lacks-power = in { $room } non può iniziare: il suo livello poteri è { $level }, e serve { $needed }
limit-is-lifted-by = non si può chiedere all’homeserver se limita la frequenza delle richieste del bot; chi amministra un Synapse toglie il limite così: { $request }
ends-sessions = l’homeserver termina le sessioni da solo (MSC4140)
does-not-end-sessions = l’homeserver non termina le sessioni da solo (MSC4140): lo fa il bot, finché è in funzione
calls-have-a-server = le chiamate hanno un server multimediale
calls-have-no-server = l’homeserver non indica un server multimediale per le chiamate (MSC4143); i gruppi funzionano senza chiamate
# { $files } sono nomi di file. { $status } è un numero, qui e sotto.
widget-is-there = { $address } ha il widget, così come lo ha questo programma
widget-is-another = { $address } ha un altro widget rispetto a questo programma, o solo una parte ({ $files }): copia di nuovo lì la cartella che scrive `breakout widget --export`
widget-is-not-there = { $address } risponde con lo stato { $status }: copia lì la cartella che scrive `breakout widget --export`
public-url-does-not-lead-here = { $address } non è quello che questo bot ha lì: non è in funzione, oppure il reverse proxy non inoltra a `listen` ciò che arriva a `public_url`, con lo `Host` con cui è arrivato
proxy-needs-these-lines = un reverse proxy lo inoltra con queste righe, per { $proxy }:
widget-offers-no-pages = il widget in { $address } non offre pagine per chi organizza: togli `widget_url`, e si usa quello in { $own }, che le offre
address-does-not-answer = { $address } non risponde
says-who-somebody-is = { $url } conferma l’identità delle persone (OpenID)
does-not-say-who-somebody-is = { $url } non conferma l’identità delle persone (OpenID; la risposta ha lo stato { $status }): lascia passare /_matrix/federation/v1/openid/userinfo dal reverse proxy e, con Synapse, indica `openid` tra le risorse del listener
# { $server } è il nome di un server, { $other } e { $url } sono URL.
server-leads-here = { $server } porta i client a questo homeserver
server-leads-elsewhere = { $server } porta i client a { $other }, e non a { $url }
server-leads-nowhere = { $address } non indica nessun homeserver (la risposta ha lo stato { $status }): i client non trovano { $url } con il nome { $server }
all-is-well = il bot può funzionare
