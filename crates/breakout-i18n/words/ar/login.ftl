### Logging in.

# A heading, the title of the page, and a button.
log-in = تسجيل الدخول
use-your-account = استخدم حساب Matrix الذي لديك.
your-matrix-id = معرّف Matrix الخاص بك، أو خادمك الرئيسي
like-this = مثل @ann:example.org أو example.org
# A button.
go-on = متابعة
# { $server } is the name of a homeserver.
homeserver = الخادم الرئيسي: { $server }
use-another = استخدام خادم آخر
# { $user } is a Matrix ID.
account = الحساب: { $user }
user-name = اسم المستخدم
password = كلمة المرور
password-hint = تُرسل إلى خادمك الرئيسي وحده، ولا تُحفظ في أي مكان.
or-on-a-page = أو في صفحة على خادمك الرئيسي تعيدك بعدها إلى هنا:
on-a-page = لخادمك الرئيسي صفحة لهذا الغرض تعيدك بعدها إلى هنا:
# { $provider } is who keeps the account: a university, a company.
log-in-with = تسجيل الدخول عبر { $provider }
log-in-on-page = تسجيل الدخول في صفحة الخادم الرئيسي
no-way = لا يتيح هذا الخادم الرئيسي طريقة لتسجيل الدخول تعمل هنا.
no-way-hint = تعمل هنا كلمات المرور وصفحات تسجيل الدخول؛ ومدير خادمك الرئيسي يعرف ما المتاح فيه.

## On the way back from the homeserver's page

logging-in = يجري تسجيل الدخول
one-moment = لحظة من فضلك: تجري قراءة الغرف.
go-on-by-hand = المتابعة يدويًا إذا بقيت هذه الصفحة
login-is-over = انتهت عملية تسجيل الدخول هذه، أو لم تبدأ من هنا

## Why it did not work

no-login-here = لا يمكن تسجيل الدخول في لوحة التحكم هذه.
not-let-in = لم يقبل الخادم الرئيسي دخولك: اسم المستخدم أو كلمة المرور غير صحيحة.
deactivated = هذا الحساب معطّل.
too-many-attempts = كثرت محاولات تسجيل الدخول، لذلك لا يقبل الخادم الرئيسي أي محاولة لبعض الوقت.
try-again-in-seconds = { $seconds ->
    [zero] حاول من جديد بعد { $seconds } ثانية.
    [one] حاول من جديد بعد ثانية واحدة.
    [two] حاول من جديد بعد ثانيتين.
    [few] حاول من جديد بعد { $seconds } ثوانٍ.
    [many] حاول من جديد بعد { $seconds } ثانية.
   *[other] حاول من جديد بعد { $seconds } ثانية.
}
try-again-in-minutes = { $minutes ->
    [zero] حاول من جديد بعد { $minutes } دقيقة.
    [one] حاول من جديد بعد دقيقة واحدة.
    [two] حاول من جديد بعد دقيقتين.
    [few] حاول من جديد بعد { $minutes } دقائق.
    [many] حاول من جديد بعد { $minutes } دقيقة.
   *[other] حاول من جديد بعد { $minutes } دقيقة.
}
try-again-later = حاول من جديد لاحقًا.
is-the-name-right = هل الاسم صحيح، وهل هذا الحاسوب متصل بالشبكة؟

## What was being done when something failed

cut-off = انقطعت عملية تسجيل الدخول
login-failed = فشل تسجيل الدخول
not-said-how = لا يبيّن الخادم الرئيسي طريقة تسجيل الدخول
