### The commands that people write to the bot in a room, and what is said of those that it does not understand.
###
### A message that begins with `verb-`, `word-` or `number-` is a list of accepted words with commas between them, the usual one first. They are read in any
### case, and the English ones are accepted in every language besides those of the language. Words of the same kind may not be in two lists.
### A message that begins with `examples-` is a list of commands with `|` between them, the first one shown most often; each must be understood as the command that
### it is an example of. What a command is about may be translated in them (names, tasks), its words need not be.

## What is to be done

verb-start = avvia, avviare, inizia, iniziare, comincia, cominciare, dividi, dividere, crea, creare, forma, formare, fai, apri, aprire
verb-again = di nuovo, ripeti, ripetere, riapri, ancora una volta, un'altra volta, gli stessi, gli stessi gruppi, stessi gruppi
verb-rotate = ruota, ruotare, mescola, mescolare, cambia gruppi, cambia i gruppi
verb-end = termina, terminare, finisci, finire, fine, basta, ferma, chiudi tutto, richiama, richiama tutti, tutti indietro
verb-extend = prolunga, prolungare, allunga, allungare, altri, ancora, più tempo, dai più tempo, aggiungi tempo
verb-move = sposta, spostare, metti, mettere, manda, mandare
verb-add = aggiungi, aggiungere, nuovo, nuovo gruppo
verb-close = chiudi, chiudi il, chiudere, chiudere il
verb-rename = rinomina, rinomina il, rinominare, chiama, chiama il, cambia nome a, cambia nome al
verb-say = annuncia, annunciare, comunica, comunicare, avvisa, di' a tutti, dì a tutti, scrivi a tutti, avvisa tutti
verb-tell = al, alla, a, di' a, di' al, dì a, dì al, scrivi a, scrivi al
verb-report = resoconto, resoconti, risultati, risultato
verb-status = stato, situazione, tabella, mostra, mostrare, come va
verb-who = chi, chi c'è, chi c'è in, chi c'è nel, chi è in, chi è nel, chi è dove, chi manca, presenze, presenti, assenti
verb-help = aiuto, aiuto per, comandi, istruzioni
verb-widget = aggiungi widget, aggiungi il widget
verb-no-widget = togli widget, togli il widget, rimuovi widget, rimuovi il widget, senza widget
verb-leave = esci, vai via, arrivederci
verb-yes = sì, s, va bene, certo, vai, d'accordo
verb-no = no, annulla, annullare, scarta, lascia stare, lascia perdere
verb-shuffle = ridistribuisci, ridistribuire, rimescola, rimescolare, distribuisci di nuovo

## Words within a command: each is one word

word-for = per, durante
word-until = alle
word-in = tra, fra, dopo
word-at = ore
word-now = ora, adesso, subito
word-to = al, alla, nel, nella, a, come
word-of = da, di
word-by = altri, altre
word-per = ogni, ciascuno, ciascuna
word-groups = gruppi, gruppo, stanze, stanza, squadre, squadra
word-people = persone, persona, membri, partecipanti, studenti, studentesse, alunni, alunne
word-pairs = coppie
word-task = consegna, compito
word-rotated = ruotando, mescolando, mescolati
word-all = tutti, tutte, tutto
word-more = più, ancora
# Before a length that is one, as in "a minute".
word-one = un, una
word-hours = ora, ore
word-minutes = minuto, minuti
word-seconds = secondo, secondi, sec
# They mean nothing.
word-filler = favore, grazie, fino, entro, il, lo, la, i, gli, le, e, sessione, con, solo, tempo, stessi, stesse
number-1 = uno
number-2 = due
number-3 = tre
number-4 = quattro
number-5 = cinque
number-6 = sei
number-7 = sette
number-8 = otto
number-9 = nove
number-10 = dieci
number-11 = undici
number-12 = dodici
number-15 = quindici
number-20 = venti
number-30 = trenta

## How it is written

examples-start = 4 15m | 4 | da 3 | 4 fino alle 10:30 | 4 15m consegna Leggete pagina 7
examples-again = ripeti 15m | ripeti
examples-rotate = mescola 15m | mescola
examples-end = termina | termina tra 1m | termina subito
examples-extend = +5m | prolunga fino alle 10:45
examples-move = sposta Anna nel Gruppo 2
examples-add = aggiungi | aggiungi Gruppo 5
examples-close = chiudi Gruppo 2
examples-rename = rinomina Gruppo 2 come Rane
examples-say = annuncia Mancano cinque minuti
examples-tell = al Gruppo 2: arrivo subito
examples-report = resoconto
examples-status = situazione
examples-who = chi | chi è nel Gruppo 2
examples-help = aiuto | aiuto sposta
examples-widget = widget
examples-no-widget = togli il widget
examples-leave = esci
examples-yes = sì
examples-no = no
examples-shuffle = ridistribuisci

## What a command does, in the list of all commands

about-start = divide tutti in 4 gruppi per 15 minuti, o in gruppi da 3
about-again = riapre gli stessi gruppi
about-rotate = le stesse stanze, e nessuno incontra di nuovo le stesse persone
about-end = richiama tutti: tra poco, tra un minuto o subito
about-extend = dà più tempo
about-move = sposta qualcuno in un altro gruppo
about-add = aggiunge un gruppo
about-close = chiude un gruppo
about-rename = dà un altro nome a un gruppo
about-say = scrive qualcosa in tutti i gruppi
about-tell = scrive qualcosa in un gruppo
about-report = mostra qui che cosa i gruppi hanno segnato con !report
about-status = mostra i gruppi, chi manca e il tempo che resta
about-who = mostra chi è dove, o chi è in un gruppo
about-help = mostra questo elenco, o come si scrive un comando
about-widget = mette i gruppi in cima a questa stanza, dove un’app mostra i widget
about-no-widget = lo toglie da questa stanza
about-leave = esco da questa stanza
about-yes = apre i gruppi che ho proposto
about-no = li scarta
about-shuffle = li ridistribuisce

## What was not understood

# { $said } is what was written, { $example } a command.
unknown = Non capisco «{ $said }». Intendevi { $example }?
# { $help } is a command.
unknown-at-all = Non capisco «{ $said }». { $help } elenca ciò che capisco.
# What comes after the first word is not right. { $examples } is one command or several, here and below.
not-so = Non capisco tutto. Scrivilo così: { $examples }
# Two numbers without a word that says what the second one is. { $with-time } is a command that says it.
two-numbers = Non so che cosa sia il secondo numero. Se sono minuti, scrivi { $with-time }.
number-out-of-range = Il numero deve essere da 1 a { $most }. Scrivilo così: { $examples }
# { $problem } is a sentence that begins in lower case.
not-a-length = Non capisco per quanto tempo: { $problem }. Così: { $examples }
not-a-time = Non capisco fino a quando: { $problem }. Così: { $examples }
# Between several examples.
or = { $one } o { $other }

## What stands for a part of a command, in clients that offer commands

about-groups = Quanti gruppi
about-length = Per quanto tempo, come 15m
about-person = Chi: un nome o un ID Matrix
about-group = Quale gruppo: il nome o il numero
about-name = Il nuovo nome
about-text = Che cosa dire
