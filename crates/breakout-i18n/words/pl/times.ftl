### Dni, godziny i długości czasu.
###
### { $time } to godzina, jak 14:30 lub 14:30:00.

time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# Dzień tygodnia, który stoi sam.
weekday = { $day ->
    [monday] poniedziałek
    [tuesday] wtorek
    [wednesday] środa
    [thursday] czwartek
    [friday] piątek
    [saturday] sobota
   *[sunday] niedziela
}
# Dzień tygodnia po godzinie, z przyimkiem: „14:30 w poniedziałek”.
weekday-of = { $day ->
    [monday] w poniedziałek
    [tuesday] we wtorek
    [wednesday] w środę
    [thursday] w czwartek
    [friday] w piątek
    [saturday] w sobotę
   *[sunday] w niedzielę
}
# W dacie.
month = { $month ->
    [january] stycznia
    [february] lutego
    [march] marca
    [april] kwietnia
    [may] maja
    [june] czerwca
    [july] lipca
    [august] sierpnia
    [september] września
    [october] października
    [november] listopada
   *[december] grudnia
}
# Gdzie jest mało miejsca.
short-month = { $month ->
    [january] sty
    [february] lut
    [march] mar
    [april] kwi
    [may] maj
    [june] cze
    [july] lip
    [august] sie
    [september] wrz
    [october] paź
    [november] lis
   *[december] gru
}
# Nad wiadomościami z jednego dnia.
whole-day = { $weekday }, { $day } { $month } { $year }
# { $weekday } to jeden z weekday.
day-and-time = { $weekday }, { $day } { $month } { $year }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } to jeden z weekday-of.
on-day = { $time } { $weekday }, { $day } { $month }
on-day-of-year = { $time } { $weekday }, { $day } { $month } { $year }
# Ile zostało z pracy w grupach: { $minutes } i { $seconds } jak w 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } to jedna z długości czasu z rooms.ftl.
clock-behind = zegar tego komputera spóźnia się o { $length-accusative } względem zegara serwera domowego, który jest rozstrzygający
clock-ahead = zegar tego komputera spieszy się o { $length-accusative } względem zegara serwera domowego, który jest rozstrzygający
