### What stands around every page of the console.

skip-to-content = Skip to the content
brand = Break-out rooms
log-in-again = Log in again
## In the demo

# { $own } is the person whose page it is.
this-is-a-demo = This is a demo. You are { $own }. See it in another tab as
people-of-the-demo = People of the demo
# { $name } is somebody of the demo, { $part } what they are there for: "Olga, the host".
person-with-part = { $name }, { $part }
the-host = the host
a-moderator = a moderator
a-participant = a participant

## The line that says why nothing new comes from the homeserver

# { $why } is what went wrong.
homeserver-unreachable = The homeserver cannot be reached ({ $why }). What you see may be old; trying again.
login-ended = You are logged out: the homeserver no longer accepts this login. What you see may be old.
logged-out = You are logged out.
# { $why } is what went wrong, { $hints } what can be done.
account-lost = The console has lost its account: { $why }. { $hints }
account-lost-for-good = The console has lost its account: { $why }.
# Two things that can be done.
hints-in-turn = { $hint }; { $next }
