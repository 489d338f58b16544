### A call in a page of the console.

# A heading.
call = مكالمة
# The title of the page, and what the frame is called for those who do not see it. { $room } is a room's name.
call-in = مكالمة في { $room }
leave-the-call = مغادرة المكالمة والعودة إلى { $room }
ended-by-the-console = أنهت لوحة التحكم هذه المكالمة.
join-again = الانضمام من جديد
back-to = العودة إلى { $room }
back-to-the-room = العودة إلى الغرفة
needs-javascript = تحتاج المكالمة إلى JavaScript، بخلاف بقية لوحة التحكم.

## What happens to the call. { $place } is the name of a room or of a group

you-are-in = أنت في المكالمة في { $place }.
joining = يجري الانضمام إلى المكالمة في { $place }…
not-come-up = لم يبدأ Element Call.
not-come-up-settings = قد يكون المتصفح لا يسمح له بحفظ إعداداته: اسمح لموقع «localhost» بحفظ البيانات، داخل صفحات أخرى أيضًا، أو استخدم متصفحًا آخر.
not-come-up-files = لم تصل ملفاته بعد. الحاسوب البطيء يحتاج إلى لحظة أخرى.
load-again = إعادة التحميل
# { $device } is the ID of a device.
in-already = أنت في هذه المكالمة بالفعل، من الجهاز { $device }.
leave-it-there = غادر المكالمة هناك، فتبدأ هنا فورًا.
no-second-time = لا يستطيع جهاز أن يُخرج جهازًا آخر، وهذا الجهاز لا ينضم مرة ثانية.
# { $time } and { $end } are around a clock, which counts down as soon as it can.
moving-you-in = سيتم نقلك إلى { $place } بعد { $time }لحظة{ $end }
moving-you = يجري نقلك إلى { $place }…
not-moved = تعذّر نقلك إلى { $place }.
still-in-the-call-before = أنت في المكالمة السابقة.
not-in-any-more = لم تعد في المكالمة في { $place }.
have-left = غادرت المكالمة.
# { $why } is what went wrong.
not-opened = تعذّر فتح المكالمة: { $why }

## Why somebody is not in a call any more

media-server-silent = خادم الوسائط التابع لخادمك الرئيسي لا يستجيب. إذا استمر ذلك فأبلغ القائمين عليه. ستعرف من هنا متى يعود.
media-server-back = خادم الوسائط التابع لخادمك الرئيسي يستجيب من جديد.
stays-empty = يبقى Element Call فارغًا: قد يكون المتصفح لا يسمح له بحفظ إعداداته. اسمح لموقع «localhost» بحفظ البيانات، داخل صفحات أخرى أيضًا، ثم أعد تحميل هذه الصفحة.
removed-from-room = لم تعد في هذه الغرفة.
connection-lost = تعذّر الانضمام إليها، أو انقطع الاتصال بها.

## Buttons

take-over = متابعتها هنا
move-now = الانتقال الآن
stay = البقاء
stay-here = البقاء هنا
try-again = إعادة المحاولة
go-back = العودة إلى المكالمة السابقة

## Element Call, which is not part of this program

no-calls-here = لا يمكن إجراء مكالمات هنا.
how-to-get-element-call = لإجراء المكالمات: فُكّ ضغط حزمة npm المسماة @element-hq/element-call-embedded (الإصدار 0.26.1) في المجلد `element-call` بجانب الحسابات، أو حدّد مجلدها بالخيار `--element-call`؛ وفي نسخة من المشروع يقوم الأمر `cargo xtask element-call` بذلك
# For somebody who opens an address by hand that is meant for frames only.
no-such-file = لا يوجد في هذا العنوان سوى Element Call، وليس فيه ملف كهذا.
