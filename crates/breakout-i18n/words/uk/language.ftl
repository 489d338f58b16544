### Сама мова.

english-name = Ukrainian
own-name = Українська
direction = ltr
# Відмінки, у яких тривалість може стояти в реченні: «через 1 хвилину».
cases = accusative
