### The user's account: whose it is, whether the device is verified, and the way out.

your-account = حسابك
matrix-id = معرّف Matrix
homeserver = الخادم الرئيسي
this-device = هذا الجهاز

## { $device } is the ID of the device

device-verified = { $device }، تم التحقق منه
# Between { $strong } and { $end } the words stand out.
device-not-verified = { $device }، { $strong }لم يتم التحقق منه{ $end }
device-unknown = { $device }، لا يُعرف الآن هل تم التحقق منه

##

some-apps-warn = في الغرف المشفّرة قد تحذّر تطبيقات بعض الأشخاص من رسائلك أو تخفيها إلى أن تتحقق من هذا الجهاز.

## The language of the pages

# A heading.
language = اللغة
# Before a list of languages, of which the first is the next one.
language-of-the-pages = لغة هذه الصفحات
language-of-the-browser = لغة المتصفح
# A button.
change-language = تغيير اللغة

## Verifying the device

# A link, a heading, and the title of the page.
verify-this-device = التحقق من هذا الجهاز
what-for = بمفتاح الاسترداد تعرف تطبيقات الآخرين أن هذا الجهاز لك.
recovery-key = مفتاح الاسترداد
recovery-key-hint = اثنا عشر مقطعًا، في كل منها أربعة من الحروف والأرقام. يسميه تطبيق Matrix الآخر لديك مفتاح الاسترداد أو مفتاح الأمان.
# A button.
verify = التحقق
# A heading.
without-it = بدونه
without-it-text = يعمل كل شيء في الغرف غير المشفّرة. أما في الغرف المشفّرة فقد تحذّر تطبيقات بعض الأشخاص من رسائلك أو تخفيها، ولا يمكن أن تُقرأ هنا رسائل كُتبت قبل تسجيل دخولك.
# A link.
skip-for-now = التخطي الآن
not-verified-unreachable = تعذّر الوصول إلى الخادم الرئيسي، لذلك لم يتم التحقق من الجهاز بعد.
try-again-in-a-moment = حاول من جديد بعد لحظة.
not-the-recovery-key = ليس هذا مفتاح الاسترداد لحسابك.
not-the-recovery-key-hint = يتكون من اثني عشر مقطعًا، في كل منها أربعة من الحروف والأرقام. أعطاك إياه تطبيق Matrix الآخر لديك عند إعداده؛ ويمكنك هناك أيضًا إنشاء مفتاح جديد.
no-recovery-key = ليس لحسابك مفتاح استرداد بعد.
no-recovery-key-hint = أنشئ مفتاحًا في تطبيق Matrix آخر (في Element: الإعدادات ثم التشفير)، ثم عد إلى هنا.
could-not-be-verified = تعذّر التحقق من الجهاز.

## Logging out

# A heading.
leave = المغادرة
others-use-it-too = لوحات التحكم والأوامر الأخرى لهذا الحساب على هذا الحاسوب تستخدم تسجيل الدخول نفسه.
# A link to the page that asks.
log-out-link = تسجيل الخروج…
# A button, and the title of the page.
log-out = تسجيل الخروج
# { $user } is a Matrix ID.
log-out-of = هل تريد تسجيل الخروج من { $user }؟
# { $why } is what went wrong.
still-logged-in = ما زال تسجيل دخولك قائمًا: { $why }.
still-logged-in-hint = حاول من جديد لاحقًا، أو انسَ الحساب على هذا الحاسوب فقط. عندها يبقى الجهاز في قائمة الخادم الرئيسي إلى أن تحذفه من تطبيق آخر.
commands-stop = تتوقف عن العمل كل لوحات التحكم والأوامر لهذا الحساب على هذا الحاسوب.
keys-go = تُحذف مفاتيح الرسائل المشفّرة الموجودة على هذا الحاسوب وحده. وتبقى الرسائل مقروءة على أجهزتك الأخرى.
break-outs-stay = تبقى المجموعات المفتوحة مفتوحة، ولا يفقد أحد غرفته.
# A button.
forget-here = نسيانه على هذا الحاسوب فقط
# A link.
stay = البقاء
no-logging-out = لا يمكن تسجيل الخروج من لوحة التحكم هذه
is-logged-out = تم تسجيل خروج { $user }.
