### What `breakout demo` says on a terminal: a homeserver and people of their own, on this machine.

## What is under way

starting-homeserver = starting a homeserver
installing-synapse = installing Synapse
# { $folder } is a path.
synapse-is-installed = Synapse, a homeserver, is installed into { $folder }. This takes about a minute, the first time only
starting-media-server = starting a media server
livekit-is-built = LiveKit, a media server, is built with Go. This takes up to ten minutes, the first time only
people-arrive = people arrive
people-go-into-the-call = people go into the call
# { $url } is an address.
homeserver-runs-at = A throwaway homeserver runs at { $url }
# { $host } is the name of a person, and { $late } of another one.
introduction = { $people ->
    [one] { $host } hosts the room { $room }; one person takes part
   *[other] { $host } hosts the room { $room }; { $people } people take part
}
introduction-with-late = { $people ->
    [one] { $host } hosts the room { $room }; one person takes part, and { $late } will be late
   *[other] { $host } hosts the room { $room }; { $people } people take part, and { $late } will be late
}
# { $guest } is the person whom the reader plays.
everybody-is-in-the-call = Everybody is in the call of { $room }. To be among them, go to { $guest }’s call: { $url }

## The break-out

head = { $groups ->
    [one] { $person } has split { $room } into one group
   *[other] { $person } has split { $room } into { $groups } groups
}
# { $time } is a length of time.
head-with-time = { $groups ->
    [one] { $person } has split { $room } into one group, { $time } left
   *[other] { $person } has split { $room } into { $groups } groups, { $time } left
}
# In the place of a person's name.
somebody = Somebody
column-group = GROUP
# A person in the column of those who are missing.
is-elsewhere = { $person } (in { $group })
# { $people } are names.
group-is-for = { $group } is for { $people }
joined = { $person } joined { $group }
joined-instead = { $person } joined { $group } instead of { $own }
everybody-is-there = { $group }: everybody is there
has-ended = The break-out of { $room } has ended; its rooms stay.
is-still-open = The break-out of { $room } is still open; its rooms stay.
over-start-another = The break-out is over. Start another one, or press Ctrl-C to stop

## How to play along

# A command to type follows on the next line, here and below. { $guest } is a woman.
you-are-somebody = { $guest } is you: nobody else plays her. From a second terminal:
    {"  "}{ $command }
you-are-somebody-here = { $guest } is you: nobody else plays her. From a second terminal in this directory:
    {"  "}{ $command }
split-again = Split the room again, as the host, and see here how the people join again:
    {"  "}{ $command }
# Two commands follow.
see-offers = See what { $guest } is offered, and go there as her; nobody else plays her:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = Look who is where:
    {"  "}{ $command }
call-back = Call everybody back, as a co-host:
    {"  "}{ $command }
# { $user }, { $other } and { $third } are names to log in with.
log-in-anywhere = Or log in with any Matrix client:
    {"  "}homeserver { $homeserver }, user { $user }, { $other } or { $third }, password { $password }
# It begins and ends with an empty line. The paragraphs above follow.
play-along = {""}
    The homeserver and its people stay until you press Ctrl-C.
    Play along from a second terminal.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}
play-along-here = {""}
    The homeserver and its people stay until you press Ctrl-C.
    Play along from a second terminal in this directory.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## What the people of the demo write

room-topic = A room to be split into groups
hello = Hello from { $person }!

## What went wrong

no-temporary-files = there is no place for temporary files
no-calls-on-this-machine = the demo has no calls on this machine
no-calls-on-this-system = the demo has no calls on this system
media-server-not-started = the demo's media server did not start
# Element Call and LiveKit are programs.
element-call-not-fetched = Element Call could not be fetched
livekit-client-not-fetched = LiveKit's client could not be fetched
# { $user } is a name to log in with, here and below.
no-voice = { $user } could not be given a voice
nobody-in-the-call = nobody could go into the call
not-in-the-call = { $user } could not go into the call
element-call-is-gone = Element Call has gone
nobody-of-that-name = the demo has nobody of that name
not-logged-in = { $person } could not log in
demo-has-ended = the demo has ended
console-not-opened = the console of { $user } could not be opened
room-is-gone = the room of the demo is not there
# { $reason } is a sentence.
not-opened = the session could not be opened: { $reason }
homeserver-is-gone = the demo's homeserver is gone
not-everybody-arrived = not everybody has arrived
somebody-stopped = somebody stopped unexpectedly
takes-no-part = { $person } no longer takes part
sync-has-ended = the sync has ended
offers-have-ended = the offers have ended
no-account = { $person } could not get an account
room-not-made = the room of the demo could not be made
not-joined = { $user } could not join
no-user-id = the homeserver gave no user ID
no-address = the homeserver has no address
homeserver-not-started = the demo's homeserver did not start
homeserver-not-installed = the demo's homeserver could not be installed
needs-python = it needs Python 3.10 or later; on Debian and Ubuntu `apt install python3 python3-venv`, on macOS `brew install python`
needs-venv = on Debian and Ubuntu Python's `venv` is a package: `apt install python3-venv`
is-there-a-network = the first demo downloads Synapse from pypi.org: is there a network? Run it again to go on

## The stand-in for Element

# What somebody is there for, beside their name: to be seen as in Element.
in-element = in Element, with the widget
# A page's title.
stand-in-title = { $name } in Element
stand-in-introduction = This stands in for Element, in which { $name } sees the room. The widget is the one that Element shows; what it asks first, Element asks, too.

## The demo with the bot of `breakout serve`

starting-bot = starting the bot
# { $bot } is a user ID, { $person } and { $host } are names of people.
bot-runs = The bot { $bot } runs here as `breakout serve` runs it
page-as-in-element = What { $person } sees, as in Element: { $url }
invites-bot = { $host } invites { $bot }
makes-moderator = { $host } makes { $bot } a moderator
presses = { $host } presses { $key }
# Somebody writes something.
says = { $person }: { $text }
# It begins and ends with an empty line. Commands stand in it as they are written to the bot; { $login } says how to log in with another client.
try-bot = {""}
    The homeserver, the bot and its people stay until you press Ctrl-C.

    See { $guest }’s group in the widget, as Element shows it; nobody else plays her:
    {"  "}{ $guest-url }

    Host the room as { $host }: press “Host this room” in the widget, or write to the bot:
    {"  "}{ $host-url }
    {"  "}!breakout status    who is there, and who is missing
    {"  "}!breakout +5m       more time
    {"  "}!breakout end       call everybody back
    {"  "}!breakout rotate    other groups, so that nobody meets the same people again

    { $login }
    {""}
# Above a line to write in. { $command } is a command for the bot.
stand-in-write = Write to { $room }, for example { $command }
stand-in-send = Send
bot-not-started = the bot of the demo did not start
bot-has-stopped = the bot of the demo has stopped
bot-is-silent = the bot has not answered for three minutes
bot-opened-nothing = the bot has opened no groups
not-done-for-the-bot = what { $host } asked for could not be done
