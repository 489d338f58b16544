### Що вийшло з приєднання, звітів і відвідуваності.

table-not-written = не вдалося записати таблицю

## Групи, до яких приєднується ведучий

# Що вийшло з приєднання до групи, у таблиці.
joined = приєднано
already = уже там
join-failed = не вдалося
not-invited = вас не запрошено
# { $failed } з { $groups }: обидва — числа.
not-all-joined = { $groups ->
    [one] не вдалося приєднатися до { $failed } з { $groups } групи
    [few] не вдалося приєднатися до { $failed } з { $groups } груп
    [many] не вдалося приєднатися до { $failed } з { $groups } груп
   *[other] не вдалося приєднатися до { $failed } з { $groups } групи
}
# { $host } — чийсь Matrix ID.
host-can-invite = вас може запросити ведучий ({ $host }) або будь-хто в групі, кому дозволено запрошувати
somebody-can-invite = вас може запросити ведучий або будь-хто в групі, кому дозволено запрошувати

## Допомога

called-often = { $times ->
    [one] { $times } прохання
    [few] { $times } прохання
    [many] { $times } прохань
   *[other] { $times } прохання
}
called-often-or-more = { $times ->
   *[other] прохань: { $times } або більше
}

## Звіти груп

report-sent = надіслано
report-unchanged = надіслано раніше
# `!report` — те, що пишуть люди.
report-nothing = нічого не закріплено й не позначено `!report`
report-not-chosen = не вибрано
report-failed = не вдалося
unreadable = { $messages ->
    [one] { $group }: { $messages } повідомлення не вдається розшифрувати на цьому пристрої
    [few] { $group }: { $messages } повідомлення не вдається розшифрувати на цьому пристрої
    [many] { $group }: { $messages } повідомлень не вдається розшифрувати на цьому пристрої
   *[other] { $group }: { $messages } повідомлення не вдається розшифрувати на цьому пристрої
}
not-reported = { $groups ->
    [one] не вдалося зібрати результати { $groups } групи
    [few] не вдалося зібрати результати { $groups } груп
    [many] не вдалося зібрати результати { $groups } груп
   *[other] не вдалося зібрати результати { $groups } групи
}
# Що сталося з групою або людиною, після її імені.
named = { $name }: { $what }

## Сеанси

no-such-session = такого сеансу немає: { $session }
history-lists-them = `breakout history ROOM --json` показує їх список
by = ведучий: { $host }
by-replaced = ведучий: { $host }; замінено іншими групами ({ $other })

## Хто відкрив групи

you = ви
# Бот відкрив групи для когось.
through = { $host } через { $sender }
