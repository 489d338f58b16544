### What several commands say on a terminal, and what the short ones say. A text in backticks is typed: it stays as it is.

## Questions

# What somebody may type for yes where a question ends in "[y/N]", in small letters, with a space between two.
yes = ن نعم أجل اجل y yes
nothing-was-done = لم يُنفَّذ شيء

## Rooms that were typed

# { $room } and { $by } are room IDs.
room-was-upgraded = تمت ترقية { $room }، والجميع الآن في { $by }
past-of-upgraded-room = تمت ترقية { $room }، والجميع الآن في { $by }؛ وهذا ما كان قبل الترقية
# { $room } is a room ID.
end-what-is-open-there = `breakout end { $room }` ينهي ما لا يزال مفتوحًا هناك
# { $room } is a room ID.
run-for-new-room = شغّل الأمر للغرفة الجديدة: { $room }
join-new-room-first = انضم إلى الغرفة الجديدة من تطبيق Matrix الذي تستخدمه، ثم شغّل الأمر لها
# { $room } is what was typed, here and below.
room-not-found = لم يُعثر على الغرفة: { $room }
room-not-joined = لم يُعثر على الغرفة: لم تنضم إلى { $room }
rooms-you-have-joined = `breakout rooms --all` يعرض الغرف التي انضممت إليها
invited-and-not-joined = وصلتك دعوة إلى { $room }، لكنك لم تنضم إليها
accept-the-invitation = اقبل الدعوة من تطبيق Matrix الذي تستخدمه
no-breakout-is-open-in = لا توجد مجموعات مفتوحة في { $room }
start-opens-one = `breakout start` يفتح مجموعات

## Files that were typed

# { $file } is a path; { $kind } is what it was to be.
file-unreadable = { $kind ->
    [people] لا يمكن قراءة قائمة الأشخاص { $file }
   *[other] لا يمكن قراءة ملف الخطة { $file }
}
file-is-a-folder = { $kind ->
    [people] قائمة الأشخاص { $file } مجلد وليست ملفًا
   *[other] ملف الخطة { $file } مجلد وليس ملفًا
}
file-has-errors = { $kind ->
    [people] في قائمة الأشخاص { $file } أخطاء
   *[other] في ملف الخطة { $file } أخطاء
}
# { $wrong } is a sentence.
wrong-line = السطر { $line }: { $wrong }
more-wrong-lines = { $lines ->
    [zero] في { $lines } سطر آخر أخطاء
    [one] في سطر آخر خطأ
    [two] في سطرين آخرين أخطاء
    [few] في { $lines } أسطر أخرى أخطاء
    [many] في { $lines } سطرًا آخر أخطاء
   *[other] في { $lines } سطر آخر أخطاء
}
# Of a file that is a pipe.
nothing-came-out = { $seconds ->
    [zero] لم يخرج منه شيء خلال { $seconds } ثانية
    [one] لم يخرج منه شيء خلال ثانية واحدة
    [two] لم يخرج منه شيء خلال ثانيتين
    [few] لم يخرج منه شيء خلال { $seconds } ثوانٍ
    [many] لم يخرج منه شيء خلال { $seconds } ثانية
   *[other] لم يخرج منه شيء خلال { $seconds } ثانية
}

## What is under way

connecting = الاتصال
reading-the-rooms = قراءة الغرف
stopping = يجري إكمال ما بدأ؛ اضغط Ctrl-C مرة أخرى للتوقف فورًا
# { $account } is a user ID.
acting-as = الحساب: { $account }
making-the-room = إنشاء الغرفة
looking-for-the-room = البحث عن الغرفة
other-device = جهاز آخر لهذا الحساب يعمل على هذه الغرفة؛ في انتظار انتهائه
# What is waited for. { $work } is one of the works below.
limit-on-requests = حد الطلبات في الخادم الرئيسي ({ $work })
limit-on-requests-left = حد الطلبات في الخادم الرئيسي ({ $work }، والباقي { $left })
limit-on-messages-left = حد الطلبات في الخادم الرئيسي (الرسائل)، والباقي { $left }
limit-on-rooms-left = حد إنشاء الغرف في الخادم الرئيسي، والباقي { $left }
work-rooms = الغرف
work-invites = الدعوات
work-event = حدث المجموعات
work-announcement = الإعلان
work-tidying = ترتيب الغرف
work-timer = المؤقّت
work-joins = الانضمام إلى الغرف
work-groups = رسائل المجموعات
work-removal = إخراج الأشخاص

## What has come of it

# Several things in a cell of a table, one after another.
list = { $parts }
# { $name } is a person, a group or a room, and { $reason } a sentence about it.
named = { $name }: { $reason }
# The same with the room's ID.
named-room = { $name } ({ $room }): { $reason }
# { $reason } is what the homeserver has answered, which may be in another language.
homeserver-said = رد الخادم الرئيسي: { $reason }
# { $error } is a sentence.
trying-again = { $error }؛ تجري المحاولة من جديد
connected-again = عاد الاتصال
# Why a group could not be told.
not-a-member = لست عضوًا في الغرفة
still-there = ما زال { $user } هناك: { $reason }
run-again-to-go-on = شغّل الأمر نفسه من جديد للمتابعة
run-again-to-continue = الباقي محفوظ: شغّل الأمر نفسه من جديد للمتابعة
join-what-you-may = `breakout join ROOM --all` ينضم إلى كل المجموعات التي تقبل دخولك

## Heads of columns in tables

column-number = #
column-room = الغرفة
column-name = الاسم
column-members = الأعضاء
# Whether a break-out can be opened.
column-breakout = فتح المجموعات
# A power level.
column-level = المستوى
column-suggested = المقترحون
column-there = الحاضرون
column-missing = الغائبون
column-person = الشخص
column-from = من
column-to = إلى
column-messages = الرسائل

## The program itself

stopped-unexpectedly = توقف breakout فجأة
not-started = تعذّر تشغيل البرنامج
manual-not-made = تعذّر إعداد صفحة الدليل
# { $folder } is a path.
manual-not-written = تعذّرت كتابة صفحات الدليل في { $folder }

## `breakout console`

# { $url } is the console's address.
console-at = لوحة التحكم: { $url }
console-runs = تعمل لوحة التحكم إلى أن تضغط Ctrl-C
# { $account } is a user ID. It stands in the page.
account-is-logged-out = تم تسجيل خروج { $account }: لم يعد الخادم الرئيسي يقبل تسجيل دخوله.

## `breakout rooms`

no-room-to-break-out-of = ليست لديك غرفة يمكن تقسيمها
all-rooms-hint = `breakout rooms --all` يعرض كل الغرف التي انضممت إليها
# What a room is, in the column BREAK-OUT.
state-open = مفتوحة
state-possible = ممكن
state-not-allowed = غير مسموح
state-upgraded = تمت ترقيتها
state-space = مساحة
state-not-for-talk = ليست للمحادثة
# Power levels: the one somebody has, and the one that is needed.
level-of = { $mine } من { $needed }
infinite-level = غير محدود

## `breakout history` and `breakout attendance`

reading-the-history = قراءة الجلسات السابقة
no-breakout-yet = لم تُفتح مجموعات في { $room } بعد
# { $opened } and { $ended } are days with times; { $by } says who has opened it.
past-session = { $opened }، حتى { $ended }، { $by }
past-session-open = { $opened }، ما زالت مفتوحة، { $by }
reading-who-was-where = قراءة سجل الحضور
# In the column TO.
is-still-there = ما زال هناك
rooms-unreadable = { $rooms ->
    [zero] تعذّرت قراءة { $rooms } غرفة
    [one] تعذّرت قراءة غرفة واحدة
    [two] تعذّرت قراءة غرفتين
    [few] تعذّرت قراءة { $rooms } غرف
    [many] تعذّرت قراءة { $rooms } غرفة
   *[other] تعذّرت قراءة { $rooms } غرفة
}

## `breakout export`

written-file-unreadable = لا يمكن قراءة ملف الخطة الذي كُتب
history-shows-earlier-ones = `breakout history ROOM` يعرض الجلسات السابقة، والخيار `--session` يأخذ إحداها

## `breakout report`

collecting-the-reports = جمع التقارير

## `breakout plan`

planning = إعداد الخطة
# { $file } is a path.
not-written = لا يمكن كتابة { $file }
wrote = كُتب { $file }
meetings-repeated = { $meetings ->
    [0] لا يلتقي أحد بأحد مرتين
    [one] لقاء واحد يتكرر، ولم توجد خطة أفضل
    [two] لقاءان يتكرران، ولم توجد خطة أفضل
    [few] { $meetings } لقاءات تتكرر، ولم توجد خطة أفضل
    [many] { $meetings } لقاءً يتكرر، ولم توجد خطة أفضل
   *[other] { $meetings } لقاء يتكرر، ولم توجد خطة أفضل
}
rounds-without-repeat = الجولات التي لا يلتقي فيها أحد بأحد مرة ثانية: { $without } من { $rounds }
seed-plans-the-same = الخيار `--seed { $seed }` يعيد الخطة نفسها
not-a-user-id = { $text } ليس معرّف مستخدم مثل @ann:example.org
not-in-the-list = { $user } ليس في قائمة الأشخاص
other-plan-is-there = { $file } موجود بالفعل، وفيه خطة أخرى؛ لم يُكتب شيء
overwrite-or-other-folder = الخيار `--force` يكتب فوقه؛ والخيار `--out DIR` يكتب في مجلد آخر
