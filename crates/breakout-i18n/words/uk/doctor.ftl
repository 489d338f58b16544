### Що каже в терміналі `breakout doctor`. «MSC» із числом — це пропозиція до протоколу Matrix.

examining = перевірка

## Одна перевірка

# { $check } — її назва, { $found } — що знайдено. Обидва слова однакової ширини, щоб назви стояли одна під одною.
good = добре  { $check }: { $found }
bad = увага  { $check }: { $found }
# Що можна зробити, під перевіркою.
hint = {"       "}{ $hint }

## Назви перевірок

check-login = вхід
check-device = пристрій
check-clock = годинник
check-delayed-events = відкладені події
check-call-transports = транспорти викликів
check-half-made = незавершені запуски
check-rooms-again = кімнати, які можна відкрити знову
check-groups = групи
check-people = люди в групах
check-room = кімната
check-permission = дозвіл
check-telling = повідомлення людям
check-who-may-open = хто може відкривати
check-event = подія з групами
check-main-room = головна кімната

## Обліковий запис і його домашній сервер

login = { $user } на { $homeserver }
# { $device } — ID пристрою.
device-verified = { $device } звірено
device-not-verified = { $device } не звірено: інші клієнти можуть попереджати про його повідомлення або ховати їх
verify-device = ще раз виконайте `breakout login` зі своїм ключем відновлення
clock-right = збігається з годинником домашнього сервера
set-clock = виставте годинник цього комп’ютера або ввімкніть його встановлення через мережу
delayed-events-there = домашній сервер їх має (MSC4140)
no-delayed-events = домашній сервер їх не має (MSC4140)
keep-watching = сеанс із часом завершення закінчиться для клієнтів, які знають кімнати для груп; заради решти залиште працювати `breakout status --watch` або консоль
transports-there = домашній сервер указує { $transports }
no-transports = домашній сервер не вказує жодного
transports-unknown = домашній сервер їх не знає (MSC4143)
# { $features }, { $delay } та { $transports } — налаштування домашнього сервера Synapse.
set-transports = це потрібно для викликів у групах; адміністратор Synapse встановлює `{ $features }`, `{ $delay }` та `{ $transports }` з адресою служби авторизації LiveKit

## Одна кімната

run-for-the-new-room = виконуйте команди для нової кімнати
join-and-run-for-the-new-room = приєднайтеся до нової кімнати у своєму звичному клієнті Matrix і виконуйте команди для неї
rooms-lists = `breakout rooms` показує кімнати, які ви можете поділити
may-open = вам дозволено відкривати тут групи
ask-to-raise-level = попросіть модератора кімнати підвищити ваш рівень
may-write = вам дозволено тут писати
start-without-announcement = почніть із `--no-announce` і скажіть людям самі або попросіть модератора підвищити ваш рівень
# Рівні повноважень.
everybody-may-open = усі: для події потрібен рівень { $needed }, а всі мають { $ordinary }
raise-the-level = підвищте рівень для `org.matrix.msc3985.breakout` до 50 у дозволах кімнати
those-with-level = ті, хто має рівень { $needed }
event-names = { $rooms ->
    [one] називає { $rooms } кімнату
    [few] називає { $rooms } кімнати
    [many] називає { $rooms } кімнат
   *[other] називає { $rooms } кімнати
}
event-in-upgraded-room = { $rooms ->
    [one] називає { $rooms } кімнату, але міститься в кімнаті, яку замінено новою
    [few] називає { $rooms } кімнати, але міститься в кімнаті, яку замінено новою
    [many] називає { $rooms } кімнат, але міститься в кімнаті, яку замінено новою
   *[other] називає { $rooms } кімнати, але міститься в кімнаті, яку замінено новою
}
# { $room } — ID кімнати.
end-ends-that = `breakout end { $room }` завершує це
# { $parts } каже, які частини.
event-unreadable = частину не вдається прочитати: { $parts }
other-client-wrote = її надіслав клієнт, який пише інакше
everybody-writes = жоден сеанс не заважає учасникам писати
quiet-until-the-end = до кінця сеансу можуть писати лише модератори
quiet-though-over = писати можуть лише модератори через сеанс { $session }, який уже закінчився
end-lets-write = `breakout end ROOM` знову дозволяє писати всім

## Кімнати сеансів

# Список повідомлень, кожне з яких щось каже про кімнату або людину.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [1] { $rooms }, і до неї можна приєднатися
   *[other] { $rooms }, і до всіх можна приєднатися
}
again-makes-new-ones = `breakout start ROOM --again` створює натомість нові
moved-to-upgraded = хто приєднається до неї, потрапить до її нової кімнати, якщо учасникам туди можна; інакше `breakout add` створить іншу групу
close-and-add = `breakout close` прибирає її, а `breakout add` створює іншу групу
# { $absence } — як-от «вилучено з головної кімнати».
outsider = { $user } — у групі { $group }, але { $absence }
expel-removes = `breakout expel ROOM` вилучає їх

## Що залишилося від запусків

none-left = немає
# { $rooms } — список ID кімнат, { $user } — ID користувача.
overwritten = сеанс { $session } перезаписано іншими групами ({ $user }); посилань немає на { $rooms }
cut-off = сеанс { $session } перервано до відкриття; посилань немає на { $rooms }
# Те саме з кімнатою, коли перевіряють усі кімнати.
overwritten-in = { $place }: сеанс { $session } перезаписано іншими групами ({ $user }); посилань немає на { $rooms }
cut-off-in = { $place }: сеанс { $session } перервано до відкриття; посилань немає на { $rooms }
people-can-stay = люди, які є в цих кімнатах, можуть залишитися; вийдіть із кімнат у будь-якому клієнті, якщо вони вам не потрібні
run-start-again = протягом доби ще раз виконайте той самий `breakout start`, щоб продовжити, або вийдіть із кімнат у будь-якому клієнті
