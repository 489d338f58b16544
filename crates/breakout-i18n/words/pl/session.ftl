### Co robi prowadzący, gdy grupy są otwarte, co z tego wychodzi i co następuje po zakończeniu.

## Co można zrobić dalej: link

go-back-to-the-room = Wróć do pokoju

## Odmowa: po nazwie tego, czego próbowano, lub osobno

nothing-to-join = praca w grupach już się zakończyła, nie ma do czego dołączyć
no-such-group = tej grupy już nie ma
not-a-group = ten pokój nie jest grupą
not-open-any-more = nie ma tu już otwartych grup
not-to-be-taken-over = tych grup nie trzeba przejmować
form-names-no-group = formularz nie wskazuje grupy; trzeba wczytać stronę ponownie
choose-whom-to-move = trzeba wybrać, kogo przenieść
choose-whom-to-remove = trzeba wybrać, kogo usunąć
not-removed-from-all = nie ze wszystkich grup udało się usunąć tę osobę
needs-a-name = grupa musi mieć nazwę
give-minutes = trzeba podać od 1 do 1440 minut
# { $user } to ID użytkownika innego moderatora.
overruled = ktoś inny zdecydował w tym samym czasie inaczej i jego zmiana była ostatnia: { $user }
overruled-hint = Warto się porozumieć i spróbować ponownie.
# { $user } to ID użytkownika.
changed-but-not-invited = grupy zmieniono, ale nie udało się wysłać zaproszenia: { $user }
changed-but-not-told = grupy zmieniono, ale nie udało się powiadomić osób
changed-but-not-renamed = grupy zmieniono, ale nie udało się zmienić nazwy pokoju
changed-but-no-timer = grupy zmieniono, ale nie udało się ustawić minutnika na serwerze domowym
# { $what } to część, której nie udało się wykonać.
changed-but = grupy zmieniono, ale { $what }
changed-but-hint = Wystarczy zrobić to samo jeszcze raz, aby dokończyć.
# Co ktoś napisał do grup.
reached = wiadomość dotarła do { $groups } z { $all } { $all ->
    [one] grupy
    [few] grup
   *[many] grup
}
# Czego nie udało się zrobić w { $group } i dlaczego.
failed-in = { $group }: { $reason }

## Przejęcie grup otwartych przez kogoś obcego

take-over = Przejmij
# Nagłówek.
take-over-asked = Przejąć te grupy?
# { $user } to ID użytkownika tej samej osoby.
take-over-whose = Grupy otworzył ktoś, kto nie jest moderatorem tego pokoju: { $person } ({ $user }). Dopóki nie zostaną przejęte, nic stąd ich nie zmienia.
# { $groups } to lista ich nazw.
take-over-means = Po przejęciu wszyscy widzą te grupy jako twoje i nie są już ostrzegani: { $groups }.
take-over-risk = Osoby mogą trafić do pokojów, które wybrał i w których decyduje ktoś inny: { $person }.
# Przycisk.
take-over-agreed = Znam te grupy, przejmij je
# Przycisk.
take-over-not = Zostaw je

## Po zakończeniu

# Etykieta odczytywana na głos.
the-groups = Grupy
# { $step } to grace, taking-out lub asked-to-wait.
telling-groups = Grupy otrzymują wiadomość o zakończeniu. { $step }
grace = Została minuta na powrót, potem wszyscy zostaną usunięci z grup.
taking-out = Trwa usuwanie osób z grup.
asked-to-wait = Serwer domowy każe zaczekać { $seconds } s; pozostało: { $left }.
not-all-told = Nie wszystkich udało się powiadomić o zakończeniu.
groups-not-told = { $groups ->
    [one] O zakończeniu nie udało się powiadomić { $groups } grupy.
    [few] O zakończeniu nie udało się powiadomić { $groups } grup.
   *[many] O zakończeniu nie udało się powiadomić { $groups } grup.
}
not-all-taken-out = Nie wszystkich udało się usunąć z grup.
taken-out = { $people ->
    [0] W grupach nie było już nikogo.
    [one] Usunięto z grup { $people } osobę.
    [few] Usunięto z grup { $people } osoby.
   *[many] Usunięto z grup { $people } osób.
}
# Przycisk: dokończ to, czego nie udało się zrobić.
go-on = Dokończ
