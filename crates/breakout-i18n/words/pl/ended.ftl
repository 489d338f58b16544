### Co się mówi, gdy praca w grupach się zakończyła, ale coś się przy tym nie udało.
###
### { $reason } jest w języku serwera domowego.

## Pierwsza rzecz, która się nie udała

ended-not-told = praca w grupach się zakończyła, ale nie udało się wysłać wiadomości, która prosi wszystkich o powrót
closed-not-told = nie ma otwartych grup, ale nie udało się wysłać wiadomości, która prosi wszystkich o powrót
ended-still-quiet = praca w grupach się zakończyła, ale w pokoju głównym nadal mogą pisać tylko moderatorzy i nie udało się tego zmienić
closed-still-quiet = nie ma otwartych grup, ale w pokoju głównym nadal mogą pisać tylko moderatorzy i nie udało się tego zmienić
ended-widget-left = praca w grupach się zakończyła, ale widżet jest nadal otwarty i nie udało się go zamknąć
closed-widget-left = nie ma otwartych grup, ale widżet jest nadal otwarty i nie udało się go zamknąć
ended-timer-left = praca w grupach się zakończyła, ale nie udało się wyłączyć minutnika na serwerze domowym
closed-timer-left = nie ma otwartych grup, ale nie udało się wyłączyć minutnika na serwerze domowym

## Kolejne

also-not-told = poza tym nie udało się wysłać wiadomości, która prosi wszystkich o powrót: { $reason }
also-still-quiet = poza tym w pokoju głównym nadal mogą pisać tylko moderatorzy i nie udało się tego zmienić: { $reason }
also-widget-left = poza tym widżet jest nadal otwarty i nie udało się go zamknąć: { $reason }
also-timer-left = poza tym nie udało się wyłączyć minutnika na serwerze domowym: { $reason }

## Co można zrobić

tell-people-yourself = powiadom wszystkich inaczej, że to koniec
end-lifts-quiet = kto może zmieniać uprawnienia pokoju, może jeszcze raz zakończyć pracę w grupach, co znów pozwoli pisać wszystkim
end-closes-widget = kto może zmieniać układ pokoju, może jeszcze raz zakończyć pracę w grupach, co zamknie widżet
end-cancels-timer = zakończ pracę w grupach jeszcze raz, zanim ktoś inny otworzy tu nowe, bo inaczej minutnik może zakończyć tamte
