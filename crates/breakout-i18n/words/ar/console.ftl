### Why the console does not show a page or take a form, and what can be done about it.

## What to do next. Links

go-to-all-rooms = الانتقال إلى كل الغرف

## Who may use the console

open-from-the-terminal = افتح لوحة التحكم من الطرفية من جديد: `breakout console`
address-is-used = سبق استخدام هذا العنوان، أو أنه غير صحيح
used-by-somebody-else = إن لم تستخدمه أنت فأوقف لوحة التحكم: ربما استخدمه شخص آخر
not-at-this-address = لا تستجيب لوحة التحكم في هذا العنوان
browser-may-not-enter = لا يُسمح لهذا المتصفح باستخدام لوحة التحكم
unknown-request = لا تعرف لوحة التحكم هذا الطلب
sent-from-elsewhere = لم يُرسل هذا من صفحة في لوحة التحكم هذه، لذلك لم يُنفَّذ شيء
reload-if-it-was-you = إن كنت أنت المرسل: ارجع وأعد تحميل الصفحة ثم حاول من جديد
asked-from-elsewhere = لم تطلب هذا أي صفحة من لوحة التحكم هذه

## Forms

no-form-of-ours = هذا النموذج ليس من نماذج لوحة التحكم
form-did-not-come = لم يصل النموذج
form-is-cut-off = وصل النموذج مبتورًا
form-is-too-large = النموذج أكبر من اللازم
# The file of a plan. { $kib } is a number.
file-is-too-large = الملف أكبر من { $kib } KiB؛ تتسع الجلسة الواحدة لنحو 2000 شخص، كل شخص في سطر
try-with-less = لم يُنفَّذ شيء؛ ارجع وحاول بأقل من ذلك
form-is-unreadable = تعذّرت قراءة النموذج
fill-it-in-again = ارجع وأعد تحميل الصفحة ثم املأ النموذج من جديد

## Pages

no-such-page = لا توجد صفحة كهذه
wrong-method = هذا العنوان ليس للقراءة، أو ليس لإرسال نموذج
page-is-closed = لم تعد هذه الصفحة مفتوحة
open-the-page-again = افتحها من جديد من حيث فتحتها
not-in-this-room = لست في هذه الغرفة.
# Of the demo.
nobody-of-that-name = لا يوجد أحد بهذا الاسم
# Something is wrong with the program.
page-unmade = تعذّر إعداد الصفحة
# The page itself cannot be made, so this is all that is shown.
page-not-made = تعذّر إعداد هذه الصفحة؛ انتقل إلى /rooms
try-again-it-goes-on = حاول من جديد: يستمر العمل من حيث توقف، ولا يتكرر ما تم.

## The login has ended

login-not-accepted = تم تسجيل خروجك: لم يعد الخادم الرئيسي يقبل تسجيل الدخول هذا
somebody-has-ended-it = أنهاه شخص ما، كما يمكنك أن تفعل مع أي جهاز من تطبيق Matrix آخر.
nothing-was-sent = لم يُرسل شيء. ما كتبته ما زال موجودًا عندما ترجع.

## Before there are pages

no-port = لا يوجد منفذ لتستجيب عليه لوحة التحكم
without-port = بدون `--port` يُستخدم منفذ متاح
# { $package } is a program that others have made, { $folder } where it was looked for.
package-is-missing = { $package } غير موجود في { $folder }
