### The plan of a break-out on the page of its room: who goes where, and how it is started.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

# The heading of the plan: a room becomes several groups.
split-this-room = تقسيم هذه الغرفة

## How people are dealt

# Before a field with a number. One of groups and people-in-each-group follows below.
how-many = العدد
# Before a choice between groups and people-in-each-group.
of-what = المقصود بالعدد
groups = مجموعات
people-in-each-group = أشخاص في كل مجموعة
# Before a field: what the groups are called.
names = الأسماء
# { $mark } is {"{"}n{"}"}, which stands in the field.
names-hint = { $mark } هو رقم المجموعة.
names-need-number = يجب أن تحتوي الأسماء على { $mark }، وهو يحل محل رقم المجموعة.
# Opens some fields.
together-or-apart = من يبقون معًا ومن يُفصل بينهم
# Before a field with names.
together = معًا
# Before a field with names.
apart = منفصلون
wishes-hint = أسماء أو معرّفات Matrix بينها الفاصلة (,)، وكل قائمة في سطر.
# Opens a field.
who-is-left-out = من لا يُوزَّع
# Before a field with names.
not-dealt = خارج التوزيع
not-dealt-hint = مساعدون أو أجهزة تسجيل أو بوتات: أسماء أو معرّفات Matrix بينها الفاصلة (,). يُحفظ ذلك لهذه الغرفة عند البدء.
# What can be chosen.
moderators-take-part = يشارك المشرفون
i-take-part = أشارك أنا أيضًا
everybody-chooses = يختار كل شخص بنفسه
meet-other-people = لقاء أشخاص جدد
# A button: puts people into groups, as cards are dealt.
deal = توزيع
# A button.
deal-again = إعادة التوزيع
# A button.
same-groups = مجموعات المرة الماضية نفسها

## A plan from a file

# Opens a form.
from-a-file = استيراد المجموعات من ملف
# Before a field. The names of the columns stay as they are.
file = ملف CSV فيه العمودان room وuser، ومعهما task إن كانت للمجموعات مهام
# A button.
use-this-file = استخدام هذا الملف
choose-a-file = اختر ملفًا أولًا.
file-has-errors = في الملف أخطاء، لذلك بقيت الخطة كما كانت.
# { $wrong } is what is wrong with the line.
line = السطر { $line }: { $wrong }
# At the end of a list.
and-more = … و{ $more } غيرها
file-cut-off = تعذّرت قراءة الملف، أو أنه مبتور
choose-it-again = ارجع واختره من جديد

## Who goes where

# A button, for browsers without scripts.
apply-changes = تطبيق التغييرات
groups-everybody-chooses = { $groups ->
    [zero] { $groups } مجموعة، ويختار كل شخص بنفسه
    [one] مجموعة واحدة، ويختار كل شخص بنفسه
    [two] مجموعتان، ويختار كل شخص بنفسه
    [few] { $groups } مجموعات، ويختار كل شخص بنفسه
    [many] { $groups } مجموعة، ويختار كل شخص بنفسه
   *[other] { $groups } مجموعة، ويختار كل شخص بنفسه
}
people-in-groups = { $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} في { $groups ->
    [zero] { $groups } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}
drag-people = اسحب الأشخاص إلى مجموعاتهم، أو اختر مجموعة كل منهم.
# A label of a field that is read aloud.
name-of-group = اسم المجموعة { $number }
# What a button is for; which group is clear by its place.
take-out-this-group = حذف هذه المجموعة
# What the same button says aloud.
take-out = حذف { $group }
# How many are in a group.
people = { $people ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
# The same where groups are known by their numbers.
group-with-people = { $people ->
    [0] المجموعة { $number }، لا أحد
    [one] المجموعة { $number }، شخص واحد
    [two] المجموعة { $number }، شخصان
    [few] المجموعة { $number }، { $people } أشخاص
    [many] المجموعة { $number }، { $people } شخصًا
   *[other] المجموعة { $number }، { $people } شخص
}
# Opens a field: what this group is to do, other than the rest.
own-task = مهمة خاصة{ $hide }: { $group }{ $show }
# A label of a field that is read aloud.
task-of = مهمة { $group }
# A heading.
without-a-group = بلا مجموعة
they-choose-themselves = يمكنهم الاختيار بأنفسهم.
# A button.
add-a-group = إضافة مجموعة
# Where somebody is who is in no group; in a sentence of the page.
no-group = بلا مجموعة
# One of the choices.
no-group-chosen = بلا مجموعة
# A label of a field that is read aloud.
number-of-group-of = رقم مجموعة { $person }
# A label of a choice that is read aloud.
group-of = مجموعة { $person }

## Behind the name of somebody

not-in-this-room-yet = ليس في هذه الغرفة بعد
you = أنت
moderator = مشرف
guest = ضيف
looks-like-a-bot = يبدو أنه بوت

## What there is to know

before-you-start = قبل أن تبدأ
no-earlier-groups = لا توجد مجموعات سابقة في هذه الغرفة.
pairs-meet-again = { $pairs ->
    [0] لا يلتقي أحد بأحد مرة ثانية.
    [one] لقاء واحد يتكرر؛ ولم يوجد توزيع أفضل.
    [two] لقاءان يتكرران؛ ولم يوجد توزيع أفضل.
    [few] { $pairs } لقاءات تتكرر؛ ولم يوجد توزيع أفضل.
    [many] { $pairs } لقاءً يتكرر؛ ولم يوجد توزيع أفضل.
   *[other] { $pairs } لقاء يتكرر؛ ولم يوجد توزيع أفضل.
}
nobody-meets-again-and-more = لا يلتقي أحد بأحد مرة ثانية. عدد الجولات المماثلة التي يمكن أن تليها: { $more }.
more-groups-than-people-hint = { $people ->
    [zero] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
    [one] عند فتح مجموعة واحدة تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
    [two] عند فتح مجموعتين تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
    [few] عند فتح { $people } مجموعات تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
    [many] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
   *[other] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به. يمكنك أيضًا إشراك المشرفين أو نفسك.
}
nobody-hint = لا يشمل التوزيع المشرفين ولا يشملك إلا إذا وضعت علامة في الخانتين. ويمكنك أيضًا أن تترك الاختيار للجميع.
nobody-invited-hint = اسمح بدلًا من ذلك لأعضاء هذه الغرفة بالانضمام، أو ضع شخصًا في المجموعة.
no-such-group = لم تعد هذه المجموعة موجودة، فقد حُذفت في علامة تبويب أخرى.
too-large-tasks-hint = يتسع المكان بلا مهام، أو بمهام أقصر.
too-large-people-hint = { $people ->
    [zero] يتسع المكان لنحو { $people } شخص. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
    [one] يتسع المكان لنحو شخص واحد. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
    [two] يتسع المكان لنحو شخصين. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
    [few] يتسع المكان لنحو { $people } أشخاص. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
    [many] يتسع المكان لنحو { $people } شخصًا. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
   *[other] يتسع المكان لنحو { $people } شخص. تقصير الأسماء يفيد أيضًا، وبلا اقتراحات يتسع المكان للجميع.
}

## How it is started

# Before a field: what the groups are to do.
task = المهمة
# In the empty field.
task-placeholder = ما على المجموعات أن تفعله
task-hint = يقرؤها الجميع عند اختيار المجموعة، وداخل المجموعة.
# Before a field with a number.
minutes = الدقائق
# In the empty field.
minutes-placeholder = حتى أنهيها
# Before a field with a time.
or-until = أو حتى الساعة
or-until-hint = غدًا، إن كان هذا الوقت قد فات اليوم
# Before a choice: who-everybody, who-invited and who-anybody.
who-can-join = من يمكنه الانضمام
who-everybody = كل من في هذه الغرفة
who-invited = أعضاء المجموعة فقط
who-anybody = أي شخص
# Before a choice: the language of what is sent into the rooms.
language-in-the-rooms = اللغة في الغرف
# What can be chosen.
tell-everybody = إبلاغ الجميع برسالة
show-the-widget = فتح الأداة المصغّرة للجميع في Element
only-moderators-write = خلال ذلك لا يكتب هنا إلا المشرفون
i-keep-it-running = سأترك لوحة التحكم هذه تعمل حتى النهاية
in-the-rooms-of-last-time = في غرف المرة الماضية
# Those rooms.
nobody-is-removed = لا يُخرَج منها أحد
# A button.
start-instead = بدء هذه الخطة بدلًا منها
# A button.
start = بدء
# A link.
see-what-will-be-sent = عرض ما سيُرسل
lasts-from-to = مدة الجلسة من 1 إلى 1440 دقيقة.
one-end = للجلسة نهاية واحدة: حدّد عدد الدقائق أو وقت الانتهاء.
time-unreadable = تعذّر فهم الوقت.
cannot-write = لا يمكنك الكتابة في هذه الغرفة، فلن يعلم أحد بالأمر.
# { $tick } is tell-everybody.
cannot-write-hint = أزل العلامة من «{ $tick }» لفتح المجموعات دون رسالة، ثم أبلغ الأشخاص بنفسك.
plan-has-changed = تغيّرت الخطة منذ أن اطلعت عليها.
plan-has-changed-hint = هذه هي الخطة كما هي الآن. اضغط «بدء» مرة أخرى إن كانت صحيحة.
# { $tick } is i-keep-it-running.
quiet-for-good-hint = تنهي لوحة التحكم هذه الجلسة وتسمح للجميع بالكتابة من جديد، إن كانت لا تزال تعمل حينها. ضع علامة على «{ $tick }»، أو ابدأ دون وقت انتهاء، أو اسمح للجميع بالكتابة خلال ذلك.

## Rooms ahead of time

# Opens a form.
ahead-of-time = إنشاء الغرف مسبقًا
# A button.
make-them = إنشاء
ahead-of-time-hint = لا يعلم أحد بها قبل أن تبدأ. تسمح الخوادم الرئيسية بنحو عشر غرف دفعة واحدة، ثم بغرفة كل دقيقة.
make-from-to = اختر عددًا من الغرف بين 1 و{ $most }.

## What will be sent

# A heading.
what-will-be-sent = ما سيُرسل
# A link.
back-to-the-plan = العودة إلى الخطة
event-cannot-be-written = تعذّرت كتابة الحدث
event-holds = حجم الحدث { $bytes } من أصل { $limit } بايت. معرّفات الغرف هنا مؤقتة، فالغرف تُنشأ عندما تضغط «بدء».
# A heading.
messages-in-this-room = { $messages ->
    [zero] الرسائل في هذه الغرفة، وعددها { $messages }
    [one] الرسالة في هذه الغرفة
    [two] الرسالتان في هذه الغرفة
    [few] الرسائل في هذه الغرفة، وعددها { $messages }
    [many] الرسائل في هذه الغرفة، وعددها { $messages }
   *[other] الرسائل في هذه الغرفة، وعددها { $messages }
}
# A heading. { $type } is the type of an event, in Matrix.
the-event = الحدث { $type }
