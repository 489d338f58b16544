### Warum etwas, das in einem Raum mit Gruppen verlangt wurde, nicht getan werden konnte. Klein geschrieben und ohne Punkt; eine Seite
### beginnt es mit einem Großbuchstaben.
###
### { $room } ist die ID eines Raums oder der Name einer Gruppe, { $user } und { $by } sind Matrix-IDs.

## Ändern

cannot-let-in = { $room } geht nur mit Einladung, und Sie sind nicht darin, können also niemanden hereinlassen

## In einer Gruppe, hinter ihrem Namen

no-power-there = Ihre Berechtigung dort reicht nicht
