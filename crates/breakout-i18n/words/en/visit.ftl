### Visits to calls: a host speaks to the calls of all groups at once, or listens in on one.

# A heading, and the title of the page. { $room } is a room's name.
speak-to-all-of = Speak to all groups of { $room }
listen-in-on = Listen in on { $room }
one-moment = One moment…
ended-by-the-console = The console has ended this. Nobody hears you.
begin-again = Begin again
stop-and-back = Stop, and back to { $room }
needs-javascript = This needs JavaScript, unlike most of this console.

## The title of the page while it goes on

speaking = ● Speaking to the groups
listening = ● Listening in
speak-to-all = Speak to all groups
listen-in = Listen in

## How far it has come

not-come-up = Nothing was sent: LiveKit's client has not come up.
nobody-hears-you-yet = Nobody hears you yet.
allow-microphone = Let your browser use the microphone.
nobody-hears-you-now = Nobody hears you.
# A link.
try-again = Try again
elsewhere = You are doing this already, from another console of yours.
# What stands between { $link } and { $end } is a link.
stop-it-there = Stop it there, then { $link }try again{ $end }.
no-media-server = Your homeserver names no media server of LiveKit's kind.
did-not-work = It did not work.
another-page-does = Another page of yours is doing this now.
have-stopped = You have stopped. Nobody hears you.
have-stopped-listening = You have stopped listening.

## Why there is no microphone

microphone-not-allowed = Your browser does not let this page use the microphone. Allow it beside the page's address.
no-microphone = There is no microphone.
microphone-gone = The microphone is gone.
microphone-unusable = The microphone could not be used; another program may have it.

## Who hears whom

nobody-hears-you = Nobody hears you
nobody-hears-you-microphone-off = Nobody hears you, and your microphone is off
the-group-hears-you = The group hears you
all-groups-hear-you = { $groups ->
   *[other] All { $groups } groups hear you
}
# { $on } groups of { $all } do.
some-groups-hear-you = { $all ->
   *[other] { $on } of { $all } groups hear you
}
you-hear-nobody = You hear nobody
you-hear-the-group = You hear the group; it sees that you are there, and does not hear you
no-group = There is no group.
lingers = Your homeserver takes nobody out of calls by itself: if this program ends without having left them, the groups see you there for up to a minute more.

## Buttons

stop = Stop
stop-speaking = Stop speaking
stop-listening = Stop listening
try-again-where = Try again where it did not work

## How it is with one group

# { $name } is the group's name, { $state } one of the following.
group = { $name }: { $state }
hears-you = hears you
you-hear-it = you hear it
connecting = connecting…
is-closed = is closed
not-in-its-room = you are not in its room; join it first
encrypted-speaking = is encrypted, and you are not heard there: from here your voice would not be. Join its call instead
encrypted-listening = is encrypted, and cannot be heard from here. Join its call instead
not-allowed = its room does not let you be in its call
nobody-there = nobody is in its call; begins when somebody is
failed-membership = did not work: the homeserver does not say there that you are in the call
failed-token = did not work: the media server gives you no access
failed-media = did not work: the media server was not reached, or was lost

## LiveKit's client, which is not part of this program

nobody-to-visit = There is nobody to speak to, or to listen to, from here.
how-to-get-livekit-client = unpack the npm package livekit-client (version 2.23.0) into the folder `livekit-client` beside the accounts, or name its folder with `--livekit-client`; in a clone of the project `cargo xtask element-call` does that

## The frame with the sound

# What the frame is called for those who do not see it.
sound-of-a-visit = Sound of a visit
# A button, where the browser plays nothing by itself.
play-the-sound = Play the sound
