### What is said of what people typed: names, times, lists.

no-such-group = لا توجد مجموعة كهذه: { $text }
# One of several, after its number: a name or an ID.
numbered = { $number }: { $name }
# One of several, with the Matrix ID of the person after the name.
with-id = { $name }: { $id }
several-groups = هناك أكثر من مجموعة باسم { $text }
several-members = هناك أكثر من عضو باسم { $text }
nobody-is-called = لا أحد في هذه الغرفة باسم { $text }
name-a-member = حدّد عضوًا: بمعرّف المستخدم كاملًا، أو باسم ظاهر لا يحمله غيره

## Times

no-such-time = لا يوجد وقت كهذا
time-has-passed = فات هذا الوقت بالفعل
write-a-time = اكتبه مثل `14:30`، أو مع التاريخ مثل `2026-03-02 14:30`
write-a-length = اكتبها مثل `90s` أو `15m` أو `1h30m`
length-too-short = يجب ألا تقل المدة عن ثانية واحدة، مثل `90s` أو `15m` أو `1h30m`
length-too-long = يجب ألا تزيد المدة على سنة

## Who stays together or apart

# { $name } is somebody who is not dealt into a group.
wish-for-outsider = هناك رغبة تخص { $name }، وهذا الشخص خارج التوزيع
wish-takes-two = لا يكون الجمع أو الفصل إلا بين شخصين على الأقل، وهذه القائمة لا تذكر إلا { $name }
wish-takes-two-not-none = لا يكون الجمع أو الفصل إلا بين شخصين على الأقل، وهذه القائمة لا تذكر أحدًا
# A name with a Matrix ID.
name-and-id = { $name } ({ $id })
