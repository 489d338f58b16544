### The help of the command line: what each command is for, and each of its arguments.
###
### A text is found by its name: that of the command, or those of the command and of the argument with a dash between them. What is
### named `every-…` is the same for several commands. What ends in `-more` stands below it with `--help`, and is left out with `-h`;
### what ends in `-at-the-end` stands below all. They are
### imperative, and have no full stop. What stands in backticks is typed and stays; words in capitals may be translated, as below.

## Headings, and what clap says of its own

heading-usage = Uso
heading-commands = Comandi
heading-arguments = Argomenti
heading-options = Opzioni
heading-every-command = Opzioni per tutti i comandi
help-flag = Mostra l’aiuto
help-flag-short = Mostra l’aiuto (di più con «--help»)
help-flag-long = Mostra l’aiuto (in breve con «-h»)
version-flag = Mostra la versione

## What stands for a value that is typed

value-plus-dur = +DURATA
value-child = GRUPPO
value-command = COMANDO
value-dir = CARTELLA
value-dur = DURATA
value-file = FILE
value-format = FORMATO
value-homeserver-or-user = HOMESERVER-O-UTENTE
value-k = K
value-n = N
value-name = NOME
value-people = PERSONE
value-r = R
value-room = STANZA
value-rule = REGOLA
value-session = SESSIONE
value-shell = SHELL
value-text = TESTO
value-time = ORA
value-user = UTENTE
value-users = UTENTI

## Who can join the rooms

choice-join-restricted = I membri della stanza che viene divisa
choice-join-invite = Solo le persone previste; ricevono un invito
choice-join-public = Chiunque

choice-log-format-text = Per le persone
choice-log-format-json = Un oggetto per riga

## What is the same for several commands

every-rooms = Distribuisci tutti in modo uniforme in questo numero di stanze
every-together = Tieni nella stessa stanza queste persone, per esempio `@ann:example.org,@bob:example.org`; si può ripetere
every-apart = Tieni queste persone in stanze diverse; si può ripetere
every-spread = Distribuisci queste persone in modo uniforme tra le stanze, come i moderatori
every-room = La stanza che viene divisa: un ID, un alias o il suo nome
every-watch = Continua e mostra ogni cambiamento, fino a Ctrl-C
every-yes = Prendi in gestione i gruppi se chi li ha aperti non modera: da quel momento sono tuoi, per tutti
every-name = Come chiamare le stanze, con n tra parentesi graffe dove va il loro numero; se non indichi altro, `Group 1` e così via, nella lingua delle stanze

## `breakout`

breakout = Stanze per sottogruppi in Matrix: dividi una stanza, vedi chi è dove, riporta tutti indietro
breakout-at-the-end =
    Codici di uscita: 0 fatto, 1 rifiutato o riuscito in parte, 2 uso sbagliato, 3 homeserver o rete, 70 un errore del programma.
    Gli account stanno in BREAKOUT_HOME, altrimenti nella cartella dei dati del sistema.
breakout-account = Agisci con questo account: un ID utente, o la parte prima dei due punti
breakout-json = Rispondi con un oggetto JSON per riga
breakout-verbose = Di’ di più; due o tre volte per i log
breakout-no-color = Non usare colori

## `breakout login`

login = Accedi a un account, come nuovo dispositivo
login-more = La password viene chiesta sul terminale. Con la chiave di recupero dell’account il nuovo dispositivo viene verificato, così che i client degli altri si fidino dei suoi messaggi nelle stanze crittografate.
login-target = Un ID utente come @ann:example.org, o il nome o l’URL di un homeserver
login-user = Chi accede, quando è indicato l’homeserver
login-password-stdin = Leggi la password dalla prima riga dello standard input
login-sso = Accedi su una pagina web dell’homeserver
login-recovery-key-file = Verifica il nuovo dispositivo con la chiave di recupero in questo file
login-device-name = Come si chiama il nuovo dispositivo nell’elenco dell’account; `breakout` se non è indicato

## `breakout logout`

logout = Disconnetti l’account, e dimenticalo su questo computer
logout-force = Dimentica l’account senza avvisare l’homeserver, che conserva il dispositivo

## `breakout whoami`

whoami = Mostra l’account, dopo aver chiesto all’homeserver se il suo accesso è ancora valido

## `breakout rooms`

rooms = Elenca le stanze in cui puoi aprire gruppi, o in cui ce ne sono di aperti
rooms-more =
    Le stanze dei gruppi, gli spazi e le stanze che sono state aggiornate restano fuori, salvo con `--all`.

    Per ogni stanza ci sono il livello poteri che serve per aprire gruppi e quello che hai; chi ha creato una stanza può averne uno «infinito».
rooms-all = Elenca tutte le stanze in cui sei

## `breakout start`

start = Dividi una stanza: crea le stanze dei gruppi, aprile e avvisa tutti
start-more = Si può ripetere senza rischi: lo stesso comando continua un avvio interrotto, senza creare niente due volte.
start-room = La stanza da dividere: un ID, un alias o il suo nome
start-size = Distribuisci tutti in modo uniforme in stanze di al massimo questo numero di persone
start-file = Prendi stanze e persone da un file CSV con l’intestazione `room,user`
start-again = Riapri le stanze dell’ultimo lavoro di gruppo: con gli stessi gruppi, o con una nuova distribuzione se dici come
start-again-more = Una nuova distribuzione si apre nelle stanze che ci sono, anche in quelle create da `breakout prepare`, e crea solo ciò che manca. Le stanze mantengono il loro nome se non indichi `--name`; quelle di un file si trovano in base al nome.
start-rotate = Distribuisci in modo che si incontrino di nuovo meno coppie possibile, contando tutti i lavori di gruppo di questa stanza
start-keep = Lascia le persone in stanze che non sono più le loro; altrimenti una nuova distribuzione le rimuove, tranne i moderatori
start-free = Non proporre stanze a nessuno: ognuno sceglie da sé
start-join = Chi può entrare nelle stanze; `restricted` se non indichi altro, e con `--again` come prima
start-length = Termina automaticamente la sessione dopo questo tempo, come `90s`, `15m` o `1h30m`
start-until = Termina automaticamente la sessione a quest’ora, per esempio alle prossime `14:30`, o con la data come `2026-03-02 14:30`
start-name = Come chiamare le stanze, con n tra parentesi graffe dove va il loro numero; altrimenti le stanze mantengono il loro nome, e quelle nuove si chiamano `Group 1` e così via, nella lingua delle stanze
start-room-name = Come chiamare le stanze stesse, che negli elenchi stanno accanto ad altre: `{"{"}name{"}"}` è il nome del gruppo, e `{"{"}parent{"}"}` quello della stanza che viene divisa; `{"{"}name{"}"} · {"{"}parent{"}"}` se non indichi altro
start-room-name-more = Con `--again` si chiamano così anche le stanze che ci sono già.
start-task = Che cosa devono fare i gruppi, in al massimo 500 caratteri; si legge dove si sceglie un gruppo, e nel gruppo
start-task-more = Un file del piano può dare a ogni gruppo una consegna propria, nella colonna `task`. Con `--again` le consegne sono quelle di prima se non indichi altro; un testo vuoto le toglie.
start-language = Parla questa lingua nelle stanze: un codice come `en`, a cui si attiene anche chi continua la sessione
start-language-more = Viene ricordata per la stanza. I gruppi che hanno già un nome lo mantengono.
start-with-moderators = Dai una stanza anche ai moderatori, come a tutti gli altri
start-with-me = Dai una stanza anche a te, come a tutti gli altri
start-without = Lascia qualcuno fuori dai gruppi, come chi aiuta, chi registra o un bot: un ID utente, o un nome visualizzato che ha un solo membro
start-without-more = Si può indicare più volte. Viene ricordato per la stanza, anche per chi riceverebbe un gruppo più tardi; `--without none` lo fa dimenticare.
start-seed = Distribuisci di nuovo le stesse persone allo stesso modo
start-quiet-main = Lascia scrivere solo i moderatori nella stanza che viene divisa, finché le stanze sono aperte
start-quiet-main-more = I membri sotto il livello poteri 50 possono scriverci di nuovo quando la sessione finisce, chiunque o qualunque cosa la termini. Con un’ora di fine ci deve essere qualcosa che la termina: l’homeserver, oppure vedi `--yes`.
start-yes = Impegnati a tenere in esecuzione `breakout status --watch` o la console fino alla fine, dove `--quiet-main` lo richiede
start-widget = Apri per tutti il widget della stanza, che mostra a ognuno il suo gruppo dentro Element; la fine della sessione lo chiude
start-widget-more = Viene ricordato per la stanza. `breakout widget` aggiunge un widget a una stanza.
start-no-widget = Lascia chiuso il widget, anche per i prossimi avvii in questa stanza
start-unmute = Lascia scrivere nelle stanze i membri a cui qui lo impedisce un livello poteri personale
start-no-announce = Non inviare un messaggio che avvisa tutti
start-stable = Usa il tipo di evento che la proposta avrà una volta accettata
start-replace = Sostituisci i gruppi aperti; le loro stanze restano, e chi è lì viene avvisato che sono aperti nuovi gruppi
start-dry-run = Mostra che cosa verrebbe inviato e se sta in un evento, senza inviare niente

## `breakout status`

status = Mostra chi è previsto in quale stanza, e chi è dove
status-more = Mentre chi ha aperto i gruppi osserva, chi entra nella stanza che viene divisa riceve la stanza con meno persone, a meno che ognuno scelga da sé.
status-watch = Mostralo di nuovo a ogni cambiamento, fino a Ctrl-C

## `breakout offers`

offers = Mostra i gruppi aperti nelle tue stanze, e quali sono proposti per te
offers-room = Solo questa stanza: un ID, un alias o il suo nome

## `breakout join`

join = Entra nella stanza di un gruppo: quella proposta per te, se non ne indichi un’altra
join-child = La stanza in cui entrare: un ID, un nome o il suo numero in `status`
join-all = Entra in tutte le stanze in cui puoi: chi modera vede e raggiunge solo i gruppi in cui si trova
join-yes = Entra anche se non conosci chi ha aperto i gruppi

## `breakout back`

back = Torna dalla stanza di un gruppo alla stanza che è stata divisa
back-more = Entra in quella stanza se ne sei fuori. Nella stanza del gruppo resti tra i membri.
back-child = La stanza del gruppo: un ID o il suo nome
back-yes = Entra nella stanza a cui dice di appartenere, anche se per te è nuova

## `breakout move`

move = Proponi a qualcuno un’altra stanza mentre i gruppi sono aperti
move-more = La persona viene avvisata nella stanza che viene divisa, con il link, e invitata se nelle stanze si entra su invito. Nessuno può essere costretto a uscire da una stanza: ognuno ci va da sé.
move-user = Chi spostare: un ID utente completo, o un nome visualizzato che ha un solo membro
move-child = Dove: un ID, un nome o il suo numero in `status`

## `breakout add`

add = Aggiungi una stanza ai gruppi aperti
add-more = Viene creata come le altre, e riceve il numero successivo. Se è aperta una stanza con questo nome, non succede niente; una che è stata chiusa si riapre, con il numero che aveva.
add-name = Il nome della nuova stanza

## `breakout close`

close = Togli una stanza dai gruppi aperti
close-more = Chi è lì legge quali altre stanze ci sono; a chi vi era previsto viene proposta quella con meno persone tra le altre. La stanza stessa resta, con tutto ciò che vi è stato scritto. Il suo numero non passa a un’altra, così che chiuderla di nuovo non cambia niente.
close-child = La stanza da chiudere: un ID, un nome o il suo numero in `status`

## `breakout expel`

expel = Rimuovi dai gruppi chi è stato bandito o rimosso dalla stanza che viene divisa
expel-more = Chi è bandito lì viene bandito anche dai gruppi. Chi è stato solo rimosso viene rimosso, e bandito dove altrimenti potrebbe rientrare pur non essendo membro: dalle stanze in cui può entrare chiunque, o su invito.
expel-user = Solo queste persone, anche se sono uscite da sé: ID utente completi, o nomi visualizzati

## `breakout rename`

rename = Dai un altro nome a una stanza dei gruppi aperti
rename-child = La stanza da rinominare: un ID, un nome o il suo numero in `status`
rename-name = Il suo nuovo nome

## `breakout say`

say = Di’ qualcosa in tutte le stanze dei gruppi, o in una
say-more = Tutti quelli che sono lì ricevono una notifica. Se il comando è stato interrotto, o alcune stanze non erano raggiungibili, lo stesso comando entro 15 minuti lo dice solo dove non è ancora stato detto.
say-text = Che cosa dire
say-to = Solo in questa stanza: un ID, un nome o il suo numero in `status`

## `breakout requests`

requests = Mostra quali gruppi hanno chiesto aiuto, e occupati di uno
requests-more = Si chiede aiuto scrivendo `!help` nella stanza del proprio gruppo, con qualsiasi client. Chi modera se ne occupa con `--take`, oppure con una reazione o una risposta a quel messaggio. Si possono leggere solo le stanze in cui sei.
requests-take = Occupati della richiesta di questa stanza, e di’ alle persone che stai arrivando

## `breakout end`

end = Termina il lavoro di gruppo in corso, e richiama tutti
end-more = Le stanze e ciò che vi è stato scritto restano. Se non è aperto niente, non viene terminato niente; viene completato ciò che l’ultima volta era rimasto da fare nei gruppi.
end-grace = Avvisa tutti, e termina dopo questo tempo, come `60s`
end-grace-more = Il comando si conclude quando i gruppi sono terminati. Se il tempo lo tiene l’homeserver, terminano anche se il comando viene interrotto.
end-no-announce = Non inviare un messaggio che richiama tutti
end-remove-people = Rimuovi tutti dai gruppi, tranne i moderatori e te; prima vengono avvisati
end-remove-people-more = Ciò che vi è stato scritto resta, e chi può entrare può tornare. Funziona anche quando il lavoro di gruppo è finito. Lo stesso comando continua un’esecuzione interrotta.
end-after = Quanto tempo hanno prima le persone, un minuto se non indichi altro

## `breakout extend`

extend = Sposta la fine del lavoro di gruppo in corso
extend-more = Se è l’homeserver a terminare la sessione, lo fa solo alla nuova ora. Se il comando è stato interrotto, o l’homeserver non ha risposto, lo stesso comando entro 15 minuti continua, e non dà più tempo di quello.
extend-longer = Quanto dura di più, come `+5m`
extend-until = Quando finisce, prima o dopo di adesso: le prossime `14:30` per esempio, o con la data come `2026-03-02 14:30`
extend-yes = Fallo comunque: prendi in gestione i gruppi di chi non modera, così che da quel momento siano tuoi; e impegnati ad avere qualcosa in esecuzione alla fine, se fino ad allora scrivono solo i moderatori e l’homeserver non termina sessioni da solo

## `breakout prepare`

prepare = Crea le stanze dei gruppi in anticipo, così che aprirle richieda solo un momento
prepare-more = Nessuno viene avvisato, e niente porta alle stanze, finché `breakout start` non le apre. Il tempo dipende dall’homeserver: circa un minuto per ogni stanza dopo le prime dieci. Si può ripetere senza rischi: le stanze che ci sono contano.
prepare-room = La stanza che verrà divisa: un ID, un alias o il suo nome
prepare-rooms = Quante stanze devono esserci che nessun lavoro di gruppo ha ancora usato
prepare-join = Chi può entrare nelle stanze
prepare-language = Parla questa lingua nelle stanze, e usala per i loro nomi: un codice come `en`
prepare-language-more = Viene ricordata per la stanza. Le stanze che ci sono già restano come sono.
prepare-unmute = Lascia scrivere nelle stanze i membri a cui in STANZA lo impedisce un livello poteri personale

## `breakout widget`

widget = Mostra a ognuno il suo gruppo dentro Element: scrivi la cartella del widget, aggiungilo a una stanza
widget-more = La cartella va su un server web con https. Poi `--url` aggiunge il widget a una stanza, una volta: se cambia, Element chiede di nuovo a tutti. `breakout start --widget` lo apre per tutti insieme ai gruppi, e la fine della sessione lo chiude. Servono i permessi di un moderatore. Senza opzioni il comando dice che cosa c’è. Chi ha un client che non mostra widget ha comunque il messaggio con il link.
widget-room = La stanza che viene divisa: un ID, un alias o il suo nome
widget-url = Aggiungi il widget la cui cartella è a questo indirizzo, come `https://widgets.example.org/breakout/`
widget-remove = Rimuovi il widget dalla stanza
widget-export = Scrivi la cartella del widget per un server web: una cartella nuova, o una scritta da una versione precedente del programma

## `breakout plan`

plan = Pianifica più turni in una volta, in modo che si incontrino di nuovo meno coppie possibile
plan-more = Non serve un account né un homeserver. Scrive ogni turno come file del piano, `round-1.csv` e così via, che `breakout start STANZA --file round-1.csv` apre, e dopo `breakout start STANZA --again --file round-2.csv`.
plan-people = Un file con un ID utente per riga; le righe vuote e i `# commenti` vengono saltati
plan-rounds = Quanti turni pianificare
plan-seed = Pianifica di nuovo gli stessi turni
plan-language = Dai alle stanze nomi in questa lingua: un codice come `en`
plan-out = Scrivi i file del piano in questa cartella
plan-force = Sovrascrivi i file del piano che ci sono già

## `breakout export`

export = Stampa i gruppi aperti come file del piano, che `breakout start --file` legge
export-session = Una sessione precedente al posto di quella aperta: il suo ID, come in `history --json`

## `breakout history`

history = Elenca tutti i lavori di gruppo di una stanza con i loro gruppi, dal più vecchio
history-room = La stanza che è stata divisa: un ID, un alias o il suo nome

## `breakout attendance`

attendance = Mostra chi era nella stanza di quale gruppo, da quando a quando
attendance-more = Si ricava dalle stanze stesse, per tutti i lavori di gruppo della stanza se non ne è indicato uno. Chi ha creato una stanza c’è sempre, e resta fuori dall’elenco. Si possono leggere solo le stanze in cui sei.
attendance-room = La stanza che è stata divisa: un ID, un alias o il suo nome
attendance-csv = Stampa una tabella che i fogli di calcolo leggono
attendance-session = Solo una sessione, mentre era aperta: il suo ID, come in `history --json`

## `breakout report`

report = Porta nella stanza principale i resoconti dei gruppi, un messaggio per gruppo
report-more = Un gruppo riporta ciò che fissa, ciò che comincia o finisce con `!report`, e ciò a cui qualcuno risponde con `!report`. Riguarda l’ultimo lavoro di gruppo, in corso o finito. Si può ripetere senza rischi: niente viene riportato due volte.
report-room = La stanza che è o è stata divisa: un ID, un alias o il suo nome

## `breakout doctor`

doctor = Controlla ciò che serve per aprire gruppi: l’account, l’homeserver, e una stanza se la indichi
doctor-more = Elenca anche ciò che hanno lasciato gli avvii interrotti: in quella stanza, o in tutte le tue.
doctor-room = Una stanza da controllare: un ID, un alias o il suo nome

## `breakout console`

console = Organizza e partecipa nel browser
console-more = Offre una pagina web per questo account, solo su questo computer, fino a Ctrl-C. L’indirizzo fa entrare un solo browser, una volta sola; esegui di nuovo il comando per un altro. Se nessun account ha effettuato l’accesso, la pagina comincia con l’accesso.
console-no-browser = Stampa l’indirizzo e non aprire il browser
console-port = Offrila su questa porta invece che su una libera
console-element-call = Prendi Element Call, per le chiamate nelle stanze, da questa cartella: il pacchetto npm estratto `@element-hq/element-call-embedded`. Altrimenti viene presa la cartella `element-call` accanto agli account, se c’è
console-livekit-client = Prendi il client di LiveKit, per parlare alle chiamate di tutti i gruppi e per ascoltarne una, da questa cartella: il pacchetto npm estratto `livekit-client`. Altrimenti viene presa la cartella `livekit-client` accanto agli account, se c’è

## `breakout serve`

serve = Avvia un bot che divide le stanze in cui viene invitato, per chi le modera
serve-more = Un solo processo segue tutte le stanze del suo account: crea i gruppi, tiene il tempo, dà un gruppo a chi arriva in ritardo, dice a chi organizza chi chiede aiuto, e richiama tutti, anche con il computer di chi organizza spento. docs/serve.md spiega come si configura.
serve-at-the-end =
    Ogni impostazione del file si può dare anche con una variabile d’ambiente, che ha la precedenza: `state_dir` è
    BREAKOUT_SERVE_STATE_DIR.
serve-config = La configurazione, in TOML
serve-check = Controlla se il bot potrebbe funzionare e che cosa gli sta attorno, di’ che cosa non va e come rimediare, e non cambiare niente: è il `doctor` del bot
serve-new-identity = Dai all’account una nuova identità di firma incrociata al posto di quella che ha
serve-log-format = Come vengono scritti i log

## `breakout demo`

demo = Guarda all’opera le stanze per sottogruppi, con un homeserver e persone di prova, su questo computer
demo-more = Avvia un Synapse usa e getta, che la prima volta viene installato, e divide per un minuto una stanza con delle persone. Poi puoi partecipare da un secondo terminale. Ctrl-C ferma tutto e non lascia niente tranne il Synapse installato. Serve Python 3.10 o successivo con il modulo `venv`.
demo-once = Termina la sessione quando sono arrivati tutti, e fermati
demo-people = Quante persone partecipano; 12 se non è indicato, 4 con `--calls` e 5 con `--serve`
demo-calls = Fai parlare tutti: le persone sono in una chiamata, ognuna con un suono per voce e un colore per volto, e i gruppi le spostano nelle proprie chiamate. Servono Chromium con il suo driver, npm, e la prima volta Go 1.26 o successivo per compilare LiveKit, un server multimediale
demo-serve = Mostra il bot di `breakout serve`: viene invitato, reso moderatore e gli si chiedono dei gruppi, e una pagina al posto di Element mostra quello che vede chi è in un gruppo
demo-no-browser = Stampa l’indirizzo della console di chi organizza e non aprire il browser

## `breakout completions`

completions = Stampa uno script che completa i comandi in una shell
completions-shell = La shell che leggerà lo script

## `breakout man`

man = Stampa la pagina di manuale, o scrivi le pagine di tutti i comandi
man-dir = Scrivi invece una pagina per ogni comando in questa cartella
