### Lo que se dice de lo que alguien ha escrito: nombres, horas, listas.

no-such-group = no existe ese grupo: { $text }
# Uno de varios, detrás de su número: un nombre o un ID.
numbered = { $number }: { $name }
# Uno de varios, con el ID de Matrix de la persona detrás del nombre.
with-id = { $name }: { $id }
several-groups = hay más de un grupo que se llama { $text }
several-members = hay más de un miembro que se llama { $text }
nobody-is-called = en esta sala nadie se llama { $text }
name-a-member = nombra a un miembro: un ID completo, o un nombre que solo tenga esa persona

## Horas

no-such-time = esa hora no existe
time-has-passed = esa hora ya ha pasado
write-a-time = escríbela como `14:30`, o con la fecha como `2026-03-02 14:30`
write-a-length = escríbelo como `90s`, `15m` o `1h30m`
length-too-short = debe ser al menos un segundo, como `90s`, `15m` o `1h30m`
length-too-long = no puede durar más de un año

## Quién va junto y quién por separado

# { $name } es alguien a quien no se reparte en un grupo.
wish-for-outsider = hay un deseo para { $name }, pero esa persona no entra en el reparto
wish-takes-two = hacen falta dos personas para ponerlas en el mismo grupo o en grupos distintos, y esta lista solo nombra a { $name }
wish-takes-two-not-none = hacen falta dos personas para ponerlas en el mismo grupo o en grupos distintos, y esta lista no nombra a nadie
# Un nombre con un ID de Matrix.
name-and-id = { $name } ({ $id })
