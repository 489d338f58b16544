### Why the console does not show a page or take a form, and what can be done about it.

## What to do next. Links

go-to-all-rooms = Go to all rooms

## Who may use the console

open-from-the-terminal = open the console from the terminal again: `breakout console`
address-is-used = this address has been used, or is not the right one
used-by-somebody-else = if it was not you who used it, stop the console: it may have been somebody else
not-at-this-address = the console does not answer at this address
browser-may-not-enter = this browser may not use the console
unknown-request = the console does not know this request
sent-from-elsewhere = this was not sent from a page of this console, so nothing was done
reload-if-it-was-you = if it was you: go back, reload the page, and try again
asked-from-elsewhere = no page of this console has asked for this

## Forms

no-form-of-ours = this is not a form of the console
form-did-not-come = the form did not arrive
form-is-cut-off = the form was cut off
form-is-too-large = the form is too large
# The file of a plan. { $kib } is a number.
file-is-too-large = the file is larger than { $kib } KiB; one break-out holds about 2,000 people, each on a line
try-with-less = nothing was done; go back and try with less
form-is-unreadable = the form could not be read
fill-it-in-again = go back, reload the page, and fill it in again

## Pages

no-such-page = there is no such page
wrong-method = this address is not for reading, or not for sending a form
page-is-closed = this page is not open any more
open-the-page-again = open it again from where you opened it
not-in-this-room = You are not in this room.
# Of the demo.
nobody-of-that-name = there is nobody of that name
# Something is wrong with the program.
page-unmade = the page could not be made
# The page itself cannot be made, so this is all that is shown.
page-not-made = this page could not be made; go to /rooms
try-again-it-goes-on = Try again: it goes on, and what was done already is not done twice.

## The login has ended

login-not-accepted = you are logged out: the homeserver no longer accepts this login
somebody-has-ended-it = Somebody has ended it, as you can with any device in another Matrix app.
nothing-was-sent = Nothing was sent. What you wrote is still there when you go back.

## Before there are pages

no-port = the console has no port to answer at
without-port = without `--port` a free one is taken
# { $package } is a program that others have made, { $folder } where it was looked for.
package-is-missing = { $package } is not in { $folder }
