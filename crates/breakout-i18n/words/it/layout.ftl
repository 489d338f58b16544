### What stands around every page of the console.

skip-to-content = Vai al contenuto
brand = Stanze per sottogruppi
log-in-again = Accedi di nuovo
## In the demo

# { $own } is the person whose page it is.
this-is-a-demo = Questa è una demo. Tu sei { $own }. Guardala in un’altra scheda come
people-of-the-demo = Persone della demo
# { $name } is somebody of the demo, { $part } what they are there for: "Olga, the host".
person-with-part = { $name }, { $part }
the-host = che organizza
a-moderator = che modera
a-participant = che partecipa

## The line that says why nothing new comes from the homeserver

# { $why } is what went wrong.
homeserver-unreachable = L’homeserver non è raggiungibile ({ $why }). Quello che vedi potrebbe non essere aggiornato; nuovo tentativo in corso.
login-ended = Accesso terminato: l’homeserver non lo accetta più. Quello che vedi potrebbe non essere aggiornato.
logged-out = Accesso terminato.
# { $why } is what went wrong, { $hints } what can be done.
account-lost = La console ha perso il suo account: { $why }. { $hints }
account-lost-for-good = La console ha perso il suo account: { $why }.
# Two things that can be done.
hints-in-turn = { $hint }; { $next }
