### The chat on the page of a room.

# A heading.
chat = Chat
encrypted = Encrypted: only the people in this room can read it.
# Before the field.
your-message = Your message
# A button.
send = Send
only-read = You can read here, but not write.
nobody-yet = Nobody has written here yet.
on-their-way = The messages are on their way. Load the page again if they do not show.
# { $reason } has no full stop.
earlier-not-loaded = Earlier messages could not be loaded: { $reason }. Load the page again to try again.

## Of a message

# In the place of their name, for the person who looks at the page, above what they have written.
you = You
# Before the time.
edited = edited
# After the time.
sending = Sending…
# A link.
show-the-whole = Show the whole message
removed = This message was removed.
# { $what } is a file, an image …
you-sent = You sent { $what }
# { $file } is what it is called.
you-sent-file = You sent { $what }: { $file }
sent = { $person } sent { $what }
sent-file = { $person } sent { $what }: { $file }
# The reason follows.
not-sent = Not sent.
# A button.
try-again = Try again
# A button.
discard = Discard

## Pages with messages

# A link.
earlier-messages = Earlier messages
# A heading.
earlier-messages-in = Earlier messages in { $room }
# A link.
to-the-latest = To the latest messages
# The title of a page.
a-message = A message
# A heading.
a-message-in = A message in { $room }
# A link.
back-to-the-chat = Back to the chat
no-such-message = there is no such message, or not any more
