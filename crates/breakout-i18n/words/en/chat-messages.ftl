### What is said of a message in the chat of a room.

## What somebody has sent

an-image = an image
a-sound = a sound
a-video = a video
a-file = a file
a-place = a place
a-sticker = a sticker

## Why a message cannot be read

key-on-its-way = This message is encrypted, and its key has not come yet. It will show by itself when the key comes.
no-key = This message cannot be read here: it is encrypted, and its key was not sent to this device. That is so with messages from before you logged in here.
key-withheld = This message cannot be read here: the sender's app keeps its key back, as some do from devices that are not verified.
from-before = This message cannot be read here: it was written before you could read along.
damaged = This message cannot be read: it is damaged, or encrypted in a way that is not known here.

## Why a message was not sent

logged-out = You are logged out. Log in again, and then try again.
too-long = { $characters ->
   *[other] it has { $characters } characters, and a message may have { $most }
}
# { $why } is what went wrong.
not-sent = { $why }.
# { $cause } is what has caused that.
not-sent-because = { $why }: { $cause }.
