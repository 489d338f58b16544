### El idioma.

# Cómo se llama el idioma en inglés.
english-name = Spanish
# Cómo lo llaman quienes lo hablan.
own-name = Español
# De izquierda a derecha (ltr).
direction = ltr
