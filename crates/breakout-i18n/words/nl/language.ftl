### De taal zelf.

# Hoe de taal in het Engels heet.
english-name = Dutch
# Hoe wie de taal spreekt haar noemt.
own-name = Nederlands
# Van links naar rechts.
direction = ltr
