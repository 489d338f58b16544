### What came out of joining, reporting and attendance.

table-not-written = تعذّرت كتابة الجدول

## Groups that a host joins

# What became of joining a group, in a table.
joined = تم الانضمام
already = عضو من قبل
join-failed = فشل
not-invited = لم تُوجَّه إليك دعوة
# { $failed } of { $groups }: both are numbers.
not-all-joined = تعذّر الانضمام إلى { $failed } من أصل { $groups ->
    [zero] { $groups } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}
# { $host } is somebody's Matrix ID.
host-can-invite = يستطيع { $host }، الذي فتح المجموعات، أن يدعوك؛ وكذلك كل من في المجموعة ممن يحق لهم الدعوة
somebody-can-invite = يستطيع الشخص الذي فتح المجموعات أن يدعوك؛ وكذلك كل من في المجموعة ممن يحق لهم الدعوة

## Help

called-often = { $times ->
    [zero] { $times } نداء
    [one] نداء واحد
    [two] نداءان
    [few] { $times } نداءات
    [many] { $times } نداءً
   *[other] { $times } نداء
}
called-often-or-more = { $times ->
    [zero] { $times } نداء أو أكثر
    [one] نداء واحد أو أكثر
    [two] نداءان أو أكثر
    [few] { $times } نداءات أو أكثر
    [many] { $times } نداءً أو أكثر
   *[other] { $times } نداء أو أكثر
}

## Reports of groups

report-sent = أُرسل
report-unchanged = سبق إرساله
# `!report` is what people write.
report-nothing = لا شيء مثبَّت أو مميَّز بالكلمة `!report`
report-not-chosen = لم يُختر
report-failed = فشل
unreadable = { $messages ->
    [zero] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
    [one] تعذّر على هذا الجهاز فك تشفير رسالة واحدة من { $group }
    [two] تعذّر على هذا الجهاز فك تشفير رسالتين من { $group }
    [few] تعذّر على هذا الجهاز فك تشفير { $messages } رسائل من { $group }
    [many] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
   *[other] تعذّر على هذا الجهاز فك تشفير { $messages } رسالة من { $group }
}
not-reported = { $groups ->
    [zero] تعذّر جلب تقارير { $groups } مجموعة
    [one] تعذّر جلب تقارير مجموعة واحدة
    [two] تعذّر جلب تقارير مجموعتين
    [few] تعذّر جلب تقارير { $groups } مجموعات
    [many] تعذّر جلب تقارير { $groups } مجموعة
   *[other] تعذّر جلب تقارير { $groups } مجموعة
}
# What happened to a group or to a person, after their name.
named = { $name }: { $what }

## Sessions

no-such-session = لا توجد جلسة كهذه: { $session }
history-lists-them = `breakout history ROOM --json` يعرض قائمة بها
by = بواسطة { $host }
by-replaced = بواسطة { $host }، وحلّت محلها جلسة { $other }

## Who opened a break-out

you = أنت
# A bot opened it for somebody.
through = { $host } عن طريق { $sender }
