### Why a plan cannot be opened or made, and what a host should know before it is.

## Rooms and people

no-rooms = serve almeno un gruppo
no-size = in un gruppo serve almeno una persona
too-many-rooms = { $rooms ->
   *[other] { $rooms } gruppi sono troppi: se ne possono aprire al massimo { $most }
}
more-rooms-than-people = { $people ->
    [one] c’è solo { $people } persona, troppo poco per { $rooms } gruppi
   *[other] ci sono solo { $people } persone, troppo poche per { $rooms } gruppi
}
nobody = non c’è nessuno da dividere
no-such-room = il piano non ha il gruppo numero { $number }
# { $room } is the name of a group.
nobody-invited = per «{ $room }» non è prevista nessuna persona, quindi nessuno potrebbe ricevere l’invito ed entrare
# { $room } is the name of a group.
room-twice = «{ $room }» si aprirebbe in una stanza in cui si apre già un altro gruppo
task-too-long = { $most ->
   *[other] una consegna ha al massimo { $most } caratteri, e questa ne ha { $chars }
}

## Names

# { $number } is what people type: a letter in braces.
name-needs-number = in un nome ci vuole { $number } dove va il numero del gruppo, come in «Gruppo { $number }»
# { $group } and { $parent } are what people type: words in braces, which stand for the name of the group and of the main room.
room-name-needs-group = nel nome di una stanza ci vuole { $group } dove va il nome del gruppo, come in «{ $group } · { $parent }», e il nome ha al massimo { $most } byte

## Dealing

rounds = { $rounds ->
    [one] non si può pianificare { $rounds } turno; si può da 1 a { $most }
   *[other] non si possono pianificare { $rounds } turni; si può da 1 a { $most }
}
too-many-people = { $people ->
   *[other] { $people } persone sono troppe: se ne possono distribuire al massimo { $most }
}
# { $largest } is how many people the largest group has.
together-too-many = { $people ->
   *[other] { $people } persone devono stare insieme, ma un gruppo ne ha al massimo { $largest }
}
together-and-apart = { $left } e { $right } devono stare insieme e anche separati
apart-too-many = { $rooms ->
    [one] { $people } persone devono stare separate, ma c’è solo { $rooms } gruppo
   *[other] { $people } persone devono stare separate, ma ci sono solo { $rooms } gruppi
}
together-and-spread = { $people ->
   *[other] { $people } di quelli che devono stare insieme vanno anche distribuiti tra i gruppi
}
no-room-for-together = non si è trovato il modo di tenere insieme tutti quelli che devono stare insieme
wishes-for-nobody = se ognuno sceglie non viene distribuito nessuno, quindi nessuno può essere tenuto insieme o separato
wishes = non si è trovato un modo di tenere insieme, separare e distribuire tutti come richiesto

## Warnings. { $count } is the number of the lines in which somebody stands in a file, { $lines } lists them

# { $groups } are names of groups.
several-groups = { $count ->
    [0] per { $user } è previsto più di un gruppo: { $groups }
    [one] per { $user } è previsto più di un gruppo: { $groups } (riga { $lines })
   *[other] per { $user } è previsto più di un gruppo: { $groups } (righe { $lines })
}
not-there = { $count ->
    [0] { $user } non è in questa stanza, e non ha un invito
    [one] { $user } non è in questa stanza, e non ha un invito (riga { $lines })
   *[other] { $user } non è in questa stanza, e non ha un invito (righe { $lines })
}
# { $names } are names of groups, in quotes.
look-alike = alcuni gruppi hanno nomi che sembrano uguali: { $names }
name-in-quotes = «{ $name }»
# The end of a list. { $items } is one, or several with commas between them.
and = { $items } e { $last }
