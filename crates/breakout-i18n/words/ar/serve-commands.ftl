### The commands that people write to the bot in a room, and what is said of those that it does not understand.
###
### A message that begins with `verb-`, `word-` or `number-` is a list of accepted words with commas between them, the usual one first. They are read in any
### case, and the English ones are accepted in every language besides those of the language. Words of the same kind may not be in two lists.
### A message that begins with `examples-` is a list of commands with `|` between them, the first one shown most often; each must be understood as the command that
### it is an example of. What a command is about may be translated in them (names, tasks), its words need not be.

## What is to be done

verb-start = ابدأ, ابدا, إبدأ, قسّم, قسم, تقسيم, افتح, أنشئ, انشئ, وزع, وزّع
verb-again = كرر, كرّر, تكرار, أعد, اعد, أعد فتح, اعد فتح, مرة أخرى, مرة اخرى, نفس المجموعات
verb-rotate = بدّل, بدل, تبديل, دوّر, دور
verb-end = إنهاء, انهاء, أنهِ, أنه, انه, انهِ, أوقف, اوقف, إيقاف, ايقاف, أعد الجميع, اعد الجميع, أرجع الجميع, ارجع الجميع, عودوا
verb-extend = تمديد, مدّد, مدد, زد, أطل, اطل, وقت إضافي, وقت اضافي
verb-move = انقل, نقل, حرّك, حرك
verb-add = أضف, اضف, إضافة, اضافة, مجموعة جديدة
verb-close = أغلق, اغلق, إغلاق, اغلاق
verb-rename = غيّر اسم, غير اسم, سمّ, سم, أعد تسمية, اعد تسمية, تسمية
verb-say = قل, أعلن, اعلن, إعلان, اعلان, أبلغ, ابلغ
verb-tell = إلى, الى, أخبر, اخبر
verb-report = تقرير, التقرير, تقارير, التقارير, نتائج, النتائج
verb-status = الحالة, حالة, الوضع, اعرض, عرض
verb-who = من هناك, من في, من أين, من اين, من حضر, من غاب, من الغائب, أين, اين, الحضور
verb-help = مساعدة, المساعدة, ساعدني, أوامر, اوامر, الأوامر, الاوامر, ؟
verb-widget = أداة, اداة, الأداة, الاداة, أضف أداة, اضف اداة
verb-no-widget = أزل الأداة, ازل الاداة, أزل أداة, ازل اداة, إزالة الأداة, ازالة الاداة, بلا أداة, بلا اداة
verb-leave = غادر, مغادرة, اخرج, وداعا, مع السلامة
verb-yes = نعم, أجل, اجل, موافق, حسنا, حسنًا, تمام
verb-no = لا, كلا, إلغاء, الغاء, ألغ, الغ
verb-shuffle = أعد التوزيع, اعد التوزيع, إعادة التوزيع, اعادة التوزيع, توزيع جديد, اخلط, خلط

## Words within a command: each is one word

word-for = لمدة, ولمدة
word-until = حتى, لغاية
word-in = بعد, خلال
word-at = الساعة, عند
word-now = الآن, الان, فورا, فورًا, حالا, حالًا
word-to = إلى, الى, باسم
word-of = من
word-by = بمقدار
word-per = لكل
word-groups = مجموعات, مجموعة, المجموعات, المجموعة, غرف, غرفة, الغرف, فرق, فريق
word-people = أشخاص, اشخاص, شخصا, شخصًا, شخص, طلاب, طالبا, طالبًا, طالب, مشاركين, أعضاء, اعضاء
word-pairs = أزواج, ازواج, ثنائيات
word-task = المهمة, مهمة, مهمتهم
word-rotated = بدّل, بدل, مبدلة
word-all = الجميع, كل, الكل, جميع
word-more = أخرى, اخرى, إضافية, اضافية, أكثر, اكثر
# Before a length that is one, as in "a minute".
word-one = مقدار
word-hours = س, ساعة, ساعات
word-minutes = د, دق, دقيقة, دقائق
word-seconds = ث, ثانية, ثوان, ثواني, ثوانٍ
# They mean nothing.
word-filler = رجاء, رجاءً, لطفا, لطفًا, الجلسة, جلسة, شكرا, شكرًا, فقط, مع, و, ثم, واحدة, الوقت
number-1 = واحد, واحدة, دقيقة
number-2 = اثنان, اثنين, اثنتان, اثنتين, مجموعتان, مجموعتين, دقيقتان, دقيقتين
number-3 = ثلاثة, ثلاث
number-4 = أربعة, أربع, اربعة, اربع
number-5 = خمسة, خمس
number-6 = ستة, ست
number-7 = سبعة, سبع
number-8 = ثمانية, ثمان, ثماني
number-9 = تسعة, تسع
number-10 = عشرة, عشر
number-11 = أحدعشر, احدعشر
number-12 = اثناعشر, اثنيعشر
number-15 = خمسةعشر, خمسعشرة
number-20 = عشرون, عشرين
number-30 = ثلاثون, ثلاثين

## How it is written

examples-start = 4 15د | 4 | مجموعات من 3 | 4 حتى 10:30 | 4 15د المهمة اقرؤوا الصفحة 7
examples-again = كرر 15د | كرر
examples-rotate = بدل 15د | بدل
examples-end = إنهاء | إنهاء بعد 1د | إنهاء الآن
examples-extend = +5د | تمديد حتى 10:45
examples-move = انقل سارة إلى المجموعة 2
examples-add = أضف | أضف المجموعة 5
examples-close = أغلق المجموعة 2
examples-rename = غير اسم المجموعة 2 إلى النجوم
examples-say = قل بقيت خمس دقائق
examples-tell = إلى المجموعة 2: سأصل إليكم بعد قليل
examples-report = تقرير
examples-status = الحالة
examples-who = من هناك | من في المجموعة 2
examples-help = مساعدة | مساعدة انقل
examples-widget = أداة
examples-no-widget = أزل الأداة
examples-leave = غادر
examples-yes = نعم
examples-no = لا
examples-shuffle = أعد التوزيع

## What a command does, in the list of all commands

about-start = يقسّم الجميع إلى 4 مجموعات لمدة 15 دقيقة، أو إلى مجموعات من 3 أشخاص
about-again = يفتح المجموعات نفسها من جديد
about-rotate = الغرف نفسها، ولا يلتقي أحد بمن التقى بهم من قبل
about-end = يعيد الجميع: بعد قليل، أو بعد دقيقة، أو فورًا
about-extend = يضيف وقتًا
about-move = ينقل شخصًا إلى مجموعة أخرى
about-add = يضيف مجموعة
about-close = يغلق مجموعة
about-rename = يعطي مجموعة اسمًا آخر
about-say = يقول شيئًا في كل المجموعات
about-tell = يقول شيئًا في مجموعة واحدة
about-report = يعرض هنا ما ميّزته المجموعات بالكلمة !report
about-status = يعرض المجموعات والغائبين والوقت الباقي
about-who = يعرض من في كل مجموعة، أو من في مجموعة واحدة
about-help = يعرض هذه القائمة، أو طريقة كتابة أمر واحد
about-widget = يضع المجموعات أعلى هذه الغرفة، في التطبيقات التي تعرض الأدوات المصغّرة
about-no-widget = يزيلها من هذه الغرفة
about-leave = أغادر هذه الغرفة
about-yes = يفتح المجموعات التي اقترحتها
about-no = يلغيها
about-shuffle = يعيد توزيعها

## What was not understood

# { $said } is what was written, { $example } a command.
unknown = لا أفهم «{ $said }». هل تقصدون { $example }؟
# { $help } is a command.
unknown-at-all = لا أفهم «{ $said }». الأمر { $help } يعرض ما أفهمه.
# What comes after the first word is not right. { $examples } is one command or several, here and below.
not-so = لا أفهم كل ما كُتب. يُكتب هكذا: { $examples }
# Two numbers without a word that says what the second one is. { $with-time } is a command that says it.
two-numbers = لا أعرف ما المقصود بالعدد الثاني. إن كان عدد الدقائق فاكتبوا { $with-time }.
number-out-of-range = يجب أن يكون العدد من 1 إلى { $most }. يُكتب هكذا: { $examples }
# { $problem } is a sentence that begins in lower case.
not-a-length = لا أفهم المدة: { $problem }. تُكتب هكذا: { $examples }
not-a-time = لا أفهم وقت الانتهاء: { $problem }. يُكتب هكذا: { $examples }
# Between several examples.
or = { $one } أو { $other }

## What stands for a part of a command, in clients that offer commands

about-groups = عدد المجموعات
about-length = المدة، مثل 15m
about-person = الشخص: اسمه أو معرّف Matrix الخاص به
about-group = المجموعة: اسمها أو رقمها
about-name = الاسم الجديد
about-text = ما يُقال
