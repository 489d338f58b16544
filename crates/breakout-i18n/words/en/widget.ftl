### The widget that shows people their group inside Element.

# What Element calls the widget, for everybody in the room.
name = Break-out groups
