### Logins on this machine, their files and their connection to the homeserver.
###
### { $path } is a file or a folder, { $users } are Matrix IDs.

no-home = non c’è una cartella personale in cui tenere gli account
set-home = imposta { $variable } su una cartella
account-not-written = non è stato possibile scrivere l’account in { $path }
account-not-removed = non è stato possibile rimuovere l’account in { $path }
still-logged-in = l’accesso è ancora attivo, qui e sull’homeserver
no-account = nessun account ha effettuato l’accesso
no-account-here = nessun account ha effettuato l’accesso su questo computer
several-accounts = più account hanno effettuato l’accesso, e non risulta quale per ultimo
choose-account = scegline uno con --account: { $users }
account-not-logged-in = l’account { $account } non ha effettuato l’accesso
logged-in-are = accesso effettuato: { $users }
several-called = più account si chiamano { $account }
give-whole-id = indica l’ID utente completo: { $users }
log-in-first = prima esegui `breakout login HOMESERVER`

## Files

login-not-read = l’accesso salvato in { $path } non si può leggere
look-at-permissions = controlla i permessi del file e delle sue cartelle
login-replaces = esegui di nuovo `breakout login`; crea un nuovo dispositivo e sostituisce questo accesso
not-read = non è stato possibile leggere { $path }
cannot-be-read = { $path } non si può leggere
not-written = non è stato possibile scrivere { $path }
cannot-be-written = { $path } non si può scrivere
not-made = non è stato possibile creare { $path }
not-removed = non è stato possibile rimuovere { $path }
cannot-be-opened = { $path } non si può aprire

## The keys of the device

keys-missing = le chiavi di crittografia di questo dispositivo mancano in { $path }
keys-not-opened = non è stato possibile aprire le chiavi di crittografia in { $path }
keys-not-damaged = le chiavi non sono danneggiate: libera spazio o ridai il permesso, poi esegui di nuovo il comando
login-makes-device = esegui di nuovo `breakout login`; crea un nuovo dispositivo
damaged-keys = se sono danneggiate, `breakout login` crea un nuovo dispositivo
no-keys = il dispositivo non ha chiavi
keys-gone = le chiavi di crittografia di questo dispositivo non ci sono più: quelle in { $path } non sono quelle che conoscono i client degli altri
nothing-was-sent = non è stato inviato niente; se hai una copia di sicurezza, ripristina la cartella
or-log-in-again = oppure esegui di nuovo `breakout login`; crea un nuovo dispositivo
published-keys-not-read = non è stato possibile leggere le chiavi pubblicate del dispositivo
device-not-set-up = l’account ha effettuato l’accesso, ma non è stato possibile preparare il suo dispositivo per le stanze crittografate

## The connection

not-connected = connessione a { $homeserver } non riuscita
rooms-not-read = non è stato possibile leggere le stanze
no-answer-within = { $seconds ->
    [one] l’homeserver non ha risposto entro { $seconds } secondo
   *[other] l’homeserver non ha risposto entro { $seconds } secondi
}
no-sliding-sync = questo homeserver non ha la sliding sync (MSC4186), di cui breakout ha bisogno
synapse-has-it = Synapse ce l’ha dalla versione 1.114
login-not-used = non è stato possibile usare l’accesso salvato
no-tls = qui non sono possibili connessioni sicure
sync-has-ended = la sincronizzazione è terminata

## Finding the homeserver

not-a-user-id = { $text } non è un ID utente
user-id-looks-like = un ID utente è fatto così: @ann:example.org
not-a-homeserver = { $text } non è il nome o l’URL di un homeserver
what-to-give = indica un ID utente come @ann:example.org, un nome come example.org, o un URL
homeserver-not-found = homeserver non trovato: { $server }
url-without-tls = senza TLS serve l’URL: http://{ $server }

## Several processes of one account

sending-too-long = un altro processo breakout di questo account sta inviando da troppo tempo
run-when-done = esegui di nuovo il comando quando ha finito
# Said while it waits.
waiting-for-another = un altro breakout di questo account sta lavorando su questa stanza; in attesa che finisca
