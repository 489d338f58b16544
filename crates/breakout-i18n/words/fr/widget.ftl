### Le widget qui montre à chacun son groupe à l’intérieur d’Element.

# Comment Element appelle le widget, pour tout le monde dans le salon.
name = Groupes

## Ce qu’il y a dans un salon ; { $room } est son nom

none-in = { $room } n’a pas de widget
export-writes-it = `breakout widget --export DOSSIER` écrit le dossier du widget, pour votre serveur web
url-adds-it = `breakout widget SALON --url https://…` l’ajoute ensuite au salon
# { $folder } est une adresse, et { $user } un identifiant Matrix.
is-there = dans { $room }, le widget est à l’adresse { $folder }, ajouté par { $user }
is-open = il est ouvert pour tout le monde
is-closed = il est fermé ; on le trouve parmi les extensions du salon
start-opens-it = `breakout start` l’ouvre pour tout le monde, comme c’est retenu pour ce salon ; `--no-widget` l’oublie
start-can-open-it = `breakout start SALON --widget` l’ouvre pour tout le monde avec les groupes

## Ce qui a été fait ; { $folder } est une adresse

added = dans { $room }, le widget est maintenant à l’adresse { $folder }
was-so-already = dans { $room }, le widget était déjà à l’adresse { $folder } ; rien n’a été écrit
moved = dans { $room }, le widget est maintenant à l’adresse { $folder }
# { $folder } est l’adresse d’avant.
asked-again = Element redemande à chacun s’il lui fait confiance, car il était avant à l’adresse { $folder }
only-on-this-machine = personne d’autre ne peut voir ce qui est à une adresse de cet ordinateur
removed = { $room } n’a plus de widget

## Le dossier

# { $folder } est un chemin.
written = { $files ->
    [one] { $files } fichier est dans { $folder }
   *[other] { $files } fichiers sont dans { $folder }
}
finished-what-was-cut-off = une exportation précédente y avait été interrompue ; elle est maintenant complète
# { $version } est celle du programme.
replaced-version = ce que la version { $version } y avait écrit est remplacé
copy-it = copiez le dossier sur un serveur web en https ; Element refuse un widget en http
headers = faites envoyer par le serveur `Cache-Control: no-cache`, et `Content-Security-Policy: frame-ancestors https://…` avec l’adresse de votre Element
then-add-it = `breakout widget SALON --url https://…` l’ajoute à un salon, avec l’adresse que le dossier a alors
not-written = le dossier du widget { $folder } n’a pas pu être écrit
not-empty = { $folder } n’est pas vide, et ne contient pas de widget d’une exportation précédente
name-an-empty-one = indiquez un dossier vide, ou qui n’existe pas encore

## Ce qui est saisi

no-room = indiquez le salon, ou un dossier avec `--export`
