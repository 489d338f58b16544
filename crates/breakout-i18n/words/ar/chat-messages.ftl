### What is said of a message in the chat of a room.

## What somebody has sent

an-image = صورة
a-sound = مقطعًا صوتيًا
a-video = فيديو
a-file = ملفًا
a-place = موقعًا
a-sticker = ملصقًا

## Why a message cannot be read

key-on-its-way = هذه الرسالة مشفّرة، ولم يصل مفتاحها بعد. ستظهر وحدها عندما يصل.
no-key = لا يمكن قراءة هذه الرسالة هنا: هي مشفّرة، ولم يُرسل مفتاحها إلى هذا الجهاز. هذه حال الرسائل المكتوبة قبل تسجيل دخولك هنا.
key-withheld = لا يمكن قراءة هذه الرسالة هنا: تطبيق المرسل يحتجز مفتاحها، كما تفعل بعض التطبيقات مع الأجهزة التي لم يتم التحقق منها.
from-before = لا يمكن قراءة هذه الرسالة هنا: كُتبت قبل أن تُتاح لك القراءة.
damaged = لا يمكن قراءة هذه الرسالة: هي تالفة، أو مشفّرة بطريقة غير معروفة هنا.

## Why a message was not sent

logged-out = تم تسجيل خروجك. سجّل الدخول من جديد، ثم أعد المحاولة.
too-long = { $characters ->
   *[other] عدد حروفها { $characters }، والحد الأقصى للرسالة { $most }
}
# { $why } is what went wrong.
not-sent = { $why }.
# { $cause } is what has caused that.
not-sent-because = { $why }: { $cause }.
