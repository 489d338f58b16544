### Co mówi się o tym, co ktoś wpisał: nazwy, godziny, listy.

no-such-group = nie ma takiej grupy: { $text }
# Jeden z kilku, po numerze: nazwa lub ID.
numbered = { $number }: { $name }
# Jeden z kilku, z ID Matrix osoby po nazwie.
with-id = { $name }: { $id }
several-groups = więcej niż jedna grupa nazywa się { $text }
several-members = więcej niż jedna osoba nazywa się { $text }
nobody-is-called = nikt w tym pokoju nie nazywa się { $text }
name-a-member = podaj osobę: pełne ID użytkownika albo wyświetlaną nazwę, którą ma tylko jedna

## Godziny

no-such-time = nie ma takiej godziny
time-has-passed = ta godzina już minęła
write-a-time = napisz tak: `14:30`, lub z datą: `2026-03-02 14:30`
write-a-length = napisz tak: `90s`, `15m` lub `1h30m`
length-too-short = musi to być co najmniej jedna sekunda, na przykład `90s`, `15m` lub `1h30m`
length-too-long = nie może być dłużej niż rok

## Kto zostaje razem lub osobno

# { $name } to ktoś, kto nie jest przydzielany do grupy.
wish-for-outsider = życzenie dotyczy osoby, która nie jest przydzielana do grupy: { $name }
wish-takes-two = razem lub osobno mogą być co najmniej dwie osoby, a ta lista wymienia tylko { $name }
wish-takes-two-not-none = razem lub osobno mogą być co najmniej dwie osoby, a ta lista nie wymienia nikogo
# Nazwa z ID Matrix.
name-and-id = { $name } ({ $id })
