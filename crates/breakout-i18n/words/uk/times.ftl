### Дні, час і тривалість.
###
### { $time } — одне з перших двох, як-от 14:30 або 14:30:00.

# { $hour } — число від 0 до 23, { $digits } — те саме двома цифрами.
time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# День тижня сам по собі.
weekday = { $day ->
    [monday] понеділок
    [tuesday] вівторок
    [wednesday] середа
    [thursday] четвер
    [friday] п’ятниця
    [saturday] субота
   *[sunday] неділя
}
# День тижня після часу: «14:30 у понеділок».
weekday-of = { $day ->
    [monday] у понеділок
    [tuesday] у вівторок
    [wednesday] у середу
    [thursday] у четвер
    [friday] у п’ятницю
    [saturday] у суботу
   *[sunday] у неділю
}
# У даті: родовий відмінок.
month = { $month ->
    [january] січня
    [february] лютого
    [march] березня
    [april] квітня
    [may] травня
    [june] червня
    [july] липня
    [august] серпня
    [september] вересня
    [october] жовтня
    [november] листопада
   *[december] грудня
}
# Де мало місця.
short-month = { $month ->
    [january] січ.
    [february] лют.
    [march] бер.
    [april] квіт.
    [may] трав.
    [june] черв.
    [july] лип.
    [august] серп.
    [september] вер.
    [october] жовт.
    [november] лист.
   *[december] груд.
}
# Над повідомленнями одного дня. Починається з числа, бо дні тижня пишуться з малої літери.
whole-day = { $day } { $month } { $year } р., { $weekday }
# { $weekday } — одне з weekday.
day-and-time = { $day } { $month } { $year } р., { $weekday }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } — одне з weekday-of.
on-day = { $time } { $weekday }, { $day } { $month }
on-day-of-year = { $time } { $weekday }, { $day } { $month } { $year } р.
# Скільки лишилося: { $minutes } та { $seconds } як у 1:30.
minutes-left = { $minutes }:{ $seconds } хв
hours-left = { $hours } год { $minutes } хв
# { $length } — одна з тривалостей у rooms.ftl.
clock-behind = годинник цього комп’ютера відстає від годинника домашнього сервера, за яким усе рахується, на { $length-accusative }
clock-ahead = годинник цього комп’ютера випереджає годинник домашнього сервера, за яким усе рахується, на { $length-accusative }
