### What stands around every page of the console.

skip-to-content = الانتقال إلى المحتوى
brand = الغرف الفرعية
log-in-again = تسجيل الدخول من جديد
## In the demo

# { $own } is the person whose page it is.
this-is-a-demo = هذا عرض تجريبي. أنت { $own }. شاهده في علامة تبويب أخرى بحساب
people-of-the-demo = أشخاص العرض التجريبي
# { $name } is somebody of the demo, { $part } what they are there for: "Olga, the host".
person-with-part = { $name }، { $part }
the-host = بدور المضيف
a-moderator = بدور المشرف
a-participant = بدور المشارك

## The line that says why nothing new comes from the homeserver

# { $why } is what went wrong.
homeserver-unreachable = تعذّر الوصول إلى الخادم الرئيسي ({ $why }). قد يكون ما تراه قديمًا؛ تجري المحاولة من جديد.
login-ended = تم تسجيل خروجك: لم يعد الخادم الرئيسي يقبل تسجيل الدخول هذا. قد يكون ما تراه قديمًا.
logged-out = تم تسجيل خروجك.
# { $why } is what went wrong, { $hints } what can be done.
account-lost = فقدت لوحة التحكم حسابها: { $why }. { $hints }
account-lost-for-good = فقدت لوحة التحكم حسابها: { $why }.
# Two things that can be done.
hints-in-turn = { $hint }؛ { $next }
