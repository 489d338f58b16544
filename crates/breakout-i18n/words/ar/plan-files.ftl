### What is wrong with a file of a plan or of people, and what is to be known of it.

# { $line } is the number of a line, { $problem } one of the sentences below.
in-line = السطر { $line }: { $problem }

## The file

# { $most } is in KiB.
too-large = الملف أكبر من { $most } KiB؛ تتسع الجلسة الواحدة لنحو 2000 شخص، كل شخص في سطر
spreadsheet = هذا ملف برنامج جداول؛ احفظ الجدول بصيغة CSV (UTF-8)
encoding = ليس هذا نصًا بترميز UTF-8؛ احفظ الملف بصيغة CSV (UTF-8)
zero-byte = ليس هذا نصًا: فيه بايت صفري؛ احفظ الجدول بصيغة CSV (UTF-8)
no-rooms = لا يذكر الملف أي مجموعة
nobody = لا يذكر الملف أحدًا

## The first line. `room` and `user` stand there as they are in every language

header = يجب أن يكون السطر الأول هو العنوان `room,user`
# { $changes } is what is to be changed in the table.
other-header = يجب أن يكون السطر الأول هو العنوان `room,user`: { $changes }
# { $program } is the name of a program, { $changes } what is to be changed in the table.
table-of-program = هذا جدول من برنامج { $program }: { $changes }
# { $changes } are one or several of those below, with commas between them, and { $last } the last of them.
changes = { $changes }، و{ $last }
# { $column } is what a column is called in the table, { $name } what it should be.
call-column = سمّ العمود «{ $column }» باسم `{ $name }`
add-column = أضف عمودًا باسم `{ $name }`
take-others-out = احذف الأعمدة الأخرى
write-user-ids = اكتب في العمود `user` معرّفات مستخدمين مثل @ann:example.org، لا أسماء ولا أرقامًا ولا عناوين بريد إلكتروني

## A line

open-quote = علامة التنصيص التي تُفتح هنا لا تُغلق قبل فاصل أو قبل نهاية سطر؛ علامة التنصيص داخل التنصيص تُكتب مرتين
stray-quote = هناك علامة تنصيص بلا أخرى تقابلها؛ ضع العمود كله بين علامتي تنصيص، واكتب هذه العلامة مرتين
# { $separator } is a comma, a semicolon or the like.
separator = يفصل السطر الأول بين الأعمدة بالعلامة '{ $separator }'، وهذا السطر لا يفعل ذلك
columns = هنا { $found ->
    [zero] { $found } عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $found } أعمدة
    [many] { $found } عمودًا
   *[other] { $found } عمود
}، والمطلوب { $expected ->
    [1] عمود واحد
    [2] عمودان
   *[other] ثلاثة أعمدة
}
no-room = اسم المجموعة غير موجود
user-as-room = كُتب { $user } مكان اسم المجموعة
several-lines = ما يبدأ هنا بين علامتي تنصيص يمتد على عدة أسطر
not-a-user = «{ $text }» ليس معرّف مستخدم مثل @ann:example.org
e-mail-address = «{ $text }» عنوان بريد إلكتروني، وليس معرّف مستخدم مثل @ann:example.org
other-task = المهمة هنا غير المهمة في السطر { $line } للمجموعة نفسها
twice = { $user } مذكور من قبل في السطر { $line }

## What is to be known

guessed = الملف ليس بترميز UTF-8 وقُرئ على أنه Windows-1252: تأكد من صحة الأسماء، أو احفظه بصيغة CSV (UTF-8)
commented-row = يبدأ السطر { $line } بعلامة # فيُعد تعليقًا ويُترك؛ المجموعة التي يبدأ اسمها بعلامة # تُكتب بين علامتي تنصيص
