### The list of the user's rooms.

# A heading, and the title of the page.
rooms = الغرف
search-by-name = البحث بالاسم
# A button.
search = بحث

## Where a break-out is open for the user

open-for-you = مفتوحة لك
offer-of-a-stranger = يعرض مجموعات شخص ليس من المشرفين هنا، وقد لا تعرفه
groups-to-choose-from = { $groups ->
    [zero] { $groups } مجموعة للاختيار من بينها
    [one] مجموعة واحدة يمكن الانضمام إليها
    [two] مجموعتان للاختيار بينهما
    [few] { $groups } مجموعات للاختيار من بينها
    [many] { $groups } مجموعة للاختيار من بينها
   *[other] { $groups } مجموعة للاختيار من بينها
}
# { $group } is a group's name.
suggested-for = المجموعة المقترحة لك: { $group }
suggested-for-several = { $groups ->
    [zero] اقتُرحت عليك { $groups } مجموعة
    [one] اقتُرحت عليك مجموعة واحدة
    [two] اقتُرحت عليك مجموعتان
    [few] اقتُرحت عليك { $groups } مجموعات
    [many] اقتُرحت عليك { $groups } مجموعة
   *[other] اقتُرحت عليك { $groups } مجموعة
}
# { $left } is how long it still goes, and counts down; { $day } the time and the day when it ends.
ends-in = تنتهي بعد { $left }
ends-in-at = تنتهي بعد { $left }، الساعة { $day }

## Where there is none

# { $query } is what was searched for.
none-is-called = لا توجد بين غرفك غرفة في اسمها «{ $query }».
show-all-to-split = عرض كل الغرف التي يمكنك تقسيمها
none-to-split = لا توجد غرفة يمكنك تقسيمها. يستطيع مشرف الغرفة أن يرفع مستوى صلاحيتك فيها.

## The rooms

rooms-to-split = غرف يمكنك تقسيمها
other-rooms = غرف أخرى
# Beside a room in which a break-out is open.
open = مفتوحة
members = { $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
left-out = { $rooms ->
    [zero] { $rooms } غرفة أخرى: ابحث بأسمائها
    [one] غرفة أخرى: ابحث باسمها
    [two] غرفتان أخريان: ابحث باسميهما
    [few] { $rooms } غرف أخرى: ابحث بأسمائها
    [many] { $rooms } غرفة أخرى: ابحث بأسمائها
   *[other] { $rooms } غرفة أخرى: ابحث بأسمائها
}
show-all-rooms = عرض كل الغرف
