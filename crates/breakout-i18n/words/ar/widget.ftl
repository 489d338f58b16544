### The widget that shows people their group inside Element: its name there, and what `breakout widget` says.

# What Element calls the widget, for everybody in the room.
name = الغرف الفرعية

## What there is in a room; { $room } is its name

none-in = ليست في { $room } أداة مصغّرة
export-writes-it = `breakout widget --export DIR` يكتب مجلد الأداة لخادم الويب لديك
url-adds-it = وبعده `breakout widget ROOM --url https://…` يضيفها إلى الغرفة
# { $folder } is an address, and { $user } a user ID.
is-there = الأداة المصغّرة للغرفة { $room } على العنوان { $folder }، أضافها { $user }
is-open = هي مفتوحة للجميع
is-closed = هي مغلقة؛ من يبحث عنها يجدها بين إضافات الغرفة
start-opens-it = `breakout start` يفتحها للجميع، كما حُفظ لهذه الغرفة؛ والخيار `--no-widget` يلغي ذلك
start-can-open-it = `breakout start ROOM --widget` يفتحها للجميع مع المجموعات

## What was done; { $folder } is an address

added = أصبحت الأداة المصغّرة للغرفة { $room } على العنوان { $folder }
was-so-already = الأداة المصغّرة للغرفة { $room } على العنوان { $folder } من قبل؛ لم يُكتب شيء
moved = انتقلت الأداة المصغّرة للغرفة { $room } إلى العنوان { $folder }
# { $folder } is where it was before.
asked-again = يسأل Element الجميع من جديد هل يثقون بها، لأنها كانت من قبل على العنوان { $folder }
only-on-this-machine = لا يستطيع غيرك رؤية ما على عنوان في هذا الحاسوب
removed = لم تعد في { $room } أداة مصغّرة

## The folder

# { $folder } is a path.
written = { $files ->
    [zero] في { $folder } { $files } ملف
    [one] في { $folder } ملف واحد
    [two] في { $folder } ملفان
    [few] في { $folder } { $files } ملفات
    [many] في { $folder } { $files } ملفًا
   *[other] في { $folder } { $files } ملف
}
finished-what-was-cut-off = انقطع هناك تصدير سابق، وقد اكتمل الآن
# { $version } is that of the program.
replaced-version = استُبدل ما كتبه الإصدار { $version } هناك
copy-it = انسخ المجلد إلى خادم ويب يعمل عبر https؛ يرفض Element الأدوات عبر http
headers = اجعل الخادم يرسل معها `Cache-Control: no-cache`، و`Content-Security-Policy: frame-ancestors https://…` مع عنوان Element لديك
then-add-it = `breakout widget ROOM --url https://…` يضيفها إلى غرفة، بالعنوان الذي يصبح للمجلد
not-written = تعذّرت كتابة مجلد الأداة { $folder }
not-empty = المجلد { $folder } ليس فارغًا، وليست فيه أداة من تصدير سابق
name-an-empty-one = حدّد مجلدًا فارغًا أو غير موجود بعد

## What is typed

no-room = حدّد الغرفة، أو مجلدًا بالخيار `--export`
