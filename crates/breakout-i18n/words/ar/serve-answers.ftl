### What the bot answers in a room.
###
### { $start }, { $help }, { $status }, { $end-command }, { $again }, { $report }, { $who } and { $command } are commands with their prefix, as somebody writes them.
### { $length } is a length of time, { $time } a time of day, { $people } a list of names.

## Who the bot is

greeting = أهلًا بكم. أنا أقسّم هذه الغرفة إلى مجموعات، وأضبط وقتها، ثم أعيد الجميع.
# { $level } is a number.
needs-power = اجعلوني مشرفًا في هذه الغرفة (مستوى الصلاحية { $level }) لأتمكن من البدء.
how-to-begin = للبدء اكتبوا { $start }. والأمر { $help } يعرض كل ما عدا ذلك.
reads-the-groups = ما دامت المجموعات مفتوحة أكون في كل منها، لأخبركم بمن يحتاج إلى مساعدة.
ready = شكرًا، أنا مشرف الآن. الأمر { $start } يقسّم هذه الغرفة إلى مجموعات، والأمر { $help } يعرض كل ما عدا ذلك.
no-moderator = لم أعد مشرفًا في هذه الغرفة، ولا أستطيع أن أبدأ شيئًا هنا. اجعلوني مشرفًا من جديد فأتابع.
no-moderator-while-open = لم أعد مشرفًا في هذه الغرفة. تبقى المجموعات المفتوحة كما هي، ولا أستطيع تغييرها أو إنهاءها. اجعلوني مشرفًا من جديد فأتابع.

## Groups

# Headings of a table.
group = المجموعة
people = الأشخاص
there = الحاضرون
missing = الغائبون
# A group in a list.
group-with-people = { $group } – { $people }
# { $missing } are those who should be there.
group-with-missing = { $group } – { $people }؛ الغائبون: { $missing }
nobody = لا أحد
everybody-chooses = لمن يشاء
# It is not known who is in a group.
unknown = ؟
nameless-group = مجموعة بلا اسم
nameless-person = شخص بلا اسم
# Behind the name of a group.
asks-for-help = { $group } 🙋
# So many people are not listed.
and-more = { $people }، و{ $more } غيرهم
only-more = { $more ->
    [zero] { $more } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $more } أشخاص
    [many] { $more } شخصًا
   *[other] { $more } شخص
}
# So many groups are not listed.
more-groups = { $more ->
    [zero] { $more } مجموعة أخرى لا تظهر هنا.
    [one] مجموعة أخرى لا تظهر هنا.
    [two] مجموعتان أخريان لا تظهران هنا.
    [few] { $more } مجموعات أخرى لا تظهر هنا.
    [many] { $more } مجموعة أخرى لا تظهر هنا.
   *[other] { $more } مجموعة أخرى لا تظهر هنا.
}
not-all-shown = لا تتسع هذه الرسالة للجميع: الأمر { $who } يعرض مجموعة واحدة.

## A plan

plan = { $groups ->
    [zero] { $groups } مجموعة:
    [one] مجموعة واحدة:
    [two] مجموعتان:
    [few] { $groups } مجموعات:
    [many] { $groups } مجموعة:
   *[other] { $groups } مجموعة:
}
plan-for = { $groups ->
    [zero] { $groups } مجموعة لمدة { $length-genitive }:
    [one] مجموعة واحدة لمدة { $length-genitive }:
    [two] مجموعتان لمدة { $length-genitive }:
    [few] { $groups } مجموعات لمدة { $length-genitive }:
    [many] { $groups } مجموعة لمدة { $length-genitive }:
   *[other] { $groups } مجموعة لمدة { $length-genitive }:
}
plan-until = { $groups ->
    [zero] { $groups } مجموعة حتى { $time }:
    [one] مجموعة واحدة حتى { $time }:
    [two] مجموعتان حتى { $time }:
    [few] { $groups } مجموعات حتى { $time }:
    [many] { $groups } مجموعة حتى { $time }:
   *[other] { $groups } مجموعة حتى { $time }:
}
without-group = بلا مجموعة: { $people }
press = ✅ للفتح، 🔀 لإعادة التوزيع، ❌ لإلغاء الخطة.
# { $yes }, { $again } and { $no } are words to write.
or-answer = أو أجيبوا: { $yes } أو { $again } أو { $no }.

## A session

opened = { $groups ->
    [zero] المجموعات مفتوحة الآن.
    [one] المجموعة مفتوحة الآن.
    [two] المجموعتان مفتوحتان الآن.
    [few] المجموعات مفتوحة الآن.
    [many] المجموعات مفتوحة الآن.
   *[other] المجموعات مفتوحة الآن.
}
opened-for = { $groups ->
    [zero] المجموعات مفتوحة لمدة { $length-genitive }.
    [one] المجموعة مفتوحة لمدة { $length-genitive }.
    [two] المجموعتان مفتوحتان لمدة { $length-genitive }.
    [few] المجموعات مفتوحة لمدة { $length-genitive }.
    [many] المجموعات مفتوحة لمدة { $length-genitive }.
   *[other] المجموعات مفتوحة لمدة { $length-genitive }.
}
opened-until = { $groups ->
    [zero] المجموعات مفتوحة حتى { $time }.
    [one] المجموعة مفتوحة حتى { $time }.
    [two] المجموعتان مفتوحتان حتى { $time }.
    [few] المجموعات مفتوحة حتى { $time }.
    [many] المجموعات مفتوحة حتى { $time }.
   *[other] المجموعات مفتوحة حتى { $time }.
}
while-open = الأمر { $status } يعرض الحاضرين، والأمر { $end-command } يعيد الجميع.
none-open = لا توجد مجموعات مفتوحة. الأمر { $start } يفتحها.
time-left = { $groups ->
    [zero] { $groups } مجموعة، والوقت الباقي { $length }:
    [one] مجموعة واحدة، والوقت الباقي { $length }:
    [two] مجموعتان، والوقت الباقي { $length }:
    [few] { $groups } مجموعات، والوقت الباقي { $length }:
    [many] { $groups } مجموعة، والوقت الباقي { $length }:
   *[other] { $groups } مجموعة، والوقت الباقي { $length }:
}
no-time = { $groups ->
    [zero] { $groups } مجموعة، بلا وقت انتهاء:
    [one] مجموعة واحدة، بلا وقت انتهاء:
    [two] مجموعتان، بلا وقت انتهاء:
    [few] { $groups } مجموعات، بلا وقت انتهاء:
    [many] { $groups } مجموعة، بلا وقت انتهاء:
   *[other] { $groups } مجموعة، بلا وقت انتهاء:
}
ended = { $groups ->
    [zero] انتهى عمل المجموعات، ودُعي الجميع إلى العودة.
    [one] انتهى عمل المجموعة، ودُعي الجميع إلى العودة.
    [two] انتهى عمل المجموعتين، ودُعي الجميع إلى العودة.
    [few] انتهى عمل المجموعات، ودُعي الجميع إلى العودة.
    [many] انتهى عمل المجموعات، ودُعي الجميع إلى العودة.
   *[other] انتهى عمل المجموعات، ودُعي الجميع إلى العودة.
}
reports-came = { $reports ->
    [zero] ورد منها { $reports } تقرير: الأمر { $report } يعرضها هنا.
    [one] ورد منها تقرير واحد: الأمر { $report } يعرضه هنا.
    [two] ورد منها تقريران: الأمر { $report } يعرضهما هنا.
    [few] ورد منها { $reports } تقارير: الأمر { $report } يعرضها هنا.
    [many] ورد منها { $reports } تقريرًا: الأمر { $report } يعرضها هنا.
   *[other] ورد منها { $reports } تقرير: الأمر { $report } يعرضها هنا.
}
another-round = الأمر { $again } يفتح المجموعات نفسها من جديد.
# Somebody in a group has asked for help.
call-for-help = 🙋 طلب مساعدة من { $group }: { $person }

## What cannot be done

# { $person } is who asked.
may-not = { $person }: يتطلب ذلك مستوى الصلاحية { $needed } في هذه الغرفة، ومستواك { $level }.
# { $problem } is a sentence that begins in lower case.
did-not-work = لم ينجح ذلك: { $problem }
# What can be done about it.
way-on = ← { $way }

## The list of commands

commands = هذا ما أفهمه:
to-begin = للبدء
while-it-goes-on = أثناء عمل المجموعات
to-speak = للتحدث إلى المجموعات
other-commands = أوامر أخرى
# A command and what it does.
command-does = { $command } – { $does }
# Another way to write a command, in a list.
one-command = { $command }
