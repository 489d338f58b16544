### Why a plan cannot be opened or made, and what a host should know before it is.

## Rooms and people

no-rooms = لا بد من مجموعة واحدة على الأقل
no-size = لا بد في المجموعة من شخص واحد على الأقل
too-many-rooms = { $rooms ->
    [zero] { $rooms } مجموعة أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
    [one] مجموعة واحدة أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
    [two] مجموعتان أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
    [few] { $rooms } مجموعات أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
    [many] { $rooms } مجموعة أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
   *[other] { $rooms } مجموعة أكثر من الحد المسموح به في الجلسة الواحدة، وهو { $most }
}
more-rooms-than-people = لا يوجد إلا { $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}، وهذا لا يكفي لفتح { $rooms ->
    [zero] { $rooms } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $rooms } مجموعات
    [many] { $rooms } مجموعة
   *[other] { $rooms } مجموعة
}
nobody = لا يوجد أحد لتوزيعه
no-such-room = لا توجد في الخطة مجموعة رقمها { $number }
# { $room } is the name of a group.
nobody-invited = لا أحد مقترح للمجموعة «{ $room }»، فلا يمكن أن يُدعى إليها أو ينضم إليها أحد
# { $room } is the name of a group.
room-twice = يُراد فتح «{ $room }» في غرفة تُفتح فيها مجموعة أخرى
task-too-long = { $most ->
   *[other] الحد الأقصى لنص المهمة { $most } حرف، وعدد حروف هذا النص { $chars }
}

## Names

# { $number } is what people type: a letter in braces.
name-needs-number = يجب أن يحتوي الاسم على { $number } في موضع رقم المجموعة، مثل 'المجموعة { $number }'
# { $group } and { $parent } are what people type: words in braces, which stand for the name of the group and of the main room.
room-name-needs-group = يجب أن يحتوي اسم الغرفة على { $group } في موضع اسم المجموعة، مثل '{ $group } · { $parent }'، وحده الأقصى { $most } بايت

## Dealing

rounds = { $rounds ->
    [zero] لا يمكن إعداد خطة فيها { $rounds } جولة؛ الممكن من 1 إلى { $most }
    [one] لا يمكن إعداد خطة فيها جولة واحدة؛ الممكن من 1 إلى { $most }
    [two] لا يمكن إعداد خطة فيها جولتان؛ الممكن من 1 إلى { $most }
    [few] لا يمكن إعداد خطة فيها { $rounds } جولات؛ الممكن من 1 إلى { $most }
    [many] لا يمكن إعداد خطة فيها { $rounds } جولة؛ الممكن من 1 إلى { $most }
   *[other] لا يمكن إعداد خطة فيها { $rounds } جولة؛ الممكن من 1 إلى { $most }
}
too-many-people = { $people ->
    [zero] { $people } شخص أكثر مما يمكن توزيعه، والحد الأقصى { $most }
    [one] شخص واحد أكثر مما يمكن توزيعه، والحد الأقصى { $most }
    [two] شخصان أكثر مما يمكن توزيعه، والحد الأقصى { $most }
    [few] { $people } أشخاص أكثر مما يمكن توزيعه، والحد الأقصى { $most }
    [many] { $people } شخصًا أكثر مما يمكن توزيعه، والحد الأقصى { $most }
   *[other] { $people } شخص أكثر مما يمكن توزيعه، والحد الأقصى { $most }
}
# { $largest } is how many people the largest group has.
together-too-many = عدد من يُراد بقاؤهم معًا { $people }، والحد الأقصى للمجموعة { $largest }
together-and-apart = { $left } و{ $right } مطلوب جمعهما وفصلهما في آن واحد
apart-too-many = عدد من يُراد الفصل بينهم { $people }، ولا توجد إلا { $rooms ->
    [zero] { $rooms } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $rooms } مجموعات
    [many] { $rooms } مجموعة
   *[other] { $rooms } مجموعة
}
together-and-spread = { $people } ممن يُراد بقاؤهم معًا مطلوب أيضًا توزيعهم على المجموعات
no-room-for-together = لم توجد طريقة لجمع كل من يُراد بقاؤهم معًا
wishes-for-nobody = لا يُوزَّع أحد عندما يختار كل شخص بنفسه، فلا يمكن جمع أشخاص أو الفصل بينهم
wishes = لم يوجد توزيع يحقق كل رغبات الجمع والفصل والتوزيع المتساوي

## Warnings. { $count } is the number of the lines in which somebody stands in a file, { $lines } lists them

# { $groups } are names of groups.
several-groups = { $count ->
    [0] { $user } مقترح لعدة مجموعات: { $groups }
    [zero] { $user } مقترح لعدة مجموعات: { $groups } (الأسطر { $lines })
    [one] { $user } مقترح لعدة مجموعات: { $groups } (السطر { $lines })
    [two] { $user } مقترح لعدة مجموعات: { $groups } (السطران { $lines })
    [few] { $user } مقترح لعدة مجموعات: { $groups } (الأسطر { $lines })
    [many] { $user } مقترح لعدة مجموعات: { $groups } (الأسطر { $lines })
   *[other] { $user } مقترح لعدة مجموعات: { $groups } (الأسطر { $lines })
}
not-there = { $count ->
    [0] { $user } ليس في هذه الغرفة ولم يُدعَ إليها
    [one] { $user } ليس في هذه الغرفة ولم يُدعَ إليها (السطر { $lines })
    [two] { $user } ليس في هذه الغرفة ولم يُدعَ إليها (السطران { $lines })
    [few] { $user } ليس في هذه الغرفة ولم يُدعَ إليها (الأسطر { $lines })
    [many] { $user } ليس في هذه الغرفة ولم يُدعَ إليها (الأسطر { $lines })
   *[other] { $user } ليس في هذه الغرفة ولم يُدعَ إليها (الأسطر { $lines })
}
# { $names } are names of groups, in quotes.
look-alike = هناك مجموعات تتشابه أسماؤها في الشكل: { $names }
name-in-quotes = «{ $name }»
# The end of a list. { $items } is one, or several with commas between them.
and = { $items } و{ $last }
