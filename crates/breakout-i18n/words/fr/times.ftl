### Jours, heures et durées.
###
### { $time } est une heure comme 14:30 ou 14:30:00.

# { $hour } va de 0 à 23, { $digits } est la même chose avec deux chiffres.
time-of-day = { $hour ->
   *[other] { $digits }:{ $minute }
}
time-of-day-with-seconds = { $hour ->
   *[other] { $digits }:{ $minute }:{ $second }
}

# Un jour de la semaine, seul.
weekday = { $day ->
    [monday] lundi
    [tuesday] mardi
    [wednesday] mercredi
    [thursday] jeudi
    [friday] vendredi
    [saturday] samedi
   *[sunday] dimanche
}
# Un jour de la semaine après une heure.
weekday-of = { $day ->
    [monday] lundi
    [tuesday] mardi
    [wednesday] mercredi
    [thursday] jeudi
    [friday] vendredi
    [saturday] samedi
   *[sunday] dimanche
}
# Dans une date.
month = { $month ->
    [january] janvier
    [february] février
    [march] mars
    [april] avril
    [may] mai
    [june] juin
    [july] juillet
    [august] août
    [september] septembre
    [october] octobre
    [november] novembre
   *[december] décembre
}
# Là où il y a peu de place.
short-month = { $month ->
    [january] janv.
    [february] févr.
    [march] mars
    [april] avr.
    [may] mai
    [june] juin
    [july] juil.
    [august] août
    [september] sept.
    [october] oct.
    [november] nov.
   *[december] déc.
}
# Au-dessus des messages d’un jour.
whole-day = { $day ->
    [1] { $weekday } 1er { $month } { $year }
   *[other] { $weekday } { $day } { $month } { $year }
}
# { $weekday } est l’un de ceux de weekday.
day-and-time = { $day ->
    [1] { $weekday } 1er { $month } { $year }, { $time }
   *[other] { $weekday } { $day } { $month } { $year }, { $time }
}
short-day-and-time = { $day ->
    [1] 1er { $month }, { $time }
   *[other] { $day } { $month }, { $time }
}
# { $weekday } est l’un de ceux de weekday-of.
on-day = { $day ->
    [1] { $time } le { $weekday } 1er { $month }
   *[other] { $time } le { $weekday } { $day } { $month }
}
on-day-of-year = { $day ->
    [1] { $time } le { $weekday } 1er { $month } { $year }
   *[other] { $time } le { $weekday } { $day } { $month } { $year }
}
# Ce qui reste d’une séance : { $minutes } et { $seconds } comme dans 1:30.
minutes-left = { $minutes }:{ $seconds } min
hours-left = { $hours } h { $minutes } min
# { $length } est l’une des durées de rooms.ftl.
clock-behind = l’horloge de cet ordinateur retarde de { $length } sur celle du serveur d’accueil, qui fait foi
clock-ahead = l’horloge de cet ordinateur avance de { $length } sur celle du serveur d’accueil, qui fait foi
