### Що кажуть у терміналі кілька команд і що кажуть короткі. Текст у зворотних лапках вводиться: він лишається як є.

## Запитання

# Що можна ввести як «так», коли запитання закінчується на «[т/Н]», малими літерами, через пробіл.
yes = т так y yes
nothing-was-done = нічого не зроблено

## Уведені кімнати

# { $room } та { $by } — ID кімнат.
room-was-upgraded = { $room } замінено новою кімнатою, усі тепер у { $by }
past-of-upgraded-room = { $room } замінено новою кімнатою, усі тепер у { $by }; тут те, що було раніше
# { $room } — ID кімнати.
end-what-is-open-there = `breakout end { $room }` завершує те, що там ще відкрито
# { $room } — ID кімнати.
run-for-new-room = виконайте команду для нової кімнати: { $room }
join-new-room-first = приєднайтеся до нової кімнати у своєму звичному клієнті Matrix, а тоді виконайте команду для неї
# { $room } — те, що введено, тут і нижче.
room-not-found = кімнату не знайдено: { $room }
room-not-joined = кімнату не знайдено: вас немає в { $room }
rooms-you-have-joined = `breakout rooms --all` показує кімнати, у яких ви є
invited-and-not-joined = вас запрошено до { $room }, але ви ще не приєдналися
accept-the-invitation = прийміть запрошення у своєму звичному клієнті Matrix
no-breakout-is-open-in = у { $room } немає відкритих груп
start-opens-one = `breakout start` відкриває їх

## Уведені файли

# { $file } — шлях; { $kind } — чим він мав бути.
file-unreadable = { $kind ->
    [people] не вдається прочитати список людей { $file }
   *[other] не вдається прочитати файл плану { $file }
}
file-is-a-folder = { $kind ->
    [people] список людей { $file } є текою
   *[other] файл плану { $file } є текою
}
file-has-errors = { $kind ->
    [people] у списку людей { $file } є помилки
   *[other] у файлі плану { $file } є помилки
}
# { $wrong } — речення.
wrong-line = рядок { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [one] ще { $lines } рядок із помилками
    [few] ще { $lines } рядки з помилками
    [many] ще { $lines } рядків із помилками
   *[other] ще { $lines } рядка з помилками
}
# Про файл, який є каналом.
nothing-came-out = { $seconds ->
    [one] за { $seconds } секунду звідти нічого не надійшло
    [few] за { $seconds } секунди звідти нічого не надійшло
    [many] за { $seconds } секунд звідти нічого не надійшло
   *[other] за { $seconds } секунди звідти нічого не надійшло
}

## Що зараз відбувається

connecting = з’єднання
reading-the-rooms = зчитування кімнат
stopping = завершується розпочате; ще раз Ctrl-C зупинить одразу
# { $account } — ID користувача.
acting-as = обліковий запис: { $account }
making-the-room = створення кімнати
looking-for-the-room = пошук кімнати
other-device = інший пристрій цього облікового запису працює з цією кімнатою; очікування
# На що чекають. { $work } — одна з робіт нижче.
limit-on-requests = обмеження запитів на домашньому сервері ({ $work })
limit-on-requests-left = обмеження запитів на домашньому сервері ({ $work }, залишилося { $left })
limit-on-messages-left = обмеження запитів на домашньому сервері (повідомлення), залишилося { $left }
limit-on-rooms-left = обмеження на створення кімнат на домашньому сервері, залишилося { $left }
work-rooms = кімнати
work-invites = запрошення
work-event = подія з групами
work-announcement = оголошення
work-tidying = упорядкування кімнат
work-timer = таймер
work-joins = приєднання до кімнат
work-groups = повідомлення групам
work-removal = вилучення людей

## Що з цього вийшло

# Кілька речей у клітинці таблиці, одна за одною.
list = { $parts }
# { $name } — людина, група або кімната, { $reason } — речення про це.
named = { $name }: { $reason }
# Те саме з ID кімнати.
named-room = { $name } ({ $room }): { $reason }
# { $reason } — відповідь домашнього сервера, можливо, іншою мовою.
homeserver-said = відповідь домашнього сервера: { $reason }
# { $error } — речення.
trying-again = { $error }; нова спроба
connected-again = з’єднання відновлено
# Чому групу не вдалося повідомити.
not-a-member = не учасник кімнати
still-there = { $user } ще там: { $reason }
run-again-to-go-on = ще раз виконайте ту саму команду, щоб продовжити
run-again-to-continue = решту збережено: ще раз виконайте ту саму команду, щоб продовжити
join-what-you-may = `breakout join ROOM --all` приєднує до всіх груп, які вас пускають

## Заголовки стовпців у таблицях

column-number = №
column-room = КІМНАТА
column-name = НАЗВА
column-members = УЧАСНИКИ
# Чи можна відкрити групи.
column-breakout = ГРУПИ
# Рівень повноважень.
column-level = РІВЕНЬ
column-suggested = ЗАПРОПОНОВАНО
column-there = ТАМ
column-missing = НЕМАЄ
column-person = ЛЮДИНА
column-from = ВІД
column-to = ДО
column-messages = ПОВІДОМЛЕННЯ

## Сама програма

stopped-unexpectedly = breakout несподівано зупинився
not-started = не вдалося запустити програму
manual-not-made = не вдалося створити сторінку довідника
# { $folder } — шлях.
manual-not-written = не вдалося записати сторінки довідника в { $folder }

## `breakout console`

# { $url } — адреса консолі.
console-at = консоль: { $url }
console-runs = консоль працює до Ctrl-C
# { $account } — ID користувача. Стоїть на сторінці.
account-is-logged-out = Обліковий запис { $account }: домашній сервер більше не приймає цього входу.

## `breakout rooms`

no-room-to-break-out-of = у вас немає кімнати, яку можна поділити
all-rooms-hint = `breakout rooms --all` показує всі кімнати, у яких ви є
# Що це за кімната, у стовпці ГРУПИ.
state-open = відкрито
state-possible = можливо
state-not-allowed = не дозволено
state-upgraded = замінено новою
state-space = простір
state-not-for-talk = не для розмов
# Рівні повноважень: який є і який потрібен.
level-of = { $mine } з { $needed }
infinite-level = необмежений

## `breakout history` та `breakout attendance`

reading-the-history = зчитування історії
no-breakout-yet = у { $room } роботи в групах ще не було
# { $opened } та { $ended } — дні з часом; { $by } каже, хто відкрив групи.
past-session = { $opened } — { $ended }, { $by }
past-session-open = { $opened }, ще відкрито, { $by }
reading-who-was-where = з’ясування, хто де був
# У стовпці ДО.
is-still-there = ще там
rooms-unreadable = { $rooms ->
    [one] не вдалося прочитати { $rooms } кімнату
    [few] не вдалося прочитати { $rooms } кімнати
    [many] не вдалося прочитати { $rooms } кімнат
   *[other] не вдалося прочитати { $rooms } кімнати
}

## `breakout export`

written-file-unreadable = не вдається прочитати записаний файл плану
history-shows-earlier-ones = `breakout history ROOM` показує попередні, а `--session` бере один із них

## `breakout report`

collecting-the-reports = збирання результатів

## `breakout plan`

planning = планування
# { $file } — шлях.
not-written = не вдається записати { $file }
wrote = записано { $file }
meetings-repeated = { $meetings ->
    [0] ніхто ні з ким не зустрінеться двічі
    [one] { $meetings } пара зустрінеться знову, кращого плану не знайдено
    [few] { $meetings } пари зустрінуться знову, кращого плану не знайдено
    [many] { $meetings } пар зустрінуться знову, кращого плану не знайдено
   *[other] { $meetings } пари зустрінуться знову, кращого плану не знайдено
}
rounds-without-repeat = раунди, у яких ніхто ні з ким не зустрінеться вдруге: { $without } із { $rounds }
seed-plans-the-same = `--seed { $seed }` планує те саме ще раз
not-a-user-id = { $text } — це не ID користувача на зразок @ann:example.org
not-in-the-list = { $user } немає у списку людей
other-plan-is-there = { $file } уже існує, з іншим планом; нічого не записано
overwrite-or-other-folder = `--force` перезаписує його; `--out DIR` пише в іншу теку
