### What `breakout doctor` says on a terminal. "MSC" and a number is a proposal for the Matrix protocol.

examining = الفحص

## One check

# { $check } is its name, { $found } what was found. Both words are as wide as the other one, so that names stand below each other.
good = سليم  { $check }: { $found }
bad = انظر  { $check }: { $found }
# What can be done, under the check.
hint = {"      "}{ $hint }

## Names of checks

check-login = تسجيل الدخول
check-device = الجهاز
check-clock = الساعة
check-delayed-events = الأحداث المؤجلة
check-call-transports = وسائل نقل المكالمات
check-half-made = جلسات لم تكتمل
check-rooms-again = غرف لإعادة فتحها
check-groups = المجموعات
check-people = من في المجموعات
check-room = الغرفة
check-permission = الصلاحية
check-telling = إبلاغ الأشخاص
check-who-may-open = من يحق له الفتح
check-event = حدث المجموعات
check-main-room = الغرفة الرئيسية

## The account and its homeserver

login = { $user } على { $homeserver }
# { $device } is the device's ID.
device-verified = تم التحقق من { $device }
device-not-verified = لم يتم التحقق من { $device }: قد تحذّر التطبيقات الأخرى من رسائله أو تخفيها
verify-device = شغّل `breakout login` من جديد مع مفتاح الاسترداد
clock-right = مطابقة لساعة الخادم الرئيسي
set-clock = اضبط ساعة هذا الحاسوب، أو اجعلها تُضبط عبر الشبكة
delayed-events-there = متاحة في الخادم الرئيسي (MSC4140)
no-delayed-events = غير متاحة في الخادم الرئيسي (MSC4140)
keep-watching = الجلسة ذات وقت الانتهاء تنتهي في التطبيقات التي تعرف الغرف الفرعية؛ ومن أجل غيرها اترك `breakout status --watch` أو لوحة التحكم تعمل
transports-there = يذكر الخادم الرئيسي { $transports }
no-transports = لا يذكر الخادم الرئيسي أيًّا منها
transports-unknown = لا يعرفها الخادم الرئيسي (MSC4143)
# { $features }, { $delay } and { $transports } are settings of Synapse, a homeserver.
set-transports = المكالمات في الغرف الفرعية تحتاج إليها؛ يضبط مدير Synapse `{ $features }` و`{ $delay }`، وكذلك `{ $transports }` مع عنوان خدمة التفويض في LiveKit

## One room

run-for-the-new-room = شغّل الأوامر للغرفة الجديدة
join-and-run-for-the-new-room = انضم إلى الغرفة الجديدة من تطبيق Matrix الذي تستخدمه، ثم شغّل الأوامر لها
rooms-lists = `breakout rooms` يعرض الغرف التي يمكنك تقسيمها
may-open = يحق لك فتح مجموعات هنا
ask-to-raise-level = اطلب من مشرف الغرفة رفع مستوى صلاحيتك
may-write = يمكنك الكتابة هنا
start-without-announcement = ابدأ بالخيار `--no-announce` وأبلغ الأشخاص بنفسك، أو اطلب من مشرف رفع مستوى صلاحيتك
# Power levels.
everybody-may-open = الجميع: يحتاج الحدث إلى المستوى { $needed }، ومستوى الجميع { $ordinary }
raise-the-level = ارفع مستوى `org.matrix.msc3985.breakout` إلى 50 في صلاحيات الغرفة
those-with-level = أصحاب المستوى { $needed }
event-names = { $rooms ->
    [zero] يذكر { $rooms } غرفة
    [one] يذكر غرفة واحدة
    [two] يذكر غرفتين
    [few] يذكر { $rooms } غرف
    [many] يذكر { $rooms } غرفة
   *[other] يذكر { $rooms } غرفة
}
event-in-upgraded-room = { $rooms ->
    [zero] يذكر { $rooms } غرفة، وهو في غرفة تمت ترقيتها
    [one] يذكر غرفة واحدة، وهو في غرفة تمت ترقيتها
    [two] يذكر غرفتين، وهو في غرفة تمت ترقيتها
    [few] يذكر { $rooms } غرف، وهو في غرفة تمت ترقيتها
    [many] يذكر { $rooms } غرفة، وهو في غرفة تمت ترقيتها
   *[other] يذكر { $rooms } غرفة، وهو في غرفة تمت ترقيتها
}
# { $room } is a room ID.
end-ends-that = `breakout end { $room }` ينهي ذلك
# { $parts } says which parts.
event-unreadable = لا يمكن قراءة جزء منه: { $parts }
other-client-wrote = أرسله تطبيق يكتبه بطريقة أخرى
everybody-writes = لا توجد جلسة تمنع الأعضاء من الكتابة
quiet-until-the-end = الكتابة للمشرفين فقط حتى نهاية الجلسة
quiet-though-over = الكتابة للمشرفين فقط، بسبب الجلسة { $session } التي انتهت
end-lets-write = `breakout end ROOM` يسمح للجميع بالكتابة من جديد

## Rooms of sessions

# A list of messages, each of which says something of a room or a person.
one-after-another = { $found }
all-can-be-joined = { $rooms ->
    [zero] { $rooms }، ويمكن الانضمام إليها كلها
    [one] { $rooms }، ويمكن الانضمام إليها
    [two] { $rooms }، ويمكن الانضمام إليهما
    [few] { $rooms }، ويمكن الانضمام إليها كلها
    [many] { $rooms }، ويمكن الانضمام إليها كلها
   *[other] { $rooms }، ويمكن الانضمام إليها كلها
}
again-makes-new-ones = `breakout start ROOM --again` ينشئ غرفًا جديدة مكانها
moved-to-upgraded = من ينضم إليها يدخل غرفتها الجديدة إن كان ذلك مسموحًا للأعضاء؛ وإلا فالأمر `breakout add` ينشئ مجموعة أخرى
close-and-add = `breakout close` يغلقها، و`breakout add` ينشئ مجموعة أخرى
# { $absence } is "left the main room" or the like.
outsider = { $user } في { $group }، لكنه { $absence }
expel-removes = `breakout expel ROOM` يُخرجهم

## What starts have left behind

none-left = لا شيء
# { $rooms } is a list of room IDs, and { $user } a user ID.
overwritten = حلّت محل الجلسة { $session } مجموعات فتحها { $user }؛ لا شيء يشير إلى { $rooms }
cut-off = انقطعت الجلسة { $session } قبل فتحها؛ لا شيء يشير إلى { $rooms }
# The same with the room, where all rooms are looked at.
overwritten-in = { $place }: حلّت محل الجلسة { $session } مجموعات فتحها { $user }؛ لا شيء يشير إلى { $rooms }
cut-off-in = { $place }: انقطعت الجلسة { $session } قبل فتحها؛ لا شيء يشير إلى { $rooms }
people-can-stay = يمكن لمن في هذه الغرف البقاء فيها؛ غادرها من أي تطبيق إن لم تكن تحتاج إليها
run-start-again = شغّل أمر `breakout start` نفسه خلال يوم للمتابعة، أو غادر الغرف من أي تطبيق
