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
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
# A day of the week after a time, as in "14:30 on Monday".
weekday-of = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
# In a date: many languages have another form of it there than alone.
month = { $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
}
# Where there is little room.
short-month = { $month ->
    [january] Jan
    [february] Feb
    [march] Mar
    [april] Apr
    [may] May
    [june] Jun
    [july] Jul
    [august] Aug
    [september] Sep
    [october] Oct
    [november] Nov
   *[december] Dec
}
# Above the messages of a day.
whole-day = { $weekday }, { $day } { $month } { $year }
# { $weekday } is one of weekday.
day-and-time = { $weekday }, { $day } { $month } { $year }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } is one of weekday-of.
on-day = { $time } on { $weekday }, { $day } { $month }
on-day-of-year = { $time } on { $weekday }, { $day } { $month } { $year }
# What is left of a session: { $minutes } and { $seconds } as in 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } is one of the lengths in rooms.ftl.
clock-behind = this machine's clock is { $length } behind the homeserver's, which is the one that counts
clock-ahead = this machine's clock is { $length } ahead of the homeserver's, which is the one that counts
