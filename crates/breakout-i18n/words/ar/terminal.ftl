### What stands around everything that a terminal shows.

## Before a line

error = خطأ
caused-by = السبب
# What was under way when it happened follows.
at = عند
warning = تحذير
hint = تلميح
run-again = شغّل الأمر نفسه من جديد: يكمل من حيث توقف، ولا يكرر شيئًا

## While something takes its time

# { $what } is what is under way, { $reason } what is waited for, { $left } how much is left.
waiting = { $what }: انتظار { $seconds } ث بسبب { $reason }
waiting-with-left = { $what }: انتظار { $seconds } ث بسبب { $reason } ({ $left })
still-at-it = { $what }: لم يكتمل بعد { $seconds } ث
still-at-it-with-left = { $what }: لم يكتمل بعد { $seconds } ث ({ $left })
# What is drawn on one line; { $what } may be such a line itself.
drawn-with-left = { $what }، { $left }
drawn-waiting = { $what }، انتظار { $seconds } ث بسبب { $reason }
drawn-for = { $what }، { $seconds } ث
left-of = الباقي { $left } من { $total }
done = تم { $done }

## Questions and answers

answer-not-json = الجواب ليس JSON صحيحًا
answer-not-written = تعذّرت كتابة الجواب
question-cut-off = انقطع السؤال
answer-not-read = تعذّرت قراءة الجواب

## The browser

browser-not-opened = لم يُفتح المتصفح؛ افتح الرابط أعلاه على هذا الحاسوب
