### Co mówią skrypty stron konsoli.
###
### Skrypty same wstawiają to, co tu stoi, więc nie ma form liczby mnogiej.

## Zamiast wiersza o serwerze domowym

console-was-closed = Konsola została zamknięta. Otwórz ją ponownie z terminala: breakout console
console-is-lost = Utracono połączenie z konsolą. Strona może być nieaktualna; trwa ponawianie prób.
# Gdy skrypt pyta, a nikogo nie ma.
console-does-not-answer = Konsola nie odpowiada. Spróbuj ponownie, gdy odpowie.
page-was-closed = Ta strona nie jest już otwarta. Otwórz ją ponownie tam, gdzie była otwierana.
bot-is-lost = Utracono połączenie z botem. Strona może być nieaktualna; trwa ponawianie prób.
bot-does-not-answer = Bot nie odpowiada. Spróbuj ponownie, gdy znów będzie odpowiadał.
waiting-for-the-homeserver = Oczekiwanie na serwer domowy…

## Zegary

# „1 h 05 min”
hours-left = { $hours } h { $minutes } min
# „4:59 min”
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = przed chwilą
minutes-ago = { $minutes } min temu
hours-ago = { $hours } h temu

## Plan układany ręcznie

# { $reason } to nagłówek strony o problemie.
not-changed = Zmiany nie wprowadzono. { $reason }. Wczytaj stronę ponownie i spróbuj jeszcze raz.
not-changed-unanswered = Zmiany nie wprowadzono. Konsola nie odpowiada. Wczytaj stronę ponownie i spróbuj jeszcze raz.
# { $person } trafia do { $group }.
placed = { $person }: { $group }
renamed = Nowa nazwa: { $name }
task-is-kept = Zadanie zapisane
done = Gotowe

## Wiadomość, której nie wysłano

not-sent-logged-out = Nie wysłano: to konto jest wylogowane. Skopiuj tekst i zaloguj się ponownie.
not-sent = Nie wysłano. Wczytaj stronę ponownie i spróbuj jeszcze raz.
not-sent-unanswered = Nie wysłano: konsola nie odpowiada. Wyślij ponownie, gdy odpowie; wiadomość dotrze jeden raz.

## Ramka z odwiedzinami w rozmowach

# Nazwa ramki dla osób, które jej nie widzą.
sound = Dźwięk
