### Co bot odpowiada w pokoju.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } i { $command } to polecenia z przedrostkiem, tak jak się je pisze.
### { $length } to długość czasu, { $time } to godzina, { $people } to lista nazw.

## Kim jest bot

greeting = Dzień dobry. Dzielę ten pokój na grupy, pilnuję czasu i proszę wszystkich o powrót.
# { $level } to liczba.
needs-power = Muszę być moderatorem tego pokoju (poziom uprawnień { $level }).
how-to-begin = Aby zacząć, wystarczy napisać { $start }. Resztę wymienia { $help }.
reads-the-groups = Gdy grupy są otwarte, jestem w każdej z nich, aby mówić, kto potrzebuje pomocy.
ready = Dziękuję, jestem już moderatorem. { $start } dzieli ten pokój na grupy, resztę wymienia { $help }.
no-moderator = Nie jestem już moderatorem tego pokoju i nie mogę tu nic zacząć. Gdy znów nim będę, działam dalej.
no-moderator-while-open = Nie jestem już moderatorem tego pokoju. Otwarte grupy pozostają bez zmian, a ja nie mogę ich zmienić ani zakończyć. Gdy znów nim będę, działam dalej.

## Grupy

# Nagłówki tabeli.
group = Grupa
people = Osoby
there = Obecne
missing = Brak
# Grupa na liście.
group-with-people = { $group } – { $people }
# { $missing } to osoby, które powinny tam być.
group-with-missing = { $group } – { $people }; brak: { $missing }
nobody = brak osób
everybody-chooses = kto chce
# Nie wiadomo, kto jest w grupie.
unknown = ?
nameless-group = grupa bez nazwy
nameless-person = ktoś bez nazwy
# Za nazwą grupy.
asks-for-help = { $group } 🙋
# Tylu osób nie wymieniono.
and-more = { $people } i jeszcze { $more }
only-more = { $more ->
    [one] { $more } osoba
    [few] { $more } osoby
   *[many] { $more } osób
}
# Tylu grup nie wymieniono.
more-groups = { $more ->
    [one] Jednej dalszej grupy tu nie widać.
    [few] Dalszych { $more } grup tu nie widać.
   *[many] Dalszych { $more } grup tu nie widać.
}
not-all-shown = Nie wszyscy mieszczą się w tej wiadomości: { $who } pokazuje jedną grupę.

## Plan

plan = { $groups ->
    [one] { $groups } grupa:
    [few] { $groups } grupy:
   *[many] { $groups } grup:
}
plan-for = { $groups ->
    [one] { $groups } grupa na { $length-accusative }:
    [few] { $groups } grupy na { $length-accusative }:
   *[many] { $groups } grup na { $length-accusative }:
}
plan-until = { $groups ->
    [one] { $groups } grupa do { $time }:
    [few] { $groups } grupy do { $time }:
   *[many] { $groups } grup do { $time }:
}
without-group = Bez grupy: { $people }
press = ✅ otwiera je, 🔀 przydziela ponownie, ❌ odrzuca plan.
# { $yes }, { $again } i { $no } to słowa do napisania.
or-answer = Można też odpowiedzieć: { $yes }, { $again }, { $no }.

## Praca w grupach

opened = { $groups ->
    [1] Grupa jest otwarta.
   *[other] Grupy są otwarte.
}
opened-for = { $groups ->
    [1] Grupa jest otwarta na { $length-accusative }.
   *[other] Grupy są otwarte na { $length-accusative }.
}
opened-until = { $groups ->
    [1] Grupa jest otwarta do { $time }.
   *[other] Grupy są otwarte do { $time }.
}
while-open = { $status } pokazuje, kto jest, { $end-command } prosi wszystkich o powrót.
none-open = Nie ma otwartych grup. { $start } je otwiera.
time-left = { $groups ->
    [one] { $groups } grupa, pozostały czas: { $length }
    [few] { $groups } grupy, pozostały czas: { $length }
   *[many] { $groups } grup, pozostały czas: { $length }
}
no-time = { $groups ->
    [one] { $groups } grupa, bez ustalonego końca:
    [few] { $groups } grupy, bez ustalonego końca:
   *[many] { $groups } grup, bez ustalonego końca:
}
ended = Praca w grupach się zakończyła, wszyscy są poproszeni o powrót.
reports-came = { $reports ->
    [one] Jest z niej jeden wynik: { $report } pokazuje go tutaj.
    [few] Są z niej { $reports } wyniki: { $report } pokazuje je tutaj.
   *[many] Jest z niej { $reports } wyników: { $report } pokazuje je tutaj.
}
another-round = { $again } otwiera te same grupy ponownie.
# Ktoś w grupie poprosił o pomoc.
call-for-help = 🙋 { $group } prosi o pomoc: { $person }

## Czego nie można zrobić

# { $person } to kto pytał.
may-not = { $person }, to wymaga w tym pokoju poziomu uprawnień { $needed }, a masz { $level }.
# { $problem } to zdanie, które zaczyna się małą literą.
did-not-work = Nie udało się: { $problem }
# Co można z tym zrobić.
way-on = → { $way }

## Lista poleceń

commands = Rozumiem to:
to-begin = Na początek
while-it-goes-on = Gdy grupy są otwarte
to-speak = Aby napisać do grup
other-commands = Poza tym
# Polecenie i co robi.
command-does = { $command } – { $does }
# Inny sposób napisania polecenia, na liście.
one-command = { $command }
