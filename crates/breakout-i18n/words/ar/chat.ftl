### The chat on the page of a room.

# A heading.
chat = المحادثة
encrypted = مشفّرة: لا يقرؤها إلا من في هذه الغرفة.
# Before the field.
your-message = رسالتك
# A button.
send = إرسال
only-read = يمكنك القراءة هنا دون الكتابة.
nobody-yet = لم يكتب أحد هنا بعد.
on-their-way = الرسائل في الطريق. أعد تحميل الصفحة إن لم تظهر.
# { $reason } has no full stop.
earlier-not-loaded = تعذّر تحميل الرسائل الأقدم: { $reason }. أعد تحميل الصفحة للمحاولة من جديد.

## Of a message

# In the place of their name, for the person who looks at the page, above what they have written.
you = أنت
# Before the time.
edited = معدَّلة
# After the time.
sending = يجري الإرسال…
# A link.
show-the-whole = عرض الرسالة كاملة
removed = حُذفت هذه الرسالة.
# { $what } is a file, an image …
you-sent = أنت أرسلت { $what }
# { $file } is what it is called.
you-sent-file = أنت أرسلت { $what }: { $file }
sent = أرسل { $person } { $what }
sent-file = أرسل { $person } { $what }: { $file }
# The reason follows.
not-sent = لم تُرسل.
# A button.
try-again = إعادة المحاولة
# A button.
discard = تجاهل

## Pages with messages

# A link.
earlier-messages = رسائل أقدم
# A heading.
earlier-messages-in = رسائل أقدم في { $room }
# A link.
to-the-latest = إلى أحدث الرسائل
# The title of a page.
a-message = رسالة
# A heading.
a-message-in = رسالة في { $room }
# A link.
back-to-the-chat = العودة إلى المحادثة
no-such-message = لا توجد رسالة كهذه، أو لم تعد موجودة
