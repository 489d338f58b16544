### Що пишеться в кімнати: повідомлення, теми, назви посилань.
###
### { $group }, { $room }, { $people }, { $last }, { $help } та { $report } — це імена, назви та слова протоколу.
### { $length } — одна з тривалостей наприкінці цього файлу.

## У кімнаті, яку поділено

opened = { $groups ->
    [1] Групу відкрито.
   *[other] Групи відкрито.
}
opened-for = { $groups ->
    [1] Групу відкрито на { $length-accusative }.
   *[other] Групи відкрито на { $length-accusative }.
}
# Далі йде список груп з іменами людей.
find-your-name = Знайдіть своє ім’я та перейдіть до цієї групи:
find-your-name-part = Знайдіть своє ім’я та перейдіть до цієї групи (повідомлення { $number } з { $of }):
# Далі йде список груп.
choose = { $groups ->
    [1] Приєднатися можна тут:
   *[other] Виберіть групу та приєднайтеся:
}
choose-part = { $groups ->
    [1] Приєднатися можна тут (повідомлення { $number } з { $of }):
   *[other] Виберіть групу та приєднайтеся (повідомлення { $number } з { $of }):
}
leave-the-call = Якщо ви тут у виклику, спершу вийдіть із нього.
only-moderators-write = До завершення тут можуть писати лише модератори.
groups-end-soon = Робота в групах закінчиться через { $length-accusative }.
ended-come-back = { $groups ->
    [1] Робота в групі закінчилася. Поверніться, будь ласка, сюди.
   *[other] Робота в групах закінчилася. Поверніться, будь ласка, сюди.
}
# Далі йде список груп з іменами людей.
go-to-your-group = Перейдіть, будь ласка, до своєї групи:

## Як називаються групи, яким ніхто не дав назви

group-name = Група { $number }

## Про групу в списку

# Решта її людей були в попередньому повідомленні.
continued = { $group }, продовження
join = Приєднатися: { $group }

## У кімнаті групи

welcome = Ласкаво просимо. Це { $group }.
your-group = ваша група
your-new-group = ваша нова група
main-room = головна кімната
# Далі йде завдання.
your-task = Ваше завдання:
time-left = Час: { $length }.
two-words = Потрібна допомога? Напишіть { $help }. Якщо повідомлення потім мають прочитати всі, почніть його з { $report }.
come-back-when-done = Коли закінчите, поверніться: { $room }.
group-ends-soon = Ця група закінчить роботу через { $length-accusative }.
then-come-back = Тоді поверніться, будь ласка: { $room }.
groups-ended = Робота в групах закінчилася.
come-back = Поверніться, будь ласка: { $room }.
removal = Через { $length-accusative } усіх буде вилучено з цієї групи.
closed = Цю групу закрито. Поверніться, будь ласка: { $room }.
# Далі йде список груп.
other-groups = { $groups ->
    [1] Інша група:
   *[other] Інші групи:
}
replaced = Відкрито нові групи, а ця закінчила роботу. Свою знайдете тут: { $room }.
# Далі йде посилання на групу.
go-to = { $people }, перейдіть, будь ласка, сюди — { $group }:
and = { $people } та { $last }
# Останній рядок у темі кімнати. Далі йде посилання.
back = Назад: { $room }
help-is-coming = Я бачу, що вам потрібна допомога. Уже йду.

## Чому когось вилучають із групи

removed-at-the-end = Робота в групах закінчилася
removed-from-outside = Вас більше немає в головній кімнаті
removed-for-others = Людей розподілено заново, і ваша група тепер інша

## Про що звітує група

report-of = Звіт: { $group }
# Так називається посилання на повідомлення в групі.
in-group = у групі: { $group }
more-in-the-room = … і ще { $messages ->
    [one] { $messages } повідомлення в самій кімнаті
    [few] { $messages } повідомлення в самій кімнаті
    [many] { $messages } повідомлень у самій кімнаті
   *[other] { $messages } повідомлення в самій кімнаті
}
picture = зображення
video = відео
voice-message = голосове повідомлення
sound = звукозапис
file = файл
sticker = наліпка
place = місце
poll = опитування

## Тривалість

about = приблизно { $length }
# Дві тривалості поспіль: «1 година 30 хвилин».
lengths = { $first } { $second }
days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
hours = { $count ->
    [one] { $case ->
        [accusative] { $count } годину
       *[plain] { $count } година
    }
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
minutes = { $count ->
    [one] { $case ->
        [accusative] { $count } хвилину
       *[plain] { $count } хвилина
    }
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
# На пів хвилини більше, ніж стільки цілих.
half-minutes = { $count ->
   *[other] { $count }½ хвилини
}
seconds = { $count ->
    [one] { $case ->
        [accusative] { $count } секунду
       *[plain] { $count } секунда
    }
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
