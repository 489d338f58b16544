### Was zu einer Nachricht im Chat eines Raums gesagt wird.

## Warum eine Nachricht nicht zu lesen ist

no-key = Diese Nachricht ist hier nicht zu lesen, denn sie ist verschlüsselt, und ihr Schlüssel wurde nicht an dieses Gerät geschickt. Das ist so bei Nachrichten aus der Zeit, bevor Sie sich hier angemeldet haben.
from-before = Diese Nachricht ist hier nicht zu lesen, denn sie wurde geschrieben, bevor Sie mitlesen konnten.

## Warum eine Nachricht nicht gesendet wurde

logged-out = Sie sind abgemeldet. Melden Sie sich wieder an, und versuchen Sie es dann noch einmal.
