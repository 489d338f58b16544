### Що кажуть у терміналі `breakout offers`, `join` та `back`.

## `breakout offers`

nothing-open-in-your-rooms = у ваших кімнатах немає відкритих груп
# { $room } — ID кімнати.
join-what-is-suggested = `breakout join { $room }` приєднує до групи, яку вам запропоновано
join-what-you-name = `breakout join { $room } CHILD` приєднує до групи, яку ви вкажете

## `breakout join`

offers-lists = `breakout offers` показує відкриті групи у ваших кімнатах
joining = приєднання
# { $room } — назва групи.
joined = ви приєдналися: { $room }
joined-upgraded = її кімнату замінено новою, усі тепер у { $room }
back-leads-back = `breakout back { $room }` повертає назад
none-suggested = вам не запропоновано жодної групи; укажіть, до якої приєднатися
several-suggested = вам запропоновано кілька груп; укажіть, до якої приєднатися
# Назви груп.
the-groups-are = групи: { $groups }
opened-by-a-stranger = ці групи відкрито не модератором цієї кімнати: { $name } ({ $user }). Особистого листування з цією людиною у вас немає
join-all-the-same = Усе одно приєднатися? [т/Н]
not-joined = приєднання не виконано
yes-joins-all-the-same = `--yes` усе одно приєднує

## `breakout back`

not-a-group = { $room } не є групою
topic-may-tell = можливо, у її темі зазначено, куди вона належить
# { $url } — посилання на кімнату.
back-in = ви знову в { $room }: { $url }
# { $child } — група, { $room } — кімната, яку вона називає, { $by } — ID користувача.
says-that-it-belongs = у { $child } зазначено, що вона належить до { $room }, де ви ніколи не були; написано це від імені { $by }
join-that-room = Приєднатися до тієї кімнати? [т/Н]
