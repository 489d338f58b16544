### La langue elle-même.

english-name = French
own-name = Français
direction = ltr
