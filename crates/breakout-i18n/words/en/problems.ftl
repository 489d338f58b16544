### What went wrong, and what can be done about it: on a terminal, in a page, in a widget. In lower case and without a full stop; a page
### begins it with a capital letter.

# After a problem, what has caused it.
with-cause = { $problem }: { $cause }
stopped = stopped
output-closed = the output was closed
report-the-bug = this is a bug in breakout; please report it
page-not-made = the page could not be made
event-not-written = an event could not be written

## The homeserver

unanswered = the homeserver did not answer
unreachable = the homeserver could not be reached
logged-out = the homeserver no longer accepts this login
log-in-again = run `breakout login` again
too-many-requests = the homeserver wants fewer requests in this time
refused = the homeserver refused
not-found = the homeserver did not find it
unknown-request = the homeserver does not know this request
in-trouble = the homeserver is in trouble (status { $status })
other-authentication = the homeserver asks for another authentication
unreadable-answer = the homeserver's answer could not be read
is-it-a-homeserver = is this the URL of a Matrix homeserver?
lacks-something = the homeserver lacks what this needs
not-a-homeserver = no Matrix homeserver answers there
give-the-url = give the homeserver's URL, like https://matrix.example.org
not-a-homeserver-name = this is not the name or URL of a homeserver
# { $text } is in the homeserver's own language.
homeserver-said = the homeserver said: { $text }

## The account on this machine

store-not-used = the account's encryption store could not be used
store-not-opened = the account's encryption store could not be opened
login-makes-new-store = if it is damaged, `breakout login` makes a new one

## What is not possible in a room, and what can be done

go-without-message = `--no-announce` goes without a message: then tell people yourself
or-raise-level = or ask a moderator of the room to raise your level
creator-raises-level = ask the person who made the room to raise your level
moderator-changes-widget = ask a moderator of the room to do it, or to raise your level
widget-adds-one = `breakout widget ROOM --url https://…` adds one; `breakout widget --export DIR` writes its folder for your web server
raise-level-or-open = ask a moderator of the room to raise your level, or to open the break-out
try-when-back = your own homeserver answers; try again when one of these is back
command-for-new-room = run the command for the new room, once you have joined it
rooms-to-split = `breakout rooms` lists the rooms that you can split
status-shows-groups = `breakout status ROOM` shows the groups
promise-to-stay = `--yes` promises that you keep `breakout status --watch` or the console running until then
without-end-quiet = without an end time it stays open, and quiet, until you end it
# { $host } is somebody's Matrix ID.
host-can-let-in = { $host }, who opened the break-out, can do it, or invite you to the group
somebody-can-let-in = the person who opened the break-out can do it, or invite you to the group
only-members-are-moved = only people who are in the main room can be moved
remove-them-first = remove or ban them from the main room first, in your usual Matrix client
move-them-instead = `breakout move ROOM USER CHILD` suggests another group to them
host-can-do-it = the person who opened the break-out can do it
shorter-would-fit = shorter names of groups, or fewer people with a suggestion, would fit
somebody-closed-it = somebody may have closed it just now
people-would-fit = { $people ->
    [one] about { $people } person would fit
   *[other] about { $people } people would fit
}

## Of the recovery key

not-the-recovery-key = this is not the account's recovery key
no-recovery-key = this account has no recovery key
not-verified = the device could not be verified
