### What `breakout login`, `logout` and `whoami` say on a terminal.

## Questions

which-user = User:
password-of = Password of { $user }:
recovery-key = Recovery key, to verify this device (Enter to skip):

## What is under way

# { $server } is a name or an address.
looking-for = looking for { $server }
logging-in = logging in
setting-up-encryption = setting up encryption
logging-out = logging out
# An address follows on the next line.
log-in-on-this-page = log in on this page, which opens in the browser:
    { $url }

## What has come of it

# { $account } is a user ID.
logged-in-as = logged in as { $account }
logged-out = { $account } is logged out
account-verified = { $account } on { $homeserver }, device { $device } (verified)
account-not-verified = { $account } on { $homeserver }, device { $device } (not verified)
verify-a-new-device = this device is not verified; `breakout login --recovery-key-file FILE` verifies a new one

## What went wrong

login-failed = the login failed
key-was-wrong = the account is logged in, and its device not verified; log in again with the right key
# { $name } was typed.
two-users = { $user } and --user { $name } are not the same user
no-user = it was not said who logs in
give-a-user = give a user ID like @ann:example.org instead of the homeserver, or --user NAME
no-terminal = there is no terminal to ask for the password on
password-on-stdin = give it on the standard input with --password-stdin
password-is-empty = the password is empty
password-unreadable = the password could not be read
# { $file } is a path.
key-unreadable = the recovery key in { $file } could not be read
key-is-empty = there is no recovery key in { $file }
browser-unheard = this machine cannot wait for the browser's answer
no-login-on-a-page = the homeserver offers no login on a web page
page-gave-no-login = the web page gave no login
still-logged-in = the account is still logged in
forget-it-here = `breakout logout --force` forgets it on this machine only
