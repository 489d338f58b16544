### Logging in.

# A heading, the title of the page, and a button.
log-in = Log in
use-your-account = Use the Matrix account that you have already.
your-matrix-id = Your Matrix ID, or your homeserver
like-this = Like @ann:example.org, or example.org
# A button.
go-on = Continue
# { $server } is the name of a homeserver.
homeserver = Homeserver: { $server }
use-another = Use another one
# { $user } is a Matrix ID.
account = Account: { $user }
user-name = User name
password = Password
password-hint = It goes to your homeserver only, and is kept nowhere.
or-on-a-page = Or on a page of your homeserver, which sends you back here:
on-a-page = Your homeserver has a page for this, which sends you back here:
# { $provider } is who keeps the account: a university, a company.
log-in-with = Log in with { $provider }
log-in-on-page = Log in on the homeserver’s page
no-way = This homeserver offers no way to log in that works here.
no-way-hint = Passwords and login pages do; your homeserver’s administrator knows what it has.

## On the way back from the homeserver's page

logging-in = Logging in
one-moment = One moment: the rooms are being read.
go-on-by-hand = Go on by hand, if this page stays
login-is-over = this login is over, or was not begun here

## Why it did not work

no-login-here = Nobody can log in to this console.
not-let-in = The homeserver does not let you in: the user name or the password is not right.
deactivated = This account is deactivated.
too-many-attempts = There were too many attempts to log in, so the homeserver takes none for a while.
try-again-in-seconds = { $seconds ->
    [one] Try again in a second.
   *[other] Try again in { $seconds } seconds.
}
try-again-in-minutes = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
try-again-later = Try again later.
is-the-name-right = Is the name right, and does this machine have a network?

## What was being done when something failed

cut-off = the login was cut off
login-failed = the login failed
not-said-how = the homeserver does not say how to log in
