### What the scripts of the console's pages say.
###
### The scripts put in themselves what stands in these, so they have no plural forms.

## Instead of the line about the homeserver

console-was-closed = La console è stata chiusa. Riaprila dal terminale: breakout console
console-is-lost = La connessione con la console è caduta. Quello che vedi potrebbe non essere aggiornato; nuovo tentativo in corso.
# Where a script asks, and there is nobody.
console-does-not-answer = La console non risponde. Riprova quando risponde.
page-was-closed = Questa pagina non è più aperta. Riaprila da dove l’avevi aperta.
bot-is-lost = La connessione con il bot è caduta. Quello che vedi potrebbe non essere aggiornato; nuovo tentativo in corso.
bot-does-not-answer = Il bot non risponde. Riprova quando risponde.
waiting-for-the-homeserver = In attesa dell’homeserver…

## Clocks

# "1 h 05 min"
hours-left = { $hours } h { $minutes } min
# "4:59 min"
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = proprio ora
minutes-ago = { $minutes } min fa
hours-ago = { $hours } h fa

## A plan that is made by hand

# { $reason } is the heading of a page about a problem.
not-changed = La modifica non è stata fatta. { $reason }. Ricarica la pagina e riprova.
not-changed-unanswered = La modifica non è stata fatta. La console non risponde. Ricarica la pagina e riprova.
# { $person } was put into { $group }.
placed = { $person }: { $group }
renamed = Nuovo nome: { $name }
task-is-kept = Consegna salvata
done = Fatto

## A message that was not sent

not-sent-logged-out = Non inviato: accesso terminato. Copia quello che hai scritto e accedi di nuovo.
not-sent = Non inviato. Ricarica la pagina, poi riprova.
not-sent-unanswered = Non inviato: la console non risponde. Invia di nuovo quando risponde; arriva una volta sola.

## The frame of a visit to calls

# What the frame is called for those who do not see it.
sound = Audio
