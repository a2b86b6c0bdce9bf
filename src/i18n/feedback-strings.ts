/** The words of “Was this helpful?” at the end of an article. */
import { isCompleteLocale, type CompleteLocale } from "./locales.ts";

const en = {
  question: "Was this helpful?",
  yes: "Yes",
  no: "No",
  reasonForYes: "What helped you most? (optional)",
  reasonForNo: "What was missing? (optional)",
  reasonHint: "Please leave out names, phone numbers and order numbers. We cannot reply here.",
  send: "Send",
  byEmail: "Send it by email",
  byIssue: "Send it as an issue",
  thanks: "Thank you. It helps the next reader.",
  noted: "Thank you for telling us.",
  waiting: "Thank you. It will be sent as soon as there is a connection.",
  /** The subject of a mail or an issue. */
  subject: "About the answer “{title}”",
};

export type FeedbackStrings = typeof en;

const hi: FeedbackStrings = {
  question: "क्या इस जवाब से मदद मिली?",
  yes: "हाँ",
  no: "नहीं",
  reasonForYes: "सबसे ज़्यादा काम की बात क्या लगी? (चाहें तो लिखें)",
  reasonForNo: "क्या जानकारी छूट गई? (चाहें तो लिखें)",
  reasonHint: "कृपया नाम, फ़ोन नंबर या ऑर्डर नंबर न लिखें। यहाँ से हम आपको जवाब नहीं दे पाएँगे।",
  send: "भेजें",
  byEmail: "ईमेल से भेजें",
  byIssue: "इश्यू के रूप में भेजें",
  thanks: "धन्यवाद। इससे अगले पढ़ने वाले को मदद मिलेगी।",
  noted: "बताने के लिए धन्यवाद।",
  waiting: "धन्यवाद। इंटरनेट मिलते ही यह भेज दिया जाएगा।",
  subject: "इस जवाब के बारे में: “{title}”",
};

const te: FeedbackStrings = {
  question: "ఈ సమాధానం మీకు ఉపయోగపడిందా?",
  yes: "అవును",
  no: "లేదు",
  reasonForYes: "ఏది ఎక్కువగా ఉపయోగపడింది? (ఇష్టమైతే రాయండి)",
  reasonForNo: "ఏ సమాచారం లేదు? (ఇష్టమైతే రాయండి)",
  reasonHint: "దయచేసి పేర్లు, ఫోన్ నంబర్లు, ఆర్డర్ నంబర్లు రాయకండి. ఇక్కడి నుంచి మేము జవాబు ఇవ్వలేము.",
  send: "పంపండి",
  byEmail: "ఈమెయిల్‌లో పంపండి",
  byIssue: "ఇష్యూగా పంపండి",
  thanks: "ధన్యవాదాలు. తర్వాత చదివేవారికి ఇది ఉపయోగపడుతుంది.",
  noted: "చెప్పినందుకు ధన్యవాదాలు.",
  waiting: "ధన్యవాదాలు. ఇంటర్నెట్ రాగానే ఇది పంపబడుతుంది.",
  subject: "ఈ సమాధానం గురించి: “{title}”",
};

const fa: FeedbackStrings = {
  question: "این پاسخ به کارتان آمد؟",
  yes: "بله",
  no: "نه",
  reasonForYes: "کدام بخش بیشتر به کارتان آمد؟ (اختیاری)",
  reasonForNo: "چه چیزی کم بود؟ (اختیاری)",
  reasonHint: "لطفاً نام، شمارهٔ تلفن و شمارهٔ سفارش را ننویسید. از این‌جا نمی‌توانیم به شما پاسخ بدهیم.",
  send: "بفرستید",
  byEmail: "با ایمیل بفرستید",
  byIssue: "در مخزن ثبت کنید",
  thanks: "سپاسگزاریم. این به خوانندهٔ بعدی کمک می‌کند.",
  noted: "سپاس که گفتید.",
  waiting: "سپاسگزاریم. به‌محض وصل شدن اینترنت فرستاده می‌شود.",
  subject: "دربارهٔ پاسخ «{title}»",
};

const tables: Record<CompleteLocale, FeedbackStrings> = { en, hi, te, fa };

/** English where the interface has no table for a locale. */
export function feedbackStringsFor(locale: string): FeedbackStrings {
  return isCompleteLocale(locale) ? tables[locale] : en;
}
