### What the scripts of the console's pages say.
###
### The scripts put in themselves what stands in these, so they have no plural forms.

## Instead of the line about the homeserver

console-was-closed = أُغلقت لوحة التحكم. افتحها من الطرفية من جديد: breakout console
console-is-lost = انقطع الاتصال بلوحة التحكم. قد يكون ما تراه قديمًا؛ تجري المحاولة من جديد.
# Where a script asks, and there is nobody.
console-does-not-answer = لوحة التحكم لا تستجيب. حاول من جديد عندما تستجيب.
page-was-closed = لم تعد هذه الصفحة مفتوحة. افتحها من جديد من حيث فتحتها.
bot-is-lost = انقطع الاتصال بالبوت. قد يكون ما تراه قديمًا؛ تجري المحاولة من جديد.
bot-does-not-answer = البوت لا يستجيب. حاول من جديد عندما يستجيب.
waiting-for-the-homeserver = في انتظار الخادم الرئيسي…

## Clocks

# "1 h 05 min"
hours-left = { $hours } س { $minutes } د
# "4:59 min"
minutes-left = { $minutes }:{ $seconds } د
seconds-left = { $seconds } ث
just-now = الآن
minutes-ago = قبل { $minutes } د
hours-ago = قبل { $hours } س

## A plan that is made by hand

# { $reason } is the heading of a page about a problem.
not-changed = لم يتم هذا التغيير. { $reason }. أعد تحميل الصفحة ثم حاول من جديد.
not-changed-unanswered = لم يتم هذا التغيير. لوحة التحكم لا تستجيب. أعد تحميل الصفحة ثم حاول من جديد.
# { $person } was put into { $group }.
placed = { $person }: { $group }
renamed = الاسم الجديد: { $name }
task-is-kept = حُفظت المهمة
done = تم

## A message that was not sent

not-sent-logged-out = لم تُرسل: تم تسجيل خروجك. انسخ ما كتبته، ثم سجّل الدخول من جديد.
not-sent = لم تُرسل. أعد تحميل الصفحة، ثم حاول من جديد.
not-sent-unanswered = لم تُرسل: لوحة التحكم لا تستجيب. أرسلها من جديد عندما تستجيب؛ ستصل مرة واحدة.

## The frame of a visit to calls

# What the frame is called for those who do not see it.
sound = الصوت
