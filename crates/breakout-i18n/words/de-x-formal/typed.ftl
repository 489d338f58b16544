### Was zu dem gesagt wird, was jemand eingegeben hat: Namen, Zeiten, Listen.

name-a-member = nennen Sie ein Mitglied: eine ganze Benutzer-ID oder einen Anzeigenamen, den nur eine Person hat

## Zeiten

write-a-time = schreiben Sie die Zeit wie `14:30`, oder mit dem Datum wie `2026-03-02 14:30`
write-a-length = schreiben Sie die Dauer wie `90s`, `15m` oder `1h30m`
