### Die Sprache selbst.

english-name = German
own-name = Deutsch
direction = ltr
# Fälle, in denen Zeitspannen in einem Satz stehen können.
cases = dative
