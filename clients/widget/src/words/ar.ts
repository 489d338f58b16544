/** Arabic. Numbers have the digits 0 to 9, as clocks do. */

import type { Messages } from "../messages.js";
import { apart, chooser, lister } from "./sentences.js";

const [list, form] = [lister("ar-u-nu-latn"), chooser("ar")];

function persons(count: number): string {
  return form(count, {
    one: "شخص واحد",
    two: "شخصان",
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  });
}

export const words: Messages = {
  title: () => "الغرف الفرعية",
  connecting: () => "لحظة من فضلك…",
  asking: () => "اضغط «موافقة» في النافذة التي فُتحت: من دون ذلك لا تستطيع هذه الصفحة أن تعرض لك مجموعتك.",
  incomplete: () => "لا يذكر عنوان هذه الأداة المصغّرة الغرفة التي هي فيها. والعنوان الصحيح في دليل من أضافها.",
  silent: () => "تطبيقك لا يجيب هذه الصفحة، فلا تستطيع أن تعرض لك مجموعتك. الإعلان في الغرفة الرئيسية يقود إليها.",
  silentWithLink: () => "تطبيقك لا يجيب هذه الصفحة. هذه الروابط تعمل من دونه:",
  refused: () => "لم يُسمح لهذه الصفحة برؤية المجموعات. الإعلان في الغرفة الرئيسية يقود إلى مجموعتك.",
  none: () => "لا توجد مجموعات مفتوحة الآن. عندما تُفتح سترى مجموعتك هنا.",
  warningTitle: () => "هل تعرف من فتح هذه المجموعات؟",
  warning: (sender) =>
    `فُتحت مجموعات بواسطة ${apart(sender)}، وليس هذا الحساب من مشرفي هذه الغرفة. قد تكون المجموعات على خوادم لا يعرفها أحد هنا. لا تتابع إلا إذا كنت تتوقع ذلك.`,
  agree: () => "عرض المجموعات",
  yourGroup: () => "مجموعتك",
  thisGroup: () => "أنت هنا",
  nextGroup: () => "أنت في الطريق إلى",
  chooseGroup: () => "اختر مجموعة",
  otherGroups: () => "مجموعات أخرى",
  people: persons,
  with: (names, more) => `مع ${list(names, more > 0 ? more === 1 ? "شخص آخر" : `آخرين (${more})` : undefined)}`,
  alone: () => "لا أحد غيرك في هذه المجموعة حتى الآن.",
  task: () => "مهمتك",
  join: (group) => `الانضمام إلى ${apart(group)}`,
  open: (group) => `الذهاب إلى ${apart(group)}`,
  toGroup: () => "الذهاب إلى مجموعتك",
  joinShort: () => "انضمام",
  openShort: () => "الذهاب إليها",
  onceMore: () => "إذا سألت الغرفة هل تريد الانضمام فاضغط «انضمام» هناك أيضًا.",
  moved: () => "لك الآن مجموعة أخرى.",
  more: (count) => `عرض المزيد (${count})`,
  back: () => "العودة إلى الغرفة الرئيسية",
  help: () => "طلب المساعدة",
  helpCalled: (group) => `طُلبت المساعدة في ${apart(group)}.`,
  report: () => "النتيجة",
  reportLabel: () => "ماذا تقول للغرفة الرئيسية؟",
  reportSend: () => "إرسال النتيجة",
  reported: (group) => `كُتبت نتيجتك للغرفة الرئيسية في ${apart(group)}.`,
  notSent: (reason) => `تعذّر الإرسال: ${apart(reason)}`,
  notOpened: () => "تعذّر فتح الغرفة. قد يفتحها هذا الرابط:",
  openedBy: (sender, host) => (host === undefined ? `فُتحت بواسطة ${apart(sender)}` : `فُتحت بواسطة ${apart(host)} عبر ${apart(sender)}`),
  timeLeft: () => "الوقت الباقي",
  ended: () => "انتهى عمل المجموعات.",
  comeBack: () => "نرجو العودة إلى الغرفة الرئيسية.",
  newsOpened: (groups, minutes) => {
    const unit = (count: number): string =>
      form(count, { one: "دقيقة واحدة", two: "دقيقتان", few: `${count} دقائق`, many: `${count} دقيقة`, other: `${count} دقيقة` });
    const time = minutes === undefined ? "" : ` الوقت الباقي: ${unit(minutes)}.`;
    return groups.length === 0 ? `المجموعات مفتوحة: اختر إحداها.${time}` : `المجموعات مفتوحة. مجموعتك هي ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `لك الآن مجموعة أخرى: ${list(groups)}.`,
  host: () => "استضافة هذه الغرفة",
  hostAsks: () => "يسألك تطبيقك هل يجوز لهذه الصفحة أن تعرف من أنت. نرجو أن تسمح بذلك.",
  hostUnknown: () => "لم يقل تطبيقك من أنت. اضغط «استضافة هذه الغرفة» لتُسأل من جديد.",
  hostNotAllowed: () => "لم يُسمح لك بالدخول: لا يستضيف هذه الغرفة إلا من يحق له فتح مجموعات فيها، بشرط أن يكون البوت فيها وأن يحق له ذلك أيضًا.",
  hostTooMany: () => "يسأل كثيرون الآن. حاول من جديد بعد دقيقة.",
  hostSilent: () => "صفحة المضيف لا تجيب. حاول من جديد بعد قليل.",
  hostBlocked: () => "هذا التطبيق لا يعرض صفحة المضيف. جرّبها في Element مؤسستك، في المتصفح.",
  hostPage: () => "صفحة المضيف",
  hostLeave: () => "مغادرة صفحة المضيف",
};
