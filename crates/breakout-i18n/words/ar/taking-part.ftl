### What `breakout offers`, `join` and `back` say on a terminal.

## `breakout offers`

nothing-open-in-your-rooms = لا توجد مجموعات مفتوحة في غرفك
# { $room } is a room ID.
join-what-is-suggested = `breakout join { $room }` ينضم إلى المجموعة المقترحة لك
join-what-you-name = `breakout join { $room } CHILD` ينضم إلى المجموعة التي تحدّدها

## `breakout join`

offers-lists = `breakout offers` يعرض المجموعات المفتوحة في غرفك
joining = الانضمام
# { $room } is the name of a group.
joined = تم الانضمام إلى { $room }
joined-upgraded = تمت ترقية غرفتها، والجميع الآن في { $room }
back-leads-back = `breakout back { $room }` يعيدك
none-suggested = لا توجد مجموعة مقترحة لك؛ حدّد مجموعة
several-suggested = لك أكثر من مجموعة مقترحة؛ حدّد واحدة منها
# Names of groups.
the-groups-are = المجموعات هي: { $groups }
opened-by-a-stranger = فُتحت هذه المجموعات بواسطة { $name } ({ $user }). ليس هذا الحساب من مشرفي الغرفة، ولا توجد بينكما محادثة مباشرة
join-all-the-same = هل تريد الانضمام مع ذلك؟ [y/N]
not-joined = لم يتم الانضمام
yes-joins-all-the-same = الخيار `--yes` ينضم مع ذلك

## `breakout back`

not-a-group = { $room } ليست إحدى المجموعات
topic-may-tell = قد يذكر موضوعها الغرفة التي تتبعها
# { $url } is a link to the room.
back-in = عدت إلى { $room }: { $url }
# { $child } is a group, { $room } the room it names, { $by } a user ID.
says-that-it-belongs = مذكور في { $child } أنها تتبع { $room }، ولم يسبق لك دخولها؛ وكاتب ذلك هو { $by }
join-that-room = هل تريد الانضمام إلى تلك الغرفة؟ [y/N]
