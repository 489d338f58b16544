### What can be done about a problem: once for people who type commands, and once, ending in `-on-page`, for people who see a page.
###
### Commands and their options stand in backticks and are not translated; words in capitals in them may be.

# Everybody stays in the rooms of last time.
keep-people = `--keep` lascia tutti nelle stanze dove sono
keep-people-on-page = Lascia le persone nelle stanze dove sono: è una scelta del piano.
# Other rooms are taken than those of last time.
new-rooms = senza `--again` vengono create nuove stanze
new-rooms-on-page = Oppure crea nuove stanze.
join-room = `breakout join STANZA GRUPPO` entra in un gruppo, `breakout join STANZA --all` in tutti quelli che ti fanno entrare
join-room-on-page = Prima entra in quel gruppo, dalla pagina della stanza principale.
give-end = `breakout extend STANZA --until ORA` gliene dà una
give-end-on-page = Indica sulla pagina della stanza quando finisce.
do-again = esegui di nuovo lo stesso comando
do-again-on-page = Riprova tra un momento.
look-at-open = `breakout status STANZA` mostra che cosa è aperto
look-at-open-on-page = La pagina della stanza mostra che cosa è aperto.
end-it = `breakout end STANZA` termina il lavoro di gruppo
end-it-on-page = Termina invece il lavoro di gruppo.
# The main room is left as it is: everybody can write in it.
not-quiet = oppure avvia senza `--quiet-main`
not-quiet-on-page = Oppure lascia che tutti scrivano nella stanza principale.
room-for-each = `--rooms { $people }` dà a ognuno un gruppo tutto suo
room-for-each-on-page = { $people ->
    [one] Con { $people } gruppo ognuno ha un gruppo tutto suo.
   *[other] Con { $people } gruppi ognuno ha un gruppo tutto suo.
}
more-people = `--with-moderators` e `--with-me` aggiungono persone da dividere; con `--free` ognuno sceglie
more-people-on-page = Dai un gruppo anche ai moderatori e a te, oppure lascia che ognuno scelga.
with-moderators = i moderatori e tu restate fuori, se non aggiungi `--with-moderators` e `--with-me`
with-moderators-on-page = I moderatori e tu restate fuori, se non scegli diversamente.
for-members = usa `--join restricted`
for-members-on-page = Lascia entrare i membri della stanza principale.
short-names = con nomi dei gruppi più brevi ci starebbe, come `--name {"{n}"}`
short-names-on-page = Con nomi dei gruppi più brevi ci starebbe.
free-choice = senza proposte ci starebbe: `--rooms N --free`
free-choice-on-page = Se ognuno sceglie da sé, ci sta.
fewer-wishes = chiedi di meno, o prova un altro `--seed`
fewer-wishes-on-page = Chiedi di meno, o ridistribuisci.
# Somebody who is no moderator has opened a break-out.
end-or-take-over = chi modera può terminarli con `breakout end STANZA`; `--yes` prende in gestione i gruppi, e da quel momento tutti li vedono come tuoi
end-or-take-over-on-page = Chi modera può terminare questi gruppi. Dalla pagina della stanza si arriva a dove prenderli in gestione.
