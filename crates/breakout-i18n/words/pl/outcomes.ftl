### Co wyszło z dołączania, sprawozdań i obecności.

table-not-written = nie udało się zapisać tabeli

## Grupy, do których dołącza prowadzący

# Co wyszło z dołączenia do grupy, w tabeli.
joined = dołączono
already = już wcześniej
join-failed = nie udało się
not-invited = brak zaproszenia
# { $failed } z { $groups }: obie to liczby.
not-all-joined = { $groups ->
    [one] nie udało się dołączyć do { $failed } z { $groups } grupy
    [few] nie udało się dołączyć do { $failed } z { $groups } grup
   *[many] nie udało się dołączyć do { $failed } z { $groups } grup
}
# { $host } to czyjeś ID Matrix.
host-can-invite = zaprosić może osoba, która otworzyła grupy ({ $host }), a także każdy w grupie, kto może zapraszać
somebody-can-invite = zaprosić może osoba, która otworzyła grupy, a także każdy w grupie, kto może zapraszać

## Pomoc

called-often = { $times ->
    [one] jedna prośba
    [few] { $times } prośby
   *[many] { $times } próśb
}
called-often-or-more = { $times ->
    [one] co najmniej jedna prośba
    [few] co najmniej { $times } prośby
   *[many] co najmniej { $times } próśb
}

## Sprawozdania grup

report-sent = wysłano
report-unchanged = wysłano wcześniej
# `!report` to słowo, które się pisze.
report-nothing = nic nie przypięto ani nie oznaczono `!report`
report-not-chosen = nie wybrano
report-failed = nie udało się
unreadable = { $messages ->
    [one] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
    [few] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
   *[many] { $group }: na tym urządzeniu nie można odszyfrować { $messages } wiadomości
}
not-reported = { $groups ->
    [one] nie udało się przekazać wyników { $groups } grupy
    [few] nie udało się przekazać wyników { $groups } grup
   *[many] nie udało się przekazać wyników { $groups } grup
}
# Co stało się z grupą lub osobą, po nazwie.
named = { $name }: { $what }

## Sesje

no-such-session = nie ma takiej sesji: { $session }
history-lists-them = `breakout history POKÓJ --json` je wypisuje
by = prowadzi: { $host }
by-replaced = prowadzi: { $host }; zastąpiono innym podziałem ({ $other })

## Kto otworzył podział na grupy

you = ty
# Bot otworzył go dla kogoś.
through = { $host } przez { $sender }
