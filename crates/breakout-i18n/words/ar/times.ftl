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
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}
# A day of the week after a time, as in "14:30 on Monday".
weekday-of = { $day ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}
# In a date: many languages have another form of it there than alone.
month = { $month ->
    [january] يناير
    [february] فبراير
    [march] مارس
    [april] أبريل
    [may] مايو
    [june] يونيو
    [july] يوليو
    [august] أغسطس
    [september] سبتمبر
    [october] أكتوبر
    [november] نوفمبر
   *[december] ديسمبر
}
# Where there is little room.
short-month = { $month ->
    [january] يناير
    [february] فبراير
    [march] مارس
    [april] أبريل
    [may] مايو
    [june] يونيو
    [july] يوليو
    [august] أغسطس
    [september] سبتمبر
    [october] أكتوبر
    [november] نوفمبر
   *[december] ديسمبر
}
# Above the messages of a day.
whole-day = { $weekday }، { $day } { $month } { $year }
# { $weekday } is one of weekday.
day-and-time = { $weekday }، { $day } { $month } { $year }، { $time }
short-day-and-time = { $day } { $month }، { $time }
# { $weekday } is one of weekday-of.
on-day = { $time } يوم { $weekday }، { $day } { $month }
on-day-of-year = { $time } يوم { $weekday }، { $day } { $month } { $year }
# What is left of a session: { $minutes } and { $seconds } as in 1:30.
minutes-left = { $minutes }:{ $seconds } د
hours-left = { $hours } س { $minutes } د
# { $length } is one of the lengths in rooms.ftl.
clock-behind = ساعة هذا الحاسوب متأخرة عن ساعة الخادم الرئيسي بمقدار { $length-genitive }، والمعتمد ساعة الخادم
clock-ahead = ساعة هذا الحاسوب متقدمة على ساعة الخادم الرئيسي بمقدار { $length-genitive }، والمعتمد ساعة الخادم
