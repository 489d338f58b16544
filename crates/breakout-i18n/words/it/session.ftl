### What a host does while a session is open, what becomes of it, and what is done when it is over.

## What can be done next: a link

go-back-to-the-room = Torna alla stanza

## Refused: after the name of what was tried, or alone

nothing-to-join = intanto il lavoro di gruppo è finito, non c’è più niente in cui entrare
no-such-group = questo gruppo non c’è più
not-a-group = questa stanza non è un gruppo
not-open-any-more = qui non ci sono più gruppi aperti
not-to-be-taken-over = questi gruppi non hanno bisogno che qualcuno li prenda in gestione
form-names-no-group = il modulo non indica nessun gruppo; ricarica la pagina
choose-whom-to-move = scegli chi spostare
choose-whom-to-remove = scegli chi rimuovere
not-removed-from-all = non è stato possibile rimuovere la persona da tutti i gruppi
needs-a-name = un gruppo ha bisogno di un nome
give-minutes = indica da 1 a 1440 minuti
# { $user } is the user ID of another moderator.
overruled = { $user } ha deciso diversamente nello stesso momento, e la sua scelta è arrivata per ultima
overruled-hint = Parlatene tra voi, poi riprova.
# { $user } is a user ID.
changed-but-not-invited = i gruppi sono cambiati, ma non è stato possibile invitare { $user }
changed-but-not-told = i gruppi sono cambiati, ma non è stato possibile avvisare le persone
changed-but-not-renamed = i gruppi sono cambiati, ma non è stato possibile rinominare la stanza
changed-but-no-timer = i gruppi sono cambiati, ma non è stato possibile impostare il timer dell’homeserver
# { $what } is a part of it that could not be done.
changed-but = i gruppi sono cambiati, ma { $what }
changed-but-hint = Rifai la stessa cosa per rimediare.
# What somebody said to the groups.
reached = { $all ->
    [one] il messaggio è arrivato a { $groups } gruppo su { $all }
   *[other] gruppi a cui è arrivato il messaggio: { $groups } su { $all }
}
# What could not be done in { $group }, and why.
failed-in = { $group }: { $reason }

## Take over what a stranger has opened

take-over = Prendi in gestione
# A heading.
take-over-asked = Prendere in gestione questi gruppi?
# { $user } is the user ID of the same person.
take-over-whose = Li ha aperti { $person } ({ $user }), che non modera questa stanza. Finché non li prendi in gestione, le tue console e i tuoi comandi non li toccano.
# { $groups } is a list of their names.
take-over-means = Da quel momento tutti vedono questi gruppi come tuoi e non ricevono più avvisi: { $groups }.
take-over-risk = Le persone potrebbero finire in stanze scelte da { $person }, dove non decidi tu.
# A button.
take-over-agreed = Conosco questi gruppi, li prendo in gestione
# A button.
take-over-not = Lasciali stare

## When it is over

# A label that is read aloud.
the-groups = I gruppi
# { $step } is grace, taking-out or asked-to-wait.
telling-groups = I gruppi vengono avvisati della fine. { $step }
grace = Le persone hanno un minuto, poi vengono rimosse dai gruppi.
taking-out = Le persone vengono rimosse dai gruppi.
asked-to-wait = L’homeserver chiede di aspettare { $seconds } s, rimanenti: { $left }.
not-all-told = Non è stato possibile avvisare tutti della fine.
groups-not-told = { $groups ->
    [one] Non è stato possibile avvisare { $groups } gruppo della fine.
   *[other] Non è stato possibile avvisare { $groups } gruppi della fine.
}
not-all-taken-out = Non è stato possibile rimuovere tutti dai gruppi.
taken-out = { $people ->
    [0] Nei gruppi non c’era più nessuno.
    [one] { $people } persona è stata rimossa dai gruppi.
   *[other] { $people } persone sono state rimosse dai gruppi.
}
# A button: with what could not be done.
go-on = Continua
