### To, co stoi wokół każdej strony konsoli.

skip-to-content = Przejdź do treści
brand = Pokoje grup roboczych
log-in-again = Zaloguj się ponownie
## W pokazie

# { $own } to osoba, której jest ta strona.
this-is-a-demo = To jest pokaz, tutaj w roli: { $own }. W innej karcie można wystąpić jako
people-of-the-demo = Osoby w pokazie
# { $name } to ktoś z pokazu, { $part } to jego rola: „Olga, prowadzi”.
person-with-part = { $name }, { $part }
the-host = prowadzi
a-moderator = moderuje
a-participant = uczestniczy

## Wiersz, który mówi, dlaczego z serwera domowego nie przychodzi nic nowego

# { $why } mówi, co się nie udało.
homeserver-unreachable = Serwer domowy jest nieosiągalny ({ $why }). Strona może być nieaktualna; trwa ponawianie prób.
login-ended = To konto jest wylogowane: serwer domowy nie przyjmuje już tego logowania. Strona może być nieaktualna.
logged-out = To konto jest wylogowane.
# { $why } mówi, co się nie udało, { $hints } co można zrobić.
account-lost = Konsola utraciła swoje konto: { $why }. { $hints }
account-lost-for-good = Konsola utraciła swoje konto: { $why }.
# Dwie rzeczy, które można zrobić.
hints-in-turn = { $hint }; { $next }
