### Why the console does not show a page or take a form, and what can be done about it.

## What to do next. Links

go-to-all-rooms = Vai a tutte le stanze

## Who may use the console

open-from-the-terminal = riapri la console dal terminale: `breakout console`
address-is-used = questo indirizzo è già stato usato, o non è quello giusto
used-by-somebody-else = se non l’hai usato tu, ferma la console: può essere stato qualcun altro
not-at-this-address = la console non risponde a questo indirizzo
browser-may-not-enter = questo browser non può usare la console
unknown-request = la console non conosce questa richiesta
sent-from-elsewhere = questo non è stato inviato da una pagina di questa console, quindi non è stato fatto niente
reload-if-it-was-you = se eri tu: torna indietro, ricarica la pagina e riprova
asked-from-elsewhere = nessuna pagina di questa console l’ha chiesto

## Forms

no-form-of-ours = questo non è un modulo della console
form-did-not-come = il modulo non è arrivato
form-is-cut-off = il modulo è arrivato incompleto
form-is-too-large = il modulo è troppo grande
# The file of a plan. { $kib } is a number.
file-is-too-large = il file supera { $kib } KiB; in un lavoro di gruppo ci stanno circa 2000 persone, una per riga
try-with-less = non è stato fatto niente; torna indietro e prova con meno dati
form-is-unreadable = non è stato possibile leggere il modulo
fill-it-in-again = torna indietro, ricarica la pagina e compilalo di nuovo

## Pages

no-such-page = questa pagina non esiste
wrong-method = questo indirizzo non serve per leggere, o non serve per inviare un modulo
page-is-closed = questa pagina non è più aperta
open-the-page-again = riaprila da dove l’avevi aperta
not-in-this-room = Non sei in questa stanza.
# Of the demo.
nobody-of-that-name = non c’è nessuno con questo nome
# Something is wrong with the program.
page-unmade = non è stato possibile creare la pagina
# The page itself cannot be made, so this is all that is shown.
page-not-made = non è stato possibile creare questa pagina; vai a /rooms
try-again-it-goes-on = Riprova: si continua da qui, e ciò che è già fatto non si ripete.

## The login has ended

login-not-accepted = accesso terminato: l’homeserver non lo accetta più
somebody-has-ended-it = Qualcuno l’ha terminato, come si può fare con ogni dispositivo da un’altra app Matrix.
nothing-was-sent = Non è stato inviato niente. Quello che hai scritto c’è ancora, se torni indietro.

## Before there are pages

no-port = la console non ha una porta su cui rispondere
without-port = senza `--port` ne viene presa una libera
# { $package } is a program that others have made, { $folder } where it was looked for.
package-is-missing = { $package } non è in { $folder }
