### What the bot of `breakout serve` says: in rooms, and to the administrator who runs it.
###
### In rooms, { $group } is the name of a group, { $people } and { $person } are names of people, { $command } is a command as it is written there.

## In a room that it comes into

leaving = مع السلامة. سأغادر هذه الغرفة ومجموعاتها.

## To those who may not, and those who write too much

too-many-commands = هذا كثير دفعة واحدة. سأتابع بعد دقيقة.
edits-are-not-done = لا أنفّذ ما يُعدَّل في الرسائل. اكتبوه في رسالة جديدة.

## A plan

nobody-meets-again = لا يلتقي أحد بأحد مرة أخرى.
pairs-meet-again = { $pairs ->
    [zero] { $pairs } لقاء يتكرر.
    [one] لقاء واحد يتكرر.
    [two] لقاءان يتكرران.
    [few] { $pairs } لقاءات تتكرر.
    [many] { $pairs } لقاءً يتكرر.
   *[other] { $pairs } لقاء يتكرر.
}
their-task = المهمة: { $task }
look-like-bots = ربما بوتات: { $people }
plan-replaced = توجد خطة أحدث أدناه.
plan-dropped = أُلغيت الخطة.
no-plan-waits = لا توجد خطة تنتظر ذلك.
nothing-to-open-again = لم تُفتح مجموعات في هذه الغرفة بعد

## A session is opened

the-bot-ends-it = سأنهيها أنا حينها؛ فالخادم الرئيسي لا يفعل ذلك من تلقاء نفسه.
# { $why } says what went wrong.
not-invited = تعذّرت دعوة { $person }: { $why }
already-open = هناك مجموعات مفتوحة في هذه الغرفة بالفعل
end-it-first = أنهوا عملها أولًا، أو انتظروا حتى ينتهي
earlier-was-cut-off = انقطعت عملية بدء سابقة
not-opened = تعذّر إنشاء { $failed } من أصل { $groups ->
    [zero] { $groups } غرفة
    [one] غرفة واحدة
    [two] غرفتين
    [few] { $groups } غرف
    [many] { $groups } غرفة
   *[other] { $groups } غرفة
}، فلم يُفتح شيء
press-again = اضغطوا ✅ مرة أخرى للمتابعة؛ يُستخدم ما هو موجود
too-late = فات وقت الانتهاء قبل أن تكتمل الغرف، فلم يُفتح شيء
another-came-after = فتح شخص آخر مجموعات أخرى في الوقت نفسه، وهي التي تظهر

## While it is open

nothing-is-open = لا توجد مجموعات مفتوحة في هذه الغرفة
not-yours-to-change = مستوى صلاحيتك في هذه الغرفة لا يسمح بذلك في هذه المجموعات
leaves-no-open-session = لا أغادر والمجموعات مفتوحة
person-asks-for-help = طلب مساعدة من { $person }.
who-goes-where = اذكروا من ينتقل إلى أي مجموعة
which-group = اذكروا المجموعة المقصودة
moved = { $people } ← { $group }
added = أُضيفت { $group }.
closed = أُغلقت { $group }.
renamed = أصبح اسم { $group } الآن { $name }.
said = { $groups ->
    [zero] وصلت الرسالة إلى { $groups } مجموعة.
    [one] وصلت الرسالة إلى مجموعة واحدة.
    [two] وصلت الرسالة إلى مجموعتين.
    [few] وصلت الرسالة إلى { $groups } مجموعات.
    [many] وصلت الرسالة إلى { $groups } مجموعة.
   *[other] وصلت الرسالة إلى { $groups } مجموعة.
}
# { $why } says what went wrong.
not-said-in = لم تصل إلى { $group }: { $why }
# { $user } is a user ID.
overruled = اتخذ { $user } قرارًا مختلفًا في الوقت نفسه، وكان قراره الأخير
could-not-be-done = تعذّر تنفيذ ذلك
# { $what } says what should have followed, { $why } what went wrong.
did-not-follow = { $what }: { $why }
ends-in = ينتهي عمل المجموعات بعد { $length-genitive }.
ends-at = ينتهي عمل المجموعات الساعة { $time }، أي بعد { $length-genitive }.
what-groups-report = تقارير المجموعات:
widget-added = الأداة المصغّرة الآن في هذه الغرفة، وتُفتح مع المجموعات القادمة.
widget-was-there = كانت الأداة المصغّرة في هذه الغرفة من قبل، وتُفتح مع المجموعات القادمة.
widget-is-open = الأداة المصغّرة مفتوحة الآن أعلى الغرفة.
widget-asks-once = يُسأل كل شخص مرة واحدة هل يُسمح بعرضها. الهواتف لا تعرضها.
widget-removed = لم تعد الأداة المصغّرة في هذه الغرفة، ولن أعيدها من تلقاء نفسي.
no-widget-here = لا توجد أداة مصغّرة في هذه الغرفة، ولن أضيف واحدة من تلقاء نفسي.
widget-not-open = تعذّر فتح الأداة المصغّرة: { $why }
no-widget-url = لم يخبرني أحد أين توجد الأداة المصغّرة
configuration-has-widget-url = من يشغّلني يحدّد ذلك في الإعدادات باسم `widget_url`

## Heads of tables

column-group = المجموعة
column-messages = الرسائل
column-report = التقرير

## To the administrator: the configuration

config-not-read = لا يمكن قراءة ملف الإعدادات { $file }
config-damaged = في ملف الإعدادات { $file } خطأ في السطر { $line }
config-keys = يمكن أن يحتوي على homeserver وuser وpassword_file وaccess_token_file وrecovery_key_file وstate_dir وwidget_url وwidget وannounce_commands وpublic_url وelement_origins وallowed_servers وallowed_users وprefix وlanguage وlisten
# { $variable } is a variable of the environment.
config-lacks = ينقص ملف الإعدادات `{ $key }`، ويمكن تحديده أيضًا في { $variable }
homeserver-looks-like = اكتب اسم الخادم الرئيسي أو عنوانه، مثل "example.org" أو "https://matrix.example.org"
user-looks-like = اكتب معرّف المستخدم للبوت أو الجزء الذي قبل النقطتين، مثل "@breakout:example.org" أو "breakout"
state-dir-is-for = هو مجلد خاص، مثل "/var/lib/breakout"، يستطيع البوت الكتابة فيه ويبقى بعد توقفه
or-an-access-token = اكتب مسار ملف فيه كلمة مرور البوت؛ أو حدّد `access_token_file`، وهو ملف فيه رمز الوصول لجهاز أُنشئ للبوت
two-secrets = حدّد `password_file` أو `access_token_file`، لا كليهما
not-a-user = { $user } ليس معرّف مستخدم
not-a-prefix = لا تصلح "{ $prefix }" بداية لأمر
prefix-looks-like = اكتب كلمة واحدة لا يبدأ بها أحد جملة، مثل "{ $prefix }"؛ فالتطبيقات تحتفظ لنفسها بما يبدأ بعلامة "/"
# { $known } is a list of languages.
not-a-language = اللغة { $language } غير معروفة؛ اللغات المتاحة: { $known }
not-a-loopback-address = لا تُعرض حالة التشغيل على العنوان { $address }
address-looks-like = اكتب عنوانًا محليًا (loopback) ومنفذًا، مثل "127.0.0.1:9418"؛ ويمكن لخادم وكيل عكسي أن يتيح الوصول إليه
neither-true-nor-false = يجب أن يكون { $variable } إما true أو false، لا «{ $value }»
not-a-widget-address = لا يمكن أن يكون { $address } عنوان الأداة المصغّرة
widget-address-looks-like = اكتب عنوان https للمجلد الذي كتبه `breakout widget --export`، مثل "https://widgets.example.org/breakout/"
not-an-origin = لا يمكن أن يكون { $address } هنا عنوان خادم ويب
origin-looks-like = اكتبه مثل "https://breakout.example.org/": بروتوكول https ودون شيء بعد اسم المضيف
pages-need-both = `public_url` و`element_origins` متلازمان: حدّدهما معًا أو لا تحدّد أيًّا منهما
pages-need-listen = تحتاج صفحات المضيفين إلى `listen`: يمرر إليه خادم وكيل عكسي ما يصل إلى `public_url`
pages-are-at-element = ذُكر { $address } للصفحات ولتطبيق Element معًا؛ خصّص للصفحات اسم مضيف مستقلًا
secret-not-read = لا يمكن قراءة { $file }
secret-is-empty = الملف { $file } فارغ

## To the administrator: what is stored

state-dir-not-written = لا يمكن الكتابة في { $path }
state-dir-needs-locks = يجب أن يكون مجلد الحالة على نظام ملفات يدعم الأقفال
# { $process } is a number.
already-running = هناك عملية أخرى تستخدم { $directory } (العملية { $process })
one-process-is-enough = عملية واحدة ترعى كل غرف حسابها؛ أنهِ تلك أولًا، أو أعطِ هذه حسابًا ومجلد حالة خاصين بها
room-not-remembered = تعذّرت كتابة ما يُعرف عن إحدى الغرف

## To the administrator: the account

# { $user } is a user ID, { $wanted } what the configuration says.
another-account = مجلد الحالة يخص { $user }، لا { $wanted }
another-state-dir = أعطِ الحساب الآخر مجلد حالة خاصًا به
not-logged-in = تعذّر تسجيل دخول { $user }
log-in-as-a-new-device = لتسجيل الدخول كجهاز جديد احذف المجلد `account` من مجلد الحالة؛ ويوقّع مفتاح الاسترداد الجهاز الجديد
no-answer-about-token = لم يُجب الخادم الرئيسي عن صاحب رمز الوصول
token-not-accepted = لا يقبل الخادم الرئيسي رمز الوصول
token-without-device = رمز الوصول لا يخص أي جهاز
token-is-of-a-device = سجّل الدخول مرة واحدة للبوت، من تطبيق خاص به، وخذ الرمز الذي يرد به الخادم الرئيسي؛ ولا يجوز لتطبيق آخر أن يستخدم ذلك الجهاز
token-of-an-application-service = ورمز خدمة التطبيقات (application service) لا يصلح أيضًا: لا يمنح Synapse حسابها مزامنة؛ يوضّح docs/serve.md كيف يُرفع حد الطلبات من دونها
identity-not-read = تعذّرت معرفة هل للحساب هوية للتوقيع المتبادل
# { $user } is a user ID.
identity-of-others = لدى { $user } هوية للتوقيع المتبادل من قبل، ولم توقّع هذا الجهاز
put-the-recovery-key = ضع مفتاح الاسترداد للحساب في { $file }، ثم ابدأ من جديد
# { $device } is the ID of a device.
or-verify-the-device = أو تحقق من الجهاز { $device } بجهاز آخر للحساب، ثم ابدأ من جديد
or-replace-the-identity = أو دع البوت ينشئ هوية جديدة بالخيار `--new-identity`؛ فيظهر تحذير لمن تحققوا من القديمة، ويلزم التحقق من أجهزتها الأخرى من جديد
identity-not-taken-over = تعذّر أخذ الهوية بمفتاح الاسترداد الموجود في { $file }
identity-not-made = تعذّر إنشاء هوية التوقيع المتبادل للحساب
identity-needs-password = يطلب الخادم الرئيسي كلمة مرور الحساب قبل أن يقبل هوية للتوقيع المتبادل
give-the-password-once = حدّد `password_file` لهذا البدء؛ ومجلد الحالة يحفظ تسجيل الدخول
identity-needs-a-web-page = يطلب الخادم الرئيسي تأكيد الهوية الجديدة في صفحة ويب، وهذا لا يستطيعه بوت
device-not-signed = هذا الجهاز غير موقّع بمفاتيح الحساب نفسه
recovery-key-not-made = تعذّر وضع المفاتيح الخاصة في التخزين السري للحساب
recovery-key-not-written = تعذّرت كتابة مفتاح الاسترداد في { $file }
not-listening = لا يمكن الاستماع على العنوان { $address }

## `breakout serve`

# { $user } is a user ID.
serving = { $user } جاهز
configuration-is-wrong = { $count ->
    [zero] في ملف الإعدادات { $count } خطأ
    [one] في ملف الإعدادات خطأ واحد
    [two] في ملف الإعدادات خطآن
    [few] في ملف الإعدادات { $count } أخطاء
    [many] في ملف الإعدادات { $count } خطأً
   *[other] في ملف الإعدادات { $count } خطأ
}

## `breakout serve --check`: what was looked at

secret-is-there = الملف { $file } موجود
others-can-read = يستطيع آخرون على هذا الحاسوب قراءة { $file }: `chmod 600 { $file }`
widget-is-only-here = { $address } على هذا الحاسوب، حيث لا يرى أحد غيرك الأداة المصغّرة
# { $url } is a URL.
homeserver-answers = { $url } يستجيب، وفيه المزامنة المنزلقة (sliding sync)
state-dir-will-be-made = { $directory } غير موجود، وسيُنشأ
state-dir-is-free = يمكن الكتابة في { $directory }، ولا تستخدمه عملية أخرى
will-log-in = يُسجَّل دخول { $user } عند البدء الأول
is-logged-in = { $user } مسجّل الدخول
device-is-signed = الجهاز موقّع من صاحبه
device-is-not-signed = الجهاز غير موقّع من صاحبه بعد؛ يتم ذلك عند البدء الأول
rooms-where-it-can-begin = الغرف التي يمكنه أن يبدأ فيها: { $rooms }
room-lacks-power = لا يمكنه أن يبدأ في { $room }: مستوى صلاحيته { $level }، والمطلوب { $needed }
limit-is-lifted-by = لا يمكن معرفة هل يحدّ الخادم الرئيسي من معدّل طلبات البوت؛ يرفع مدير Synapse هذا الحد بالطلب: { $request }
ends-sessions = الخادم الرئيسي ينهي الجلسات من تلقاء نفسه (MSC4140)
does-not-end-sessions = الخادم الرئيسي لا ينهي الجلسات من تلقاء نفسه (MSC4140): البوت يفعل ذلك ما دام يعمل
calls-have-a-server = للمكالمات خادم وسائط
calls-have-no-server = لا يذكر الخادم الرئيسي خادم وسائط للمكالمات (MSC4143)؛ المجموعات تعمل من دون مكالمات
# { $files } أسماء ملفات. { $status } رقم، هنا وأدناه.
widget-is-there = في { $address } الأداة المصغّرة كما هي في هذا البرنامج
widget-is-another = في { $address } أداة مصغّرة غير التي في هذا البرنامج، أو بعضها فقط ({ $files }): انسخ إليه من جديد المجلد الذي يكتبه `breakout widget --export`
widget-is-not-there = { $address } يجيب بالحالة { $status }: انسخ إليه المجلد الذي يكتبه `breakout widget --export`
public-url-does-not-lead-here = ليس في { $address } ما لدى هذا البوت هناك: إما أنه لا يعمل، أو أن الخادم الوكيل العكسي لا يمرر إلى `listen` ما يصل إلى `public_url` مع `Host` كما وصل
proxy-needs-these-lines = يمرره الخادم الوكيل العكسي بهذه الأسطر، لـ { $proxy }:
widget-offers-no-pages = الأداة المصغّرة في { $address } لا تعرض صفحات المضيفين: احذف `widget_url` فتُستخدم التي في { $own } وهي تعرضها
address-does-not-answer = { $address } لا يستجيب
says-who-somebody-is = يتيح { $url } معرفة هوية الشخص (OpenID)
does-not-say-who-somebody-is = لا يتيح { $url } معرفة هوية الشخص (OpenID؛ يجيب بالحالة { $status }): اسمح بمرور /_matrix/federation/v1/openid/userinfo عبر الوكيل العكسي، ومع Synapse اذكر `openid` ضمن موارد المستمع
# { $server } اسم خادم، و{ $other } و{ $url } عنوانان.
server-leads-here = { $server } يوجّه التطبيقات إلى هذا الخادم الرئيسي
server-leads-elsewhere = { $server } يوجّه التطبيقات إلى { $other } لا إلى { $url }
server-leads-nowhere = { $address } لا يذكر خادمًا رئيسيًا (يجيب بالحالة { $status }): لا تجد التطبيقات { $url } بالاسم { $server }
all-is-well = البوت جاهز للعمل
