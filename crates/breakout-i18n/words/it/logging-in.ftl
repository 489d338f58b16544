### What `breakout login`, `logout` and `whoami` say on a terminal.

## Questions

which-user = Utente:
password-of = Password di { $user }:
recovery-key = Chiave di recupero, per verificare questo dispositivo (Invio per saltare):

## What is under way

# { $server } is a name or an address.
looking-for = ricerca di { $server }
logging-in = accesso in corso
setting-up-encryption = preparazione della crittografia
logging-out = disconnessione in corso
# An address follows on the next line.
log-in-on-this-page = accedi su questa pagina, che si apre nel browser:
    { $url }

## What has come of it

# { $account } is a user ID.
logged-in-as = accesso effettuato come { $account }
logged-out = { $account }: disconnessione effettuata
account-verified = { $account } su { $homeserver }, dispositivo { $device } (verificato)
account-not-verified = { $account } su { $homeserver }, dispositivo { $device } (non verificato)
verify-a-new-device = questo dispositivo non è verificato; `breakout login --recovery-key-file FILE` ne verifica uno nuovo

## What went wrong

login-failed = l’accesso non è riuscito
key-was-wrong = l’account ha effettuato l’accesso, ma il suo dispositivo non è verificato; accedi di nuovo con la chiave giusta
# { $name } was typed.
two-users = { $user } e --user { $name } non sono lo stesso utente
no-user = non è stato detto chi accede
give-a-user = indica un ID utente come @ann:example.org al posto dell’homeserver, oppure --user NOME
no-terminal = non c’è un terminale su cui chiedere la password
password-on-stdin = passala dallo standard input con --password-stdin
password-is-empty = la password è vuota
password-unreadable = non è stato possibile leggere la password
# { $file } is a path.
key-unreadable = non è stato possibile leggere la chiave di recupero in { $file }
key-is-empty = in { $file } non c’è una chiave di recupero
browser-unheard = questo computer non può aspettare la risposta del browser
no-login-on-a-page = l’homeserver non offre l’accesso su una pagina web
page-gave-no-login = la pagina web non ha dato un accesso
still-logged-in = l’accesso dell’account è ancora attivo
forget-it-here = `breakout logout --force` lo dimentica solo su questo computer
