### What went wrong, and what can be done about it: on a terminal, in a page, in a widget.

# After a problem, what has caused it.
with-cause = { $problem }: { $cause }
unanswered = the homeserver did not answer

## Of the recovery key

not-the-recovery-key = this is not the account's recovery key
no-recovery-key = this account has no recovery key
not-verified = the device could not be verified
