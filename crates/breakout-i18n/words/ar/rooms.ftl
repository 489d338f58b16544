### What goes into rooms: messages, topics, names of links.
###
### { $group }, { $room }, { $people }, { $last }, { $help } and { $report } stand for names and for words of the protocol.
### { $length } is one of the lengths at the end of this file.

## In the room that was split

opened = { $groups ->
    [zero] الغرف الفرعية مفتوحة الآن.
    [one] غرفة فرعية واحدة مفتوحة الآن.
    [two] غرفتان فرعيتان مفتوحتان الآن.
    [few] الغرف الفرعية مفتوحة الآن.
    [many] الغرف الفرعية مفتوحة الآن.
   *[other] الغرف الفرعية مفتوحة الآن.
}
opened-for = { $groups ->
    [zero] الغرف الفرعية مفتوحة لمدة { $length-genitive }.
    [one] غرفة فرعية واحدة مفتوحة لمدة { $length-genitive }.
    [two] غرفتان فرعيتان مفتوحتان لمدة { $length-genitive }.
    [few] الغرف الفرعية مفتوحة لمدة { $length-genitive }.
    [many] الغرف الفرعية مفتوحة لمدة { $length-genitive }.
   *[other] الغرف الفرعية مفتوحة لمدة { $length-genitive }.
}
# A list of groups follows, with the names of the people in each.
find-your-name = ابحثوا عن أسمائكم، ثم انضموا إلى المجموعة التي تجدونها فيها:
find-your-name-part = ابحثوا عن أسمائكم، ثم انضموا إلى المجموعة التي تجدونها فيها (الرسالة { $number } من { $of }):
# A list of groups follows.
choose = { $groups ->
    [zero] اختاروا مجموعة وانضموا إليها:
    [one] يمكنكم الانضمام إليها:
    [two] اختاروا إحداهما وانضموا إليها:
    [few] اختاروا مجموعة وانضموا إليها:
    [many] اختاروا مجموعة وانضموا إليها:
   *[other] اختاروا مجموعة وانضموا إليها:
}
choose-part = { $groups ->
    [zero] اختاروا مجموعة وانضموا إليها (الرسالة { $number } من { $of }):
    [one] يمكنكم الانضمام إليها (الرسالة { $number } من { $of }):
    [two] اختاروا إحداهما وانضموا إليها (الرسالة { $number } من { $of }):
    [few] اختاروا مجموعة وانضموا إليها (الرسالة { $number } من { $of }):
    [many] اختاروا مجموعة وانضموا إليها (الرسالة { $number } من { $of }):
   *[other] اختاروا مجموعة وانضموا إليها (الرسالة { $number } من { $of }):
}
leave-the-call = من كان في المكالمة هنا فليغادرها أولًا.
only-moderators-write = { $groups ->
    [zero] إلى أن ينتهي عمل المجموعات تقتصر الكتابة هنا على المشرفين.
    [one] إلى أن ينتهي عمل المجموعة تقتصر الكتابة هنا على المشرفين.
    [two] إلى أن ينتهي عمل المجموعتين تقتصر الكتابة هنا على المشرفين.
    [few] إلى أن ينتهي عمل المجموعات تقتصر الكتابة هنا على المشرفين.
    [many] إلى أن ينتهي عمل المجموعات تقتصر الكتابة هنا على المشرفين.
   *[other] إلى أن ينتهي عمل المجموعات تقتصر الكتابة هنا على المشرفين.
}
groups-end-soon = ينتهي عمل المجموعات بعد { $length-genitive }.
ended-come-back = { $groups ->
    [zero] انتهى عمل المجموعات. عودوا إلى هنا من فضلكم.
    [one] انتهى عمل المجموعة. عودوا إلى هنا من فضلكم.
    [two] انتهى عمل المجموعتين. عودوا إلى هنا من فضلكم.
    [few] انتهى عمل المجموعات. عودوا إلى هنا من فضلكم.
    [many] انتهى عمل المجموعات. عودوا إلى هنا من فضلكم.
   *[other] انتهى عمل المجموعات. عودوا إلى هنا من فضلكم.
}
# A list of groups follows, with the names of the people in each.
go-to-your-group = انتقلوا من فضلكم إلى مجموعتكم:

## أسماء المجموعات ما لم يسمّها أحد

group-name = المجموعة { $number }

## Of a group in a list

# More of its people stood in the message before.
continued = { $group }، تتمة
join = الانضمام إلى { $group }

## In the room of a group

welcome = أهلًا بكم في { $group }.
your-group = مجموعتكم
your-new-group = مجموعتكم الجديدة
main-room = الغرفة الرئيسية
# The task follows.
your-task = مهمتكم:
time-left = الوقت المتاح لكم: { $length }.
two-words = هل تحتاجون إلى مساعدة؟ اكتبوا { $help }. وإذا أردتم أن يقرأ الجميع رسالة بعد ذلك فابدؤوها بكلمة { $report }.
# ما يكتبه الناس: كلمة واحدة تسبقها علامة !. وتُفهم دائمًا أيضًا !help و !report.
help-word = !مساعدة
report-word = !نتيجة
come-back-when-done = عندما تنتهون عودوا إلى { $room }.
group-ends-soon = ينتهي عمل هذه المجموعة بعد { $length-genitive }.
then-come-back = عودوا بعدها من فضلكم إلى { $room }.
groups-ended = انتهى عمل المجموعات.
come-back = عودوا من فضلكم إلى { $room }.
removal = بعد { $length-genitive } يُخرَج الجميع من هذه المجموعة.
closed = أُغلقت هذه المجموعة. عودوا من فضلكم إلى { $room }.
# A list of groups follows.
other-groups = { $groups ->
    [zero] المجموعات الأخرى:
    [one] المجموعة الأخرى:
    [two] المجموعتان الأخريان:
    [few] المجموعات الأخرى:
    [many] المجموعات الأخرى:
   *[other] المجموعات الأخرى:
}
replaced = فُتحت مجموعات جديدة، وانتهى عمل هذه المجموعة. تجدون مجموعتكم الجديدة في { $room }.
# A link to the group follows.
go-to = { $people }، يُرجى الانتقال إلى { $group }:
and = { $people } و{ $last }
# The last line of the room's topic. A link follows.
back = العودة إلى { $room }
help-is-coming = رأيت أنكم تحتاجون إلى مساعدة، وأنا في الطريق إليكم.

## Why somebody is taken out of a group

removed-at-the-end = انتهى عمل المجموعات
removed-from-outside = لم تعد في الغرفة الرئيسية
removed-for-others = أُعيد توزيع المجموعات، ولك الآن مجموعة أخرى

## What a group reports

report-of = تقرير { $group }
# What a link to a message in a group is called.
in-group = في { $group }
more-in-the-room = { $messages ->
    [zero] … و{ $messages } رسالة أخرى في الغرفة نفسها
    [one] … ورسالة أخرى في الغرفة نفسها
    [two] … ورسالتان أخريان في الغرفة نفسها
    [few] … و{ $messages } رسائل أخرى في الغرفة نفسها
    [many] … و{ $messages } رسالة أخرى في الغرفة نفسها
   *[other] … و{ $messages } رسالة أخرى في الغرفة نفسها
}
picture = صورة
video = فيديو
voice-message = رسالة صوتية
sound = مقطع صوتي
file = ملف
sticker = ملصق
place = موقع
poll = استطلاع رأي

## Lengths

about = { $length } تقريبًا
# Two lengths, one after another: "1 hour 30 minutes".
lengths = { $first } و{ $second }
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] { $case ->
        [genitive] يومين
       *[plain] يومان
    }
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] { $case ->
        [genitive] ساعتين
       *[plain] ساعتان
    }
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] { $case ->
        [genitive] دقيقتين
       *[plain] دقيقتان
    }
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# Half a minute more than so many whole ones.
half-minutes = { $count ->
    [zero] نصف دقيقة
    [one] دقيقة ونصف
    [two] { $case ->
        [genitive] دقيقتين ونصف
       *[plain] دقيقتان ونصف
    }
    [few] { $count } دقائق ونصف
    [many] { $count } دقيقة ونصف
   *[other] { $count } دقيقة ونصف
}
seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] { $case ->
        [genitive] ثانيتين
       *[plain] ثانيتان
    }
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
