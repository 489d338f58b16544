### What the commands with which a break-out is changed and ended say on a terminal.

## A stranger's break-out

# { $name } is a person, { $user } their ID.
opened-by-no-moderator = فُتحت هذه المجموعات بواسطة { $name } ({ $user })، وليس هذا الحساب من مشرفي الغرفة
take-it-over = هل تريد تولّي إدارتها، فيرى الجميع أنها لك؟ [y/N]

## What is under way

adding-a-group = إضافة مجموعة
closing-the-group = إغلاق المجموعة
moving-somebody = النقل
renaming-the-group = إعادة تسمية المجموعة
removing-people = إخراج الأشخاص
moving-the-end = تغيير وقت الانتهاء
saying-it = إرسال الرسالة
ending = إنهاء عمل المجموعات
telling-everybody = إبلاغ الجميع
ended-and-taking-out-soon = انتهى عمل المجموعات؛ سيُخرَج الأشخاص من المجموعات قريبًا
# What is waited for: people were told that they are taken out in so many seconds.
what-people-were-told = المهلة المعلنة للأشخاص
taking-out = إخراج الأشخاص من مجموعة، والباقي { $left }

## What has come of a change

it-was-so-already = كان الأمر كذلك من قبل
# { $user } is a user ID, here and below.
changed-at-the-same-time = غيّر { $user } المجموعات في الوقت نفسه؛ والتغييران محفوظان
hidden-at-the-same-time = أرسل { $user } في الوقت نفسه جلسة أخرى لا تظهر الآن؛ ولم يُحفظ منها شيء
overruled = اتخذ { $user } قرارًا مختلفًا في الوقت نفسه، وكان قراره الأخير
talk-and-run-again = تشاوروا فيما بينكم، ثم شغّل الأمر من جديد
could-not-be-done = تعذّر تنفيذ ذلك
# { $what } is a sentence about the room { $room }.
changed-but = تغيّرت المجموعات، لكن { $what } ({ $room })
run-again-to-make-up = شغّل الأمر نفسه من جديد لاستكمال ما نقص
members-unreadable = تعذّرت قراءة الأعضاء

## `breakout expel`

removed-from = تم إخراج { $person } من { $room }
banned-from = تم حظر { $person } من { $room }
nobody-to-expel = كل من في المجموعات يحق له أن يكون فيها
not-in-the-group = لست في { $room }، فلا يُعرف من فيها
not-all-removed = تعذّر إخراج بعض الأشخاص
still-suggested = تم إخراجهم، لكن الجلسة ما زالت تقترح عليهم مجموعة
run-again = شغّل الأمر نفسه من جديد

## `breakout extend`

ends-at = ينتهي عمل المجموعات في { $room } الساعة { $time }

## `breakout say`

nothing-to-say = لا يوجد نص لإرساله
not-said = تعذّر الإرسال إلى { $failed } من أصل { $groups ->
    [zero] { $groups } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}
said = { $groups ->
    [zero] وصلت الرسالة إلى { $groups } مجموعة
    [one] وصلت الرسالة إلى مجموعة واحدة
    [two] وصلت الرسالة إلى مجموعتين
    [few] وصلت الرسالة إلى { $groups } مجموعات
    [many] وصلت الرسالة إلى { $groups } مجموعة
   *[other] وصلت الرسالة إلى { $groups } مجموعة
}

## `breakout end`

ended-breakout-of = انتهى عمل المجموعات في { $room }
untold-since-outside = { $groups ->
    [zero] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل، لأنك لست فيها
    [one] تعذّر إبلاغ مجموعة واحدة بانتهاء العمل، لأنك لست فيها
    [two] تعذّر إبلاغ مجموعتين بانتهاء العمل، لأنك لست فيهما
    [few] تعذّر إبلاغ { $groups } مجموعات بانتهاء العمل، لأنك لست فيها
    [many] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل، لأنك لست فيها
   *[other] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل، لأنك لست فيها
}
took-out = { $people ->
    [zero] أُخرج { $people } شخص من المجموعات
    [one] أُخرج شخص واحد من المجموعات
    [two] أُخرج شخصان من المجموعات
    [few] أُخرج { $people } أشخاص من المجموعات
    [many] أُخرج { $people } شخصًا من المجموعات
   *[other] أُخرج { $people } شخص من المجموعات
}
not-all-are-out = انتهى عمل المجموعات، لكن لم يخرج منها الجميع
not-told-yet = { $groups ->
    [zero] انتهى عمل المجموعات؛ لم تُبلَّغ { $groups } مجموعة بعد
    [one] انتهى عمل المجموعات؛ لم تُبلَّغ مجموعة واحدة بعد
    [two] انتهى عمل المجموعات؛ لم تُبلَّغ مجموعتان بعد
    [few] انتهى عمل المجموعات؛ لم تُبلَّغ { $groups } مجموعات بعد
    [many] انتهى عمل المجموعات؛ لم تُبلَّغ { $groups } مجموعة بعد
   *[other] انتهى عمل المجموعات؛ لم تُبلَّغ { $groups } مجموعة بعد
}
ended-and-not-told = { $groups ->
    [zero] انتهى عمل المجموعات، لكن تعذّر إبلاغ { $groups } مجموعة
    [one] انتهى عمل المجموعات، لكن تعذّر إبلاغ مجموعة واحدة
    [two] انتهى عمل المجموعات، لكن تعذّر إبلاغ مجموعتين
    [few] انتهى عمل المجموعات، لكن تعذّر إبلاغ { $groups } مجموعات
    [many] انتهى عمل المجموعات، لكن تعذّر إبلاغ { $groups } مجموعة
   *[other] انتهى عمل المجموعات، لكن تعذّر إبلاغ { $groups } مجموعة
}
ended-and-not-taken-out = انتهى عمل المجموعات، لكن تعذّر إخراج بعض الأشخاص منها
# { $time } is a time of day.
called-back-by-server = يُدعى الجميع إلى العودة الساعة { $time }؛ وينهي الخادم الرئيسي الجلسة حتى بدون هذا الأمر
called-back-by-command = يُدعى الجميع إلى العودة الساعة { $time }؛ وهذا الأمر هو الذي ينهي الجلسة، فاتركه يعمل

## `breakout requests`

taking-it = تولّي الطلب
nobody-waits-in = لا أحد ينتظر المساعدة في { $room }
requests-shows-who = `breakout requests ROOM` يعرض من ينتظرون
looking-who-waits = البحث عن طلبات المساعدة
nobody-has-asked = لم يطلب أحد المساعدة
breakout-has-ended = انتهى عمل المجموعات
# { $room } is a room ID.
older-calls-unseen = كثرت الرسائل في { $room } حتى لم تعد الطلبات الأقدم للمساعدة تظهر
# { $error } is a sentence.
group-unreadable = لا يمكن قراءة { $group }: { $error }
# Names of groups.
waits-unreadable = لا يُعرف هل تنتظر هذه المجموعات المساعدة: { $groups }
# { $states } is one or two of the states below.
asked-by = { $group }: طلب مساعدة من { $person }، { $states }
taken-by = يتولّاه { $person }
# { $time } is a length of time.
waiting-for = مدة الانتظار: { $time }
