### Ce qu’on peut faire contre un problème : une fois pour qui saisit des commandes, et une fois, avec `-on-page` à la fin, pour qui voit une page.
###
### Les commandes et leurs options sont entre accents graves et ne sont pas traduites ; leurs mots en capitales peuvent l’être.

# Tout le monde reste dans les salons de la dernière fois.
keep-people = `--keep` laisse chacun dans le salon où il est
keep-people-on-page = Laissez les personnes dans les salons où elles sont : c’est un choix du plan.
# D’autres salons que la dernière fois sont pris.
new-rooms = sans `--again`, de nouveaux salons sont créés
new-rooms-on-page = Ou créez de nouveaux salons.
join-room = `breakout join SALON GROUPE` rejoint un groupe, `breakout join SALON --all` tous ceux qui vous laissent entrer
join-room-on-page = Rejoignez d’abord ce groupe, depuis la page du salon principal.
give-end = `breakout extend SALON --until HEURE` lui en donne une
give-end-on-page = Indiquez sur la page du salon quand la séance se termine.
do-again = relancez la même commande
do-again-on-page = Réessayez dans un instant.
look-at-open = `breakout status SALON` montre ce qui est ouvert
look-at-open-on-page = La page du salon montre ce qui est ouvert.
end-it = `breakout end SALON` termine la séance
end-it-on-page = Terminez plutôt la séance.
# Le salon principal reste comme il est : tout le monde peut y écrire.
not-quiet = ou démarrez sans `--quiet-main`
not-quiet-on-page = Ou laissez tout le monde écrire dans le salon principal.
room-for-each = `--rooms { $people }` donne à chacun son propre groupe
room-for-each-on-page = { $people ->
    [one] Avec { $people } groupe, chacun a le sien.
   *[other] Avec { $people } groupes, chacun a le sien.
}
more-people = `--with-moderators` et `--with-me` répartissent plus de personnes ; avec `--free`, chacun choisit
more-people-on-page = Donnez aussi un groupe aux modérateurs et à vous-même, ou laissez chacun choisir.
with-moderators = les modérateurs et vous-même n’êtes répartis qu’avec `--with-moderators` et `--with-me`
with-moderators-on-page = Les modérateurs et vous-même n’êtes répartis que si vous le choisissez.
for-members = utilisez `--join restricted`
for-members-on-page = Laissez les membres du salon principal rejoindre les groupes.
short-names = avec des noms de groupes plus courts, cela tiendrait, comme `--name {"{n}"}`
short-names-on-page = Avec des noms de groupes plus courts, cela tiendrait.
free-choice = sans groupes proposés, cela tiendrait : `--rooms N --free`
free-choice-on-page = Si chacun choisit lui-même, cela tient.
fewer-wishes = demandez moins, ou essayez un autre `--seed`
fewer-wishes-on-page = Demandez moins, ou répartissez à nouveau.
# Une personne qui ne modère pas le salon a ouvert des groupes.
end-or-take-over = un modérateur y met fin avec `breakout end SALON` ; `--yes` les reprend, et tout le monde voit alors qu’ils sont à vous
end-or-take-over-on-page = Un modérateur peut y mettre fin. Depuis la page du salon, vous pouvez les reprendre.
