### A call in a page of the console.

# A heading.
call = Call
# The title of the page, and what the frame is called for those who do not see it. { $room } is a room's name.
call-in = Call in { $room }
leave-the-call = Leave the call, and back to { $room }
ended-by-the-console = The console has ended this call.
join-again = Join again
back-to = Back to { $room }
back-to-the-room = Back to the room
needs-javascript = A call needs JavaScript, unlike the rest of this console.

## What happens to the call. { $place } is the name of a room or of a group

you-are-in = You are in the call in { $place }.
joining = Joining the call in { $place }…
not-come-up = Element Call has not come up.
not-come-up-settings = Your browser may not let it keep its settings: allow “localhost” to keep data, also within other pages, or take another browser.
not-come-up-files = Its files have not come yet. A slow machine needs a moment more.
load-again = Load it again
# { $device } is the ID of a device.
in-already = You are in this call already, with the device { $device }.
leave-it-there = Leave the call there: it begins here as soon as you have.
no-second-time = No device can make another one leave, and this one does not join a second time.
# { $time } and { $end } are around a clock, which counts down as soon as it can.
moving-you-in = Moving you to { $place } in { $time }a moment{ $end }
moving-you = Moving you to { $place }…
not-moved = You could not be moved to { $place }.
still-in-the-call-before = You are in the call you were in.
not-in-any-more = You are not in the call in { $place } any more.
have-left = You have left the call.
# { $why } is what went wrong.
not-opened = The call could not be opened: { $why }

## Why somebody is not in a call any more

media-server-silent = The media server of your homeserver does not answer. If it stays so, tell the people who run it. You are told here when it is back.
media-server-back = The media server of your homeserver answers again.
stays-empty = Element Call stays empty: your browser may not let it keep its settings. Allow “localhost” to keep data, also within other pages, and load this page anew.
removed-from-room = You are not in this room any more.
connection-lost = It could not be joined, or the connection to it was lost.

## Buttons

take-over = Take it over here
move-now = Move now
stay = Stay
stay-here = Stay here
try-again = Try again
go-back = Go back to the call before

## Element Call, which is not part of this program

no-calls-here = There can be no calls here.
how-to-get-element-call = for calls, unpack the npm package @element-hq/element-call-embedded (version 0.26.1) into the folder `element-call` beside the accounts, or name its folder with `--element-call`; in a clone of the project `cargo xtask element-call` does that
# For somebody who opens an address by hand that is meant for frames only.
no-such-file = There is nothing but Element Call at this address, and no such file in it.
