### Віджет, який показує людям їхню групу в Element: його назва там і що каже `breakout widget`.

# Як Element називає віджет для всіх у кімнаті.
name = Кімнати для груп

## Що є в кімнаті; { $room } — її назва

none-in = у { $room } немає віджета
export-writes-it = `breakout widget --export DIR` записує теку віджета для вашого вебсервера
url-adds-it = потім `breakout widget ROOM --url https://…` додає його до кімнати
# { $folder } — адреса, { $user } — ID користувача.
is-there = віджет кімнати { $room } розміщено тут: { $folder }; хто його додав: { $user }
is-open = його відкрито для всіх
is-closed = його закрито; хто шукає, знайде його серед розширень кімнати
start-opens-it = `breakout start` відкриває його для всіх, як запам’ятовано для цієї кімнати; `--no-widget` забуває це
start-can-open-it = `breakout start ROOM --widget` відкриває його для всіх разом із групами

## Що зроблено; { $folder } — адреса

added = віджет кімнати { $room } тепер розміщено тут: { $folder }
was-so-already = віджет кімнати { $room } уже розміщено тут: { $folder }; нічого не записано
moved = віджет кімнати { $room } тепер розміщено тут: { $folder }
# { $folder } — де він був раніше.
asked-again = Element ще раз запитає кожного, чи довіряє він віджету, бо раніше той був тут: { $folder }
only-on-this-machine = того, що за адресою цього комп’ютера, більше ніхто не побачить
removed = у { $room } більше немає віджета

## Тека

# { $folder } — шлях.
written = { $files ->
    [one] { $files } файл у { $folder }
    [few] { $files } файли в { $folder }
    [many] { $files } файлів у { $folder }
   *[other] { $files } файлу в { $folder }
}
finished-what-was-cut-off = попередній експорт там перервано; тепер його завершено
# { $version } — версія програми.
replaced-version = те, що записала там версія { $version }, замінено
copy-it = скопіюйте теку на вебсервер із https; з http Element віджет не приймає
headers = нехай сервер надсилає з ним `Cache-Control: no-cache` та `Content-Security-Policy: frame-ancestors https://…` з адресою вашого Element
then-add-it = `breakout widget ROOM --url https://…` додає його до кімнати, з адресою, яку тоді має тека
not-written = не вдалося записати теку віджета { $folder }
not-empty = { $folder } не порожня і не містить віджета від попереднього експорту
name-an-empty-one = укажіть теку, яка порожня або ще не існує

## Уведене

no-room = укажіть кімнату або теку через `--export`
