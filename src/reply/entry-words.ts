/** Words agents type for days, parts of the day and lengths of time, in the four languages and in Latin letters. */
import type { DurationUnit } from "#i18n/format.ts";

/** Days from today. In a reply कल looks ahead. */
export const dayWords: Record<string, number> = {
  ...spread(0, "today tod aaj emrooz emruz ivala आज ఈరోజు నేడు ఇవాళ امروز"),
  ...spread(1, "tomorrow tom tmrw kal farda repu कल రేపు فردا"),
  ...spread(2, "overmorrow parson pasfarda ellundi परसों ఎల్లుండి پسفردا پس‌فردا"),
};

export const morningWords = new Set("am a.m. a.m subah sobh udayam सुबह सवेरे ఉదయం صبح".split(" "));

export const afternoonWords = new Set(
  "pm p.m. p.m shaam dopahar raat asr shab sayantram दोपहर शाम रात మధ్యాహ్నం సాయంత్రం రాత్రి عصر شب ظهر بعدازظهر بعد‌ازظهر".split(
    " ",
  ),
);

/** Words that may stand beside a time and change nothing. */
export const clockWords = new Set("at o'clock baje saat gantalaku बजे గంటలకు ساعت".split(" "));

export const unitWords: Record<string, DurationUnit> = {
  ...spread("minute", "m min mins minute minutes daghighe मिनट मि నిమిషం నిమిషాలు నిమిషాల ని دقیقه دقيقه"),
  ...spread("hour", "h hr hrs hour hours ghanta ghante saat घंटा घंटे घण्टे గంట గంటలు గంటల ساعت"),
  ...spread("day", "d day days din rooz roz दिन రోజు రోజులు రోజుల روز"),
  ...spread("week", "w wk week weeks hafta hafte हफ़्ता हफ़्ते हफ्ते सप्ताह వారం వారాలు వారాల هفته"),
  ...spread("month", "month months mahina mahine महीना महीने నెల నెలలు నెలల ماه"),
};

function spread<Value>(value: Value, words: string): Record<string, Value> {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}
