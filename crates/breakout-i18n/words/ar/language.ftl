### The language itself.

# What the language is called in English.
english-name = Arabic
# What it is called by those who speak it. People choose their language by this name.
own-name = العربية
# From left to right (ltr) or from right to left (rtl).
direction = rtl
cases = genitive
comma = ،
semicolon = ؛
