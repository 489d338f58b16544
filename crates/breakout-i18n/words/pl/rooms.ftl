### To, co trafia do pokojów: wiadomości, tematy, nazwy linków.
###
### { $group }, { $room }, { $people }, { $last }, { $help } i { $report } to nazwy i słowa protokołu.
### { $length } to jedna z długości czasu z końca tego pliku.

## W pokoju, który podzielono

opened = { $groups ->
    [1] Otwarto grupę.
   *[other] Zaczyna się praca w grupach.
}
opened-for = { $groups ->
    [1] Otwarto grupę. Czas: { $length }.
   *[other] Zaczyna się praca w grupach. Czas: { $length }.
}
# Dalej lista grup z nazwami osób.
find-your-name = Proszę znaleźć swoje imię i dołączyć do tej grupy:
find-your-name-part = Proszę znaleźć swoje imię i dołączyć do tej grupy (wiadomość { $number } z { $of }):
# Dalej lista grup.
choose = { $groups ->
    [1] Można do niej dołączyć:
   *[other] Proszę wybrać grupę i do niej dołączyć:
}
choose-part = { $groups ->
    [1] Można do niej dołączyć (wiadomość { $number } z { $of }):
   *[other] Proszę wybrać grupę i do niej dołączyć (wiadomość { $number } z { $of }):
}
leave-the-call = Kto jest tu w rozmowie, najpierw się rozłącza.
only-moderators-write = Do końca pracy w grupach mogą tu pisać tylko moderatorzy.
groups-end-soon = Praca w grupach kończy się za { $length-accusative }.
ended-come-back = Praca w grupach się zakończyła. Prosimy o powrót tutaj.
# Dalej lista grup z nazwami osób.
go-to-your-group = Proszę przejść do swojej grupy:

## Jak nazywają się grupy, którym nikt nie nadał nazwy

group-name = Grupa { $number }

## O grupie na liście

# Część osób była w poprzedniej wiadomości.
continued = { $group }, ciąg dalszy
join = Dołącz: { $group }

## W pokoju grupy

welcome = Witamy. To jest { $group }.
your-group = twoja grupa
your-new-group = twoja nowa grupa
main-room = pokój główny
# Dalej zadanie.
your-task = Zadanie:
time-left = Czas: { $length }.
two-words = Potrzebna pomoc? Wystarczy napisać { $help }. Wiadomość, którą później mają przeczytać wszyscy, zaczyna się od { $report }.
# To, co się pisze: jedno słowo małymi literami, z ! na początku. Zawsze działają też !help i !report.
help-word = !pomoc
report-word = !wynik
come-back-when-done = Po skończeniu prosimy o powrót: { $room }.
group-ends-soon = Ta grupa kończy pracę za { $length-accusative }.
then-come-back = Potem prosimy o powrót: { $room }.
groups-ended = Praca w grupach się zakończyła.
come-back = Prosimy o powrót: { $room }.
removal = Za { $length-accusative } wszyscy zostaną usunięci z tej grupy.
closed = Ta grupa jest zamknięta. Prosimy o powrót: { $room }.
# Dalej lista grup.
other-groups = { $groups ->
    [1] Druga grupa:
   *[other] Pozostałe grupy:
}
replaced = Otwarto nowe grupy, a ta zakończyła pracę. Nowy podział jest tutaj: { $room }.
# Dalej link do grupy.
go-to = { $people }, proszę przejść tutaj – { $group }:
and = { $people } i { $last }
# Ostatni wiersz tematu pokoju. Dalej link.
back = Powrót: { $room }
help-is-coming = Widzę prośbę o pomoc i już idę.

## Dlaczego ktoś jest usuwany z grupy

removed-at-the-end = Praca w grupach się zakończyła
removed-from-outside = Nie ma cię już w pokoju głównym
removed-for-others = Grupy podzielono na nowo, czeka inna grupa

## Co grupa przedstawia

report-of = Wynik: { $group }
# Tak nazywa się link do wiadomości w grupie.
in-group = w grupie { $group }
more-in-the-room = { $messages ->
    [one] … i jeszcze { $messages } wiadomość, w samym pokoju
    [few] … i jeszcze { $messages } wiadomości, w samym pokoju
   *[many] … i jeszcze { $messages } wiadomości, w samym pokoju
}
picture = obraz
video = film
voice-message = wiadomość głosowa
sound = nagranie dźwiękowe
file = plik
sticker = naklejka
place = miejsce
poll = ankieta

## Długości czasu

about = mniej więcej { $length }
# Dwie długości, jedna po drugiej: „1 godzina 30 minut”.
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
hours = { $count ->
    [one] { $case ->
        [accusative] { $count } godzinę
       *[plain] { $count } godzina
    }
    [few] { $count } godziny
   *[many] { $count } godzin
}
minutes = { $count ->
    [one] { $case ->
        [accusative] { $count } minutę
       *[plain] { $count } minuta
    }
    [few] { $count } minuty
   *[many] { $count } minut
}
# O pół minuty więcej niż tyle pełnych.
half-minutes = { $count }½ minuty
seconds = { $count ->
    [one] { $case ->
        [accusative] { $count } sekundę
       *[plain] { $count } sekunda
    }
    [few] { $count } sekundy
   *[many] { $count } sekund
}
