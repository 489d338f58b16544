### Qué se puede hacer ante un problema: una vez para quien escribe comandos y otra, con `-on-page` al final, para quien ve una página.
###
### Los comandos y sus opciones van entre acentos graves y no se traducen; las palabras en mayúsculas sí pueden traducirse.

# Todo el mundo se queda en las salas de la última vez.
keep-people = `--keep` deja a todo el mundo en las salas en las que está
keep-people-on-page = Deja a la gente en las salas en las que está: es una opción del plan.
# Se toman otras salas que la última vez.
new-rooms = sin `--again` se crean salas nuevas
new-rooms-on-page = O crea salas nuevas.
join-room = `breakout join SALA GRUPO` se une a un grupo, `breakout join SALA --all` a todos los que te dejan entrar
join-room-on-page = Únete antes a ese grupo, desde la página de la sala principal.
give-end = `breakout extend SALA --until HORA` le pone una
give-end-on-page = Indica en la página de la sala cuándo termina.
do-again = ejecuta el mismo comando otra vez
do-again-on-page = Vuelve a intentarlo dentro de un momento.
look-at-open = `breakout status SALA` muestra lo que está abierto
look-at-open-on-page = La página de la sala muestra lo que está abierto.
end-it = `breakout end SALA` termina los grupos
end-it-on-page = Mejor termina los grupos.
# La sala principal se queda como está: en ella puede escribir todo el mundo.
not-quiet = o empieza sin `--quiet-main`
not-quiet-on-page = O deja que todo el mundo escriba en la sala principal.
room-for-each = `--rooms { $people }` da a cada persona su propio grupo
room-for-each-on-page = { $people ->
    [one] Con { $people } grupo cada persona tiene el suyo.
   *[other] Con { $people } grupos cada persona tiene el suyo.
}
more-people = `--with-moderators` y `--with-me` reparten a más gente; con `--free` cada cual elige
more-people-on-page = Da grupo también a quien modera y a ti, o deja que cada cual elija.
with-moderators = quien modera y tú quedáis fuera si no añades `--with-moderators` y `--with-me`
with-moderators-on-page = Quien modera y tú quedáis fuera si no eliges otra cosa.
for-members = usa `--join restricted`
for-members-on-page = Deja que se unan los miembros de la sala principal.
short-names = cabría con nombres de grupo más cortos, como `--name {"{n}"}`
short-names-on-page = Cabría con nombres de grupo más cortos.
free-choice = sin propuestas cabría: `--rooms N --free`
free-choice-on-page = Si cada cual elige, cabe.
fewer-wishes = pide menos, o prueba con otra `--seed`
fewer-wishes-on-page = Pide menos, o reparte de nuevo.
# Ha abierto grupos alguien que no modera.
end-or-take-over = quien modera los termina con `breakout end SALA`; con `--yes` te haces cargo, y todo el mundo los ve como tuyos
end-or-take-over-on-page = Quien modera puede terminarlos. La página de la sala lleva adonde puedes hacerte cargo de ellos.
