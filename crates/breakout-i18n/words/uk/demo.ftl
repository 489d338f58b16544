### Що каже в терміналі `breakout demo`: домашній сервер і власні люди на цьому комп’ютері.

## Що зараз відбувається

starting-homeserver = запуск домашнього сервера
installing-synapse = встановлення Synapse
# { $folder } — шлях.
synapse-is-installed = Домашній сервер Synapse встановлюється в { $folder }. Це триває близько хвилини й лише першого разу
starting-media-server = запуск медіасервера
livekit-is-built = Медіасервер LiveKit збирається за допомогою Go. Це триває до десяти хвилин і лише першого разу
people-arrive = люди сходяться
people-go-into-the-call = люди приєднуються до виклику
# { $url } — адреса.
homeserver-runs-at = Тимчасовий домашній сервер працює тут: { $url }
# { $host } — ім’я людини, { $late } — іншої.
introduction = { $people ->
    [one] { $host } веде кімнату «{ $room }»; бере участь { $people } людина
    [few] { $host } веде кімнату «{ $room }»; беруть участь { $people } людини
    [many] { $host } веде кімнату «{ $room }»; беруть участь { $people } людей
   *[other] { $host } веде кімнату «{ $room }»; беруть участь { $people } людини
}
introduction-with-late = { $people ->
    [one] { $host } веде кімнату «{ $room }»; бере участь { $people } людина, а { $late } запізниться
    [few] { $host } веде кімнату «{ $room }»; беруть участь { $people } людини, а { $late } запізниться
    [many] { $host } веде кімнату «{ $room }»; беруть участь { $people } людей, а { $late } запізниться
   *[other] { $host } веде кімнату «{ $room }»; беруть участь { $people } людини, а { $late } запізниться
}
# { $guest } — людина, роль якої грає читач.
everybody-is-in-the-call = Усі у виклику кімнати «{ $room }». Щоб бути серед них, відкрийте виклик для { $guest }: { $url }

## Робота в групах

head = { $groups ->
    [one] { $person } ділить кімнату «{ $room }» на { $groups } групу
    [few] { $person } ділить кімнату «{ $room }» на { $groups } групи
    [many] { $person } ділить кімнату «{ $room }» на { $groups } груп
   *[other] { $person } ділить кімнату «{ $room }» на { $groups } групи
}
# { $time } — тривалість.
head-with-time = { $groups ->
    [one] { $person } ділить кімнату «{ $room }» на { $groups } групу, до кінця { $time }
    [few] { $person } ділить кімнату «{ $room }» на { $groups } групи, до кінця { $time }
    [many] { $person } ділить кімнату «{ $room }» на { $groups } груп, до кінця { $time }
   *[other] { $person } ділить кімнату «{ $room }» на { $groups } групи, до кінця { $time }
}
# Замість імені людини.
somebody = Хтось
column-group = ГРУПА
# Людина у стовпці тих, кого немає.
is-elsewhere = { $person } (тут: { $group })
# { $people } — імена.
group-is-for = { $group }: { $people }
joined = { $person } приєднується: { $group }
joined-instead = { $person } приєднується: { $group }, а не { $own }
everybody-is-there = { $group }: усі на місці
has-ended = Робота в групах кімнати «{ $room }» закінчилася; її кімнати залишаються.
is-still-open = Групи кімнати «{ $room }» ще відкрито; її кімнати залишаються.
over-start-another = Роботу в групах закінчено. Почніть нову або натисніть Ctrl-C, щоб зупинити

## Як долучитися

# Команда стоїть у наступному рядку, тут і нижче. { $guest } — жінка.
you-are-somebody = { $guest } — це ви: за неї більше ніхто не грає. З другого термінала:
    {"  "}{ $command }
you-are-somebody-here = { $guest } — це ви: за неї більше ніхто не грає. З другого термінала в цій теці:
    {"  "}{ $command }
split-again = Ще раз поділіть кімнату як ведучий і дивіться тут, як люди знову приєднуються:
    {"  "}{ $command }
# Далі дві команди.
see-offers = Подивіться, що пропонується учасниці на ім’я { $guest }, і перейдіть туди від її імені; за неї більше ніхто не грає:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Подивіться, хто де:
    {"  "}{ $command }
call-back = Покличте всіх назад як співведучий:
    {"  "}{ $command }
# { $user }, { $other } та { $third } — імена для входу.
log-in-anywhere = Або увійдіть у будь-якому клієнті Matrix:
    {"  "}домашній сервер { $homeserver }, користувач { $user }, { $other } або { $third }, пароль { $password }
# Починається й закінчується порожнім рядком. Далі абзаци, наведені вище.
play-along = {""}
    Домашній сервер і його люди залишаться, доки ви не натиснете Ctrl-C.
    Долучіться з другого термінала.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    Домашній сервер і його люди залишаться, доки ви не натиснете Ctrl-C.
    Долучіться з другого термінала в цій теці.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## Що пишуть люди з демо

room-topic = Кімната, яку ділять на групи
hello = Привіт, я { $person }!

## Замінник Element

# Для чого людина, поруч з іменем: подивитися, як це в Element.
in-element = в Element, з віджетом
# Назва сторінки.
stand-in-title = { $name } в Element
stand-in-introduction = Ця сторінка замінює Element, у якому кімнату бачить { $name }. Віджет той самий, що його показує Element; про що спершу запитує він, про те запитує й Element.

## Що пішло не так

no-temporary-files = немає місця для тимчасових файлів
no-calls-on-this-machine = на цьому комп’ютері в демо немає викликів
no-calls-on-this-system = у цій системі в демо немає викликів
media-server-not-started = медіасервер демо не запустився
# Element Call та LiveKit — програми.
element-call-not-fetched = не вдалося отримати Element Call
livekit-client-not-fetched = не вдалося отримати клієнт LiveKit
# { $user } — ім’я для входу, тут і нижче.
no-voice = не вдалося дати голос: { $user }
nobody-in-the-call = ніхто не зміг приєднатися до виклику
not-in-the-call = приєднатися до виклику не вдалося: { $user }
element-call-is-gone = Element Call зник
nobody-of-that-name = у демо немає нікого з таким іменем
not-logged-in = не вдалося увійти: { $person }
demo-has-ended = демо закінчилося
console-not-opened = не вдалося відкрити консоль: { $user }
room-is-gone = кімнати демо немає
# { $reason } — речення.
not-opened = групи не вдалося відкрити: { $reason }
homeserver-is-gone = домашній сервер демо зник
not-everybody-arrived = не всі зійшлися
somebody-stopped = хтось несподівано зупинився
takes-no-part = { $person } більше не бере участі
sync-has-ended = синхронізація припинилася
offers-have-ended = пропозиції припинилися
no-account = не вдалося створити обліковий запис: { $person }
room-not-made = не вдалося створити кімнату демо
not-joined = не вдалося приєднатися: { $user }
no-user-id = домашній сервер не дав ID користувача
no-address = домашній сервер не має адреси
homeserver-not-started = домашній сервер демо не запустився
homeserver-not-installed = не вдалося встановити домашній сервер демо
needs-python = потрібен Python 3.10 або новіший; у Debian та Ubuntu `apt install python3 python3-venv`, у macOS `brew install python`
needs-venv = у Debian та Ubuntu модуль `venv` для Python є пакунком: `apt install python3-venv`
is-there-a-network = перше демо завантажує Synapse з pypi.org: чи є мережа? Запустіть ще раз, щоб продовжити

## Демо з ботом `breakout serve`

starting-bot = запуск бота
# { $bot } — ідентифікатор Matrix, { $person } і { $host } — імена людей.
bot-runs = Бот { $bot } працює тут так, як його запускає `breakout serve`
page-as-in-element = Що бачить { $person }, як в Element: { $url }
invites-bot = { $host } запрошує { $bot }
makes-moderator = { $host } робить { $bot } модератором
presses = { $host } натискає { $key }
# Хтось щось пише.
says = { $person }: { $text }
# Починається й закінчується порожнім рядком. Команди в ньому такі, як їх пишуть ботові; { $login } каже, як увійти з іншого клієнта.
try-bot = {""}
    Домашній сервер, бот і люди залишаться, доки ви не натиснете Ctrl-C.

    Подивіться у віджеті, як в Element, групу учасниці на ім’я { $guest }; за неї більше ніхто не грає:
    {"  "}{ $guest-url }

    Ведіть кімнату від імені ведучої ({ $host }): натисніть у віджеті «Вести цю кімнату» або пишіть ботові:
    {"  "}{ $host-url }
    {"  "}!breakout status    хто є, а кого бракує
    {"  "}!breakout +5m       більше часу
    {"  "}!breakout end       покликати всіх назад
    {"  "}!breakout rotate    інші групи, у яких ніхто не зустріне тих самих людей

    { $login }
    {""}
# Над рядком для письма. { $command } — команда для бота.
stand-in-write = Напишіть у кімнату «{ $room }», наприклад { $command }
stand-in-send = Надіслати
bot-not-started = бот демо не запустився
bot-has-stopped = бот демо зупинився
bot-is-silent = бот не відповідає вже три хвилини
bot-opened-nothing = бот не відкрив жодної групи
not-done-for-the-bot = не вдалося зробити те, про що просить { $host }
