### Deutsch mit *Sie*: hier steht nur, was anders gesagt wird als in words/de.

english-name = German (formal)
own-name = Deutsch (Sie)
