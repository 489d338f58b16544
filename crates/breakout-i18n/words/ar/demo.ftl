### What `breakout demo` says on a terminal: a homeserver and people of their own, on this machine.

## What is under way

starting-homeserver = بدء تشغيل خادم رئيسي
installing-synapse = تثبيت Synapse
# { $folder } is a path.
synapse-is-installed = يُثبَّت الخادم الرئيسي Synapse في { $folder }. يستغرق ذلك نحو دقيقة، في المرة الأولى فقط
starting-media-server = بدء تشغيل خادم وسائط
livekit-is-built = يُبنى خادم الوسائط LiveKit بلغة Go. يستغرق ذلك حتى عشر دقائق، في المرة الأولى فقط
people-arrive = وصول الأشخاص
people-go-into-the-call = دخول الأشخاص إلى المكالمة
# { $url } is an address.
homeserver-runs-at = يعمل خادم رئيسي مؤقت على العنوان { $url }
# { $host } is the name of a person, and { $late } of another one.
introduction = { $people ->
    [zero] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخص
    [one] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: شخص واحد
    [two] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: شخصان
    [few] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } أشخاص
    [many] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخصًا
   *[other] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخص
}
introduction-with-late = { $people ->
    [zero] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخص، ووصول متأخر: { $late }
    [one] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: شخص واحد، ووصول متأخر: { $late }
    [two] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: شخصان، ووصول متأخر: { $late }
    [few] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } أشخاص، ووصول متأخر: { $late }
    [many] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخصًا، ووصول متأخر: { $late }
   *[other] استضافة الغرفة { $room }: { $host }؛ عدد المشاركين: { $people } شخص، ووصول متأخر: { $late }
}
# { $guest } is the person whom the reader plays.
everybody-is-in-the-call = الجميع في مكالمة { $room }. لتكون بينهم انتقل إلى مكالمة { $guest }: { $url }

## The break-out

head = { $groups ->
    [zero] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }
    [one] قُسّمت { $room } إلى مجموعة واحدة بواسطة { $person }
    [two] قُسّمت { $room } إلى مجموعتين بواسطة { $person }
    [few] قُسّمت { $room } إلى { $groups } مجموعات بواسطة { $person }
    [many] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }
   *[other] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }
}
# { $time } is a length of time.
head-with-time = { $groups ->
    [zero] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }، والوقت الباقي { $time }
    [one] قُسّمت { $room } إلى مجموعة واحدة بواسطة { $person }، والوقت الباقي { $time }
    [two] قُسّمت { $room } إلى مجموعتين بواسطة { $person }، والوقت الباقي { $time }
    [few] قُسّمت { $room } إلى { $groups } مجموعات بواسطة { $person }، والوقت الباقي { $time }
    [many] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }، والوقت الباقي { $time }
   *[other] قُسّمت { $room } إلى { $groups } مجموعة بواسطة { $person }، والوقت الباقي { $time }
}
# In the place of a person's name.
somebody = شخص ما
column-group = المجموعة
# A person in the column of those who are missing.
is-elsewhere = { $person } (في { $group })
# { $people } are names.
group-is-for = أعضاء { $group }: { $people }
joined = انضمام { $person } إلى { $group }
joined-instead = انضمام { $person } إلى { $group } بدلًا من { $own }
everybody-is-there = { $group }: وصل الجميع
has-ended = انتهى عمل المجموعات في { $room }؛ تبقى غرفها.
is-still-open = مجموعات { $room } ما زالت مفتوحة؛ تبقى غرفها.
over-start-another = انتهى عمل المجموعات. ابدأ جلسة أخرى، أو اضغط Ctrl-C للإيقاف

## How to play along

# A command to type follows on the next line, here and below. { $guest } is a woman.
you-are-somebody = أنت { $guest }: لا أحد غيرك يؤدي دورها. من طرفية ثانية:
    {"  "}{ $command }
you-are-somebody-here = أنت { $guest }: لا أحد غيرك يؤدي دورها. من طرفية ثانية في هذا المجلد:
    {"  "}{ $command }
split-again = قسّم الغرفة من جديد بصفتك المضيف، وشاهد هنا كيف ينضم الأشخاص من جديد:
    {"  "}{ $command }
# Two commands follow.
see-offers = شاهد ما يُعرض على { $guest }، وادخل مكانها؛ لا أحد غيرك يؤدي دورها:
    {"  "}{ $offers }
    {"  "}{ $join }
look-who-is-where = انظر من في أي مجموعة:
    {"  "}{ $command }
call-back = أعد الجميع بصفتك مضيفًا مشاركًا:
    {"  "}{ $command }
# { $user }, { $other } and { $third } are names to log in with.
log-in-anywhere = أو سجّل الدخول بأي تطبيق Matrix:
    {"  "}الخادم الرئيسي { $homeserver }، المستخدم { $user } أو { $other } أو { $third }، كلمة المرور { $password }
# It begins and ends with an empty line. The paragraphs above follow.
play-along = {""}
    يبقى الخادم الرئيسي وأشخاصه إلى أن تضغط Ctrl-C.
    شارك من طرفية ثانية.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

play-along-here = {""}
    يبقى الخادم الرئيسي وأشخاصه إلى أن تضغط Ctrl-C.
    شارك من طرفية ثانية في هذا المجلد.

    { $split }

    { $offers }

    { $status }

    { $end }

    { $login }
    {""}

## What the people of the demo write

room-topic = غرفة ستُقسَّم إلى مجموعات
hello = تحية من { $person }

## What went wrong

no-temporary-files = لا يوجد مكان للملفات المؤقتة
no-calls-on-this-machine = لا مكالمات في العرض التجريبي على هذا الحاسوب
no-calls-on-this-system = لا مكالمات في العرض التجريبي على هذا النظام
media-server-not-started = لم يبدأ خادم الوسائط للعرض التجريبي
# Element Call and LiveKit are programs.
element-call-not-fetched = تعذّر جلب Element Call
livekit-client-not-fetched = تعذّر جلب عميل LiveKit
# { $user } is a name to log in with, here and below.
no-voice = تعذّر إعطاء { $user } صوتًا
nobody-in-the-call = تعذّر على الجميع دخول المكالمة
not-in-the-call = تعذّر على { $user } دخول المكالمة
element-call-is-gone = اختفى Element Call
nobody-of-that-name = لا يوجد في العرض التجريبي أحد بهذا الاسم
not-logged-in = تعذّر على { $person } تسجيل الدخول
demo-has-ended = انتهى العرض التجريبي
console-not-opened = تعذّر فتح لوحة التحكم للمستخدم { $user }
room-is-gone = غرفة العرض التجريبي غير موجودة
# { $reason } is a sentence.
not-opened = تعذّر فتح الجلسة: { $reason }
homeserver-is-gone = اختفى الخادم الرئيسي للعرض التجريبي
not-everybody-arrived = لم يصل الجميع
somebody-stopped = توقف أحدهم فجأة
takes-no-part = انتهت مشاركة { $person }
sync-has-ended = انتهت المزامنة
offers-have-ended = انتهت العروض
no-account = تعذّر إنشاء حساب لـ { $person }
room-not-made = تعذّر إنشاء غرفة العرض التجريبي
not-joined = تعذّر على { $user } الانضمام
no-user-id = لم يُعطِ الخادم الرئيسي معرّف مستخدم
no-address = ليس للخادم الرئيسي عنوان
homeserver-not-started = لم يبدأ الخادم الرئيسي للعرض التجريبي
homeserver-not-installed = تعذّر تثبيت الخادم الرئيسي للعرض التجريبي
needs-python = يحتاج إلى Python 3.10 أو أحدث؛ على Debian وUbuntu: `apt install python3 python3-venv`، وعلى macOS: `brew install python`
needs-venv = على Debian وUbuntu تأتي `venv` الخاصة بلغة Python في حزمة: `apt install python3-venv`
is-there-a-network = ينزّل العرض التجريبي الأول Synapse من pypi.org: هل توجد شبكة؟ شغّله من جديد للمتابعة

## The stand-in for Element

# What somebody is there for, beside their name: to be seen as in Element.
in-element = في Element، مع الأداة المصغّرة
# A page's title.
stand-in-title = { $name } في Element
stand-in-introduction = هذه الصفحة تحل محل Element، وفيه يظهر لـ { $name } ما في الغرفة. الأداة المصغّرة هي نفسها التي يعرضها Element؛ وما تسأل عنه أولًا يسأل عنه Element أيضًا.

## العرض التجريبي مع بوت `breakout serve`

starting-bot = بدء تشغيل البوت
# { $bot } معرّف Matrix، و{ $person } و{ $host } أسماء أشخاص.
bot-runs = البوت { $bot } يعمل هنا كما يشغّله `breakout serve`
page-as-in-element = ما يظهر لـ { $person }، كما في Element: { $url }
invites-bot = دعوة { $bot } بواسطة { $host }
makes-moderator = تعيين { $bot } مشرفًا بواسطة { $host }
presses = الضغط على { $key } بواسطة { $host }
# أحدهم يكتب شيئًا.
says = { $person }: { $text }
# يبدأ وينتهي بسطر فارغ. الأوامر فيه كما تُكتب للبوت؛ و{ $login } يقول كيف يُسجَّل الدخول من تطبيق آخر.
try-bot = {""}
    يبقى الخادم الرئيسي والبوت والأشخاص إلى أن تضغط Ctrl-C.

    شاهد مجموعة { $guest } في الأداة المصغّرة كما يعرضها Element؛ لا أحد غيرك يؤدي دورها:
    {"  "}{ $guest-url }

    استضف الغرفة مكان { $host }: اضغط «استضافة هذه الغرفة» في الأداة المصغّرة، أو اكتب للبوت:
    {"  "}{ $host-url }
    {"  "}!breakout status    من الحاضر ومن الغائب
    {"  "}!breakout +5m       مزيد من الوقت
    {"  "}!breakout end       إعادة الجميع
    {"  "}!breakout rotate    مجموعات أخرى لا يلتقي فيها أحد بالأشخاص أنفسهم

    { $login }
    {""}
# فوق سطر للكتابة. { $command } أمر للبوت.
stand-in-write = اكتب في { $room }، مثل { $command }
stand-in-send = إرسال
bot-not-started = لم يبدأ بوت العرض التجريبي
bot-has-stopped = توقف بوت العرض التجريبي
bot-is-silent = لم يُجب البوت منذ ثلاث دقائق
bot-opened-nothing = لم يفتح البوت أي مجموعات
not-done-for-the-bot = تعذّر تنفيذ طلب { $host }
