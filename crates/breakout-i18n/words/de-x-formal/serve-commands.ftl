### Die Befehle, die man dem Bot in einem Raum schreibt, und was zu denen gesagt wird, die er nicht versteht.
###
### Eine Nachricht, die mit `verb-`, `word-` oder `number-` beginnt, ist eine Liste von Wörtern mit Kommas, das übliche zuerst. Groß oder klein ist gleich, und die englischen
### gelten in jeder Sprache auch. Wörter derselben Art dürfen nicht in zwei Listen stehen.

## Beispiele

examples-start = 4 15m | 4 | je 3 | 4 bis 10:30 | 4 15m Aufgabe Lesen Sie Seite 7

## Was nicht verstanden wurde

unknown = „{ $said }“ verstehe ich nicht. Meinten Sie { $example }?
not-so = Das verstehe ich nicht ganz. Schreiben Sie es so: { $examples }
two-numbers = Ich weiß nicht, was die zweite Zahl ist. Sind es Minuten, schreiben Sie { $with-time }.
number-out-of-range = Die Zahl muss zwischen 1 und { $most } liegen. Schreiben Sie es so: { $examples }
