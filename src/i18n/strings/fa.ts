/** The words of the help centre itself, in Persian. */
import type { Strings } from "./en.ts";

export const fa: Strings = {
  skipToContent: "رفتن به متن اصلی",
  siteTitle: "راهنمای {name}",
  home: "صفحهٔ اصلی",
  menu: "فهرست اصلی",
  language: "زبان",

  askTitle: "با کلمات خودتان بپرسید",
  askIntro: "همان‌طور که حرف می‌زنید بنویسید. خواندن بیشتر پاسخ‌ها یک دقیقه هم طول نمی‌کشد.",
  searchLabel: "پرسش شما",
  searchPlaceholder: "بسته‌ام هنوز نرسیده",
  searchButton: "یافتن پاسخ",
  suggestions: "پاسخ‌های پیشنهادی",
  suggestionCount: { one: "{count} پیشنهاد", other: "{count} پیشنهاد" },
  seeAllResults: "همهٔ پاسخ‌ها برای «{query}»",
  searchTitle: "یافتن پاسخ",
  resultCount: { one: "{count} پاسخ برای «{query}»", other: "{count} پاسخ برای «{query}»" },
  noResults: "هنوز برای «{query}» پاسخی ننوشته‌ایم",
  noResultsHint:
    "با کلمات دیگری بگردید، از موضوع‌های زیر یکی را انتخاب کنید، یا از ما بپرسید: همکاران ما پاسخ شما را می‌دهند.",
  searchWithoutScript:
    "جست‌وجو به جاوااسکریپت نیاز دارد که در مرورگر شما خاموش است. همهٔ پاسخ‌ها به‌ترتیب موضوع همین‌جا هم هست.",
  searchFailed:
    "جست‌وجو باز نشد. لطفاً اینترنت خود را ببینید و دوباره امتحان کنید. موضوع‌های زیر در هر حال باز می‌شوند.",
  topicFilter: "موضوع",
  allTopics: "همهٔ موضوع‌ها",
  languageFilter: "زبان پاسخ‌ها",
  languageAsTyped: "همان زبانی که می‌نویسم",
  nearestAnswers: "آنچه دیگران بیشتر می‌پرسند",
  askPerson: "همین را از همکاران ما بپرسید",

  oftenAsked: "پرسش‌های پرتکرار",
  readWholeAnswer: "پاسخ کامل را بخوانید",
  topics: "موضوع‌ها",
  answerCount: { one: "{count} پاسخ", other: "{count} پاسخ" },
  breadcrumbs: "شما اینجا هستید",
  shortAnswer: "پاسخ کوتاه",
  onThisPage: "در این صفحه",
  readNext: "بعد از این بخوانید",
  reviewed: "آخرین بازبینی: {date}",
  suggestChange: "پیشنهاد اصلاح",
  untranslated: "این پاسخ هنوز به فارسی ترجمه نشده است؛ برای همین آن را به زبان {language} می‌بینید.",
  agentsOnly: "فقط برای همکاران",
  agentsOnlyNote: "مشتریان این صفحه را نمی‌بینند.",
  draft: "پیش‌نویس",
  draftNote: "تا می‌نویسید فقط شما می‌بینیدش. وقتی «draft: true» را بردارید، خوانندگان هم می‌بینند.",
  handOverTitle: "اگر با این حل نشد",
  handOverTo: "به چه گروهی بسپارید",
  handOverWhat: "کدام موارد",
  handOverHow: "چگونه",
  console: "میز پاسخ‌گویی",

  contactTitle: "با ما صحبت کنید",
  contactIntro: "اگر می‌خواهید با همکاران ما صحبت کنید، راهی را که برایتان راحت‌تر است انتخاب کنید.",
  contactWays: {
    phone: "به ما تلفن بزنید",
    email: "به ما ایمیل بزنید",
    chat: "با ما گفت‌وگو کنید",
    form: "به ما پیام بفرستید",
    social: "ما در شبکه‌های اجتماعی",
  },
  contactOpen: { chat: "باز کردن گفت‌وگو", form: "باز کردن فرم", social: "باز کردن صفحه" },

  glossaryTitle: "واژه‌های ما",
  glossaryIntro: "معنی هر واژه، در یک جملهٔ ساده.",

  notFoundTitle: "بیایید چیزی را که دنبالش بودید پیدا کنیم",
  notFoundIntro:
    "در این نشانی صفحه‌ای نیست؛ شاید جای آن عوض شده باشد. همین‌جا بگردید، یا از یک موضوع شروع کنید.",
};
