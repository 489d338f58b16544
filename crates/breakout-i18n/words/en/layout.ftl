### What stands around every page of the console.

skip-to-content = Skip to the content
brand = Break-out rooms
log-in-again = Log in again
## In the demo

# { $own } is the person whose page it is.
this-is-a-demo = This is a demo. You are { $own }. See it in another tab as
people-of-the-demo = People of the demo
