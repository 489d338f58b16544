### Входи на цьому комп’ютері, їхні файли та з’єднання з домашнім сервером.
###
### { $path } — файл або тека, { $users } — Matrix ID.

no-home = немає домашньої теки, де зберігати облікові записи
set-home = укажіть теку в { $variable }
account-not-written = не вдалося записати обліковий запис у { $path }
account-not-removed = не вдалося вилучити обліковий запис у { $path }
still-logged-in = вхід досі чинний, тут і на домашньому сервері
no-account = немає облікового запису, у який виконано вхід
no-account-here = на цьому комп’ютері немає облікового запису, у який виконано вхід
several-accounts = вхід виконано в кілька облікових записів, і жоден не був останнім
choose-account = виберіть один через --account: { $users }
account-not-logged-in = в обліковий запис { $account } не виконано вхід
logged-in-are = вхід виконано: { $users }
several-called = кілька облікових записів називаються { $account }
give-whole-id = укажіть повний ID користувача: { $users }
log-in-first = спершу виконайте `breakout login HOMESERVER`

## Файли

login-not-read = не вдається прочитати збережений вхід у { $path }
look-at-permissions = перевірте права доступу до файлу та його тек
login-replaces = ще раз виконайте `breakout login`; це створить новий пристрій і замінить цей вхід
not-read = не вдалося прочитати { $path }
cannot-be-read = неможливо прочитати { $path }
not-written = не вдалося записати { $path }
cannot-be-written = неможливо записати { $path }
not-made = не вдалося створити { $path }
not-removed = не вдалося вилучити { $path }
cannot-be-opened = неможливо відкрити { $path }

## Ключі пристрою

keys-missing = у { $path } немає ключів шифрування цього пристрою
keys-not-opened = не вдалося відкрити ключі шифрування в { $path }
keys-not-damaged = ключі не пошкоджено: звільніть місце або поверніть права доступу, а тоді ще раз виконайте команду
login-makes-device = ще раз виконайте `breakout login`; це створить новий пристрій
damaged-keys = якщо їх пошкоджено, `breakout login` створить новий пристрій
no-keys = пристрій не має ключів
keys-gone = ключі шифрування цього пристрою зникли: ті, що в { $path }, не ті, які знають клієнти інших людей
nothing-was-sent = нічого не надіслано; відновіть теку з резервної копії, якщо вона є
or-log-in-again = або ще раз виконайте `breakout login`; це створить новий пристрій
published-keys-not-read = не вдалося прочитати оприлюднені ключі пристрою
device-not-set-up = вхід виконано, але пристрій не вдалося налаштувати для зашифрованих кімнат

## З’єднання

not-connected = не вдалося з’єднатися з { $homeserver }
rooms-not-read = не вдалося прочитати кімнати
no-answer-within = { $seconds ->
    [one] домашній сервер не відповів за { $seconds } секунду
    [few] домашній сервер не відповів за { $seconds } секунди
    [many] домашній сервер не відповів за { $seconds } секунд
   *[other] домашній сервер не відповів за { $seconds } секунди
}
no-sliding-sync = цей домашній сервер не має sliding sync (MSC4186), який потрібен breakout
synapse-has-it = у Synapse він є від версії 1.114
login-not-used = не вдалося скористатися збереженим входом
no-tls = захищені з’єднання тут неможливі
sync-has-ended = синхронізація припинилася

## Пошук домашнього сервера

not-a-user-id = { $text } — це не ID користувача
user-id-looks-like = ID користувача має вигляд @ann:example.org
not-a-homeserver = { $text } — це не назва й не URL домашнього сервера
what-to-give = укажіть ID користувача на зразок @ann:example.org, назву на зразок example.org або URL
homeserver-not-found = не вдалося знайти домашній сервер { $server }
url-without-tls = без TLS потрібен URL: http://{ $server }

## Кілька процесів одного облікового запису

sending-too-long = інший процес breakout цього облікового запису надто довго щось надсилає
run-when-done = ще раз виконайте команду, коли він закінчить
# Кажуть під час очікування.
waiting-for-another = інший breakout цього облікового запису працює з цією кімнатою; очікування
