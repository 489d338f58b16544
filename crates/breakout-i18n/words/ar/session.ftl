### What a host does while a session is open, what becomes of it, and what is done when it is over.

## What can be done next: a link

go-back-to-the-room = العودة إلى الغرفة

## Refused: after the name of what was tried, or alone

nothing-to-join = انتهى عمل المجموعات في هذه الأثناء، فلم تبق مجموعة للانضمام إليها
no-such-group = لم تعد هذه المجموعة بين المجموعات المفتوحة
not-a-group = هذه الغرفة ليست إحدى المجموعات
not-open-any-more = لم تعد هنا مجموعات مفتوحة
not-to-be-taken-over = هذه المجموعات لا تحتاج إلى من يتولى إدارتها
form-names-no-group = لا يحدد النموذج أي مجموعة؛ أعد تحميل الصفحة
choose-whom-to-move = اختر الشخص المراد نقله
choose-whom-to-remove = اختر الشخص المراد إخراجه
not-removed-from-all = تعذّر إخراج هذا الشخص من بعض المجموعات
needs-a-name = لا بد للمجموعة من اسم
give-minutes = أدخل عددًا من الدقائق بين 1 و1440
# { $user } is the user ID of another moderator.
overruled = اتخذ { $user } قرارًا مختلفًا في الوقت نفسه، وكان قراره الأخير
overruled-hint = تشاوروا فيما بينكم، ثم حاولوا من جديد.
# { $user } is a user ID.
changed-but-not-invited = تغيّرت المجموعات، لكن تعذّرت دعوة { $user }
changed-but-not-told = تغيّرت المجموعات، لكن تعذّر إبلاغ الأشخاص
changed-but-not-renamed = تغيّرت المجموعات، لكن تعذّرت إعادة تسمية الغرفة
changed-but-no-timer = تغيّرت المجموعات، لكن تعذّر ضبط مؤقّت الخادم الرئيسي
# { $what } is a part of it that could not be done.
changed-but = تغيّرت المجموعات، لكن { $what }
changed-but-hint = كرّر ما فعلته لاستكمال ما نقص.
# What somebody said to the groups.
reached = وصلت الرسالة إلى { $groups } من أصل { $all ->
    [zero] { $all } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $all } مجموعات
    [many] { $all } مجموعة
   *[other] { $all } مجموعة
}
# What could not be done in { $group }, and why.
failed-in = { $group }: { $reason }

## Take over what a stranger has opened

take-over = تولّي الإدارة
# A heading.
take-over-asked = هل تريد تولّي إدارة هذه المجموعات؟
# { $user } is the user ID of the same person.
take-over-whose = فُتحت بواسطة { $person } ({ $user })، وليس هذا الحساب من مشرفي الغرفة. ولن تؤثر فيها إجراءاتك ما لم تتولَّ إدارتها.
# { $groups } is a list of their names.
take-over-means = بعد ذلك يرى الجميع أن هذه المجموعات لك، ولا يظهر لهم تحذير منها: { $groups }.
take-over-risk = قد يُوجَّه الأشخاص إلى غرف من اختيار { $person }، ويديرها الحساب نفسه.
# A button.
take-over-agreed = أعرف هذه المجموعات، وأريد تولّي إدارتها
# A button.
take-over-not = تركها كما هي

## When it is over

# A label that is read aloud.
the-groups = المجموعات
# { $step } is grace, taking-out or asked-to-wait.
telling-groups = يجري إبلاغ المجموعات بانتهاء العمل. { $step }
grace = أمام الجميع دقيقة واحدة، ثم يُخرَجون من المجموعات.
taking-out = يجري إخراج الأشخاص من المجموعات.
asked-to-wait = يطلب الخادم الرئيسي الانتظار { $seconds } ث، والباقي { $left }.
not-all-told = تعذّر إبلاغ بعض الأشخاص بانتهاء العمل.
groups-not-told = { $groups ->
    [zero] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل.
    [one] تعذّر إبلاغ مجموعة واحدة بانتهاء العمل.
    [two] تعذّر إبلاغ مجموعتين بانتهاء العمل.
    [few] تعذّر إبلاغ { $groups } مجموعات بانتهاء العمل.
    [many] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل.
   *[other] تعذّر إبلاغ { $groups } مجموعة بانتهاء العمل.
}
not-all-taken-out = تعذّر إخراج بعض الأشخاص من المجموعات.
taken-out = { $people ->
    [0] لم يبق أحد في المجموعات.
    [one] أُخرج شخص واحد من المجموعات.
    [two] أُخرج شخصان من المجموعات.
    [few] أُخرج { $people } أشخاص من المجموعات.
    [many] أُخرج { $people } شخصًا من المجموعات.
   *[other] أُخرج { $people } شخص من المجموعات.
}
# A button: with what could not be done.
go-on = متابعة
