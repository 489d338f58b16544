### What the scripts of the console's pages say.
###
### The scripts put in themselves what stands in these, so they have no plural forms.

## Instead of the line about the homeserver

console-was-closed = The console was closed. Open it from the terminal again: breakout console
console-is-lost = The connection to the console is lost. What you see may be old; trying again.
# Where a script asks, and there is nobody.
console-does-not-answer = The console does not answer. Try again when it does.
page-was-closed = This page is not open any more. Open it again from where you opened it.
bot-is-lost = The connection to the bot is lost. What you see may be old; trying again.
bot-does-not-answer = The bot does not answer. Try again when it does.
waiting-for-the-homeserver = Waiting for the homeserver…

## Clocks

# "1 h 05 min"
hours-left = { $hours } h { $minutes } min
# "4:59 min"
minutes-left = { $minutes }:{ $seconds } min
seconds-left = { $seconds } s
just-now = just now
minutes-ago = { $minutes } min ago
hours-ago = { $hours } h ago

## A plan that is made by hand

# { $reason } is the heading of a page about a problem.
not-changed = This was not changed. { $reason }. Reload the page and try again.
not-changed-unanswered = This was not changed. The console does not answer. Reload the page and try again.
# { $person } was put into { $group }.
placed = { $person }: { $group }
renamed = Renamed to { $name }
task-is-kept = The task is kept
done = Done

## A message that was not sent

not-sent-logged-out = Not sent: you are logged out. Copy what you wrote, and log in again.
not-sent = Not sent. Load the page again, and then try again.
not-sent-unanswered = Not sent: the console does not answer. Send it again when it does; it arrives once.

## The frame of a visit to calls

# What the frame is called for those who do not see it.
sound = Sound
