### A call in a page of the console.

# A heading.
call = Chiamata
# The title of the page, and what the frame is called for those who do not see it. { $room } is a room's name.
call-in = Chiamata in { $room }
leave-the-call = Esci dalla chiamata e torna a { $room }
ended-by-the-console = La console ha terminato questa chiamata.
join-again = Entra di nuovo
back-to = Torna a { $room }
back-to-the-room = Torna alla stanza
needs-javascript = Una chiamata ha bisogno di JavaScript, a differenza del resto di questa console.

## What happens to the call. { $place } is the name of a room or of a group

you-are-in = Sei nella chiamata di { $place }.
joining = Ingresso nella chiamata di { $place }…
not-come-up = Element Call non si è avviato.
not-come-up-settings = Forse il browser non gli permette di salvare le impostazioni: consenti a «localhost» di salvare dati, anche dentro altre pagine, oppure usa un altro browser.
not-come-up-files = I suoi file non sono ancora arrivati. Un computer lento ha bisogno di un momento in più.
load-again = Ricaricalo
# { $device } is the ID of a device.
in-already = Sei già in questa chiamata, con il dispositivo { $device }.
leave-it-there = Esci dalla chiamata da lì: qui comincia appena l’hai fatto.
no-second-time = Nessun dispositivo può farne uscire un altro, e questo non entra una seconda volta.
# { $time } and { $end } are around a clock, which counts down as soon as it can.
moving-you-in = Passi a { $place } tra { $time }un momento{ $end }
moving-you = Stai passando a { $place }…
not-moved = Non è stato possibile spostarti in { $place }.
still-in-the-call-before = Sei ancora nella chiamata di prima.
not-in-any-more = Non sei più nella chiamata di { $place }.
have-left = Hai lasciato la chiamata.
# { $why } is what went wrong.
not-opened = Non è stato possibile aprire la chiamata: { $why }

## Why somebody is not in a call any more

media-server-silent = Il server multimediale del tuo homeserver non risponde. Se continua così, avvisa chi lo gestisce. Quando torna, lo leggi qui.
media-server-back = Il server multimediale del tuo homeserver risponde di nuovo.
stays-empty = Element Call resta vuoto: forse il browser non gli permette di salvare le impostazioni. Consenti a «localhost» di salvare dati, anche dentro altre pagine, e ricarica questa pagina.
removed-from-room = Non sei più in questa stanza.
connection-lost = Non è stato possibile entrare, oppure la connessione è caduta.

## Buttons

take-over = Portala qui
move-now = Passa ora
stay = Resta
stay-here = Resta qui
try-again = Riprova
go-back = Torna alla chiamata di prima

## Element Call, which is not part of this program

no-calls-here = Qui le chiamate non sono possibili.
how-to-get-element-call = per le chiamate, estrai il pacchetto npm @element-hq/element-call-embedded (versione 0.26.1) nella cartella `element-call` accanto agli account, oppure indica la sua cartella con `--element-call`; in un clone del progetto lo fa `cargo xtask element-call`
# For somebody who opens an address by hand that is meant for frames only.
no-such-file = A questo indirizzo c’è solo Element Call, e questo file non ne fa parte.
