### What went wrong, and what can be done about it: on a terminal, in a page, in a widget.

# After a problem, what has caused it.
with-cause = { $problem }: { $cause }
unanswered = the homeserver did not answer
