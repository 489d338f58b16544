### Sam język.

english-name = Polish
own-name = Polski
direction = ltr
# Przypadki, w których długość czasu może stać w zdaniu.
cases = accusative
