### Lo que responde el bot en una sala.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } y { $command } son comandos con su prefijo, tal como se escriben.
### { $length } es una duración, { $time } una hora, { $people } una lista de nombres.

## Quién es el bot

greeting = ¡Hola! Divido esta sala en grupos, llevo el tiempo y hago que todo el mundo vuelva.
# { $level } es un número.
needs-power = Dame permisos de moderación en esta sala (nivel de poder { $level }) para que pueda empezar.
how-to-begin = Para empezar, escribe { $start }. Con { $help } verás todo lo demás.
reads-the-groups = Mientras hay grupos abiertos, estoy en cada uno de ellos para poder decirte quién necesita ayuda.
ready = Gracias, ya puedo moderar. { $start } divide esta sala en grupos; con { $help } verás todo lo demás.
no-moderator = Ya no modero esta sala, así que aquí no puedo empezar nada. Devuélveme los permisos y continúo.
no-moderator-while-open = Ya no modero esta sala. Los grupos abiertos se quedan como están: no puedo cambiarlos ni terminarlos. Devuélveme los permisos y continúo.

## Grupos

# Cabeceras de una tabla.
group = Grupo
people = Personas
there = Presentes
missing = Faltan
# Un grupo en una lista.
group-with-people = { $group }: { $people }
# { $missing } son quienes deberían estar.
group-with-missing = { $group }: { $people }; faltan: { $missing }
nobody = nadie
everybody-chooses = quien quiera
# No se sabe quién está en un grupo.
unknown = ?
nameless-group = un grupo sin nombre
nameless-person = alguien sin nombre
# Detrás del nombre de un grupo.
asks-for-help = { $group } 🙋
# Tantas personas no aparecen en la lista.
and-more = { $people } y { $more } más
only-more = { $more ->
    [one] { $more } persona
   *[other] { $more } personas
}
# Tantos grupos no aparecen en la lista.
more-groups = { $more ->
    [one] Hay un grupo más que no se muestra aquí.
   *[other] Hay { $more } grupos más que no se muestran aquí.
}
not-all-shown = En este mensaje no cabe todo el mundo: { $who } muestra un solo grupo.

## Un plan

plan = { $groups ->
    [one] { $groups } grupo:
   *[other] { $groups } grupos:
}
plan-for = { $groups ->
    [one] { $groups } grupo durante { $length }:
   *[other] { $groups } grupos durante { $length }:
}
plan-until = { $groups ->
    [one] { $groups } grupo hasta las { $time }:
   *[other] { $groups } grupos hasta las { $time }:
}
without-group = Sin grupo: { $people }
press = ✅ los abre, 🔀 reparte de nuevo, ❌ descarta el plan.
# { $yes }, { $again } y { $no } son palabras que se escriben.
or-answer = O responde: { $yes }, { $again }, { $no }.

## Una sesión

opened = { $groups ->
    [one] El grupo está abierto.
   *[other] Los grupos están abiertos.
}
opened-for = { $groups ->
    [one] El grupo está abierto durante { $length }.
   *[other] Los grupos están abiertos durante { $length }.
}
opened-until = { $groups ->
    [one] El grupo está abierto hasta las { $time }.
   *[other] Los grupos están abiertos hasta las { $time }.
}
while-open = { $status } muestra quién está; { $end-command } pide a todo el mundo que vuelva.
none-open = No hay grupos abiertos. Con { $start } se abren.
time-left = { $groups ->
    [one] { $groups } grupo, con { $length } por delante:
   *[other] { $groups } grupos, con { $length } por delante:
}
no-time = { $groups ->
    [one] { $groups } grupo, sin hora de final:
   *[other] { $groups } grupos, sin hora de final:
}
ended = { $groups ->
    [one] El grupo ha terminado y se ha pedido a todo el mundo que vuelva.
   *[other] Los grupos han terminado y se ha pedido a todo el mundo que vuelva.
}
reports-came = { $reports ->
    [one] Hay un informe de los grupos: { $report } lo muestra aquí.
   *[other] Hay { $reports } informes de los grupos: { $report } los muestra aquí.
}
another-round = { $again } abre otra vez los mismos grupos.
# Alguien de un grupo ha pedido ayuda.
call-for-help = 🙋 { $group } pide ayuda: { $person }

## Lo que no se puede hacer

# { $person } es quien ha preguntado.
may-not = { $person }, para eso hace falta nivel de poder { $needed } en esta sala, y tienes { $level }.
# { $problem } es una frase que empieza en minúscula.
did-not-work = No ha funcionado: { $problem }
# Qué se puede hacer.
way-on = → { $way }

## La lista de comandos

commands = Esto es lo que entiendo:
to-begin = Para empezar
while-it-goes-on = Mientras hay grupos abiertos
to-speak = Para hablar a los grupos
other-commands = Además
# Un comando y lo que hace.
command-does = { $command }: { $does }
# Otra forma de escribir un comando, en una lista.
one-command = { $command }
