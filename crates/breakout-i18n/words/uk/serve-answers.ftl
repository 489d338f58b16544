### Що бот відповідає в кімнаті.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } та { $command } — команди з префіксом, так, як їх пишуть.
### { $length } — тривалість, { $time } — час доби, { $people } — список імен.

## Хто такий бот

greeting = Вітаю. Я ділю цю кімнату на групи, стежу за їхнім часом і кличу всіх назад.
# { $level } — число.
needs-power = Зробіть мене модератором цієї кімнати (рівень повноважень { $level }), щоб можна було почати.
how-to-begin = Щоб почати, напишіть { $start }. Усе інше показує { $help }.
reads-the-groups = Доки групи відкриті, я в кожній із них, щоб казати вам, кому потрібна допомога.
ready = Дякую, тепер я модератор. { $start } ділить цю кімнату на групи, { $help } показує все інше.
no-moderator = Я більше не модератор цієї кімнати й не можу тут нічого почати. Знову зробіть мене модератором, і я продовжу.
no-moderator-while-open = Я більше не модератор цієї кімнати. Відкриті групи залишаються як є, і я не можу їх змінити чи завершити. Знову зробіть мене модератором, і я продовжу.

## Групи

# Заголовки таблиці.
group = Група
people = Люди
there = На місці
missing = Немає
# Група у списку.
group-with-people = { $group } – { $people }
# { $missing } — ті, хто мав би бути на місці.
group-with-missing = { $group } – { $people }; немає: { $missing }
nobody = нікого
everybody-chooses = усі охочі
# Невідомо, хто в групі.
unknown = ?
nameless-group = група без назви
nameless-person = хтось без імені
# Після назви групи.
asks-for-help = { $group } 🙋
# Скількох людей немає у списку.
and-more = { $people } і ще { $more }
only-more = { $more ->
    [one] { $more } людина
    [few] { $more } людини
    [many] { $more } людей
   *[other] { $more } людини
}
# Скількох груп немає у списку.
more-groups = { $more ->
    [one] Ще { $more } групу тут не показано.
    [few] Ще { $more } групи тут не показано.
    [many] Ще { $more } груп тут не показано.
   *[other] Ще { $more } групи тут не показано.
}
not-all-shown = Не всі вмістилися в це повідомлення: одну групу показує { $who }.

## План

plan = { $groups ->
    [one] { $groups } група:
    [few] { $groups } групи:
    [many] { $groups } груп:
   *[other] { $groups } групи:
}
plan-for = { $groups ->
    [one] { $groups } група на { $length-accusative }:
    [few] { $groups } групи на { $length-accusative }:
    [many] { $groups } груп на { $length-accusative }:
   *[other] { $groups } групи на { $length-accusative }:
}
plan-until = { $groups ->
    [one] { $groups } група до { $time }:
    [few] { $groups } групи до { $time }:
    [many] { $groups } груп до { $time }:
   *[other] { $groups } групи до { $time }:
}
without-group = Без групи: { $people }
press = ✅ відкриває їх, 🔀 розподіляє заново, ❌ скасовує план.
# { $yes }, { $again } та { $no } — слова, які можна написати.
or-answer = Або дайте відповідь: { $yes }, { $again }, { $no }.

## Робота в групах

opened = { $groups ->
    [1] Групу відкрито.
   *[other] Групи відкрито.
}
opened-for = { $groups ->
    [1] Групу відкрито на { $length-accusative }.
   *[other] Групи відкрито на { $length-accusative }.
}
opened-until = { $groups ->
    [1] Групу відкрито до { $time }.
   *[other] Групи відкрито до { $time }.
}
while-open = { $status } показує, хто на місці, { $end-command } кличе всіх назад.
none-open = Відкритих груп немає. Їх відкриває { $start }.
time-left = { $groups ->
    [one] { $groups } група, до кінця { $length }:
    [few] { $groups } групи, до кінця { $length }:
    [many] { $groups } груп, до кінця { $length }:
   *[other] { $groups } групи, до кінця { $length }:
}
no-time = { $groups ->
    [one] { $groups } група, без часу завершення:
    [few] { $groups } групи, без часу завершення:
    [many] { $groups } груп, без часу завершення:
   *[other] { $groups } групи, без часу завершення:
}
ended = { $groups ->
    [1] Робота в групі закінчилася, усіх покликано назад.
   *[other] Робота в групах закінчилася, усіх покликано назад.
}
reports-came = { $reports ->
    [one] Від них надійшов { $reports } результат. Показати тут: { $report }.
    [few] Від них надійшло { $reports } результати. Показати тут: { $report }.
    [many] Від них надійшло { $reports } результатів. Показати тут: { $report }.
   *[other] Від них надійшло { $reports } результату. Показати тут: { $report }.
}
another-round = { $again } знову відкриває ті самі групи.
# Хтось у групі просить допомоги.
call-for-help = 🙋 { $group } просить допомоги: { $person }

## Що не вдається

# { $person } — хто просить.
may-not = { $person }, для цього в цій кімнаті потрібен рівень повноважень { $needed }, а ваш — { $level }.
# { $problem } — речення з малої літери.
did-not-work = Не вдалося: { $problem }
# Що з цим можна зробити.
way-on = → { $way }

## Список команд

commands = Ось що я розумію:
to-begin = Щоб почати
while-it-goes-on = Доки групи відкриті
to-speak = Щоб звернутися до груп
other-commands = Крім того
# Команда та що вона робить.
command-does = { $command } – { $does }
# Інший спосіб написати команду, у списку.
one-command = { $command }
