### What stands around everything that a terminal shows.

## Before a line

error = errore
caused-by = causa
# What was under way when it happened follows.
at = durante
warning = avviso
hint = consiglio
run-again = esegui di nuovo lo stesso comando: continua da qui, e non fa niente due volte

## While something takes its time

# { $what } is what is under way, { $reason } what is waited for, { $left } how much is left.
waiting = { $what }: attesa di { $seconds } s per { $reason }
waiting-with-left = { $what }: attesa di { $seconds } s per { $reason } ({ $left })
still-at-it = { $what }: non ancora finito dopo { $seconds } s
still-at-it-with-left = { $what }: non ancora finito dopo { $seconds } s ({ $left })
# What is drawn on one line; { $what } may be such a line itself.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, attesa di { $seconds } s per { $reason }
drawn-for = { $what }, { $seconds } s
left-of = rimanenti: { $left } su { $total }
done = fatti: { $done }

## Questions and answers

answer-not-json = la risposta non è JSON valido
answer-not-written = non è stato possibile scrivere la risposta
question-cut-off = la domanda è stata interrotta
answer-not-read = non è stato possibile leggere la risposta

## The browser

browser-not-opened = il browser non si è aperto; apri il link qui sopra su questo computer
