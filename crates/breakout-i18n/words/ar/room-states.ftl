### What a room, somebody in a group or an event is found to be.

## What a room is: it stands alone, beside the name of the room

is-alive = غرفة
# { $by } is the ID of the other room.
is-replaced = تمت ترقيتها، والجميع الآن في { $by }
is-parent = هي الغرفة التي تُقسَّم
is-space = مساحة
# Like a list of policies.
is-not-for-chat = غرفة ليست للمحادثة
is-banned = غرفة أنت محظور منها
is-gone = غرفة لم يعد أحد يستطيع الانضمام إليها

## The same as a sentence. { $room } is its name or ID

room-is-alive = { $room } غرفة
# { $by } is the ID of the other room.
room-is-replaced = تمت ترقية { $room }، والجميع الآن في { $by }
room-is-parent = { $room } هي الغرفة التي تُقسَّم
room-is-space = { $room } مساحة
room-is-not-for-chat = { $room } غرفة ليست للمحادثة
room-is-banned = { $room } غرفة أنت محظور منها
room-is-gone = { $room } غرفة لم يعد أحد يستطيع الانضمام إليها

## Why a room cannot be split. { $room } is its ID

space-cannot-be-split = { $room } مساحة، ولا يمكن تقسيمها
not-for-chat-cannot-be-split = { $room } غرفة ليست للمحادثة، ولا يمكن تقسيمها

## Why somebody is in a group who is not in the main room. It stands beside their name

has-left = غادر الغرفة الرئيسية
was-removed = أُخرج من الغرفة الرئيسية
was-banned = محظور من الغرفة الرئيسية

## What of a break-out event cannot be read

rooms-are-no-object = خريطة الغرف ليست كائنًا
# Instead of { $key } there should be the ID of a room. { $reason } is one of those below.
entry-dropped = الغرفة «{ $key }»: { $reason }
# { $room } is the ID of a room. { $reason } is one of those below.
field-dropped = الغرفة { $room }: { $reason }
not-a-room-id = ليس معرّف غرفة
not-an-object = ليس كائنًا
via-is-no-list = `via` ليس قائمة
not-a-server = أحد عناصر `via` ليس اسم خادم
users-are-no-list = `users` ليس قائمة
not-a-user-id = أحد عناصر `users` ليس معرّف مستخدم

## What of the state of a room cannot be read

# { $room } is the ID of a room. { $fault } is one of those below.
state-unreadable = لا يمكن قراءة حالة { $room }: { $fault }
no-create-event = لا يوجد حدث إنشاء
no-room-version = لا يوجد إصدار للغرفة
unknown-room-version = إصدار الغرفة غير معروف
event-not-in-history = ينقص سجلها حدث أُرسل
