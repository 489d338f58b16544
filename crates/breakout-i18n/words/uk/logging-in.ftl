### Що кажуть у терміналі `breakout login`, `logout` та `whoami`.

## Запитання

which-user = Користувач:
password-of = Пароль для { $user }:
recovery-key = Ключ відновлення, щоб звірити цей пристрій (Enter, щоб пропустити):

## Що зараз відбувається

# { $server } — назва або адреса.
looking-for = пошук { $server }
logging-in = вхід
setting-up-encryption = налаштування шифрування
logging-out = вихід
# Адреса стоїть у наступному рядку.
log-in-on-this-page = увійдіть на цій сторінці, вона відкриється в браузері:
    { $url }

## Що з цього вийшло

# { $account } — ID користувача.
logged-in-as = вхід виконано: { $account }
logged-out = вихід виконано: { $account }
account-verified = { $account } на { $homeserver }, пристрій { $device } (звірено)
account-not-verified = { $account } на { $homeserver }, пристрій { $device } (не звірено)
verify-a-new-device = цей пристрій не звірено; `breakout login --recovery-key-file FILE` звіряє новий

## Що пішло не так

login-failed = не вдалося увійти
key-was-wrong = вхід виконано, але пристрій не звірено; увійдіть ще раз із правильним ключем
# { $name } — те, що введено.
two-users = { $user } та --user { $name } — різні користувачі
no-user = не вказано, хто входить
give-a-user = замість домашнього сервера вкажіть ID користувача на зразок @ann:example.org або --user NAME
no-terminal = немає термінала, щоб запитати пароль
password-on-stdin = передайте його на стандартний ввід із --password-stdin
password-is-empty = пароль порожній
password-unreadable = не вдалося прочитати пароль
# { $file } — шлях.
key-unreadable = не вдалося прочитати ключ відновлення в { $file }
key-is-empty = у { $file } немає ключа відновлення
browser-unheard = цей комп’ютер не може дочекатися відповіді браузера
no-login-on-a-page = домашній сервер не пропонує входу на вебсторінці
page-gave-no-login = вебсторінка не дала входу
still-logged-in = вихід з облікового запису не виконано
forget-it-here = `breakout logout --force` забуває його лише на цьому комп’ютері
