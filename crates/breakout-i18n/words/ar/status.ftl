### What `breakout status` says on a terminal: who is suggested where, who is there, and the time that is kept meanwhile.

## The head of a break-out

# { $states } is what follows here, one after another.
head = { $room }: { $states }
no-breakout-is-open = لا توجد مجموعات مفتوحة
groups-opened = { $groups ->
    [zero] { $groups } مجموعة مفتوحة
    [one] مجموعة واحدة مفتوحة
    [two] مجموعتان مفتوحتان
    [few] { $groups } مجموعات مفتوحة
    [many] { $groups } مجموعة مفتوحة
   *[other] { $groups } مجموعة مفتوحة
}
# { $by } is who has opened it.
groups-opened-by = { $groups ->
    [zero] { $groups } مجموعة مفتوحة بواسطة { $by }
    [one] مجموعة واحدة مفتوحة بواسطة { $by }
    [two] مجموعتان مفتوحتان بواسطة { $by }
    [few] { $groups } مجموعات مفتوحة بواسطة { $by }
    [many] { $groups } مجموعة مفتوحة بواسطة { $by }
   *[other] { $groups } مجموعة مفتوحة بواسطة { $by }
}
# { $left } is a length of time.
ends-in = تنتهي بعد { $left-genitive }
# { $time } is a time on another day.
ends-in-at = تنتهي بعد { $left-genitive }، الساعة { $time }
main-room-is-quiet = الكتابة في الغرفة الرئيسية للمشرفين فقط

## Of the event and the room

# { $what } says which part.
part-unreadable = لا يمكن قراءة جزء من الحدث: { $what }
# { $person } has opened the break-out.
opened-by-a-stranger = فُتحت بواسطة { $person }، وليس هذا الحساب من مشرفي الغرفة، ولا توجد بينكما محادثة مباشرة. لا تنضم إلا إذا كنت تتوقع ذلك

## In the table

# It is not known who is there.
unknown = ؟
# { $absence } says why somebody should not be there.
person-from-outside = { $person } ({ $absence })
# This group is suggested for whoever reads it.
for-you = لك
# How many are in the group's call.
in-call = المكالمة: { $people }

## Below the table

# What the groups are to do, here and in the next one.
task = المهمة: { $task }
task-of = مهمة { $group }: { $task }
# Names of people.
without-a-group = بلا مجموعة: { $people }
left-out = خارج التوزيع: { $people }
# { $room } is a room ID.
expel-removes = `breakout expel { $room }` يُخرج من المجموعات من أُخرجوا من الغرفة الرئيسية
unseen-groups = { $unseen ->
    [zero] لست في { $unseen } مجموعة من أصل { $groups }، ولا يمكنك رؤية من فيها
    [one] لست في مجموعة واحدة من أصل { $groups }، ولا يمكنك رؤية من فيها
    [two] لست في مجموعتين من أصل { $groups }، ولا يمكنك رؤية من فيهما
    [few] لست في { $unseen } مجموعات من أصل { $groups }، ولا يمكنك رؤية من فيها
    [many] لست في { $unseen } مجموعة من أصل { $groups }، ولا يمكنك رؤية من فيها
   *[other] لست في { $unseen } مجموعة من أصل { $groups }، ولا يمكنك رؤية من فيها
}
# { $room } is a room ID.
join-all = `breakout join { $room } --all` ينضم إلى كل المجموعات التي تقبل دخولك

## While it is watched

looking-who-is-where = البحث عن مكان كل شخص
# { $new } is a room ID.
watching-new-room = تمت ترقية { $room }؛ تجري الآن متابعة الغرفة الجديدة { $new }
# { $error } is a sentence, here and below.
keys-not-up-to-date = تعذّر تحديث المفاتيح: { $error }
time-not-kept = تعذّر ضبط الوقت: { $error }؛ تجري المحاولة من جديد
placed = { $people ->
    [zero] اقتُرحت مجموعة على { $people } شخص وصلوا متأخرين
    [one] اقتُرحت مجموعة على شخص واحد وصل متأخرًا
    [two] اقتُرحت مجموعة على شخصين وصلا متأخرين
    [few] اقتُرحت مجموعة على { $people } أشخاص وصلوا متأخرين
    [many] اقتُرحت مجموعة على { $people } شخصًا وصلوا متأخرين
   *[other] اقتُرحت مجموعة على { $people } شخص وصلوا متأخرين
}
nobody-placed = تعذّر اقتراح مجموعة على من وصلوا متأخرين: { $error }
not-mended = تعذّر تحديث المجموعات: { $error }
late-told = أُبلغ من وصلوا متأخرين إلى أين يذهبون
late-not-told = تعذّر إبلاغ من وصلوا متأخرين: { $error }
# { $hints } says what can be done about it.
ended-but = { $error } ({ $hints })
# Both say what can be done, one after the other.
also-hint = { $first }؛ { $then }

## The time that is kept

# { $time } is a time of day.
no-timer = لا ينهي الخادم الرئيسي الجلسة الساعة { $time }: ليس فيه مؤقّتات، أو لا تكفي لهذه المدة. اترك `breakout status --watch` أو لوحة التحكم تعمل حتى ذلك الوقت، وإلا فلن يرى النهاية من لا يعرف تطبيقهم الغرف الفرعية
no-timer-and-quiet = لا ينهي الخادم الرئيسي الجلسة الساعة { $time }: ليس فيه مؤقّتات، أو لا تكفي لهذه المدة. اترك `breakout status --watch` أو لوحة التحكم تعمل حتى ذلك الوقت، وإلا فلن يستطيع الأعضاء الكتابة في الغرفة الرئيسية إلى أن يشغّل أحد `breakout end ROOM`
# { $room } is a room ID.
was-not-told = لم تُبلَّغ { $room }: { $reason }
told-what-to-do = { $groups ->
    [zero] أُبلغت { $groups } مجموعة بالمهمة وبطريقة طلب المساعدة
    [one] أُبلغت مجموعة واحدة بالمهمة وبطريقة طلب المساعدة
    [two] أُبلغت مجموعتان بالمهمة وبطريقة طلب المساعدة
    [few] أُبلغت { $groups } مجموعات بالمهمة وبطريقة طلب المساعدة
    [many] أُبلغت { $groups } مجموعة بالمهمة وبطريقة طلب المساعدة
   *[other] أُبلغت { $groups } مجموعة بالمهمة وبطريقة طلب المساعدة
}
told-minute-left = { $groups ->
    [zero] أُبلغت { $groups } مجموعة بأن الباقي دقيقة واحدة
    [one] أُبلغت مجموعة واحدة بأن الباقي دقيقة واحدة
    [two] أُبلغت مجموعتان بأن الباقي دقيقة واحدة
    [few] أُبلغت { $groups } مجموعات بأن الباقي دقيقة واحدة
    [many] أُبلغت { $groups } مجموعة بأن الباقي دقيقة واحدة
   *[other] أُبلغت { $groups } مجموعة بأن الباقي دقيقة واحدة
}
told-minutes-left = أُبلغت { $groups ->
    [zero] { $groups } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
} بأن الباقي { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
server-ends-it = الخادم الرئيسي ينهي الجلسة
process-ends-it = هذه العملية تنهي الجلسة
