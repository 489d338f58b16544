### What is said where a break-out has ended and something about that did not work.
###
### { $reason } is in the homeserver's own language.

## The first thing that did not work

ended-not-told = the break-out has ended, but the message that calls everybody back could not be sent
closed-not-told = no break-out is open, but the message that calls everybody back could not be sent
ended-still-quiet = the break-out has ended, but still only moderators can write in the main room, and that could not be changed
closed-still-quiet = no break-out is open, but still only moderators can write in the main room, and that could not be changed
ended-widget-left = the break-out has ended, but the widget is still open, and could not be closed
closed-widget-left = no break-out is open, but the widget still is, and could not be closed
ended-timer-left = the break-out has ended, but the homeserver's timer could not be cancelled
closed-timer-left = no break-out is open, but the homeserver's timer could not be cancelled

## Others after it

also-not-told = also, the message that calls everybody back could not be sent: { $reason }
also-still-quiet = also, still only moderators can write in the main room, and that could not be changed: { $reason }
also-widget-left = also, the widget is still open, and could not be closed: { $reason }
also-timer-left = also, the homeserver's timer could not be cancelled: { $reason }

## What can be done

tell-people-yourself = tell people yourself that it is over
end-lifts-quiet = somebody who may change the permissions of the room can end the break-out once more, which lets everybody write again
end-closes-widget = somebody who may change the layout of the room can end the break-out once more, which closes it
end-cancels-timer = end it once more before somebody else opens a break-out here, or the timer may end that one
