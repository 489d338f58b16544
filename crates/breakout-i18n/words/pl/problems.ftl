### Co się nie udało i co można z tym zrobić: w terminalu, na stronie, w widżecie. Małą literą i bez kropki; strona zaczyna to wielką literą.

# Po problemie jego przyczyna.
with-cause = { $problem }: { $cause }
stopped = zatrzymano
output-closed = wyjście zostało zamknięte
report-the-bug = to błąd w breakout; prosimy go zgłosić
page-not-made = nie udało się utworzyć strony
event-not-written = nie udało się zapisać zdarzenia

## Serwer domowy

unanswered = serwer domowy nie odpowiedział
unreachable = serwer domowy był nieosiągalny
logged-out = serwer domowy nie przyjmuje już tego logowania
log-in-again = uruchom ponownie `breakout login`
too-many-requests = za dużo żądań w krótkim czasie; serwer domowy ogranicza ich liczbę
refused = serwer domowy odmówił
not-found = serwer domowy tego nie znalazł
unknown-request = serwer domowy nie zna tego żądania
in-trouble = serwer domowy ma kłopoty (status { $status })
other-authentication = serwer domowy żąda innego uwierzytelnienia
unreadable-answer = nie udało się odczytać odpowiedzi serwera domowego
is-it-a-homeserver = czy to jest URL serwera domowego Matrix?
lacks-something = serwerowi domowemu brakuje czegoś, co jest tu potrzebne
not-a-homeserver = nie odpowiada tam żaden serwer domowy Matrix
give-the-url = podaj URL serwera domowego, jak https://matrix.example.org
not-a-homeserver-name = to nie nazwa ani URL serwera domowego
# { $text } jest w języku serwera domowego.
homeserver-said = odpowiedź serwera domowego: { $text }

## Konto na tym komputerze

store-not-used = nie udało się użyć magazynu szyfrowania tego konta
store-not-opened = nie udało się otworzyć magazynu szyfrowania tego konta
login-makes-new-store = jeśli jest uszkodzony, `breakout login` utworzy nowy

## Czego nie można zrobić w pokoju i co można zrobić

go-without-message = `--no-announce` otwiera bez wiadomości: wtedy powiadom wszystkich inaczej
or-raise-level = albo poproś moderatora pokoju o podniesienie poziomu uprawnień
creator-raises-level = poproś osobę, która utworzyła pokój, o podniesienie poziomu uprawnień
moderator-changes-widget = poproś moderatora pokoju, aby to zrobił lub podniósł poziom uprawnień
widget-adds-one = `breakout widget POKÓJ --url https://…` dodaje go; `breakout widget --export FOLDER` zapisuje jego folder dla serwera WWW
raise-level-or-open = poproś moderatora pokoju, aby podniósł poziom uprawnień lub sam otworzył grupy
try-when-back = twój serwer domowy odpowiada; spróbuj ponownie, gdy znów zadziała jeden z tamtych
command-for-new-room = uruchom polecenie dla nowego pokoju, po dołączeniu do niego
rooms-to-split = `breakout rooms` wypisuje pokoje, które można podzielić
status-shows-groups = `breakout status POKÓJ` pokazuje grupy
promise-to-stay = `--yes` to obietnica, że `breakout status --watch` lub konsola będą do tego czasu włączone
without-end-quiet = bez ustalonego końca grupy pozostają otwarte, a pokój główny wyciszony, aż ktoś zakończy pracę w grupach
# { $host } to czyjeś ID Matrix.
host-can-let-in = zrobić to lub zaprosić do grupy może osoba, która otworzyła grupy ({ $host })
somebody-can-let-in = zrobić to lub zaprosić do grupy może osoba, która otworzyła grupy
only-members-are-moved = przenieść można tylko osoby, które są w pokoju głównym
remove-them-first = najpierw usuń lub zbanuj te osoby w pokoju głównym, w swoim zwykłym kliencie Matrix
move-them-instead = `breakout move POKÓJ OSOBA GRUPA` proponuje im inną grupę
host-can-do-it = może to zrobić osoba, która otworzyła grupy
shorter-would-fit = zmieszczą się krótsze nazwy grup lub mniej osób z propozycją
somebody-closed-it = być może ktoś właśnie ją zamknął
people-would-fit = { $people ->
    [one] zmieści się około { $people } osoby
    [few] zmieszczą się około { $people } osoby
   *[many] zmieści się około { $people } osób
}

## O kluczu przywracania

not-the-recovery-key = to nie jest klucz przywracania tego konta
no-recovery-key = to konto nie ma klucza przywracania
not-verified = nie udało się zweryfikować urządzenia
