/** Persian words that hold a form of “to be”: متأسفم, محاله. */

/** Adjectives that take the copula as an ending: متأسفم, مجبورید. */
const copularAdjectives = new Set(
  "محروم متاسف متوجه ممنون متشکر شرمنده معذور مطمین خوشحال امیدوار مجبور موظف ملزم ناچار ناگزیر مقصر مسیول آماده قادر منتظر نگران ناراحت عصبانی راضی سپاسگزار پیگیر مشغول موافق مخالف محکوم مکلف متعهد مجاز ملتزم حاضر مایل بی‌خبر بی‌اطلاع بی‌تقصیر پاسخگو قدردان شاکر پشیمان عذرخواه خجل".split(
    " ",
  ),
);
/** Words that speech gives a ه for است: محاله, تعطیله, کاریه. */
const spokenCopular = new Set(
  "محال بعید ممنوع تعطیل ناممکن غیرممکن مجبور طبیعی عادی معمولی جزیی اتفاقی کاری چیزی مشکلی سخت سالم خراب خوب کم زیاد دیر زود قطعی حتمی اجباری الزامی پر خالی گران گرون شلوغ مشخص واضح روشن حاضر مجاز همیشگی قانونی بهتون باز قانون مال راحت سبک سنگین نزدیک درست غلط کامل تموم فعال رایگان کافی لازم ضروری مهم بهتر بیشتر کمتر امن گرم سرد داغ معتبر مناسب سریع بهداشتی تلفنی حضوری رسمی اصلی برقی".split(
    " ",
  ),
);
const copulaEndings: Record<string, string> = {
  م: "هستم",
  ام: "هستم",
  یم: "هستیم",
  ایم: "هستیم",
  ید: "هستید",
  اید: "هستید",
  ین: "هستید",
  ند: "هستند",
  اند: "هستند",
};

/** متأسفم → متأسف + هستم; undefined where the word is something else. */
export function splitCopula(word: string): string[] | undefined {
  const after = /^(.{3,}?)\u200c(ایم|اید|این|اند|ست)$/u.exec(word);
  const spoken = /^(.{2,})ه$/u.exec(word)?.[1];
  const vowel = /^(.{2,}ا)ست$/u.exec(word)?.[1];
  if (vowel !== undefined && !/(?:خوا|را|کا|خا|آرا|پیرا)$/u.test(vowel)) return [vowel, "است"];
  if (spoken !== undefined && spokenCopular.has(spoken)) return [spoken, "است"];
  if (after) return [after[1] ?? "", after[2] === "ست" ? "است" : (copulaEndings[after[2] ?? ""] ?? "هستید")];
  const match = /^(.{3,}?)\u200c?(م|ام|یم|ایم|ید|اید|ین|ند|اند)$/u.exec(word);
  const [, adjective = "", ending = ""] = match ?? [];
  const copula = copulaEndings[ending];
  return copula !== undefined && copularAdjectives.has(adjective) ? [adjective, copula] : undefined;
}
