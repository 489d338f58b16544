### Що каже бот `breakout serve`: у кімнатах і адміністратору, який його запускає.
###
### У кімнатах { $group } — назва групи, { $people } та { $person } — імена людей, { $command } — команда так, як її там пишуть.

## У кімнаті, до якої він приходить

leaving = До побачення. Я виходжу з цієї кімнати та її груп.

## Тим, кому не дозволено, і тим, хто пише забагато

too-many-commands = Це забагато одразу. Я продовжу за хвилину.
edits-are-not-done = Я не зважаю на зміни в повідомленнях. Напишіть це новим повідомленням.

## План

nobody-meets-again = Ніхто ні з ким не зустрінеться знову.
pairs-meet-again = { $pairs ->
    [one] Знову зустрінеться { $pairs } пара.
    [few] Знову зустрінуться { $pairs } пари.
    [many] Знову зустрінуться { $pairs } пар.
   *[other] Знову зустрінуться { $pairs } пари.
}
their-task = Завдання: { $task }
look-like-bots = Можливо, боти: { $people }
plan-replaced = Нижче є новіший план.
plan-dropped = План скасовано.
no-plan-waits = Немає плану, який на це чекає.
nothing-to-open-again = у цій кімнаті груп ще не було

## Групи відкриваються

the-bot-ends-it = Тоді їх завершу я: домашній сервер сам цього не робить.
# { $why } каже, що пішло не так.
not-invited = не вдалося запросити { $person }: { $why }
already-open = у цій кімнаті вже відкрито групи
end-it-first = спершу завершіть їх або зачекайте, доки вони закінчать роботу
earlier-was-cut-off = попередній запуск перервано
not-opened = { $failed ->
    [one] не вдалося створити кімнати ({ $failed } з { $groups }), тому нічого не відкрито
    [few] не вдалося створити кімнати ({ $failed } з { $groups }), тому нічого не відкрито
    [many] не вдалося створити кімнати ({ $failed } з { $groups }), тому нічого не відкрито
   *[other] не вдалося створити кімнати ({ $failed } з { $groups }), тому нічого не відкрито
}
press-again = ще раз натисніть ✅, щоб продовжити; наявне буде використано
too-late = час завершення настав, перш ніж з’явилися всі кімнати, тому нічого не відкрито
another-came-after = хтось інший одночасно відкрив інші групи, і видно саме їх

## Доки вони відкриті

nothing-is-open = у цій кімнаті немає відкритих груп
not-yours-to-change = ваш рівень повноважень у цій кімнаті не дозволяє робити це з цими групами
leaves-no-open-session = я не виходжу, доки групи відкриті
person-asks-for-help = { $person } просить допомоги.
who-goes-where = скажіть, хто до якої групи йде
which-group = скажіть, яка група
moved = { $people } → { $group }
added = Додано: { $group }.
closed = Закрито: { $group }.
renamed = { $group } тепер називається { $name }.
said = { $groups ->
    [one] Сказано в { $groups } групі.
    [few] Сказано в { $groups } групах.
    [many] Сказано в { $groups } групах.
   *[other] Сказано в { $groups } групах.
}
# { $why } каже, що пішло не так.
not-said-in = Не сказано тут: { $group }. Причина: { $why }
# { $user } — ID користувача.
overruled = { $user } одночасно вносить іншу зміну, і діє саме вона, бо надійшла останньою
could-not-be-done = зробити це не вдалося
# { $what } каже, що мало статися далі, { $why } — що пішло не так.
did-not-follow = { $what }: { $why }
ends-in = Робота в групах закінчиться через { $length-accusative }.
ends-at = Робота в групах закінчиться о { $time }, через { $length-accusative }.
what-groups-report = Результати груп:
widget-added = Віджет тепер у цій кімнаті й відкриється з наступними групами.
widget-was-there = Віджет уже був у цій кімнаті й відкриється з наступними групами.
widget-is-open = Віджет тепер відкрито вгорі кімнати.
widget-asks-once = Кожного один раз запитають, чи можна його показати. Телефони його не показують.
widget-removed = Віджета в цій кімнаті більше немає, і сам я його не поверну.
no-widget-here = У цій кімнаті немає віджета, і сам я його не додам.
widget-not-open = Не вдалося відкрити віджет: { $why }
no-widget-url = мені не сказано, де розміщено віджет
configuration-has-widget-url = той, хто мене запускає, указує це в налаштуваннях як `widget_url`

## Заголовки таблиць

column-group = Група
column-messages = Повідомлення
column-report = Результат

## Адміністратору: налаштування

config-not-read = не вдається прочитати файл налаштувань { $file }
config-damaged = у файлі налаштувань { $file } помилка в рядку { $line }
config-keys = у ньому можуть бути homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language і listen
# { $variable } — змінна середовища.
config-lacks = у налаштуваннях бракує `{ $key }`; його можна вказати й через { $variable }
homeserver-looks-like = напишіть назву або URL домашнього сервера, наприклад «example.org» чи «https://matrix.example.org»
user-looks-like = напишіть ID користувача бота або частину перед двокрапкою, наприклад «@breakout:example.org» чи «breakout»
state-dir-is-for = це окрема тека, наприклад «/var/lib/breakout», у яку бот може писати і яка залишається після нього
or-an-access-token = напишіть шлях до файлу з паролем бота; або вкажіть `access_token_file`, файл із токеном доступу пристрою, створеного для бота
two-secrets = укажіть `password_file` або `access_token_file`, а не обидва
not-a-user = { $user } — це не ID користувача
not-a-prefix = «{ $prefix }» не може починати команду
prefix-looks-like = напишіть одне слово, з якого ніхто не починає речення, наприклад «{ $prefix }»; те, що починається з «/», клієнти залишають собі
# { $known } — список мов.
not-a-language = мова { $language } невідома; є такі: { $known }
not-a-loopback-address = на { $address } не можна повідомляти про стан
address-looks-like = напишіть локальну адресу та порт, наприклад «127.0.0.1:9418»; доступним його може зробити зворотний проксі
neither-true-nor-false = { $variable } має бути true або false, а не «{ $value }»
not-a-widget-address = { $address } не може бути адресою віджета
widget-address-looks-like = напишіть адресу https теки, яку записала `breakout widget --export`, наприклад «https://widgets.example.org/breakout/»
not-an-origin = { $address } не може тут бути адресою вебсервера
origin-looks-like = напишіть її так: «https://breakout.example.org/» — з https і без нічого після назви вузла
pages-need-both = `public_url` і `element_origins` потрібні разом: укажіть обидва або жодного
pages-need-listen = сторінкам для ведучих потрібен `listen`: зворотний проксі передає туди те, що надходить на `public_url`
pages-are-at-element = { $address } указано і для сторінок, і для Element; дайте сторінкам власну назву вузла
secret-not-read = не вдається прочитати { $file }
secret-is-empty = { $file } порожній

## Адміністратору: що зберігається

state-dir-not-written = не вдається записати { $path }
state-dir-needs-locks = тека стану має бути у файловій системі з блокуванням файлів
# { $process } — число.
already-running = текою { $directory } користується інший процес (процес { $process })
one-process-is-enough = один процес дбає про всі кімнати свого облікового запису; спершу завершіть його або дайте цьому власний обліковий запис і власну теку стану
room-not-remembered = не вдалося записати, що відомо про кімнату

## Адміністратору: обліковий запис

# { $user } — ID користувача, { $wanted } — що вказано в налаштуваннях.
another-account = тека стану належить { $user }, а не { $wanted }
another-state-dir = дайте іншому обліковому запису власну теку стану
not-logged-in = не вдалося увійти: { $user }
log-in-as-a-new-device = щоб увійти як новий пристрій, вилучіть теку `account` у теці стану; ключ відновлення підпише новий пристрій
no-answer-about-token = домашній сервер не відповів, чий це токен доступу
token-not-accepted = домашній сервер не приймає токен доступу
token-without-device = токен доступу не належить жодному пристрою
token-is-of-a-device = один раз увійдіть для бота в окремому клієнті та візьміть токен, який видасть домашній сервер; жоден інший клієнт не має користуватися цим пристроєм
token-of-an-application-service = токен служби застосунків теж не годиться: Synapse не дає її обліковому запису синхронізації; docs/serve.md пояснює, як зняти обмеження швидкості без неї
identity-not-read = не вдалося дізнатися, чи має обліковий запис ідентичність перехресного підписування
# { $user } — ID користувача.
identity-of-others = { $user } вже має ідентичність перехресного підписування, яка не підписала цього пристрою
put-the-recovery-key = запишіть ключ відновлення облікового запису в { $file } та запустіть ще раз
# { $device } — ID пристрою.
or-verify-the-device = або звірте пристрій { $device } з іншого пристрою облікового запису та запустіть ще раз
or-replace-the-identity = або дозвольте боту створити нову ідентичність через `--new-identity`; хто звірив стару, отримає попередження, а інші пристрої облікового запису треба буде звірити знову
identity-not-taken-over = не вдалося перейняти ідентичність за ключем відновлення в { $file }
identity-not-made = не вдалося створити ідентичність перехресного підписування облікового запису
identity-needs-password = домашній сервер запитує пароль облікового запису, перш ніж прийняти ідентичність перехресного підписування
give-the-password-once = укажіть `password_file` для цього запуску; тека стану запам’ятає вхід
identity-needs-a-web-page = домашній сервер хоче підтвердження нової ідентичності на вебсторінці, а бот цього не може
device-not-signed = цей пристрій не підписано власними ключами облікового запису
recovery-key-not-made = не вдалося помістити приватні ключі в таємне сховище облікового запису
recovery-key-not-written = не вдалося записати ключ відновлення в { $file }
not-listening = за адресою { $address } нічого не може відповідати

## `breakout serve`

# { $user } — ID користувача.
serving = { $user } готовий до роботи
configuration-is-wrong = { $count ->
    [one] у налаштуваннях { $count } помилка
    [few] у налаштуваннях { $count } помилки
    [many] у налаштуваннях { $count } помилок
   *[other] у налаштуваннях { $count } помилки
}

## `breakout serve --check`: що перевірено

secret-is-there = { $file } на місці
others-can-read = { $file } можуть прочитати інші на цьому комп’ютері: `chmod 600 { $file }`
widget-is-only-here = { $address } — на цьому комп’ютері, де віджет більше нікому не видно
# { $url } — URL.
homeserver-answers = { $url } відповідає та має sliding sync
state-dir-will-be-made = { $directory } ще немає, її буде створено
state-dir-is-free = у { $directory } можна писати, і нею не користується інший процес
will-log-in = { $user } увійде під час першого запуску
is-logged-in = вхід виконано: { $user }
device-is-signed = пристрій підписано його власником
device-is-not-signed = пристрій ще не підписано його власником; це зробить перший запуск
rooms-where-it-can-begin = кімнати, де він може почати: { $rooms }
room-lacks-power = у { $room } він не може почати: його рівень повноважень — { $level }, а потрібен { $needed }
limit-is-lifted-by = чи обмежує домашній сервер його швидкість, запитати не можна; адміністратор Synapse знімає обмеження так: { $request }
ends-sessions = домашній сервер сам завершує роботу в групах (MSC4140)
does-not-end-sessions = домашній сервер сам не завершує роботу в групах (MSC4140): це робить бот, поки працює
calls-have-a-server = виклики мають медіасервер
calls-have-no-server = домашній сервер не називає медіасервера для викликів (MSC4143); групи працюють і без викликів
# { $files } — назви файлів. { $status } — число, тут і нижче.
widget-is-there = { $address } має віджет, такий, як у цій програмі
widget-is-another = { $address } має інший віджет, ніж ця програма, або не весь ({ $files }): скопіюйте туди знову теку, яку записує `breakout widget --export`
widget-is-not-there = { $address } відповідає зі статусом { $status }: скопіюйте туди теку, яку записує `breakout widget --export`
public-url-does-not-lead-here = за адресою { $address } не те, що має там цей бот: він не працює, або зворотний проксі не передає на `listen` те, що надходить на `public_url`, з тим `Host`, з яким воно надійшло
proxy-needs-these-lines = зворотний проксі передає це такими рядками, для { $proxy }:
widget-offers-no-pages = віджет за адресою { $address } не пропонує сторінок для ведучих: приберіть `widget_url`, і буде використано той, що за адресою { $own }, який їх пропонує
address-does-not-answer = { $address } не відповідає
says-who-somebody-is = { $url } каже, хто є хто (OpenID)
does-not-say-who-somebody-is = { $url } не каже, хто є хто (OpenID; відповідь має статус { $status }): пропустіть /_matrix/federation/v1/openid/userinfo через зворотний проксі, а в Synapse додайте `openid` до ресурсів listener
# { $server } — назва сервера, { $other } і { $url } — URL.
server-leads-here = { $server } веде клієнти до цього домашнього сервера
server-leads-elsewhere = { $server } веде клієнти до { $other }, а не до { $url }
server-leads-nowhere = { $address } не називає домашнього сервера (відповідь має статус { $status }): клієнти не знайдуть { $url } за назвою { $server }
all-is-well = бот може працювати
