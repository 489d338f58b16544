### Was beim Betreten, Berichten und bei der Anwesenheit herauskam.

## Gruppen, die eine Leitung betritt

not-invited = Sie sind nicht eingeladen
# { $host } ist die Matrix-ID von jemandem.
host-can-invite = { $host } hat die Gruppen eröffnet und kann Sie einladen; ebenso alle in der Gruppe, die einladen dürfen
somebody-can-invite = wer die Gruppen eröffnet hat, kann Sie einladen; ebenso alle in der Gruppe, die einladen dürfen

## Wer Gruppen eröffnet hat

you = Ihnen
