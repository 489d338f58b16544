### To, co stoi wokół wszystkiego, co pokazuje terminal.

## Przed wierszem

error = błąd
caused-by = przyczyna
# Dalej to, co wtedy trwało.
at = podczas
warning = ostrzeżenie
hint = wskazówka
run-again = uruchom to samo polecenie jeszcze raz: praca zostanie dokończona i nic się nie powtórzy

## Gdy coś trwa

# { $what } to co trwa, { $reason } na co się czeka, { $left } ile zostało.
waiting = { $what }: oczekiwanie { $seconds } s: { $reason }
waiting-with-left = { $what }: oczekiwanie { $seconds } s: { $reason } ({ $left })
still-at-it = { $what }: trwa już { $seconds } s
still-at-it-with-left = { $what }: trwa już { $seconds } s ({ $left })
# Co rysuje się w jednym wierszu; samo { $what } może być takim wierszem.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, oczekiwanie { $seconds } s: { $reason }
drawn-for = { $what }, { $seconds } s
left-of = pozostało { $left } z { $total }
done = gotowe: { $done }

## Pytania i odpowiedzi

answer-not-json = odpowiedź nie jest poprawnym JSON
answer-not-written = nie udało się zapisać odpowiedzi
question-cut-off = pytanie zostało przerwane
answer-not-read = nie udało się odczytać odpowiedzi

## Przeglądarka

browser-not-opened = przeglądarka się nie otworzyła; otwórz powyższy link na tym komputerze
