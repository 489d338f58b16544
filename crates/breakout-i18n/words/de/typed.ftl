### Was zu dem gesagt wird, was jemand eingegeben hat: Namen, Zeiten, Listen.

no-such-group = diese Gruppe gibt es nicht: { $text }
# Eine von mehreren, hinter ihrer Nummer: ein Name oder eine ID.
numbered = { $number }: { $name }
# Eine von mehreren Personen, mit der Matrix-ID hinter dem Namen.
with-id = { $name }: { $id }
several-groups = mehrere Gruppen heißen { $text }
several-members = mehrere Mitglieder heißen { $text }
nobody-is-called = in diesem Raum heißt niemand { $text }
name-a-member = nenne ein Mitglied: eine ganze Benutzer-ID oder einen Anzeigenamen, den nur eine Person hat

## Zeiten

no-such-time = diese Uhrzeit gibt es nicht
time-has-passed = diese Zeit ist schon vorbei
write-a-time = schreib sie wie `14:30`, oder mit dem Datum wie `2026-03-02 14:30`
write-a-length = schreib sie wie `90s`, `15m` oder `1h30m`
length-too-short = es muss mindestens eine Sekunde sein, wie `90s`, `15m` oder `1h30m`
length-too-long = mehr als ein Jahr geht nicht

## Wer zusammenbleibt oder getrennt wird

# { $name } ist jemand, der in keine Gruppe eingeteilt wird.
wish-for-outsider = es gibt einen Wunsch für { $name }, und diese Person wird nicht eingeteilt
wish-takes-two = um zusammenzubleiben oder getrennt zu werden, braucht es zwei, und diese Liste nennt nur { $name }
wish-takes-two-not-none = um zusammenzubleiben oder getrennt zu werden, braucht es zwei, und diese Liste nennt niemanden
# Ein Name mit einer Matrix-ID.
name-and-id = { $name } ({ $id })
