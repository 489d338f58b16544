### What the bot of `breakout serve` says: in rooms, and to the administrator who runs it.
###
### In rooms, { $group } is the name of a group, { $people } and { $person } are names of people, { $command } is a command as it is written there.

## In a room that it comes into

leaving = Good-bye! I leave this room and its groups.

## To those who may not, and those who write too much

too-many-commands = That is too much at once. I go on in a minute.
edits-are-not-done = I do not follow what a message is changed to. Write it as a new message.

## A plan

nobody-meets-again = Nobody meets anybody again.
pairs-meet-again = { $pairs ->
    [one] { $pairs } pair meets again.
   *[other] { $pairs } pairs meet again.
}
their-task = Their task: { $task }
look-like-bots = Perhaps bots: { $people }
plan-replaced = There is a newer plan below.
plan-dropped = Dropped.
no-plan-waits = There is no plan that waits for that.
nothing-to-open-again = there have been no groups in this room yet

## A session is opened

the-bot-ends-it = I end it then; the homeserver does not do that by itself.
# { $why } says what went wrong.
not-invited = { $person } could not be invited: { $why }
already-open = groups are open in this room already
end-it-first = end them first, or wait until they are over
earlier-was-cut-off = an earlier start was cut off
not-opened = { $failed ->
    [one] { $failed } of { $groups } rooms could not be made, so that nothing was opened
   *[other] { $failed } of { $groups } rooms could not be made, so that nothing was opened
}
press-again = press ✅ again to go on; what is there is used
too-late = the end came before all rooms were there, so that nothing was opened
another-came-after = somebody else opened other groups at the same time, and those are seen

## While it is open

nothing-is-open = no groups are open in this room
not-yours-to-change = your power level in this room does not allow that with these groups
leaves-no-open-session = I do not leave while groups are open
person-asks-for-help = { $person } asks for help.
who-goes-where = say who goes to which group
which-group = say which group
moved = { $people } → { $group }
added = { $group } is added.
closed = { $group } is closed.
renamed = { $group } is called { $name } now.
said = { $groups ->
    [one] Said in { $groups } group.
   *[other] Said in { $groups } groups.
}
# { $why } says what went wrong.
not-said-in = Not in { $group }: { $why }
# { $user } is a user ID.
overruled = { $user } decided otherwise at the same time, and came last
could-not-be-done = it could not be done
# { $what } says what should have followed, { $why } what went wrong.
did-not-follow = { $what }: { $why }
ends-in = The groups end in { $length }.
ends-at = The groups end at { $time }, in { $length }.
what-groups-report = What the groups report:
widget-added = The widget is in this room now, and opens with the next groups.
widget-was-there = The widget was in this room already, and opens with the next groups.
widget-is-open = The widget is open now, on top of the room.
widget-asks-once = Each person is asked once whether it may be shown. Phones do not show it.
widget-removed = The widget is gone from this room, and I do not add it again by myself.
no-widget-here = There is no widget in this room, and I do not add one by myself.
# { $why } says what went wrong.
widget-not-open = The widget could not be opened: { $why }
no-widget-url = I have not been told where the widget is
configuration-has-widget-url = whoever runs me says it in the configuration, as `widget_url`

## Heads of tables

column-group = Group
column-messages = Messages
column-report = Report

## To the administrator: the configuration

config-not-read = the configuration { $file } cannot be read
config-damaged = the configuration { $file } is wrong in line { $line }
config-keys = it may hold homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language and listen
# { $variable } is a variable of the environment.
config-lacks = the configuration lacks `{ $key }`, which may also be given as { $variable }
homeserver-looks-like = write the homeserver's name or URL, like "example.org" or "https://matrix.example.org"
user-looks-like = write the bot's user ID or the part before the colon, like "@breakout:example.org" or "breakout"
state-dir-is-for = it is a directory of its own, like "/var/lib/breakout", in which the bot may write, and which outlives it
or-an-access-token = write the path of a file with the bot's password in it; or give `access_token_file`, a file with the access token of a device made for the bot
two-secrets = give `password_file` or `access_token_file`, not both
not-a-user = { $user } is no user ID
not-a-prefix = "{ $prefix }" cannot begin a command
prefix-looks-like = write one word that nobody begins a sentence with, like "{ $prefix }"; clients keep what begins with "/"
# { $known } is a list of languages.
not-a-language = the language { $language } is not known; there are: { $known }
not-a-loopback-address = health is not told at { $address }
address-looks-like = write a loopback address and a port, like "127.0.0.1:9418"; a reverse proxy can make it reachable
# { $variable } is a variable of the environment.
neither-true-nor-false = { $variable } must be true or false, and not “{ $value }”
not-a-widget-address = { $address } cannot be the address of the widget
widget-address-looks-like = write the https address of the folder that `breakout widget --export` has written, like "https://widgets.example.org/breakout/"
not-an-origin = { $address } cannot be the address of a web server for this
origin-looks-like = write it like "https://breakout.example.org/": on https, and with nothing behind the host
pages-need-both = `public_url` and `element_origins` belong together: give both, or neither
pages-need-listen = pages for hosts need `listen`: a reverse proxy hands on to it what comes to `public_url`
pages-are-at-element = { $address } is given for the pages and for Element; give the pages a host of their own
secret-not-read = { $file } cannot be read
secret-is-empty = { $file } is empty

## To the administrator: what is stored

state-dir-not-written = { $path } cannot be written
state-dir-needs-locks = the state directory must be on a file system that has locks
# { $process } is a number.
already-running = another process uses { $directory } (process { $process })
one-process-is-enough = one process looks after all rooms of its account; end that one first, or give this one an account and a state directory of its own
room-not-remembered = what is known of a room could not be written

## To the administrator: the account

# { $user } is a user ID, { $wanted } what the configuration says.
another-account = the state directory belongs to { $user }, and not to { $wanted }
another-state-dir = give the other account a state directory of its own
not-logged-in = { $user } could not be logged in
log-in-as-a-new-device = to log in as a new device, remove the directory `account` in the state directory; the recovery key signs the new device
no-answer-about-token = the homeserver did not answer whose the access token is
token-not-accepted = the homeserver does not accept the access token
token-without-device = the access token belongs to no device
token-is-of-a-device = log in once for the bot, with any client of its own, and take the token that the homeserver answers with; no other client may use that device
token-of-an-application-service = the token of an application service does not do either: a Synapse gives its account no sync; docs/serve.md says how the rate limit is lifted without one
identity-not-read = it could not be asked whether the account has a cross-signing identity
# { $user } is a user ID.
identity-of-others = { $user } has a cross-signing identity already, which has not signed this device
put-the-recovery-key = put the account's recovery key into { $file }, and start again
# { $device } is the ID of a device.
or-verify-the-device = or verify the device { $device } with another device of the account, and start again
or-replace-the-identity = or let the bot make a new identity with `--new-identity`; whoever has verified the old one is warned, and its other devices have to be verified again
identity-not-taken-over = the identity could not be taken over with the recovery key in { $file }
identity-not-made = the account's cross-signing identity could not be made
identity-needs-password = the homeserver asks for the account's password before it takes a cross-signing identity
give-the-password-once = give `password_file` for this start; the state directory remembers the login
identity-needs-a-web-page = the homeserver wants a new identity to be confirmed on a web page, which a bot cannot do
device-not-signed = this device is not signed by the account's own keys
recovery-key-not-made = the private keys could not be put into the account's secret storage
recovery-key-not-written = the recovery key could not be written to { $file }
not-listening = nothing can listen at { $address }

## `breakout serve`

# { $user } is a user ID.
serving = { $user } is ready
configuration-is-wrong = { $count ->
    [one] the configuration has { $count } mistake
   *[other] the configuration has { $count } mistakes
}

## `breakout serve --check`: what was looked at

secret-is-there = { $file } is there
others-can-read = others on this machine can read { $file }: `chmod 600 { $file }`
widget-is-only-here = { $address } is on this machine, where nobody else sees the widget
# { $url } is a URL.
homeserver-answers = { $url } answers, and has sliding sync
state-dir-will-be-made = { $directory } is not there, and will be made
state-dir-is-free = { $directory } can be written, and no other process uses it
will-log-in = { $user } is logged in at the first start
is-logged-in = { $user } is logged in
device-is-signed = the device is signed by its owner
device-is-not-signed = the device is not signed by its owner yet; the first start does that
# { $rooms } is how many, { $level } and { $needed } are power levels.
rooms-where-it-can-begin = rooms in which it can begin: { $rooms }
room-lacks-power = in { $room }, it cannot begin: its power level is { $level }, and { $needed } is needed
# { $request } is a request, with its body.
limit-is-lifted-by = whether the homeserver limits its rate cannot be asked; an administrator of a Synapse lifts the limit with: { $request }
ends-sessions = the homeserver ends sessions by itself (MSC4140)
does-not-end-sessions = the homeserver does not end sessions by itself (MSC4140): the bot does, while it runs
calls-have-a-server = calls have a media server
calls-have-no-server = the homeserver names no media server for calls (MSC4143); groups work without calls
# { $files } are names of files. { $status } is a number, here and below.
widget-is-there = { $address } has the widget, as this program has it
widget-is-another = { $address } has another widget than this program, or not all of it ({ $files }): copy the folder there anew that `breakout widget --export` writes
widget-is-not-there = { $address } answers with the status { $status }: copy the folder there that `breakout widget --export` writes
public-url-does-not-lead-here = { $address } is not what this bot has there: it does not run, or the reverse proxy does not hand on to `listen` what comes to `public_url`, with the `Host` as it came
# { $proxy } is the name of a program; its lines follow.
proxy-needs-these-lines = a reverse proxy hands it on with these lines, of { $proxy }:
# { $own } is an address, too.
widget-offers-no-pages = the widget at { $address } offers no pages for hosts: leave out `widget_url`, and the one at { $own } is used, which offers them
address-does-not-answer = { $address } does not answer
says-who-somebody-is = { $url } says who somebody is (OpenID)
does-not-say-who-somebody-is = { $url } does not say who somebody is (OpenID; it answers with the status { $status }): let /_matrix/federation/v1/openid/userinfo through the reverse proxy, and with Synapse, name `openid` among the resources of the listener
# { $server } is the name of a server, { $other } and { $url } are URLs.
server-leads-here = { $server } leads clients to this homeserver
server-leads-elsewhere = { $server } leads clients to { $other }, and not to { $url }
server-leads-nowhere = { $address } names no homeserver (it answers with the status { $status }): clients do not find { $url } by the name { $server }
all-is-well = the bot can run
