### Lo que ha salido de unirse, de los informes y de la asistencia.

table-not-written = no se ha podido escribir la tabla

## Grupos a los que se une quien dirige

# Qué ha pasado al unirse a un grupo, en una tabla.
joined = dentro
already = ya estaba
join-failed = ha fallado
not-invited = no tienes invitación
# { $failed } de { $groups }: los dos son números.
not-all-joined = { $groups ->
    [one] no te has podido unir a { $failed } de { $groups } grupo
   *[other] no te has podido unir a { $failed } de { $groups } grupos
}
# { $host } es el ID de Matrix de alguien.
host-can-invite = { $host } ha abierto los grupos y puede invitarte; también puede hacerlo cualquiera del grupo que pueda invitar
somebody-can-invite = quien ha abierto los grupos puede invitarte; también puede hacerlo cualquiera del grupo que pueda invitar

## Ayuda

called-often = { $times ->
    [one] ha avisado una vez
   *[other] ha avisado { $times } veces
}
called-often-or-more = { $times ->
   *[other] ha avisado { $times } veces o más
}

## Informes de los grupos

report-sent = enviado
report-unchanged = ya enviado
# `!report` es lo que escribe la gente.
report-nothing = no hay nada fijado ni marcado con `!report`
report-not-chosen = sin elegir
report-failed = ha fallado
unreadable = { $messages ->
    [one] { $messages } mensaje de { $group } no se puede descifrar en este dispositivo
   *[other] { $messages } mensajes de { $group } no se pueden descifrar en este dispositivo
}
not-reported = { $groups ->
    [one] no se ha podido recoger el informe de { $groups } grupo
   *[other] no se ha podido recoger el informe de { $groups } grupos
}
# Qué le ha pasado a un grupo o a una persona, detrás de su nombre.
named = { $name }: { $what }

## Sesiones

no-such-session = no existe esa sesión: { $session }
history-lists-them = `breakout history SALA --json` las muestra
by = de { $host }
by-replaced = de { $host }, sustituida por { $other }

## Quién ha abierto una sesión

you = ti
# Un bot la ha abierto por alguien.
through = { $host } a través de { $sender }
