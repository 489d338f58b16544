### The user's account: whose it is, whether the device is verified, and the way out.

your-account = Your account
matrix-id = Matrix ID
homeserver = Homeserver
this-device = This device

## { $device } is the ID of the device

device-verified = { $device }, verified
# Between { $strong } and { $end } the words stand out.
device-not-verified = { $device }, { $strong }not verified{ $end }
device-unknown = { $device }, not known now whether it is verified

##

some-apps-warn = In encrypted rooms, some people’s apps may warn of your messages or hide them until you verify this device.

## The language of the pages

# A heading.
language = Language
# Before a list of languages, of which the first is the next one.
language-of-the-pages = Language of these pages
language-of-the-browser = That of the browser
# A button.
change-language = Change the language

## Verifying the device

# A link, a heading, and the title of the page.
verify-this-device = Verify this device
what-for = With your recovery key, other people’s apps know that this device is yours.
recovery-key = Recovery key
recovery-key-hint = Twelve blocks of four letters and digits. Your other Matrix app calls it recovery key or security key.
# A button.
verify = Verify
# A heading.
without-it = Without it
without-it-text = Everything works in rooms that are not encrypted. In encrypted rooms, some people’s apps may warn of your messages or hide them, and what was written before you logged in cannot be read here.
# A link.
skip-for-now = Skip for now
not-verified-unreachable = The homeserver could not be reached, so the device is not verified yet.
try-again-in-a-moment = Try again in a moment.
not-the-recovery-key = This is not the recovery key of your account.
not-the-recovery-key-hint = It has twelve blocks of four letters and digits. Your other Matrix app gave it to you when you set it up; there you can also make a new one.
no-recovery-key = Your account has no recovery key yet.
no-recovery-key-hint = Set one up in another Matrix app (in Element: Settings, Encryption), and come back.
could-not-be-verified = The device could not be verified.

## Logging out

# A heading.
leave = Leave
others-use-it-too = Other consoles and commands of this account on this machine use the same login.
# A link to the page that asks.
log-out-link = Log out…
# A button, and the title of the page.
log-out = Log out
# { $user } is a Matrix ID.
log-out-of = Log out of { $user }?
# { $why } is what went wrong.
still-logged-in = You are still logged in: { $why }.
still-logged-in-hint = Try again later, or forget the account on this machine only. The homeserver then still lists the device, until you remove it in another app.
commands-stop = Every console and command of this account on this machine stops working.
keys-go = The keys of encrypted messages that only this machine has are deleted. Messages stay readable on your other devices.
break-outs-stay = Break-outs that are open stay open, and nobody loses their room.
# A button.
forget-here = Forget it on this machine only
# A link.
stay = Stay
no-logging-out = nobody can log out of this console
is-logged-out = { $user } is logged out.
