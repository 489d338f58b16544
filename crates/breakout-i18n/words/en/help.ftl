### The help of the command line: what each command is for, and each of its arguments.
###
### A text is found by its name: that of the command, or those of the command and of the argument with a dash between them. What is
### named `every-…` is the same for several commands. What ends in `-more` stands below it with `--help`, and is left out with `-h`;
### what ends in `-at-the-end` stands below all. They are
### imperative, and have no full stop. What stands in backticks is typed and stays; words in capitals may be translated, as below.

## Headings, and what clap says of its own

heading-usage = Usage
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-every-command = Options for every command
help-flag = Print help
help-flag-short = Print help (see more with '--help')
help-flag-long = Print help (see a summary with '-h')
version-flag = Print version

## What stands for a value that is typed

value-plus-dur = +DUR
value-child = CHILD
value-command = COMMAND
value-dir = DIR
value-dur = DUR
value-file = FILE
value-format = FORMAT
value-homeserver-or-user = HOMESERVER-OR-USER
value-k = K
value-n = N
value-name = NAME
value-people = PEOPLE
value-r = R
value-room = ROOM
value-rule = RULE
value-session = SESSION
value-shell = SHELL
value-text = TEXT
value-time = TIME
value-user = USER
value-users = USERS

## Who can join the rooms

choice-join-restricted = The members of the room that is split
choice-join-invite = Only the people who are suggested; they are invited
choice-join-public = Anybody

choice-log-format-text = For people
choice-log-format-json = One object on each line

## What is the same for several commands

every-rooms = Deal everybody evenly into this many rooms
every-together = Keep these people in one room, like `@ann:example.org,@bob:example.org`; may be repeated
every-apart = Keep these people out of each other's room; may be repeated
every-spread = Spread these people evenly over the rooms, as moderators are
every-room = The room that is split: an id, an alias, or its name
every-watch = Go on and show each change, until Ctrl-C
every-yes = Take the break-out over if whoever opened it is no moderator: it is yours from then on, for everybody
every-name = How to call the rooms, with n in braces where their number goes; `Group 1` and so on, in the language of the rooms, unless you say otherwise

## `breakout`

breakout = Break-out rooms for Matrix: split a room, see who is where, bring everybody back
breakout-at-the-end =
    Exit codes: 0 done, 1 refused or partly failed, 2 wrong usage, 3 homeserver or network, 70 a bug.
    Accounts are kept in BREAKOUT_HOME, else in the platform's data directory.
breakout-account = Act as this account: a user id, or the part before the colon
breakout-json = Answer with one JSON object per line
breakout-verbose = Say more; twice or three times for logs
breakout-no-color = Use no colors

## `breakout login`

login = Log in to an account, as a new device
login-more = The password is asked for on the terminal. With the account's recovery key the new device is verified, so that other people's clients trust its messages in encrypted rooms.
login-target = A user id like @ann:example.org, or the name or URL of a homeserver
login-user = Who logs in, where the homeserver is given
login-password-stdin = Read the password from the first line of the standard input
login-sso = Log in on a web page of the homeserver
login-recovery-key-file = Verify the new device with the recovery key in this file
login-device-name = How the account's list of devices calls the new one; `breakout` where it is not given

## `breakout logout`

logout = Log out, and forget the account on this machine
logout-force = Forget the account without telling the homeserver, which keeps the device

## `breakout whoami`

whoami = Show the account, after asking the homeserver whether its login is still good

## `breakout rooms`

rooms = List the rooms in which you may open a break-out, or in which one is open
rooms-more =
    Break-out rooms themselves, spaces, and rooms that were upgraded are left out, but for `--all`.

    Each room comes with the power level a break-out needs and the one you have; a room's creator may have an "infinite" one.
rooms-all = List all rooms you have joined

## `breakout start`

start = Split a room: make the break-out rooms, open them, and tell everybody
start-more = Safe to run again: a start that was cut off is continued by the same command, without anything being made twice.
start-room = The room to split: an id, an alias, or its name
start-size = Deal everybody evenly into rooms of at most this many people
start-file = Take rooms and people from a CSV file with the header `room,user`
start-again = Open the rooms of the last break-out again: with the same groups, or with a new deal if you say how
start-again-more = A new deal opens in the rooms there are, those made by `breakout prepare` as well, and makes only what is missing. Rooms keep their names unless you give `--name`; those of a file are found by their name.
start-rotate = Deal so that as few pairs as possible meet again, counting all break-outs of this room
start-keep = Leave people in rooms that are not theirs any more; otherwise a new deal removes them, but for moderators
start-free = Suggest no room to anybody: all choose for themselves
start-join = Who may join the rooms; `restricted` unless you say otherwise, and with `--again` as before
start-length = End the session by itself after so long, like `90s`, `15m` or `1h30m`
start-until = End the session by itself at this time, the next `14:30` or so, or with the date like `2026-03-02 14:30`
start-name = How to call the rooms, with n in braces where their number goes; otherwise rooms keep their names, and new ones are `Group 1` and so on, in the language of the rooms
start-room-name = How to call the rooms themselves, which stand beside others in people's lists: `{"{"}name{"}"}` is the name of the group, and `{"{"}parent{"}"}` that of the room that is split; `{"{"}name{"}"} · {"{"}parent{"}"}` unless you say otherwise
start-room-name-more = With `--again`, rooms that are there are called so too.
start-task = What the groups are to do, in at most 500 characters; people read it where they choose a group, and in the group
start-task-more = A plan file can give each group a task of its own, in the column `task`. With `--again`, the tasks are those of before unless you say otherwise; an empty text takes them away.
start-language = Speak this language in the rooms: a tag like `en`, which also whoever goes on with the session keeps to
start-language-more = It is remembered for the room. Groups that have a name keep it.
start-with-moderators = Give the moderators rooms like everybody else
start-with-me = Give yourself a room like everybody else
start-without = Leave somebody out of the groups, like a helper, a recorder or a bot: a user id, or a display name that only one member has
start-without-more = May be given several times. It is remembered for the room, also for people who would get a group later; `--without none` forgets it.
start-seed = Deal the same people the same way again
start-quiet-main = Let only moderators write in the room that is split while the rooms are open
start-quiet-main-more = Members below power level 50 can write there again when the session ends, whoever or whatever ends it. With an end time, something has to be there to end it: the homeserver, or see `--yes`.
start-yes = Promise to keep `breakout status --watch` or the console running until the end, where `--quiet-main` needs that
start-widget = Open the widget of the room for everybody, which shows people their group inside Element; the end of the session closes it
start-widget-more = It is remembered for the room. `breakout widget` adds a widget to a room.
start-no-widget = Leave the widget closed, also by later starts in this room
start-unmute = Let members write in the rooms who are kept from it here by a power level of their own
start-no-announce = Send no message that tells everybody
start-stable = Use the event type that the proposal will have once it is accepted
start-replace = Replace a break-out that is open; its rooms stay, and the people there are told that new groups are open
start-dry-run = Show what would be sent, and whether it fits into an event, and send nothing

## `breakout status`

status = Show who is suggested for which room, and who is where
status-more = While whoever opened the break-out watches, people who join the room that is split get the smallest break-out room, unless everybody chooses themselves.
status-watch = Show it again whenever something changes, until Ctrl-C

## `breakout offers`

offers = Show the break-outs that are open in your rooms, and where you are suggested
offers-room = Only this room: an id, an alias, or its name

## `breakout join`

join = Join a break-out room: the one suggested for you, unless you name another
join-child = The room to join: an id, a name, or its number in `status`
join-all = Join all rooms that you may: a moderator sees and reaches only the groups they are in
join-yes = Join although you do not know who opened the break-out

## `breakout back`

back = Go back from a break-out room to the room that was split
back-more = Joins that room if you have left it. You stay a member of the break-out room.
back-child = The break-out room: an id, or its name
back-yes = Join the room that it says it belongs to, although you have never been there

## `breakout move`

move = Suggest another room to somebody while the break-out is open
move-more = They are told in the room that is split, with the link, and invited if the rooms are by invite. Nobody can be made to leave a room: they go there themselves.
move-user = Who is moved: a full user id, or a display name that only one member has
move-child = Where to: an id, a name, or its number in `status`

## `breakout add`

add = Add a room to the break-out that is open
add-more = It is made like the others, and gets the next number. If a room of this name is open, nothing is done; one that was closed is opened again, with the number that it had.
add-name = The name of the new room

## `breakout close`

close = Take a room out of the break-out that is open
close-more = Its people are told there which other rooms there are; those who were suggested for it are suggested the smallest of the others. The room itself stays, with all that was said in it. Its number is not given to another one, so that closing it again changes nothing.
close-child = The room to close: an id, a name, or its number in `status`

## `breakout expel`

expel = Remove people from the groups who were banned or removed from the room that is split
expel-more = Whoever is banned there is banned from the groups as well. Whoever was only removed is removed, and banned where members alone are not kept out: from rooms that anybody can join, or by invite.
expel-user = Only these people, also if they have left by themselves: full user ids, or display names

## `breakout rename`

rename = Give a room of the open break-out another name
rename-child = The room to rename: an id, a name, or its number in `status`
rename-name = Its new name

## `breakout say`

say = Say something in all break-out rooms, or in one
say-more = Everybody there is notified. If the command was cut off, or some rooms could not be reached, the same command within 15 minutes says it only where it has not been said.
say-text = What to say
say-to = Only in this room: an id, a name, or its number in `status`

## `breakout requests`

requests = Show which groups have asked for help, and take one
requests-more = Somebody asks by writing `!help` in their break-out room, in any client. A moderator takes it with `--take`, or with a reaction or a reply to that message. Only rooms you have joined can be read.
requests-take = Take the request of this room, and tell its people that you are coming

## `breakout end`

end = End the break-out that is open, and call everybody back
end-more = The rooms and what was said in them stay. If nothing is open, nothing is ended; what an earlier end has left to do in the groups is done.
end-grace = Tell everybody, and end it after so long, like `60s`
end-grace-more = Returns once it has ended. If the homeserver keeps the time, it ends also when this is cut off.
end-no-announce = Send no message that calls everybody back
end-remove-people = Take everybody out of the groups, but for moderators and you; they are told first
end-remove-people-more = What was said there stays, and whoever may join can come back. It works also when the break-out is over. A run that is cut off is continued by the same command.
end-after = How long people have before that, a minute unless you say otherwise

## `breakout extend`

extend = Move the end of the break-out that is open
extend-more = Where the homeserver ends the session by itself, it does so at the new time only. If the command was cut off, or the homeserver did not answer, the same command within 15 minutes goes on with it, and gives no more time than that.
extend-longer = How much longer it lasts, like `+5m`
extend-until = When it ends, earlier or later than now: the next `14:30` or so, or with the date like `2026-03-02 14:30`
extend-yes = Do it all the same: take over a break-out of somebody who is no moderator, so that it is yours from then on; and promise that something of yours runs at the end, if only moderators can write until then and the homeserver ends no session by itself

## `breakout prepare`

prepare = Make break-out rooms ahead of time, so that opening them takes but a moment
prepare-more = Nobody is told, and nothing links to the rooms, until `breakout start` opens them. It takes as long as the homeserver allows, about a minute for each room after the first ten. Safe to run again: rooms that are there count.
prepare-room = The room that will be split: an id, an alias, or its name
prepare-rooms = How many rooms there are to be that no break-out has used yet
prepare-join = Who may join the rooms
prepare-language = Speak this language in the rooms, and name them in it: a tag like `en`
prepare-language-more = It is remembered for the room. Rooms that are there stay as they are.
prepare-unmute = Let members write in the rooms who are kept from it in ROOM by a power level of their own

## `breakout widget`

widget = Show people their group inside Element: write the widget's folder, add it to a room
widget-more = The folder goes on a web server with https. Then `--url` adds the widget to a room, once: Element asks everybody again about one that was changed. `breakout start --widget` opens it for everybody with the groups, and the end of the session closes it. It takes a moderator's power. Without an option the command says what there is. People whose client shows no widgets have the message with their link, as ever.
widget-room = The room that is split: an id, an alias, or its name
widget-url = Add the widget whose folder is at this address, like `https://widgets.example.org/breakout/`
widget-remove = Remove the widget from the room
widget-export = Write the widget's folder for a web server: a new folder, or one that an earlier program has written

## `breakout plan`

plan = Plan several rounds at once, so that as few pairs as possible meet again
plan-more = Needs no account and no homeserver. Writes each round as a plan file, `round-1.csv` and so on, which `breakout start ROOM --file round-1.csv` opens, and `breakout start ROOM --again --file round-2.csv` after it.
plan-people = A file with one user id in each line; empty lines and `# comments` are left out
plan-rounds = How many rounds to plan
plan-seed = Plan the same rounds again
plan-language = Name the rooms in this language: a tag like `en`
plan-out = Write the plan files into this folder
plan-force = Overwrite plan files that are there already

## `breakout export`

export = Print the break-out that is open as a plan file, which `breakout start --file` reads
export-session = An earlier session instead: its id, as `history --json` has it

## `breakout history`

history = List all break-outs of a room with their groups, the oldest first
history-room = The room that was split: an id, an alias, or its name

## `breakout attendance`

attendance = Show who was in which break-out room, from when to when
attendance-more = Taken from the rooms themselves, over all break-outs of the room unless one is named. Whoever made a room is in it all the time, and is left out. Only rooms that you are in can be read.
attendance-room = The room that was split: an id, an alias, or its name
attendance-csv = Print a table that spreadsheets read
attendance-session = Only one session, while it was open: its id, as `history --json` has it

## `breakout report`

report = Bring what the groups report back into the main room, one message for each group
report-more = A group reports what it pins, what begins or ends with `!report`, and what somebody answers with `!report`. It is about the last break-out, open or ended. Safe to run again: nothing is reported twice.
report-room = The room that is or was split: an id, an alias, or its name

## `breakout doctor`

doctor = Check what a break-out needs: the account, the homeserver, and a room if you name one
doctor-more = Also lists what starts that were cut off have left behind: in that room, or in all of yours.
doctor-room = A room to check: an id, an alias, or its name

## `breakout console`

console = Host and take part in the browser
console-more = Serves a web page for this account, on this machine only, until Ctrl-C. The address lets in one browser, once; run the command again for another one. Where no account is logged in, the page begins with the login.
console-no-browser = Print the address and open no browser
console-port = Serve it at this port instead of a free one
console-element-call = Take Element Call, for calls in rooms, from this folder: the unpacked npm package `@element-hq/element-call-embedded`. Without it, the folder `element-call` beside the accounts is taken, if it is there
console-livekit-client = Take LiveKit's client, to speak to the calls of all groups and to listen in on one, from this folder: the unpacked npm package `livekit-client`. Without it, the folder `livekit-client` beside the accounts is taken, if it is there

## `breakout serve`

serve = Run a bot that splits the rooms it is invited to, for whoever moderates them
serve-more = One process looks after all rooms of its account: it makes the groups, keeps the time, places latecomers, tells hosts who asks for help, and calls everybody back, with every host's computer switched off. docs/serve.md says how it is set up.
serve-at-the-end =
    Each setting of the file may be given by the environment instead, which comes first: `state_dir` is
    BREAKOUT_SERVE_STATE_DIR.
serve-config = The configuration, in TOML
serve-check = Look whether it could run, and at what is around it, say what is wrong and how to mend it, and change nothing: the `doctor` of the bot
serve-new-identity = Give the account a new cross-signing identity in place of the one that it has
serve-log-format = How logs are written

## `breakout demo`

demo = See break-out rooms at work: a homeserver and people of their own, on this machine
demo-more = Starts a throwaway Synapse, which is installed the first time, and splits a room with people in it for a minute. Then you can play along from a second terminal. Ctrl-C stops everything and leaves nothing behind but the installed Synapse. It needs Python 3.10 or later with its `venv` module.
demo-once = End the session when everybody has arrived, and stop
demo-people = How many people take part; 12 if this is not said, 4 with `--calls`, and 5 with `--serve`
demo-calls = Have everybody talk: the people are in a call, each with a tone for a voice and a color for a face, and a break-out moves them into calls of their groups. It needs Chromium with its driver, npm, and Go 1.26 or later to build LiveKit, a media server, the first time
demo-serve = Show the bot of `breakout serve`: it is invited, made a moderator and asked for groups, and a page in the place of Element shows what somebody sees who is split
demo-no-browser = Print the address of the host's console and open no browser

## `breakout completions`

completions = Print a script that completes commands in a shell
completions-shell = The shell that will read the script

## `breakout man`

man = Print the manual page, or write the pages of all commands
man-dir = Write a page for each command into this directory instead
