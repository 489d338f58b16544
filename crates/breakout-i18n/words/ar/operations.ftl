### Why something that was asked for in a room with break-outs could not be done. In lower case and without a full stop; a page begins it
### with a capital letter.
###
### { $room } is the ID of a room or the name of a group, { $user } and { $by } are Matrix IDs.

not-open = لا توجد مجموعات مفتوحة في { $room }
another-is-open = المفتوحة في { $room } مجموعات أخرى غير هذه، فتحها { $by }
not-a-group = { $room } ليست إحدى المجموعات المفتوحة
no-session-yet = لم تُفتح مجموعات في { $room } بعد
not-joined = الحساب ليس عضوًا في { $room }
not-logged-in = لم يتم تسجيل الدخول
stopped-before-done = توقف قبل أن يكتمل
not-serialized = تعذّر تحويل حدث إلى نص
connection-lost = انقطع الاتصال بالخادم الرئيسي
# { $servers } are names of servers.
servers-silent = لا يستجيب أي من الخوادم التي تعرف { $room }: { $servers }

## Opening

already-open = هناك مجموعات مفتوحة في هذه الغرفة بالفعل
cut-off = انقطعت عملية بدء سابقة: { $request }
stopped-before-open = توقف قبل فتح الجلسة
stopped-tidying = توقف قبل ترتيب كل الغرف أو إبلاغها؛ والجلسة مفتوحة
stopped-making = توقف قبل إنشاء كل الغرف
# { $room } stands in quotes as it is called.
not-in-group = { $user } ليس في «{ $room }»، ولا يستطيع تغييرها ولا إخراج أحد منها
no-power-in-group = لا يحق لـ { $user } تغيير «{ $room }» ولا إخراج أشخاص منها
session-id-bytes = { $bytes ->
   *[other] يتكون معرّف الجلسة من 1 إلى { $bytes } بايت
}
no-power-levels = ليس للغرفة مستويات صلاحية
no-widget = ليست في الغرفة أداة مصغّرة
quiet-for-good = لا ينهي الخادم الرئيسي أي جلسة من تلقاء نفسه: إذا لم يعمل عند النهاية ما ينهيها، بقي الأعضاء لا يستطيعون الكتابة في الغرفة الرئيسية إلى أن ينهيها شخص ما
quiet-for-longer = لا ينهي الخادم الرئيسي من تلقاء نفسه جلسة تزيد مدتها على { $length-genitive }: إذا لم يعمل عند النهاية ما ينهيها، بقي الأعضاء لا يستطيعون الكتابة في الغرفة الرئيسية إلى أن ينهيها شخص ما

## Changing

no-end = ليس للجلسة وقت انتهاء
overruled = حدّد { $by } وقت انتهاء آخر في اللحظة نفسها
not-a-member = { $user } ليس عضوًا في { $room }
still-a-member = { $user } عضو في { $room }، فيحق له أن يكون في مجموعاتها
cannot-let-in = الدخول إلى { $room } بدعوة، ولست فيها، فلا يمكنك إدخال أحد
task-ended = لم تعد التغييرات تُجمع
room-not-made = تعذّر إنشاء الغرفة: { $reason }
no-power-to-invite = مستوى الصلاحية في { $room } لا يسمح بدعوة الأشخاص
no-power-to-remove = مستوى الصلاحية في { $room } لا يسمح بإخراج الأشخاص
no-power-to-remove-person = مستوى الصلاحية في { $room } لا يسمح بإخراج هذا الشخص
no-power-to-take-requests = مستوى الصلاحية في { $room } لا يسمح بتولّي طلبات المساعدة
no-power-to-rename = مستوى الصلاحية في { $room } لا يسمح بتغيير اسم الغرفة
not-in-time = لم يُرسل في الوقت المحدد

## What follows from a change and did not work

not-invited = تعذّرت دعوة { $user }
people-not-told = تعذّر إبلاغ الأشخاص
not-renamed = تعذّرت إعادة تسمية الغرفة
timer-not-set = تعذّر ضبط مؤقّت الخادم الرئيسي

## Help

nobody-waits = لا أحد ينتظر المساعدة في { $room }
taken-before = سبق أن تولّاه { $by }

## In a group, after its name

no-power-there = مستوى صلاحيتك هناك لا يسمح بذلك
not-in-the-room = لست عضوًا في الغرفة
account-not-in-the-room = هذا الحساب ليس في الغرفة

## A setting of a group that could not be brought in line with the main room, after the name of the group

encryption-not-in-line = تعذّر جعل التشفير مطابقًا للغرفة الرئيسية: { $reason }
guests-not-in-line = تعذّر جعل دخول الضيوف مطابقًا للغرفة الرئيسية: { $reason }
history-not-in-line = تعذّر جعل ما يقرؤه الأعضاء الجدد مطابقًا للغرفة الرئيسية: { $reason }
levels-not-in-line = تعذّر جعل المشرفين والممنوعين من الكتابة مطابقين للغرفة الرئيسية: { $reason }
