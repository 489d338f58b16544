### Logins on this machine, their files and their connection to the homeserver.
###
### { $path } is a file or a folder, { $users } are Matrix IDs.

no-home = لا يوجد مجلد رئيسي لحفظ الحسابات فيه
set-home = اجعل { $variable } يشير إلى مجلد
account-not-written = تعذّرت كتابة الحساب في { $path }
account-not-removed = تعذّر حذف الحساب الموجود في { $path }
still-logged-in = ما زال تسجيل دخوله قائمًا، هنا وعلى الخادم الرئيسي
no-account = لا يوجد حساب مسجّل الدخول
no-account-here = لا يوجد حساب مسجّل الدخول على هذا الحاسوب
several-accounts = هناك عدة حسابات مسجّلة الدخول، ولا يُعرف أيها الأخير
choose-account = اختر أحدها بالخيار --account: { $users }
account-not-logged-in = الحساب { $account } غير مسجّل الدخول
logged-in-are = الحسابات المسجّلة الدخول: { $users }
several-called = هناك عدة حسابات باسم { $account }
give-whole-id = اكتب معرّف المستخدم كاملًا: { $users }
log-in-first = شغّل `breakout login HOMESERVER` أولًا

## Files

login-not-read = تعذّرت قراءة بيانات الدخول المحفوظة في { $path }
look-at-permissions = راجع صلاحيات الملف ومجلداته
login-replaces = شغّل `breakout login` من جديد؛ فهو ينشئ جهازًا جديدًا يحل محل تسجيل الدخول هذا
not-read = تعذّرت قراءة { $path }
cannot-be-read = لا يمكن قراءة { $path }
not-written = تعذّرت الكتابة في { $path }
cannot-be-written = لا يمكن الكتابة في { $path }
not-made = تعذّر إنشاء { $path }
not-removed = تعذّر حذف { $path }
cannot-be-opened = لا يمكن فتح { $path }

## The keys of the device

keys-missing = مفاتيح التشفير لهذا الجهاز غير موجودة في { $path }
keys-not-opened = تعذّر فتح مفاتيح التشفير الموجودة في { $path }
keys-not-damaged = المفاتيح سليمة: وفّر مساحة أو أعد الصلاحية، ثم شغّل الأمر من جديد
login-makes-device = شغّل `breakout login` من جديد؛ فهو ينشئ جهازًا جديدًا
damaged-keys = إن كانت تالفة فالأمر `breakout login` ينشئ جهازًا جديدًا
no-keys = ليس للجهاز مفاتيح
keys-gone = فُقدت مفاتيح التشفير لهذا الجهاز: المفاتيح الموجودة في { $path } ليست التي تعرفها تطبيقات الآخرين
nothing-was-sent = لم يُرسل شيء؛ استعد المجلد من نسخة احتياطية إن وُجدت
or-log-in-again = أو شغّل `breakout login` من جديد؛ فهو ينشئ جهازًا جديدًا
published-keys-not-read = تعذّرت قراءة المفاتيح المنشورة للجهاز
device-not-set-up = تم تسجيل دخول الحساب، لكن تعذّر إعداد جهازه للغرف المشفّرة

## The connection

not-connected = تعذّر الاتصال بالخادم { $homeserver }
rooms-not-read = تعذّرت قراءة الغرف
no-answer-within = { $seconds ->
    [zero] لم يستجب الخادم الرئيسي خلال { $seconds } ثانية
    [one] لم يستجب الخادم الرئيسي خلال ثانية واحدة
    [two] لم يستجب الخادم الرئيسي خلال ثانيتين
    [few] لم يستجب الخادم الرئيسي خلال { $seconds } ثوانٍ
    [many] لم يستجب الخادم الرئيسي خلال { $seconds } ثانية
   *[other] لم يستجب الخادم الرئيسي خلال { $seconds } ثانية
}
no-sliding-sync = ليس في هذا الخادم الرئيسي مزامنة منزلقة (sliding sync، MSC4186)، وبرنامج breakout يحتاج إليها
synapse-has-it = هي متاحة في Synapse منذ الإصدار 1.114
login-not-used = تعذّر استخدام بيانات الدخول المحفوظة
no-tls = الاتصالات الآمنة غير ممكنة هنا
sync-has-ended = انتهت المزامنة

## Finding the homeserver

not-a-user-id = { $text } ليس معرّف مستخدم
user-id-looks-like = يكون معرّف المستخدم مثل @ann:example.org
not-a-homeserver = { $text } ليس اسم خادم رئيسي ولا عنوانه
what-to-give = اكتب معرّف مستخدم مثل @ann:example.org، أو اسمًا مثل example.org، أو عنوان URL
homeserver-not-found = تعذّر العثور على الخادم الرئيسي { $server }
url-without-tls = بدون TLS يلزم عنوان URL: http://{ $server }

## Several processes of one account

sending-too-long = هناك عملية breakout أخرى لهذا الحساب ترسل منذ وقت طويل
run-when-done = شغّل الأمر من جديد عندما تنتهي
# Said while it waits.
waiting-for-another = هناك عملية breakout أخرى لهذا الحساب تعمل على هذه الغرفة؛ في انتظار انتهائها
