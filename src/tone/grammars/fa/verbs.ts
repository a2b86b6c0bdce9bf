/** Persian verbs with their present stems; the past stem is the infinitive without its ن. */

/** Written and spoken stems of an infinitive. */
interface Verb {
  present: string[];
  /** Stems of speech: می‌تونم, میذارم. They are read after می, ب and ن only. */
  spoken?: string[];
  spokenPast?: string;
  /** The imperative without ending where it is not the present stem: بگو, بیا. */
  imperative?: string;
}

export const verbs: Record<string, Verb> = {
  کردن: { present: ["کن"] },
  شدن: { present: ["شو"], spoken: ["ش"] },
  دادن: { present: ["ده"], spoken: ["د"] },
  گرفتن: { present: ["گیر"] },
  داشتن: { present: ["دار"] },
  بودن: { present: ["باش"] },
  توانستن: { present: ["توان"], spoken: ["تون"], spokenPast: "تونست" },
  خواستن: { present: ["خواه"], spoken: ["خوا"] },
  رفتن: { present: ["رو"], spoken: ["ر"] },
  آمدن: { present: ["آی"], spoken: ["آ", "ا"], spokenPast: "اومد", imperative: "آ" },
  گفتن: { present: ["گوی"], spoken: ["گ"], imperative: "گو" },
  دیدن: { present: ["بین"] },
  زدن: { present: ["زن"] },
  رسیدن: { present: ["رس"] },
  رساندن: { present: ["رسان"], spoken: ["رسون"], spokenPast: "رسوند" },
  فرستادن: { present: ["فرست"] },
  نوشتن: { present: ["نویس"] },
  خواندن: { present: ["خوان"], spoken: ["خون"], spokenPast: "خوند" },
  ماندن: { present: ["مان"], spoken: ["مون"], spokenPast: "موند" },
  گذاشتن: { present: ["گذار"], spoken: ["ذار"], spokenPast: "ذاشت" },
  گذشتن: { present: ["گذر"] },
  بردن: { present: ["بر"] },
  آوردن: { present: ["آور"], spoken: ["آر", "ار"], spokenPast: "اورد" },
  خریدن: { present: ["خر"] },
  فروختن: { present: ["فروش"] },
  پرداختن: { present: ["پرداز"] },
  دانستن: { present: ["دان"], spoken: ["دون"], spokenPast: "دونست" },
  فهمیدن: { present: ["فهم"] },
  پرسیدن: { present: ["پرس"] },
  گشتن: { present: ["گرد"] },
  گردیدن: { present: ["گرد"] },
  گرداندن: { present: ["گردان"], spoken: ["گردون"], spokenPast: "گردوند" },
  نمودن: { present: ["نمای"], imperative: "نما" },
  فرمودن: { present: ["فرمای"], imperative: "فرما" },
  ساختن: { present: ["ساز"] },
  یافتن: { present: ["یاب"] },
  پذیرفتن: { present: ["پذیر"] },
  افتادن: { present: ["افت"] },
  شکستن: { present: ["شکن"] },
  بستن: { present: ["بند"] },
  انداختن: { present: ["انداز"] },
  کشیدن: { present: ["کش"] },
  چسبیدن: { present: ["چسب"] },
  چسباندن: { present: ["چسبان"], spoken: ["چسبون"] },
  شستن: { present: ["شوی"], spoken: ["شور"] },
  پوشیدن: { present: ["پوش"] },
  خوردن: { present: ["خور"] },
  نشستن: { present: ["نشین"], spoken: ["شین"] },
  ایستادن: { present: ["ایست"] },
  چرخیدن: { present: ["چرخ"] },
  چرخاندن: { present: ["چرخان"], spoken: ["چرخون"] },
  پیچیدن: { present: ["پیچ"] },
  سپردن: { present: ["سپار"] },
  شمردن: { present: ["شمار"] },
  شنیدن: { present: ["شنو"] },
  آموختن: { present: ["آموز"] },
  افزودن: { present: ["افزای"] },
  کاستن: { present: ["کاه"] },
  پیوستن: { present: ["پیوند"] },
  طلبیدن: { present: ["طلب"] },
  بخشیدن: { present: ["بخش"] },
  پسندیدن: { present: ["پسند"] },
  ترسیدن: { present: ["ترس"] },
  فشردن: { present: ["فشار"] },
  سوختن: { present: ["سوز"] },
  پریدن: { present: ["پر"] },
  گنجیدن: { present: ["گنج"] },
  ارزیدن: { present: ["ارز"] },
  ریختن: { present: ["ریز"] },
  پختن: { present: ["پز"] },
  دوختن: { present: ["دوز"] },
  کوشیدن: { present: ["کوش"] },
  بخشودن: { present: ["بخشای"] },
  پیمودن: { present: ["پیمای"] },
  شناختن: { present: ["شناس"] },
  نگاشتن: { present: ["نگار"] },
  سنجیدن: { present: ["سنج"] },
  خوابیدن: { present: ["خواب"] },
  لرزیدن: { present: ["لرز"] },
  باختن: { present: ["باز"] },
  فرسودن: { present: ["فرسای"] },
  پژمردن: { present: ["پژمر"] },
  خشکیدن: { present: ["خشک"] },
  بریدن: { present: ["بر"] },
  کندن: { present: ["کن"] },
  کاشتن: { present: ["کار"] },
  گماردن: { present: ["گمار"] },
  انجامیدن: { present: ["انجام"] },
  پاشیدن: { present: ["پاش"] },
  گسستن: { present: ["گسل"] },
  جستن: { present: ["جوی"] },
  گنجاندن: { present: ["گنجان"] },
  رنجیدن: { present: ["رنج"] },
  رنجاندن: { present: ["رنجان"] },
  انگاشتن: { present: ["انگار"] },
  پنداشتن: { present: ["پندار"] },
  ورزیدن: { present: ["ورز"] },
  بافتن: { present: ["باف"] },
  پوسیدن: { present: ["پوس"] },
  ترکیدن: { present: ["ترک"] },
  گندیدن: { present: ["گند"] },
  دزدیدن: { present: ["دزد"] },
  جنبیدن: { present: ["جنب"] },
  نالیدن: { present: ["نال"] },
  تراشیدن: { present: ["تراش"] },
  چکیدن: { present: ["چک"] },
  سوزاندن: { present: ["سوزان"] },
  پوشاندن: { present: ["پوشان"] },
  ترساندن: { present: ["ترسان"] },
};

/** Verbs with a particle before them: برمی‌گردد, بازنگشت. */
export const particleVerbs: Record<string, string[]> = {
  بر: ["گشتن", "گرداندن", "داشتن", "آمدن", "خوردن", "خاستن", "چیدن", "افراشتن"],
  باز: ["گشتن", "گرداندن", "کردن", "داشتن", "خواندن", "یافتن", "نگاشتن", "گفتن"],
  در: ["آمدن", "آوردن", "یافتن", "گذشتن", "خواستن", "رفتن"],
  فرا: ["گرفتن", "خواندن", "رسیدن"],
  فرو: ["رفتن", "ریختن", "نشستن"],
  وا: ["داشتن", "گذاشتن"],
};

/** Verbs whose subjunctive needs no ب: انجام دهید, باشد. */
export const bareSubjunctive = new Set(
  "کردن شدن دادن گرفتن داشتن بودن نمودن فرمودن گشتن گردیدن یافتن رساندن گذاشتن آوردن آمدن زدن پذیرفتن خواستن توانستن کشیدن خوردن بستن ساختن ماندن بردن دانستن".split(
    " ",
  ),
);

/** Look like verb forms and are other words. */
export const notVerbs = new Set(
  "مانند نشون برنج بکار بازگشتی برگشتی برنجی برسی میان میانه میدان بدون بدین بدان بند بنده برند بری بیان بین بینی بیم بسته بسته‌ای بسته‌ام نمونه نرم نزد نیم نماز نمایی نشست نشستی زند زنم دهم شوم شوی شی شن بر برم پر پرم ساز سازم بخش بخشی بند بندی بندم بستم برت برس بره برگ ترسم پیچم خرم گردم کارم بازم بازید انجام انجامم خوابم دیده‌ام خسته‌ام شکسته‌ای نوشته‌ای گذشته گذشته‌ای دانه روم روند رسم نزده باد بدهی بدهی‌ها نگه بکر بدی بدم بار باید دریافت درخواست کندی پرداختی دریافتی نپر نخر بپا بشکن نساز برش بافت".split(
    " ",
  ),
);

/** Also nouns or adjectives: a verb only where the clause ends with them. */
export const ambiguousForms = new Set(
  "کند نکند خرید رسید دید پرداخت برداشت گذشت شکست ساخت دوخت پخت سوخت ریخت نشست بازگشت برگشت خواست یافت برخورد داد زد خورد برد آورد ماند بست کشید گفت رفت شناخت فروخت باخت نوشت خواند گشت پیوست افزود کاست سپرد شنید خریدم فهمید پرسید شست".split(
    " ",
  ),
);
