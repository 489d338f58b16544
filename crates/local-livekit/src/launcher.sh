# Runs LiveKit for as long as standard input stays open.
#
# Usage: sh launcher.sh LOG PROGRAM ARGUMENT...
#
# The process that starts this one holds the other end of the pipe. When that process ends, for whatever reason, the pipe
# closes, and LiveKit is killed: asked to end, it would wait for the people in its rooms. Its process ID is said first.

log=$1
shift
exec 3<&0
"$@" 3<&- </dev/null >>"$log" 2>&1 &
server=$!
echo "$server"
exec >/dev/null
{ cat <&3; kill -KILL "$server"; } 2>/dev/null &
watcher=$!
wait "$server"
kill "$watcher"
