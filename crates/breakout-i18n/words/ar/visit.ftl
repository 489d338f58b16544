### Visits to calls: a host speaks to the calls of all groups at once, or listens in on one.

# A heading, and the title of the page. { $room } is a room's name.
speak-to-all-of = التحدث إلى كل مجموعات { $room }
listen-in-on = الاستماع إلى { $room }
one-moment = لحظة من فضلك…
ended-by-the-console = أنهت لوحة التحكم هذا. لا أحد يسمعك.
begin-again = البدء من جديد
stop-and-back = إيقاف والعودة إلى { $room }
needs-javascript = يحتاج هذا إلى JavaScript، بخلاف معظم لوحة التحكم.

## The title of the page while it goes on

speaking = ● يجري التحدث إلى المجموعات
listening = ● يجري الاستماع
speak-to-all = التحدث إلى كل المجموعات
listen-in = الاستماع

## How far it has come

not-come-up = لم يُرسل شيء: لم يبدأ عميل LiveKit.
nobody-hears-you-yet = لا أحد يسمعك بعد.
allow-microphone = اسمح للمتصفح باستخدام الميكروفون.
nobody-hears-you-now = لا أحد يسمعك.
# A link.
try-again = إعادة المحاولة
elsewhere = أنت تفعل هذا بالفعل من لوحة تحكم أخرى لك.
# What stands between { $link } and { $end } is a link.
stop-it-there = أوقفه هناك، ثم { $link }حاول من جديد{ $end }.
no-media-server = لا يذكر خادمك الرئيسي خادم وسائط من نوع LiveKit.
did-not-work = لم ينجح ذلك.
another-page-does = صفحة أخرى لك تقوم بهذا الآن.
have-stopped = توقفت عن التحدث. لا أحد يسمعك.
have-stopped-listening = توقفت عن الاستماع.

## Why there is no microphone

microphone-not-allowed = لا يسمح المتصفح لهذه الصفحة باستخدام الميكروفون. اسمح بذلك بجانب عنوان الصفحة.
no-microphone = لا يوجد ميكروفون.
microphone-gone = اختفى الميكروفون.
microphone-unusable = تعذّر استخدام الميكروفون؛ قد يكون برنامج آخر يستخدمه.

## Who hears whom

nobody-hears-you = لا أحد يسمعك
nobody-hears-you-microphone-off = لا أحد يسمعك، والميكروفون متوقف
the-group-hears-you = المجموعة تسمعك
all-groups-hear-you = { $groups ->
    [zero] كل المجموعات تسمعك، وعددها { $groups }
    [one] المجموعة تسمعك
    [two] المجموعتان تسمعانك
    [few] كل المجموعات تسمعك، وعددها { $groups }
    [many] كل المجموعات تسمعك، وعددها { $groups }
   *[other] كل المجموعات تسمعك، وعددها { $groups }
}
# { $on } groups of { $all } do.
some-groups-hear-you = { $all ->
   *[other] { $on } من أصل { $all } من المجموعات تسمعك
}
you-hear-nobody = لا تسمع أحدًا
you-hear-the-group = أنت تسمع المجموعة؛ ترى المجموعة أنك هناك ولا تسمعك
no-group = لا توجد مجموعة.
lingers = لا يُخرج خادمك الرئيسي أحدًا من المكالمات من تلقاء نفسه: إذا انتهى هذا البرنامج دون أن يغادرها، ظلت المجموعات تراك هناك مدة تصل إلى دقيقة.

## Buttons

stop = إيقاف
stop-speaking = إيقاف التحدث
stop-listening = إيقاف الاستماع
try-again-where = إعادة المحاولة حيث لم ينجح ذلك

## How it is with one group

# { $name } is the group's name, { $state } one of the following.
group = { $name }: { $state }
hears-you = تسمعك
you-hear-it = أنت تسمعها
connecting = يجري الاتصال…
is-closed = مغلقة
not-in-its-room = لست في غرفتها؛ انضم إليها أولًا
encrypted-speaking = مشفّرة، ولا تسمعك: الصوت من هنا لا يكون مشفّرًا. انضم إلى مكالمتها بدلًا من ذلك
encrypted-listening = مشفّرة، ولا يمكن سماعها من هنا. انضم إلى مكالمتها بدلًا من ذلك
not-allowed = غرفتها لا تسمح لك بدخول مكالمتها
nobody-there = لا أحد في مكالمتها؛ يبدأ هذا عندما يدخلها أحد
failed-membership = لم ينجح: لا يذكر الخادم الرئيسي أنك في المكالمة هناك
failed-token = لم ينجح: لا يسمح لك خادم الوسائط بالدخول
failed-media = لم ينجح: تعذّر الوصول إلى خادم الوسائط، أو انقطع الاتصال به

## LiveKit's client, which is not part of this program

nobody-to-visit = لا يوجد من هنا من تتحدث إليه أو تستمع إليه.
how-to-get-livekit-client = فُكّ ضغط حزمة npm المسماة livekit-client (الإصدار 2.23.0) في المجلد `livekit-client` بجانب الحسابات، أو حدّد مجلدها بالخيار `--livekit-client`؛ وفي نسخة من المشروع يقوم الأمر `cargo xtask element-call` بذلك

## The frame with the sound

# What the frame is called for those who do not see it.
sound-of-a-visit = صوت الزيارة
# A button, where the browser plays nothing by itself.
play-the-sound = تشغيل الصوت
