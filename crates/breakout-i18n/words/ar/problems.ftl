### What went wrong, and what can be done about it: on a terminal, in a page, in a widget. In lower case and without a full stop; a page
### begins it with a capital letter.

# After a problem, what has caused it.
with-cause = { $problem }: { $cause }
stopped = توقف
output-closed = أُغلق المخرج
report-the-bug = هذا خطأ في برنامج breakout؛ يُرجى الإبلاغ عنه
page-not-made = تعذّر إعداد الصفحة
event-not-written = تعذّرت كتابة حدث

## The homeserver

unanswered = لم يستجب الخادم الرئيسي
unreachable = تعذّر الوصول إلى الخادم الرئيسي
logged-out = لم يعد الخادم الرئيسي يقبل تسجيل الدخول هذا
log-in-again = شغّل `breakout login` من جديد
too-many-requests = يطلب الخادم الرئيسي إبطاء الطلبات
refused = رفض الخادم الرئيسي الطلب
not-found = لم يجده الخادم الرئيسي
unknown-request = لا يعرف الخادم الرئيسي هذا الطلب
in-trouble = في الخادم الرئيسي عطل (الحالة { $status })
other-authentication = يطلب الخادم الرئيسي مصادقة أخرى
unreadable-answer = تعذّرت قراءة رد الخادم الرئيسي
is-it-a-homeserver = هل هذا عنوان خادم Matrix رئيسي؟
lacks-something = ينقص الخادم الرئيسي ما يلزم لهذا
not-a-homeserver = لا يستجيب هناك خادم Matrix رئيسي
give-the-url = اكتب عنوان الخادم الرئيسي، مثل https://matrix.example.org
not-a-homeserver-name = ليس هذا اسم خادم رئيسي ولا عنوانه
# { $text } is in the homeserver's own language.
homeserver-said = رد الخادم الرئيسي: { $text }

## The account on this machine

store-not-used = تعذّر استخدام مخزن التشفير للحساب
store-not-opened = تعذّر فتح مخزن التشفير للحساب
login-makes-new-store = إن كان تالفًا فالأمر `breakout login` ينشئ مخزنًا جديدًا

## What is not possible in a room, and what can be done

go-without-message = الخيار `--no-announce` يستغني عن الرسالة: أبلغ الأشخاص عندها بنفسك
or-raise-level = أو اطلب من مشرف الغرفة رفع مستوى صلاحيتك
creator-raises-level = اطلب ممن أنشأ الغرفة رفع مستوى صلاحيتك
moderator-changes-widget = اطلب من مشرف الغرفة أن يقوم بذلك، أو أن يرفع مستوى صلاحيتك
widget-adds-one = `breakout widget ROOM --url https://…` يضيف أداة؛ و`breakout widget --export DIR` يكتب مجلدها لخادم الويب لديك
raise-level-or-open = اطلب من مشرف الغرفة رفع مستوى صلاحيتك، أو فتح المجموعات
try-when-back = خادمك الرئيسي نفسه يستجيب؛ حاول من جديد عندما يعود أحد هذه الخوادم
command-for-new-room = شغّل الأمر للغرفة الجديدة بعد أن تنضم إليها
rooms-to-split = `breakout rooms` يعرض الغرف التي يمكنك تقسيمها
status-shows-groups = `breakout status ROOM` يعرض المجموعات
promise-to-stay = الخيار `--yes` تعهّد بأن تترك `breakout status --watch` أو لوحة التحكم تعمل حتى ذلك الوقت
without-end-quiet = بدون وقت انتهاء تبقى المجموعات مفتوحة، والكتابة للمشرفين فقط، إلى أن تنهيها
# { $host } is somebody's Matrix ID.
host-can-let-in = يستطيع { $host }، الذي فتح المجموعات، أن يقوم بذلك أو أن يدعوك إلى المجموعة
somebody-can-let-in = يستطيع الشخص الذي فتح المجموعات أن يقوم بذلك أو أن يدعوك إلى المجموعة
only-members-are-moved = لا يمكن نقل إلا من هم في الغرفة الرئيسية
remove-them-first = أخرجهم من الغرفة الرئيسية أو احظرهم فيها أولًا، من تطبيق Matrix الذي تستخدمه
move-them-instead = `breakout move ROOM USER CHILD` يقترح عليهم مجموعة أخرى
host-can-do-it = يستطيع الشخص الذي فتح المجموعات أن يقوم بذلك
shorter-would-fit = يتسع المكان إذا كانت أسماء المجموعات أقصر، أو كان عدد من لهم اقتراحات أقل
somebody-closed-it = ربما أغلقها شخص ما قبل لحظات
people-would-fit = { $people ->
    [zero] يتسع المكان لنحو { $people } شخص
    [one] يتسع المكان لنحو شخص واحد
    [two] يتسع المكان لنحو شخصين
    [few] يتسع المكان لنحو { $people } أشخاص
    [many] يتسع المكان لنحو { $people } شخصًا
   *[other] يتسع المكان لنحو { $people } شخص
}

## Of the recovery key

not-the-recovery-key = ليس هذا مفتاح الاسترداد للحساب
no-recovery-key = ليس لهذا الحساب مفتاح استرداد
not-verified = تعذّر التحقق من الجهاز
