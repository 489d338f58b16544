### What `breakout start` and `breakout prepare` say on a terminal.

## What is under way

reading-the-room = قراءة الغرفة
starting = البدء
preparing = التحضير
making-rooms = إنشاء الغرف
looking-for-earlier-start = البحث عما أنشأته عملية بدء سابقة
inviting = دعوة الأشخاص، والباقي { $left }
opening = فتح المجموعات
quieting = قصر الكتابة على المشرفين
telling-everybody = إبلاغ الجميع
telling-everybody-part = إبلاغ الجميع، الرسالة { $number } من { $of }
telling-the-earlier = المجموعات مفتوحة؛ يجري إبلاغ السابقة، والباقي { $left }
tidying-up = المجموعات مفتوحة؛ يجري ترتيب الغرف، والباقي { $left }

## Who is left out

# Names of people.
left-out-as-remembered = خارج التوزيع كما في المرة الماضية في هذه الغرفة: { $people }؛ الخيار `--without none` يعيد الجميع إلى التوزيع
# { $user } is a user ID.
looks-like-a-bot = يبدو أن { $user } بوت؛ الخيار `--without { $user }` يستثنيه من التوزيع

## The widget

widget-as-remembered = تُفتح الأداة المصغّرة للجميع، كما حُفظ لهذه الغرفة؛ الخيار `--no-widget` يتركها مغلقة

## The plan

# After so many warnings that are shown.
more-warnings = و{ $more } غيرها، يعرضها `--dry-run --json`
# { $tag } is what was typed for a language.
no-such-language = لا توجد هنا لغة باسم `{ $tag }`
# { $tags } are their tags, with commas.
known-languages = اللغات المتاحة هي { $tags }
other-join-rule = الغرف الموجودة يُسمح بالانضمام إليها لأشخاص غير من يحددهم `--join`
leave-out-join = احذف `--join` ليبقى الأمر كذلك، أو احذف `--again` لإنشاء غرف جديدة
nothing-to-open-again = لا توجد مجموعات سابقة في هذه الغرفة لإعادة فتحها
start-opens-a-first = `breakout start ROOM --rooms N` يفتح المجموعات لأول مرة
nothing-says-how-many = لا توجد جلسة سابقة في هذه الغرفة تحدد عدد المجموعات
add-rooms-or-size = أضف `--rooms N` أو `--size K`
no-wishes-with-file = `--together` و`--apart` و`--spread` رغبات لتوزيع جديد، وملف الخطة يحدد من مع من
no-wishes-with-free = `--together` و`--apart` و`--spread` رغبات لتوزيع جديد، ولا يُوزَّع أحد عندما يختار كل شخص بنفسه
no-wishes-again = `--together` و`--apart` و`--spread` رغبات لتوزيع جديد، ومجموعات المرة الماضية تُفتح كما كانت
what-deals = `--rooms N` أو `--size K` يوزّع الأشخاص، و`--again --rotate` يعيد توزيعهم
# { $time } is a time of day.
it-ends-at = تنتهي الجلسة الساعة { $time }
# { $why } says what has become of a room, like "was upgraded", here and below.
group-made-anew = تحصل { $group } على غرفة جديدة، لأن غرفتها السابقة { $why }
event-holds = { $bytes ->
   *[other] حجم الحدث { $bytes } من أصل { $limit } بايت
}

## What has become of each room

made = أُنشئت
made-anew = جديدة، لأن السابقة { $why }
was-there = كانت موجودة
was-there-and-removed = كانت موجودة، وعدد من أُخرجوا { $removed }
failed = فشل: { $reason }
not-tried = لم يبدأ إنشاؤها

## What has come of the start

replaced = { $left ->
    [0] حلّت هذه المجموعات محل مجموعات سابقة
    [zero] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت { $left } غرفة منها موجودة، لكن لا شيء يشير إليها
    [one] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت غرفة واحدة منها موجودة، لكن لا شيء يشير إليها
    [two] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت غرفتان منها موجودتين، لكن لا شيء يشير إليهما
    [few] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت { $left } غرف منها موجودة، لكن لا شيء يشير إليها
    [many] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت { $left } غرفة منها موجودة، لكن لا شيء يشير إليها
   *[other] حلّت هذه المجموعات محل مجموعات سابقة؛ ما زالت { $left } غرفة منها موجودة، لكن لا شيء يشير إليها
}
# { $user } is a user ID.
replaced-of = { $left ->
    [0] حلّت هذه المجموعات محل مجموعات فتحها { $user }
    [one] حلّت هذه المجموعات محل مجموعات فتحها { $user }؛ ما زالت غرفة واحدة منها موجودة، لكن لا شيء يشير إليها
    [two] حلّت هذه المجموعات محل مجموعات فتحها { $user }؛ ما زالت غرفتان منها موجودتين، لكن لا شيء يشير إليهما
    [few] حلّت هذه المجموعات محل مجموعات فتحها { $user }؛ ما زالت { $left } غرف منها موجودة، لكن لا شيء يشير إليها
    [many] حلّت هذه المجموعات محل مجموعات فتحها { $user }؛ ما زالت { $left } غرفة منها موجودة، لكن لا شيء يشير إليها
   *[other] حلّت هذه المجموعات محل مجموعات فتحها { $user }؛ ما زالت { $left } غرفة منها موجودة، لكن لا شيء يشير إليها
}
# { $room } is a room ID.
made-twice = أُنشئت { $room } مرتين؛ ولا شيء يشير إليها
pairs-meet-again = { $pairs ->
    [0] لا يلتقي أحد بأحد مرة أخرى
    [one] لقاء واحد يتكرر، ولم يوجد توزيع أفضل
    [two] لقاءان يتكرران، ولم يوجد توزيع أفضل
    [few] { $pairs } لقاءات تتكرر، ولم يوجد توزيع أفضل
    [many] { $pairs } لقاءً يتكرر، ولم يوجد توزيع أفضل
   *[other] { $pairs } لقاء يتكرر، ولم يوجد توزيع أفضل
}
more-rounds-can-follow = عدد الجولات المماثلة التي يمكن أن تليها: { $more }
quiet-until-the-end = الكتابة في الغرفة الرئيسية للمشرفين فقط حتى النهاية
widget-is-open = الأداة المصغّرة مفتوحة للجميع في Element حتى النهاية
still-quiet = الكتابة في الغرفة الرئيسية للمشرفين فقط منذ جلسة سابقة، وتعذّر تغيير ذلك: { $reason }
groups-are-open = { $groups ->
    [zero] { $groups } مجموعة مفتوحة
    [one] مجموعة واحدة مفتوحة
    [two] مجموعتان مفتوحتان
    [few] { $groups } مجموعات مفتوحة
    [many] { $groups } مجموعة مفتوحة
   *[other] { $groups } مجموعة مفتوحة
}
# { $time } is a time of day.
groups-are-open-until = { $groups ->
    [zero] { $groups } مجموعة مفتوحة حتى { $time }
    [one] مجموعة واحدة مفتوحة حتى { $time }
    [two] مجموعتان مفتوحتان حتى { $time }
    [few] { $groups } مجموعات مفتوحة حتى { $time }
    [many] { $groups } مجموعة مفتوحة حتى { $time }
   *[other] { $groups } مجموعة مفتوحة حتى { $time }
}

## What went wrong

already-open = هناك مجموعات مفتوحة في هذه الغرفة بالفعل
# { $user } is a user ID, here and below.
already-open-by = هناك مجموعات فتحها { $user } في هذه الغرفة بالفعل
end-or-replace = `breakout end ROOM` ينهيها؛ والخيار `--replace` يضع هذه مكانها
# { $request } is what was typed then.
earlier-was-cut-off = انقطعت عملية بدء سابقة في هذه الغرفة: start { $request }
run-it-again = شغّل ذلك الأمر من جديد لمتابعتها
or-begin-anew = أو أضف `--replace` للبدء من جديد؛ الأمر `breakout doctor ROOM` يعرض ما بقي منها
made-so-far = { $rooms ->
    [zero] أُنشئت { $rooms } غرفة حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
    [one] أُنشئت غرفة واحدة حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
    [two] أُنشئت غرفتان حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
    [few] أُنشئت { $rooms } غرف حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
    [many] أُنشئت { $rooms } غرفة حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
   *[other] أُنشئت { $rooms } غرفة حتى الآن؛ شغّل الأمر نفسه من جديد للمتابعة
}
left-to-do = المجموعات مفتوحة؛ عدد الغرف التي بقي فيها عمل: { $left }
not-all-invited = المجموعات مفتوحة، لكن تعذّرت دعوة بعض الأشخاص
not-opened = تعذّر إنشاء { $failed } من أصل { $rooms ->
    [zero] { $rooms } غرفة
    [one] غرفة واحدة
    [two] غرفتين
    [few] { $rooms } غرف
    [many] { $rooms } غرفة
   *[other] { $rooms } غرفة
}، فلم يُفتح شيء
not-made = تعذّر إنشاء { $failed } من أصل { $rooms ->
    [zero] { $rooms } غرفة
    [one] غرفة واحدة
    [two] غرفتين
    [few] { $rooms } غرف
    [many] { $rooms } غرفة
   *[other] { $rooms } غرفة
}
too-late = فات وقت الانتهاء قبل أن تكتمل الغرف
start-with-later-time = الغرف محفوظة: ابدأ من جديد بوقت لاحق ومع `--replace`
another-meanwhile = فُتحت مجموعات أخرى في هذه الأثناء
another-meanwhile-by = فتح { $user } مجموعات أخرى في هذه الأثناء
replace-opens-yours = غرفك محفوظة؛ الخيار `--replace` يفتحها بدلًا منها
another-after = فُتحت مجموعات أخرى بعد هذه مباشرة
another-after-by = فتح { $user } مجموعات أخرى بعد هذه مباشرة
its-rooms-are-seen = غرفها هي التي يراها الجميع؛ تشاوروا فيما بينكم
replace-puts-yours = الخيار `--replace` يضع مجموعاتك مكانها
not-quiet = المجموعات مفتوحة، لكن يستطيع الجميع الكتابة هنا خلال ذلك
widget-not-open = المجموعات مفتوحة، لكن الأداة المصغّرة غير مفتوحة
earlier-groups-untold = { $groups ->
    [zero] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في { $groups } مجموعة سابقة
    [one] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في مجموعة سابقة واحدة
    [two] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في مجموعتين سابقتين
    [few] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في { $groups } مجموعات سابقة
    [many] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في { $groups } مجموعة سابقة
   *[other] المجموعات مفتوحة، لكن تعذّر إبلاغ من هم في { $groups } مجموعة سابقة
}
not-all-tidied = المجموعات مفتوحة، لكن تعذّر ترتيب بعض الغرف
