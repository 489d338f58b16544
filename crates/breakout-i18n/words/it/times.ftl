### Days, times and lengths of time.
###
### { $time } is one of the first two, like 14:30 or 14:30:00.

# { $hour } is a number from 0 to 23, { $digits } the same with two digits. A language whose days have twice twelve hours writes a
# variant for each hour: [13] 1:{ $minute } PM
time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# A day of the week that stands alone.
weekday = { $day ->
    [monday] lunedì
    [tuesday] martedì
    [wednesday] mercoledì
    [thursday] giovedì
    [friday] venerdì
    [saturday] sabato
   *[sunday] domenica
}
# A day of the week after a time, as in "14:30 on Monday".
weekday-of = { $day ->
    [monday] lunedì
    [tuesday] martedì
    [wednesday] mercoledì
    [thursday] giovedì
    [friday] venerdì
    [saturday] sabato
   *[sunday] domenica
}
# In a date: many languages have another form of it there than alone.
month = { $month ->
    [january] gennaio
    [february] febbraio
    [march] marzo
    [april] aprile
    [may] maggio
    [june] giugno
    [july] luglio
    [august] agosto
    [september] settembre
    [october] ottobre
    [november] novembre
   *[december] dicembre
}
# Where there is little room.
short-month = { $month ->
    [january] gen
    [february] feb
    [march] mar
    [april] apr
    [may] mag
    [june] giu
    [july] lug
    [august] ago
    [september] set
    [october] ott
    [november] nov
   *[december] dic
}
# Above the messages of a day.
whole-day = { $weekday } { $day } { $month } { $year }
# { $weekday } is one of weekday.
day-and-time = { $weekday } { $day } { $month } { $year }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } is one of weekday-of.
on-day = { $time } di { $weekday } { $day } { $month }
on-day-of-year = { $time } di { $weekday } { $day } { $month } { $year }
# What is left of a session: { $minutes } and { $seconds } as in 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } is one of the lengths in rooms.ftl.
clock-behind = l’orologio di questo computer è indietro di { $length } rispetto a quello dell’homeserver, che è quello che conta
clock-ahead = l’orologio di questo computer è avanti di { $length } rispetto a quello dell’homeserver, che è quello che conta
