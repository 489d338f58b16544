### The language itself.

# What the language is called in English.
english-name = Italian
# What it is called by those who speak it. People choose their language by this name.
own-name = Italiano
# From left to right (ltr) or from right to left (rtl).
direction = ltr
