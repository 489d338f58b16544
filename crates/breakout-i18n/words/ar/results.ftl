### What comes of break-outs: what the groups bring back, who was where, and which break-outs there were.
###
### What stands between { $hide } and { $show } is only read aloud: on the screen its place says it.

## What the groups bring back

# A heading.
bring-results-back = جلب النتائج
brought-back-before = سبق جلب كل هذه النتائج.
in-the-main-room-now = { $groups ->
    [zero] نتائج { $groups } مجموعة الآن في الغرفة الرئيسية.
    [one] نتائج مجموعة واحدة الآن في الغرفة الرئيسية.
    [two] نتائج مجموعتين الآن في الغرفة الرئيسية.
    [few] نتائج { $groups } مجموعات الآن في الغرفة الرئيسية.
    [many] نتائج { $groups } مجموعة الآن في الغرفة الرئيسية.
   *[other] نتائج { $groups } مجموعة الآن في الغرفة الرئيسية.
}
none-yet = لم تُفتح مجموعات في { $room } بعد.
none-yet-reports = بعد أول جلسة يمكن من هنا جلب ما ميّزته مجموعاتها أو ثبّتته.
what-groups-have-marked = هذا ما ميّزته المجموعات أو ثبّتته. ما تختاره يُنقل إلى { $room }، في رسالة واحدة لكل مجموعة.
# { $word } is what a group writes.
nothing-new = لا جديد مميَّز أو مثبَّت. تميّز المجموعة رسالة بكتابة { $word } قبل نصها أو بعده، أو بالرد على رسالة بكلمة { $word }، في أي تطبيق؛ أو تثبّت الرسالة.
nothing-marked = لا شيء مميَّز أو مثبَّت.
# A mark of a message.
brought-back = تم جلبها
# A button.
bring-it-back-to = نقلها إلى { $room }
group-unreadable = تعذّرت قراءة { $group }: { $reason }
messages-unreadable = { $messages ->
    [zero] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
    [one] تعذّر على هذا الجهاز فك تشفير رسالة واحدة من { $group }
    [two] تعذّر على هذا الجهاز فك تشفير رسالتين من { $group }
    [few] تعذّر على هذا الجهاز فك تشفير { $messages } رسائل من { $group }
    [many] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
   *[other] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
}
only-who-opens = لا يجلب النتائج إلا من يحق له فتح المجموعات في هذه الغرفة
choose-a-message = اختر رسالة واحدة على الأقل لجلبها
# A link, after that.
choose-again = الاختيار من جديد
# A link, after something could not be brought back.
see-what-is-left = عرض ما تبقى
bringing-back = يجري جلب تقارير المجموعات
# { $wait } is a time.
asked-to-wait = يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل المجموعة التالية
goes-on-without-you = يستمر هذا حتى لو غادرت الصفحة.
edited-meanwhile = { $messages ->
    [zero] عُدّلت { $messages } رسالة بعد اطلاعك عليها، فلم تُرسل
    [one] عُدّلت رسالة واحدة بعد اطلاعك عليها، فلم تُرسل
    [two] عُدّلت رسالتان بعد اطلاعك عليهما، فلم تُرسلا
    [few] عُدّلت { $messages } رسائل بعد اطلاعك عليها، فلم تُرسل
    [many] عُدّلت { $messages } رسالة بعد اطلاعك عليها، فلم تُرسل
   *[other] عُدّلت { $messages } رسالة بعد اطلاعك عليها، فلم تُرسل
}
edited-meanwhile-hint = اطلع عليها كما هي الآن، ثم اخترها من جديد

## The break-outs of a room

# The title of a page.
break-outs = جلسات المجموعات
# A heading.
break-outs-of = جلسات المجموعات في { $room }
none-to-see = لم تُفتح مجموعات هنا بعد، بحسب ما يمكنك رؤيته.
none-to-see-hint = ستظهر هنا كل جلسة مع مجموعاتها، لترى من كان مع من، ومن حضر، ولتفتح المجموعات نفسها من جديد.
# A link.
open-the-first-one = فتح أول جلسة
newest-first = { $count ->
    [zero] { $count } جلسة، الأحدث أولًا
    [one] جلسة واحدة
    [two] جلستان، الأحدث أولًا
    [few] { $count } جلسات، الأحدث أولًا
    [many] { $count } جلسة، الأحدث أولًا
   *[other] { $count } جلسة، الأحدث أولًا
}
# A mark: this one is open.
open = مفتوحة
# What is known of one. { $parts } is a list: by or by-replaced, lasted or open-now, groups, people or free-choice.
summary = { $parts }
by = بواسطة { $person }
# { $other } has opened another one in its place.
by-replaced = بواسطة { $person }، وحلّت محلها جلسة { $other }
# { $length } is a time.
lasted = دامت { $length-genitive }
open-now = مفتوحة الآن
groups = { $groups ->
    [zero] { $groups } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}
people = { $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
free-choice = اختيار حر
# Behind the name of a group.
closed-early = أُغلقت قبل النهاية
# A link. { $time } is when it was opened.
who-was-where-on = سجل الحضور{ $hide } بتاريخ { $time }{ $show }
# A link. { $time } is when it was opened.
plan-file-of = المجموعات في ملف خطة{ $hide } بتاريخ { $time }{ $show }
# A label that is read aloud.
more-break-outs = جلسات أخرى
# Links to other pages of the list.
newer = الأحدث
earlier = الأقدم
no-such-break-out = لا توجد جلسة كهذه في هذه الغرفة
# A link, after that.
see-all = عرض كل الجلسات
none-open = لا توجد مجموعات مفتوحة في هذه الغرفة
# A link, after that.
see-earlier-ones = عرض الجلسات السابقة

## Who was where

# A heading.
who-was-where = سجل الحضور
none-yet-to-see = لم تُفتح مجموعات في { $room } بعد، بحسب ما يمكنك رؤيته.
none-yet-attendance = بعد أول جلسة تعرض هذه الصفحة من كان في أي مجموعة، ومن متى إلى متى.
# Before a choice.
break-out = الجلسة
# One of the choices.
all-of-them = كلها
# A button.
show = عرض
nobody-was-there = لم يكن أحد في أي مجموعة.
nobody-was-seen = لم يكن أحد في المجموعات التي يمكنك رؤية ما فيها.
# A label of a table that is read aloud.
attendance = الحضور
# What a table shows; read aloud.
who-was-in-which = من كان في أي مجموعة
who-was-in-which-while-open = من كان في أي مجموعة أثناء الجلسة

# The heads of the columns of the table.
person = الشخص
group = المجموعة
# A time.
from = من
# A time.
to = إلى
# How long.
stayed = المدة

# Instead of a time.
still-there = ما زال هناك
more-rows = { $rows ->
    [zero] في الملف { $rows } سطر آخر.
    [one] في الملف سطر آخر.
    [two] في الملف سطران آخران.
    [few] في الملف { $rows } أسطر أخرى.
    [many] في الملف { $rows } سطرًا آخر.
   *[other] في الملف { $rows } سطر آخر.
}
# A list of names follows.
came-to-none = كانت لهم مجموعة، ولم يدخلوا أي مجموعة:
not-all-readable = تتعذّر قراءة بعض المجموعات.
# A list of groups follows, each with the reason.
not-known-in = لا يُعرف من كان في هذه المجموعات:
unknown = { $group }: { $reason }
only-while-open = لا يُحسب ما قبل بدء الجلسة وما بعد نهايتها.
also-after = من بقي بعد نهاية الجلسة يُحسب وقته حتى يغادر.
makers-left-out = من أنشأ الغرفة يكون فيها طوال الوقت، فلا يُذكر.
# A button.
save-as-table = حفظ كجدول (CSV)
