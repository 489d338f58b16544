### The user's account: whose it is, whether the device is verified, and the way out.

your-account = Il tuo account
matrix-id = ID Matrix
homeserver = Homeserver
this-device = Questo dispositivo

## { $device } is the ID of the device

device-verified = { $device }, verificato
# Between { $strong } and { $end } the words stand out.
device-not-verified = { $device }, { $strong }non verificato{ $end }
device-unknown = { $device }, al momento non si sa se è verificato

##

some-apps-warn = Nelle stanze crittografate le app di alcune persone possono segnalare i tuoi messaggi o nasconderli, finché non verifichi questo dispositivo.

## The language of the pages

# A heading.
language = Lingua
# Before a list of languages, of which the first is the next one.
language-of-the-pages = Lingua di queste pagine
language-of-the-browser = Quella del browser
# A button.
change-language = Cambia lingua

## Verifying the device

# A link, a heading, and the title of the page.
verify-this-device = Verifica questo dispositivo
what-for = Con la tua chiave di recupero, le app degli altri sanno che questo dispositivo è tuo.
recovery-key = Chiave di recupero
recovery-key-hint = Dodici blocchi di quattro lettere e cifre. L’altra tua app Matrix la chiama chiave di recupero o chiave di sicurezza.
# A button.
verify = Verifica
# A heading.
without-it = Senza verifica
without-it-text = Nelle stanze non crittografate funziona tutto. Nelle stanze crittografate le app di alcune persone possono segnalare i tuoi messaggi o nasconderli, e quello che è stato scritto prima del tuo accesso qui non si può leggere.
# A link.
skip-for-now = Salta per ora
not-verified-unreachable = L’homeserver non era raggiungibile, quindi il dispositivo non è ancora verificato.
try-again-in-a-moment = Riprova tra un momento.
not-the-recovery-key = Questa non è la chiave di recupero del tuo account.
not-the-recovery-key-hint = Ha dodici blocchi di quattro lettere e cifre. Te l’ha data l’altra tua app Matrix quando l’hai configurata; lì puoi anche crearne una nuova.
no-recovery-key = Il tuo account non ha ancora una chiave di recupero.
no-recovery-key-hint = Configurane una in un’altra app Matrix (in Element: Impostazioni, Crittografia), poi torna qui.
could-not-be-verified = Non è stato possibile verificare il dispositivo.

## Logging out

# A heading.
leave = Uscita
others-use-it-too = Altre console e altri comandi di questo account su questo computer usano lo stesso accesso.
# A link to the page that asks.
log-out-link = Disconnetti…
# A button, and the title of the page.
log-out = Disconnetti
# { $user } is a Matrix ID.
log-out-of = Disconnettere { $user }?
# { $why } is what went wrong.
still-logged-in = L’accesso è ancora attivo: { $why }.
still-logged-in-hint = Riprova più tardi, o dimentica l’account solo su questo computer. In quel caso l’homeserver elenca ancora il dispositivo, finché non lo rimuovi in un’altra app.
commands-stop = Tutte le console e i comandi di questo account su questo computer smettono di funzionare.
keys-go = Vengono eliminate le chiavi dei messaggi crittografati che si trovano solo su questo computer. Sugli altri tuoi dispositivi i messaggi restano leggibili.
break-outs-stay = I gruppi aperti restano aperti, e nessuno perde la propria stanza.
# A button.
forget-here = Dimenticalo solo su questo computer
# A link.
stay = Resta
no-logging-out = da questa console non può disconnettersi nessuno
is-logged-out = { $user }: disconnessione effettuata.
