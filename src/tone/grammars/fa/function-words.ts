/** Persian words that carry grammar rather than meaning. */
import type { Relation } from "../../frame.ts";

const set = (words: string) => new Set(words.split(" "));

/** Words that open a clause, and how it hangs on the rest. */
export const linkers: Record<string, Relation> = {
  اگر: "condition",
  چنانچه: "condition",
  مگر: "condition",
  وقتی: "condition",
  هرگاه: "condition",
  چون: "reason",
  زیرا: "reason",
  گرچه: "reason",
  اگرچه: "reason",
};
/** What stands before که and makes it one of these. */
export const beforeThat: Record<string, Relation> = {
  صورتی: "condition",
  وقتی: "condition",
  زمانی: "condition",
  هنگامی: "condition",
  موقعی: "condition",
  حالی: "reason",
  حالا: "reason",
  اکنون: "reason",
  همین: "time",
  محض: "time",
  جایی: "relative",
};
/** What stands before این که or آن که. */
export const beforeThisThat: Record<string, Relation> = {
  قبل: "time",
  پیش: "time",
  بعد: "time",
  پس: "time",
  محض: "time",
  برای: "purpose",
  خاطر: "reason",
  دلیل: "reason",
  علت: "reason",
  جهت: "purpose",
  با: "reason",
  مگر: "condition",
  بدون: "reason",
};
/** After these که tells what somebody feels or thanks for. */
export const feelings = set(
  "ممنون متشکر سپاس سپاسگزار خوب عالی حیف ببخشید متاسف خوشحال خوشوقت شرمنده نگران امیدوار مطمین سپاسگزاریم کاش",
);
export const contrasts = set("ولی اما لیکن بلکه منتها ولیکن درعوض");
export const joiners = set("و یا هم پس بنابراین");
/** After هر they open a clause about whatever case: هر وقت خواستید. */
export const whatever = set(
  "وقت گاه زمان موقع طور جور چه چیز چیزی جا کجا کس کسی سوال سوالی پرسش پرسشی کاری مشکلی کدام بار جایش جایی قسمت بخش",
);
export const prepositions = set("به از با در برای بر روی تا بدون پیش نزد سوی توسط");
export const politeWords = set(
  "لطفا خواهشمند خواهش ممنون متشکر سپاس سپاسگزار تشکر محبت لطف زحمت بفرمایید ممنون‌میشم",
);
/** Adjectives and nouns that say, with the copula, that something can be done. */
export const possible = set("ممکن مقدور میسر قابل قادر شدنی عملی مجاز پذیر میسور امکان توانا شدنی بردار");
export const obliged = set("مجبور موظف ملزم ناچار ناگزیر مکلف محکوم");
export const necessary = set("لازم ضروری الزامی اجباری واجب");
/** Words that can stand before a bare نمی‌شود without being what is not done. */
export const adverbs = set(
  "نه اصلا دیگر هم این آن که الان فعلا متاسفانه شرمنده واقعا طور طوری هیچ جوره الآن هنوز ولی اما خب نخیر ببخشید",
);
/** With these a lack is bad news, whatever the verb. */
export const regrets = set("متاسفانه بدبختانه شوربختانه معالاسف");
export const hardMarks = /^[.!?؟؛;:…—–]$/u;
/** After تا these make it “until” or “up to”, not “so that”. */
export const untilWords = set(
  "غروب سحر افطار ناهار شام اذان پنجشنبه پایان آخر ساعت اطلاع اینجا حالا الان کنون وقتی زمانی ظهر شب صبح عصر سقف حدود حد نیمه اواخر اوایل اواسط موقع وقت زمان لحظه هفته ماه سال روز کی چند تاریخ مدت نهایت",
);
export const lightVerbs: Record<string, string> = {
  نمودن: "کردن",
  فرمودن: "کردن",
  گردیدن: "شدن",
  گشتن: "شدن",
};

/** They stress or soften and change nothing else. */
export const fillers = set(
  "هم واقعا اصلا خیلی بسیار کاملا البته خب بالاخره فعلا الان متاسفانه نیز حتی دقیقا صرفا خود",
);
