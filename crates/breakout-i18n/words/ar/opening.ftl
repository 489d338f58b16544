### A start that is under way, and what became of it.

## Headings while it is under way

opening-groups = { $groups ->
    [zero] فتح { $groups } مجموعة
    [one] فتح مجموعة واحدة
    [two] فتح مجموعتين
    [few] فتح { $groups } مجموعات
    [many] فتح { $groups } مجموعة
   *[other] فتح { $groups } مجموعة
}
# Ahead of time.
making-so-many-rooms = { $rooms ->
    [zero] إنشاء { $rooms } غرفة
    [one] إنشاء غرفة واحدة
    [two] إنشاء غرفتين
    [few] إنشاء { $rooms } غرف
    [many] إنشاء { $rooms } غرفة
   *[other] إنشاء { $rooms } غرفة
}

## Steps

reading-the-room = قراءة الغرفة
making-rooms = إنشاء الغرف
other-device = جهاز آخر لك يفتح مجموعات هنا؛ في انتظار انتهائه
looking-for-rooms = البحث عن غرف من محاولة سابقة
inviting-people = دعوة الأشخاص، والباقي { $left }
opening = فتح المجموعات
quieting = قصر الكتابة هنا على المشرفين
telling-everybody = إبلاغ الجميع
telling-everybody-part = إبلاغ الجميع، الرسالة { $number } من { $of }
telling-replaced = المجموعات مفتوحة؛ يجري إبلاغ المجموعات السابقة
open = المجموعات مفتوحة؛ لحظة من فضلك
# { $wait } is a time.
asked-to-wait = يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي
asked-to-wait-with-rooms = { $left ->
    [zero] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي { $left } غرفة
    [one] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي غرفة واحدة
    [two] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي غرفتان
    [few] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي { $left } غرف
    [many] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي { $left } غرفة
   *[other] يطلب الخادم الرئيسي الانتظار لمدة { $wait-genitive } قبل الطلب التالي، والباقي { $left } غرفة
}
# What a bar says that fills.
done-of = { $done } من { $total }

## It did not work: headings

not-opened = لم تُفتح المجموعات
not-all-ready = ليست كل الغرف جاهزة
half-done = المجموعات مفتوحة، لكن تعذّر تنفيذ بعض الخطوات

## It did not work: why, and what can be done

widget-not-open = تعذّر فتح الأداة المصغّرة في Element.
groups-not-told = تعذّر إبلاغ أشخاص في مجموعات سابقة بأن مجموعات جديدة فُتحت.
not-all-invited = تعذّرت دعوة بعض الأشخاص.
not-all-invited-and-told = تعذّرت دعوة بعض الأشخاص، وتعذّر إبلاغ بعض المجموعات السابقة.
# What could not be done for { $whom }, a person or a room, and why.
failed-for = { $whom }: { $reason }
cut-off = انقطعت عملية بدء سابقة في هذه الغرفة.
cut-off-hint = يمكنك متابعتها، أو بدء الخطة أدناه بدلًا منها.
# A button.
go-on-with-the-earlier = متابعة العملية السابقة
opened-by-somebody-else = فتح شخص آخر مجموعات هنا في هذه الأثناء.
another-was-opened = فُتحت مجموعات أخرى في هذه الأثناء.
# { $user } is a user ID.
another-was-opened-by = فتح { $user } مجموعات أخرى في هذه الأثناء.
not-made = تعذّر إنشاء { $failed } من أصل { $rooms ->
    [zero] { $rooms } غرفة
    [one] غرفة واحدة
    [two] غرفتين
    [few] { $rooms } غرف
    [many] { $rooms } غرفة
   *[other] { $rooms } غرفة
}.
others-are-kept-start = الغرف الأخرى محفوظة. اضغط «بدء» مرة أخرى للمتابعة.
others-are-kept-prepare = الغرف الأخرى محفوظة. كرّر العملية للمتابعة.
homeserver-said = رد الخادم الرئيسي: { $reason }

## Rooms that were made ahead of time

rooms-are-ready = { $rooms ->
    [zero] { $rooms } غرفة جاهزة.
    [one] غرفة واحدة جاهزة.
    [two] غرفتان جاهزتان.
    [few] { $rooms } غرف جاهزة.
    [many] { $rooms } غرفة جاهزة.
   *[other] { $rooms } غرفة جاهزة.
}
