### Logging in.

# A heading, the title of the page, and a button.
log-in = Accedi
use-your-account = Usa l’account Matrix che hai già.
your-matrix-id = Il tuo ID Matrix, o il tuo homeserver
like-this = Come @ann:example.org, oppure example.org
# A button.
go-on = Continua
# { $server } is the name of a homeserver.
homeserver = Homeserver: { $server }
use-another = Usane un altro
# { $user } is a Matrix ID.
account = Account: { $user }
user-name = Nome utente
password = Password
password-hint = Va solo al tuo homeserver, e non viene salvata da nessuna parte.
or-on-a-page = Oppure su una pagina del tuo homeserver, che poi ti rimanda qui:
on-a-page = Il tuo homeserver ha una pagina per questo, che poi ti rimanda qui:
# { $provider } is who keeps the account: a university, a company.
log-in-with = Accedi con { $provider }
log-in-on-page = Accedi sulla pagina dell’homeserver
no-way = Questo homeserver non offre un modo di accedere che funzioni qui.
no-way-hint = Funzionano le password e le pagine di accesso; chi amministra il tuo homeserver sa che cosa offre.

## On the way back from the homeserver's page

logging-in = Accesso in corso
one-moment = Un momento: lettura delle stanze in corso.
go-on-by-hand = Continua a mano, se questa pagina non cambia
login-is-over = questo accesso è scaduto, o non è stato iniziato qui

## Why it did not work

no-login-here = A questa console non può accedere nessuno.
not-let-in = L’homeserver non ti fa entrare: il nome utente o la password non sono corretti.
deactivated = Questo account è disattivato.
too-many-attempts = Ci sono stati troppi tentativi di accesso, quindi per un po’ l’homeserver non ne accetta altri.
try-again-in-seconds = { $seconds ->
    [one] Riprova tra un secondo.
   *[other] Riprova tra { $seconds } secondi.
}
try-again-in-minutes = { $minutes ->
    [one] Riprova tra { $minutes } minuto.
   *[other] Riprova tra { $minutes } minuti.
}
try-again-later = Riprova più tardi.
is-the-name-right = Il nome è giusto? Questo computer è in rete?

## What was being done when something failed

cut-off = l’accesso è stato interrotto
login-failed = l’accesso non è riuscito
not-said-how = l’homeserver non dice come accedere
