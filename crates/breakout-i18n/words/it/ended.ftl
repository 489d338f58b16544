### What is said where a break-out has ended and something about that did not work.
###
### { $reason } is in the homeserver's own language.

## The first thing that did not work

ended-not-told = il lavoro di gruppo è finito, ma non è stato possibile inviare il messaggio che richiama tutti
closed-not-told = non ci sono gruppi aperti, ma non è stato possibile inviare il messaggio che richiama tutti
ended-still-quiet = il lavoro di gruppo è finito, ma nella stanza principale scrivono ancora solo i moderatori, e non è stato possibile cambiarlo
closed-still-quiet = non ci sono gruppi aperti, ma nella stanza principale scrivono ancora solo i moderatori, e non è stato possibile cambiarlo
ended-widget-left = il lavoro di gruppo è finito, ma il widget è ancora aperto, e non è stato possibile chiuderlo
closed-widget-left = non ci sono gruppi aperti, ma il widget lo è ancora, e non è stato possibile chiuderlo
ended-timer-left = il lavoro di gruppo è finito, ma non è stato possibile annullare il timer dell’homeserver
closed-timer-left = non ci sono gruppi aperti, ma non è stato possibile annullare il timer dell’homeserver

## Others after it

also-not-told = inoltre non è stato possibile inviare il messaggio che richiama tutti: { $reason }
also-still-quiet = inoltre nella stanza principale scrivono ancora solo i moderatori, e non è stato possibile cambiarlo: { $reason }
also-widget-left = inoltre il widget è ancora aperto, e non è stato possibile chiuderlo: { $reason }
also-timer-left = inoltre non è stato possibile annullare il timer dell’homeserver: { $reason }

## What can be done

tell-people-yourself = avvisa tu le persone della fine
end-lifts-quiet = chi può cambiare i permessi della stanza può terminare di nuovo il lavoro di gruppo, e così tutti possono scrivere di nuovo
end-closes-widget = chi può cambiare la disposizione della stanza può terminare di nuovo il lavoro di gruppo, e così il widget si chiude
end-cancels-timer = termina di nuovo il lavoro di gruppo prima che qualcun altro apra gruppi qui, altrimenti il timer può chiudere quelli
