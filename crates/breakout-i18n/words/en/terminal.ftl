### What stands around everything that a terminal shows.

## Before a line

error = error
caused-by = caused by
# What was under way when it happened follows.
at = at
warning = warning
hint = hint
run-again = run the same command again: it goes on, and does nothing twice

## While something takes its time

# { $what } is what is under way, { $reason } what is waited for, { $left } how much is left.
waiting = { $what }: waiting { $seconds } s for { $reason }
waiting-with-left = { $what }: waiting { $seconds } s for { $reason } ({ $left })
still-at-it = { $what }: not done yet after { $seconds } s
still-at-it-with-left = { $what }: not done yet after { $seconds } s ({ $left })
# What is drawn on one line; { $what } may be such a line itself.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, waiting { $seconds } s for { $reason }
drawn-for = { $what }, { $seconds } s
left-of = { $left } of { $total } left
done = { $done } done

## Questions and answers

answer-not-json = the answer is not valid JSON
answer-not-written = the answer could not be written
question-cut-off = the question was cut off
answer-not-read = the answer could not be read

## The browser

browser-not-opened = the browser did not open; follow the link above on this machine
