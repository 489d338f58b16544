### What can be done about a problem: once for people who type commands, and once, ending in `-on-page`, for people who see a page.
###
### Commands and their options stand in backticks and are not translated; words in capitals in them may be.

# Everybody stays in the rooms of last time.
keep-people = الخيار `--keep` يترك الجميع في الغرف التي هم فيها
keep-people-on-page = اترك الأشخاص في الغرف التي هم فيها: هذا أحد خيارات الخطة.
# Other rooms are taken than those of last time.
new-rooms = بدون `--again` تُنشأ غرف جديدة
new-rooms-on-page = أو أنشئ غرفًا جديدة.
join-room = `breakout join ROOM CHILD` ينضم إلى مجموعة، و`breakout join ROOM --all` إلى كل المجموعات التي تقبل دخولك
join-room-on-page = انضم إلى تلك المجموعة أولًا، من صفحة الغرفة الرئيسية.
give-end = `breakout extend ROOM --until TIME` يحدد لها وقت انتهاء
give-end-on-page = حدّد وقت الانتهاء في صفحة الغرفة.
do-again = شغّل الأمر نفسه من جديد
do-again-on-page = حاول من جديد بعد لحظة.
look-at-open = `breakout status ROOM` يعرض المجموعات المفتوحة
look-at-open-on-page = تعرض صفحة الغرفة المجموعات المفتوحة.
end-it = `breakout end ROOM` ينهي عمل المجموعات
end-it-on-page = أنهِ عمل المجموعات بدلًا من ذلك.
# The main room is left as it is: everybody can write in it.
not-quiet = أو ابدأ بدون `--quiet-main`
not-quiet-on-page = أو اسمح للجميع بالكتابة في الغرفة الرئيسية.
room-for-each = الخيار `--rooms { $people }` يعطي كل شخص مجموعة خاصة به
room-for-each-on-page = { $people ->
    [zero] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به.
    [one] عند فتح مجموعة واحدة تكون لكل شخص مجموعة خاصة به.
    [two] عند فتح مجموعتين تكون لكل شخص مجموعة خاصة به.
    [few] عند فتح { $people } مجموعات تكون لكل شخص مجموعة خاصة به.
    [many] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به.
   *[other] عند فتح { $people } مجموعة تكون لكل شخص مجموعة خاصة به.
}
more-people = الخياران `--with-moderators` و`--with-me` يزيدان عدد الموزَّعين؛ والخيار `--free` يترك الاختيار للجميع
more-people-on-page = أعطِ المشرفين ونفسك مجموعات أيضًا، أو اترك الاختيار للجميع.
with-moderators = لا يشمل التوزيع المشرفين ولا يشملك إلا إذا أضفت `--with-moderators` و`--with-me`
with-moderators-on-page = لا يشمل التوزيع المشرفين ولا يشملك إلا إذا اخترت غير ذلك.
for-members = استخدم `--join restricted`
for-members-on-page = اسمح لأعضاء الغرفة الرئيسية بالانضمام.
short-names = يتسع المكان إذا كانت أسماء المجموعات أقصر، مثل `--name {"{n}"}`
short-names-on-page = يتسع المكان إذا كانت أسماء المجموعات أقصر.
free-choice = يتسع المكان بلا اقتراحات: `--rooms N --free`
free-choice-on-page = إذا اختار كل شخص بنفسه اتسع المكان.
fewer-wishes = قلّل الرغبات، أو جرّب `--seed` آخر
fewer-wishes-on-page = قلّل الرغبات، أو أعد التوزيع.
# Somebody who is no moderator has opened a break-out.
end-or-take-over = يستطيع المشرف إنهاءها بالأمر `breakout end ROOM`؛ والخيار `--yes` يتولى إدارتها، فيرى الجميع بعدها أنها لك
end-or-take-over-on-page = يستطيع المشرف إنهاءها. ومن صفحة الغرفة تصل إلى حيث تتولى إدارتها.
