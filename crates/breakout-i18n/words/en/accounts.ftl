### Logins on this machine, their files and their connection to the homeserver.
###
### { $path } is a file or a folder, { $users } are Matrix IDs.

no-home = there is no home directory to keep accounts in
set-home = set { $variable } to a directory
account-not-written = the account could not be written to { $path }
account-not-removed = the account in { $path } could not be removed
still-logged-in = it is still logged in, here and at the homeserver
no-account = no account is logged in
no-account-here = no account is logged in on this machine
several-accounts = several accounts are logged in, and none was logged in last
choose-account = choose one with --account: { $users }
account-not-logged-in = the account { $account } is not logged in
logged-in-are = logged in: { $users }
several-called = several accounts are called { $account }
give-whole-id = give the whole user ID: { $users }
log-in-first = run `breakout login HOMESERVER` first

## Files

login-not-read = the saved login in { $path } cannot be read
look-at-permissions = look at the permissions of the file and its directories
login-replaces = run `breakout login` again; it makes a new device and replaces this login
not-read = { $path } could not be read
cannot-be-read = { $path } cannot be read
not-written = { $path } could not be written
cannot-be-written = { $path } cannot be written
not-made = { $path } could not be made
not-removed = { $path } could not be removed
cannot-be-opened = { $path } cannot be opened

## The keys of the device

keys-missing = the encryption keys of this device are missing from { $path }
keys-not-opened = the encryption keys in { $path } could not be opened
keys-not-damaged = the keys are not damaged: make room or give back the permission, then run the command again
login-makes-device = run `breakout login` again; it makes a new device
damaged-keys = if they are damaged, `breakout login` makes a new device
no-keys = the device has no keys
keys-gone = the encryption keys of this device are gone: those in { $path } are not the ones that other people's clients know
nothing-was-sent = nothing was sent; put the directory back from a backup if you have one
or-log-in-again = or run `breakout login` again; it makes a new device
published-keys-not-read = the device's published keys could not be read
device-not-set-up = the account is logged in, but its device could not be set up for encrypted rooms

## The connection

not-connected = could not connect to { $homeserver }
rooms-not-read = the rooms could not be read
no-answer-within = { $seconds ->
    [one] the homeserver did not answer within { $seconds } second
   *[other] the homeserver did not answer within { $seconds } seconds
}
no-sliding-sync = this homeserver has no sliding sync (MSC4186), which breakout needs
synapse-has-it = Synapse has it from version 1.114 on
login-not-used = the saved login could not be used
no-tls = secure connections are not possible here
sync-has-ended = the sync has ended

## Finding the homeserver

not-a-user-id = { $text } is not a user ID
user-id-looks-like = a user ID looks like @ann:example.org
not-a-homeserver = { $text } is not the name or URL of a homeserver
what-to-give = give a user ID like @ann:example.org, a name like example.org, or a URL
homeserver-not-found = could not find the homeserver { $server }
url-without-tls = without TLS it takes the URL: http://{ $server }

## Several processes of one account

sending-too-long = another breakout process of this account has been sending for too long
run-when-done = run the command again when it is done
# Said while it waits.
waiting-for-another = another breakout of this account is working on this room; waiting for it
