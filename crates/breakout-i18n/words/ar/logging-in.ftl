### What `breakout login`, `logout` and `whoami` say on a terminal.

## Questions

which-user = المستخدم:
password-of = كلمة مرور { $user }:
recovery-key = مفتاح الاسترداد للتحقق من هذا الجهاز (اضغط Enter للتخطي):

## What is under way

# { $server } is a name or an address.
looking-for = البحث عن { $server }
logging-in = تسجيل الدخول
setting-up-encryption = إعداد التشفير
logging-out = تسجيل الخروج
# An address follows on the next line.
log-in-on-this-page = سجّل الدخول في هذه الصفحة التي تُفتح في المتصفح:
    { $url }

## What has come of it

# { $account } is a user ID.
logged-in-as = تم تسجيل الدخول بحساب { $account }
logged-out = تم تسجيل خروج { $account }
account-verified = { $account } على { $homeserver }، الجهاز { $device } (تم التحقق منه)
account-not-verified = { $account } على { $homeserver }، الجهاز { $device } (لم يتم التحقق منه)
verify-a-new-device = لم يتم التحقق من هذا الجهاز؛ الأمر `breakout login --recovery-key-file FILE` يسجّل جهازًا جديدًا ويتحقق منه

## What went wrong

login-failed = فشل تسجيل الدخول
key-was-wrong = تم تسجيل دخول الحساب، ولم يتم التحقق من جهازه؛ سجّل الدخول من جديد بالمفتاح الصحيح
# { $name } was typed.
two-users = { $user } و--user { $name } ليسا مستخدمًا واحدًا
no-user = لم يُذكر من يسجّل الدخول
give-a-user = اكتب معرّف مستخدم مثل @ann:example.org بدلًا من الخادم الرئيسي، أو استخدم --user NAME
no-terminal = لا توجد طرفية لطلب كلمة المرور
password-on-stdin = مرّرها عبر المدخل القياسي بالخيار --password-stdin
password-is-empty = كلمة المرور فارغة
password-unreadable = تعذّرت قراءة كلمة المرور
# { $file } is a path.
key-unreadable = تعذّرت قراءة مفتاح الاسترداد في { $file }
key-is-empty = لا يوجد مفتاح استرداد في { $file }
browser-unheard = لا يستطيع هذا الحاسوب انتظار جواب المتصفح
no-login-on-a-page = لا يتيح الخادم الرئيسي تسجيل الدخول في صفحة ويب
page-gave-no-login = لم تُرجع صفحة الويب تسجيل دخول
still-logged-in = ما زال تسجيل دخول الحساب قائمًا
forget-it-here = الأمر `breakout logout --force` ينساه على هذا الحاسوب فقط
