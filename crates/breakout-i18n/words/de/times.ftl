### Tage, Uhrzeiten und Zeitspannen.
###
### { $time } ist eine der ersten beiden, wie 14:30 oder 14:30:00.

time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# Ein Wochentag, der allein steht.
weekday = { $day ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}
# Ein Wochentag nach einer Uhrzeit.
weekday-of = { $day ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}
# In einem Datum.
month = { $month ->
    [january] Januar
    [february] Februar
    [march] März
    [april] April
    [may] Mai
    [june] Juni
    [july] Juli
    [august] August
    [september] September
    [october] Oktober
    [november] November
   *[december] Dezember
}
# Wo wenig Platz ist.
short-month = { $month ->
    [january] Jan.
    [february] Feb.
    [march] März
    [april] Apr.
    [may] Mai
    [june] Juni
    [july] Juli
    [august] Aug.
    [september] Sept.
    [october] Okt.
    [november] Nov.
   *[december] Dez.
}
# Über den Nachrichten eines Tages.
whole-day = { $weekday }, { $day }. { $month } { $year }
# { $weekday } ist einer aus weekday.
day-and-time = { $weekday }, { $day }. { $month } { $year }, { $time }
short-day-and-time = { $day }. { $month }, { $time }
# { $weekday } ist einer aus weekday-of.
on-day = { $time } Uhr am { $weekday }, { $day }. { $month }
on-day-of-year = { $time } Uhr am { $weekday }, { $day }. { $month } { $year }
# Was von einer Sitzung bleibt: { $minutes } und { $seconds } wie in 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } ist eine der Zeitspannen in rooms.ftl.
clock-behind = die Uhr dieses Rechners geht gegenüber der des Heim-Servers nach, und dessen Uhr gilt; der Unterschied: { $length }
clock-ahead = die Uhr dieses Rechners geht gegenüber der des Heim-Servers vor, und dessen Uhr gilt; der Unterschied: { $length }
