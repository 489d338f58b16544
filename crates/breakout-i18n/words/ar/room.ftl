### The page of a room, with the break-out that is open in it.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.
### What stands between { $quiet } and { $end } is written less strongly.

## The ways to other rooms

# A link at the top of the page of a group, or of a page about a room. { $room } is the room that it leads to.
back-to = العودة إلى { $room }
# The same where it is not known what that room is called.
back-to-main-room = العودة إلى الغرفة الرئيسية
# A heading: somebody wants to go back to a room that they are not in.
back-to-main-room-asked = هل تريد العودة إلى الغرفة الرئيسية؟
# { $room } is where somebody is, { $main } the ID of the room that they would join.
says-that-it-belongs = مذكور في { $room } أنها تتبع { $main }، وهي غرفة غادرتها من قبل.
# { $person } is a user ID.
says-that-it-belongs-unknown = مذكور في { $room } أنها تتبع { $main }. لم يسبق لك دخول تلك الغرفة، وكاتب ذلك هو { $person }. لا تنضم إليها إلا إذا كنت تتوقع ذلك.
# A button.
join-that-room = الانضمام إلى تلك الغرفة
# A link.
stay-here = البقاء هنا

## The call of the room

# A button; a noun.
call = مكالمة
# A button.
join-the-call = { $people ->
    [zero] الانضمام إلى المكالمة: { $people } شخص
    [one] الانضمام إلى المكالمة: شخص واحد
    [two] الانضمام إلى المكالمة: شخصان
    [few] الانضمام إلى المكالمة: { $people } أشخاص
    [many] الانضمام إلى المكالمة: { $people } شخصًا
   *[other] الانضمام إلى المكالمة: { $people } شخص
}
# { $device } is the ID of a device.
in-the-call-elsewhere = أنت في هذه المكالمة من الجهاز { $device }.
# { $group } is the group that they would be moved to.
in-the-call-elsewhere-for = أنت في هذه المكالمة من الجهاز { $device }، ولا يمكن نقله من هنا. غادر المكالمة هناك ليتم نقلك هنا إلى { $group }.
# A link.
take-the-call-over = متابعة المكالمة هنا

## A room that was upgraded

upgraded = تمت ترقية هذه الغرفة
upgraded-and-people-went = تمت ترقية هذه الغرفة، والجميع الآن في الغرفة الجديدة.
# A button.
go-to-the-new-room = الانتقال إلى الغرفة الجديدة
# { $room } is the ID of a room.
upgraded-and-people-are-in = تمت ترقية هذه الغرفة، والجميع الآن في { $room }.
upgraded-hint = انضم إلى الغرفة الجديدة من تطبيق Matrix الذي تستخدمه، ثم قسّم تلك الغرفة.

## Nothing is open

none-open = لا توجد هنا مجموعات مفتوحة.
is-a-space = هذه مساحة، ولا يمكن تقسيمها.
is-not-for-chat = هذه الغرفة ليست للمحادثة، ولا يمكن تقسيمها.
over-in-this-group = انتهى عمل المجموعات. تبقى هذه الغرفة.
# A label that is read aloud.
only-moderators-write = الكتابة للمشرفين فقط
still-quiet = لا توجد هنا مجموعات مفتوحة، لكن الكتابة ما زالت للمشرفين فقط منذ الجلسة الأخيرة.
# A button.
let-everybody-write = السماح للجميع بالكتابة من جديد
still-quiet-hint = من يحق له تغيير صلاحيات هذه الغرفة يستطيع السماح للجميع بالكتابة من جديد.
# A label that is read aloud: somebody has put an invitation to the groups aside.
put-aside = مؤجَّل
# { $what } is groups-are-open, suggested-for or suggested-for-several.
said-not-now = { $what }. كان جوابك: ليس الآن.
# A button.
show-the-groups = عرض المجموعات

## In a group

# A heading.
you-are-in = أنت في { $group }
# { $room } is the main room.
group-of = مجموعة من { $room }
# A button.
ask-for-help = طلب المساعدة

## What is open

# A heading.
groups-are-open = { $groups ->
    [zero] { $groups } مجموعة مفتوحة
    [one] مجموعة واحدة مفتوحة
    [two] مجموعتان مفتوحتان
    [few] { $groups } مجموعات مفتوحة
    [many] { $groups } مجموعة مفتوحة
   *[other] { $groups } مجموعة مفتوحة
}
# A heading.
suggested-for = المجموعة المقترحة لك: { $group }
# A heading.
suggested-for-several = لك أكثر من مجموعة مقترحة
# A line below the heading. { $parts } is a list: opened-by, open or group-of comes first, then some of the others.
summary = { $parts }
opened-by = فُتحت بواسطة { $person }
open = مفتوحة
but-only-moderators-write = الكتابة في الغرفة الرئيسية للمشرفين فقط
but-everybody-writes = يستطيع الجميع الكتابة في الغرفة الرئيسية
widget-is-open = الأداة المصغّرة مفتوحة في Element
# { $left } is a clock that counts down.
ends-in = تنتهي بعد { $left }
# { $time } is a time and a day.
ends-in-at = تنتهي بعد { $left }، الساعة { $time }
# A button: somebody does not want to join a group now.
not-now = ليس الآن
# What the button does that ends all groups.
take-people-out = إخراج الأشخاص من المجموعات بعد ذلك بدقيقة
# A button.
end-in-a-minute = إنهاء بعد دقيقة واحدة
# A button.
end = إنهاء وإعادة الجميع

## A stranger has opened it

# A heading.
do-you-know = هل تعرف { $person }؟
# { $user } is the user ID of the same person.
opened-by-a-stranger = فُتحت هذه المجموعات بواسطة { $person } ({ $user }). ليس هذا الحساب من المشرفين هنا، ولا توجد بينكما محادثة مباشرة. لا تنضم إلا إذا كنت تتوقع ذلك.
# A button.
i-know-them = أعرف هذا الشخص، وأريد معرفة طريقة الانضمام
opened-by-no-moderator = فتح هذه المجموعات شخص ليس من المشرفين، لذلك لا يمكنك إدارتها من هنا.
# A link.
take-them-over = تولّي إدارتها

## A moderator is not in the groups

not-in-the-group = لست في هذه المجموعة، ولا يمكنك رؤية ما فيها ولا مراسلتها.
not-in-groups = { $groups ->
    [zero] لست في { $groups } مجموعة من أصل { $all }، ولا يمكنك رؤية ما فيها ولا مراسلتها.
    [one] لست في مجموعة واحدة من أصل { $all }، ولا يمكنك رؤية ما فيها ولا مراسلتها.
    [two] لست في مجموعتين من أصل { $all }، ولا يمكنك رؤية ما فيهما ولا مراسلتهما.
    [few] لست في { $groups } مجموعات من أصل { $all }، ولا يمكنك رؤية ما فيها ولا مراسلتها.
    [many] لست في { $groups } مجموعة من أصل { $all }، ولا يمكنك رؤية ما فيها ولا مراسلتها.
   *[other] لست في { $groups } مجموعة من أصل { $all }، ولا يمكنك رؤية ما فيها ولا مراسلتها.
}
# A button.
join-all-groups = الانضمام إلى كل المجموعات

## Who waits for help

# { $person } has asked, { $ago } is how long ago.
asks-for-help = طلب مساعدة من { $group } { $quiet }{ $person }، { $ago }{ $end }
# { $helper } has said that they go there.
help-is-coming = { $group } { $quiet }طلبت المساعدة، و{ $helper } في الطريق{ $end }
# A group has asked very often.
called-times = { $times ->
    [zero] { $times } نداء
    [one] نداء واحد
    [two] نداءان
    [few] { $times } نداءات
    [many] { $times } نداءً
   *[other] { $times } نداء
}
called-times-or-more = { $times ->
    [zero] { $times } نداء أو أكثر
    [one] نداء واحد أو أكثر
    [two] نداءان أو أكثر
    [few] { $times } نداءات أو أكثر
    [many] { $times } نداءً أو أكثر
   *[other] { $times } نداء أو أكثر
}
# A button.
i-am-coming = أنا في الطريق{ $hide } إلى { $group }{ $show }
just-now = الآن
minutes-ago = قبل { $minutes } د
hours-ago = قبل { $hours } س

## Who has arrived

# A label that is read aloud.
arrived = الوصول
people-have-chosen = { $people ->
    [zero] اختار { $people } شخص مجموعة
    [one] اختار شخص واحد مجموعة
    [two] اختار شخصان مجموعة
    [few] اختار { $people } أشخاص مجموعة
    [many] اختار { $people } شخصًا مجموعة
   *[other] اختار { $people } شخص مجموعة
}
everybody-is-there = وصل الجميع إلى مجموعاتهم
some-are-there = وصل { $there } من أصل { $all } إلى مجموعاتهم

## The card of a group

# A mark: somebody is suggested for this group.
for-you = لك
# How many are in a group.
people = { $people ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
# { $all } are suggested for a group.
some-are-here = { $there } من أصل { $all } هنا
# Nobody is suggested for a group.
open-to-all = مفتوحة للجميع
people-suggested = { $people ->
    [zero] { $people } شخص مقترح
    [one] شخص واحد مقترح
    [two] شخصان مقترحان
    [few] { $people } أشخاص مقترحون
    [many] { $people } شخصًا مقترحًا
   *[other] { $people } شخص مقترح
}
its-room-was-upgraded = تمت ترقية غرفتها، والجميع الآن في الغرفة الجديدة.
its-room-was-upgraded-to = تمت ترقية غرفتها، والجميع الآن في { $room }.
its-room-is-the-main-room = هذه هي الغرفة التي تُقسَّم.
its-room-is-a-space = هذه مساحة.
its-room-is-not-for-chat = هذه الغرفة ليست للمحادثة.
its-room-bans-you = أنت محظور من هذه الغرفة.
its-room-is-gone = لم يعد أحد يستطيع الانضمام إلى هذه الغرفة.
# The name of somebody, who looks at the page.
name-and-you = { $person } (أنت)
# Behind the name of somebody who should be in this group, and is in { $group }.
is-in = موجود في { $group }
# Behind the name of somebody who should be in this group, and is in none.
missing = غائب
# Behind the name of somebody who is in this group, and should be in { $group }.
from-group = من { $group }
# Behind the name of somebody who is in a group, and not in the main room.
left-the-main-room = غادر الغرفة الرئيسية
removed-from-the-main-room = أُخرج من الغرفة الرئيسية
banned-from-the-main-room = محظور من الغرفة الرئيسية
# A button.
remove-person = إخراج{ $hide } { $person } من المجموعات{ $show }
# How many are in the call of a group.
call-with = مكالمة، وفيها { $people }
# When something last happened in a group: { $ago }.
active = آخر نشاط: { $ago }
you-are-in-it = أنت فيها
# A button.
go-to = الانتقال إلى { $group }
# A link: a host goes into the room of a group.
look-in = إلقاء نظرة{ $hide } على { $group }{ $show }
# A link: a host hears the call of a group.
listen-in = استماع{ $hide } إلى { $group }{ $show }
# Opens what can be changed of a group.
change = تغيير{ $hide } { $group }{ $show }
# Before a field.
name = الاسم
# A button.
rename = إعادة التسمية
# A button.
close-this-group = إغلاق هذه المجموعة
# A button.
join = الانضمام إلى { $group }

## Below the cards

# A list of names follows.
without-a-group = بلا مجموعة:

## Run the session

# A label that is read aloud.
run-the-session = إدارة الجلسة
# A button: by voice.
speak-to-all = التحدث إلى كل المجموعات
# Before a field: what is sent to them.
say-to-the-groups = رسالة إلى المجموعات
# Before a choice of groups: who is told it.
say-it-to = إلى
# One of the choices.
all-groups = كل المجموعات
# A button.
say-it = إرسال
# Before a choice of people: who is moved.
move-whom = نقل
# One of the choices, which is none.
choose-a-person = اختر شخصًا
# Before a choice of groups: where they are moved.
move-to = إلى
# A button.
move-them = نقل
# Before a field with a number: how much later the session ends.
more-minutes = دقائق إضافية
# Before a field with a number: when the session ends.
end-in-minutes = الانتهاء بعد (بالدقائق)
# A button.
give-more-time = إضافة وقت
# A button.
set-the-end = ضبط وقت الانتهاء
# Before a field with a time.
end-at = الانتهاء في الساعة
# A button.
set-this-end = اعتماد هذا الوقت
# Before a field with a name.
new-group = مجموعة جديدة
# A button.
add-it = إضافة

## What came of sessions: links

results = النتائج
bring-results-back = جلب النتائج
plan-file = المجموعات في ملف خطة
attendance = سجل الحضور
history = الجلسات السابقة
