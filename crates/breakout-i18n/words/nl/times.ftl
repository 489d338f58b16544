### Dagen, tijdstippen en tijdsduren.
###
### { $time } is een van de eerste twee, zoals 14:30 of 14:30:00.

time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# Een dag van de week die alleen staat.
weekday = { $day ->
    [monday] maandag
    [tuesday] dinsdag
    [wednesday] woensdag
    [thursday] donderdag
    [friday] vrijdag
    [saturday] zaterdag
   *[sunday] zondag
}
# Een dag van de week in "maandag om 14:30".
weekday-of = { $day ->
    [monday] maandag
    [tuesday] dinsdag
    [wednesday] woensdag
    [thursday] donderdag
    [friday] vrijdag
    [saturday] zaterdag
   *[sunday] zondag
}
month = { $month ->
    [january] januari
    [february] februari
    [march] maart
    [april] april
    [may] mei
    [june] juni
    [july] juli
    [august] augustus
    [september] september
    [october] oktober
    [november] november
   *[december] december
}
# Waar weinig plaats is.
short-month = { $month ->
    [january] jan
    [february] feb
    [march] mrt
    [april] apr
    [may] mei
    [june] jun
    [july] jul
    [august] aug
    [september] sep
    [october] okt
    [november] nov
   *[december] dec
}
# Boven de berichten van een dag.
whole-day = { $weekday } { $day } { $month } { $year }
# { $weekday } is een van weekday.
day-and-time = { $weekday } { $day } { $month } { $year }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } is een van weekday-of.
on-day = { $time } op { $weekday } { $day } { $month }
on-day-of-year = { $time } op { $weekday } { $day } { $month } { $year }
# Wat er van een sessie over is: { $minutes } en { $seconds } zoals in 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } u { $minutes } min
# { $length } is een van de tijdsduren in rooms.ftl.
clock-behind = de klok van deze computer loopt { $length } achter op die van de homeserver, en die laatste telt
clock-ahead = de klok van deze computer loopt { $length } voor op die van de homeserver, en die laatste telt
