### Días, horas y duraciones.
###
### { $time } es una de las dos primeras, como 14:30 o 14:30:00.

# { $hour } es un número de 0 a 23, { $digits } el mismo con dos cifras.
time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# Un día de la semana, solo.
weekday = { $day ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
}
# Un día de la semana después de una hora: «14:30 del lunes».
weekday-of = { $day ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
}
# En una fecha.
month = { $month ->
    [january] enero
    [february] febrero
    [march] marzo
    [april] abril
    [may] mayo
    [june] junio
    [july] julio
    [august] agosto
    [september] septiembre
    [october] octubre
    [november] noviembre
   *[december] diciembre
}
# Donde hay poco sitio.
short-month = { $month ->
    [january] ene
    [february] feb
    [march] mar
    [april] abr
    [may] may
    [june] jun
    [july] jul
    [august] ago
    [september] sept
    [october] oct
    [november] nov
   *[december] dic
}
# Encima de los mensajes de un día.
whole-day = { $weekday }, { $day } de { $month } de { $year }
# { $weekday } es uno de weekday.
day-and-time = { $weekday }, { $day } de { $month } de { $year }, { $time }
short-day-and-time = { $day } { $month }, { $time }
# { $weekday } es uno de weekday-of.
on-day = { $time } del { $weekday } { $day } de { $month }
on-day-of-year = { $time } del { $weekday } { $day } de { $month } de { $year }
# Lo que queda de una sesión: { $minutes } y { $seconds } como en 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } es una de las duraciones de rooms.ftl.
clock-behind = el reloj de este equipo va { $length } atrasado respecto al del servidor base, que es el que cuenta
clock-ahead = el reloj de este equipo va { $length } adelantado respecto al del servidor base, que es el que cuenta
