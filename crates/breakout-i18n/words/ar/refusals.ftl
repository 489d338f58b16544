### Why something with a break-out is refused: a change, an end, a message, what needs power.

## Changes of what is open

# { $room } is the ID of a room.
not-a-room-of-it = { $room } ليست إحدى المجموعات المفتوحة
last-room = لا يمكن إغلاق المجموعة الأخيرة
too-many-rooms = { $most ->
   *[other] لا يمكن أن يزيد عدد المجموعات في الجلسة على { $most }
}
# { $room } is the ID of a room.
no-server = لا يمكن الانضمام إلى { $room } عن طريق أي خادم
needs-a-name = لا بد للمجموعة من اسم
name-taken = هناك مجموعة أخرى باسم «{ $name }»
no-note = فُتحت هذه المجموعات دون بيانات الجلسة التي تحفظ وقت الانتهاء
end-has-passed = فات وقت الانتهاء بالفعل
event-too-large = { $bytes ->
   *[other] سيبلغ حجم حدث المجموعات { $bytes } بايت، والحد الأقصى { $limit }
}

## What has happened meanwhile

not-open = لا توجد مجموعات مفتوحة في هذه الغرفة
# { $user } is who opened it.
another-is-open = المفتوحة مجموعات أخرى غير هذه، فتحها { $user }
ended-meanwhile = أنهى { $user } عمل المجموعات في هذه الأثناء
unsettled = يغيّر آخرون المجموعات باستمرار في الوقت نفسه

## Who may do it

# { $user } is somebody else, who opened the break-out.
nobody-asked = فتح { $user } هذه المجموعات، ولم يُطلب تغييرها
# { $user } is somebody else, who opened the break-out.
by-no-moderator = فتح { $user } هذه المجموعات، وليس من مشرفي الغرفة
power-to-change = مستوى صلاحية { $user } هو { $level }، والمطلوب { $needed } لتغيير المجموعات
power-to-write = مستوى صلاحية { $user } هو { $level }، والمطلوب { $needed } للكتابة في الغرفة
power-to-quiet = مستوى صلاحية { $user } هو { $level }، والمطلوب { $needed } لمنع الأعضاء من الكتابة
power-to-change-widget = مستوى صلاحية { $user } هو { $level }، والمطلوب { $needed } لتغيير الأدوات المصغّرة في الغرفة
power-to-show-widget = مستوى صلاحية { $user } هو { $level }، والمطلوب { $needed } لفتح الأدوات المصغّرة وإغلاقها للجميع

## Messages

nothing-to-say = لا يوجد نص لإرساله
message-too-long = { $bytes ->
   *[other] سيبلغ حجم الرسالة { $bytes } بايت، والحد الأقصى { $limit }
}
