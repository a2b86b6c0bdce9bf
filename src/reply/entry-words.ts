/** Words agents type for days, parts of the day and lengths of time, in the four languages and in Latin letters. */
import type { DurationUnit } from "#i18n/format.ts";

/** Days from today, written without spaces. In a reply कल and परसों look ahead. */
export const dayWords: Record<string, number> = {
  ...spread(-1, "yesterday ninna nenna dirooz diruz నిన్న دیروز"),
  ...spread(0, "today tod aaj emrooz emruz ivala आज ఈరోజు నేడు ఇవాళ امروز"),
  ...spread(1, "tomorrow tom tmrw kal farda repu कल రేపు فردا"),
  ...spread(2, "dayaftertomorrow overmorrow parso parson pasfarda ellundi परसों ఎల్లుండి پسفردا"),
};

/** Words behind a length of time that make it a day: `3 din baad`. */
export const laterWords = new Set("later mein me baad tarvata में बाद తర్వాత లో دیگر دیگه بعد".split(" "));

export const morningWords = new Set("am a.m. a.m subah sobh udayam सुबह सवेरे ఉదయం صبح".split(" "));

export const afternoonWords = new Set(
  "pm p.m. p.m noon shaam sham dopahar raat asr zohr shab sayantram madhyahnam ratri दोपहर शाम रात మధ్యాహ్నం సాయంత్రం రాత్రి عصر شب ظهر بعدازظهر بعد‌ازظهر".split(
    " ",
  ),
);

/** Words that may stand beside a time and change nothing. */
export const clockWords = new Set("at o'clock baje bje ko saat gantalaku बजे को గంటలకు గంటలకి ساعت".split(" "));

export const unitWords: Record<string, DurationUnit> = {
  ...spread("minute", "m min mins minute minutes daghighe मिनट मि నిమిషం నిమిషాలు నిమిషాల ని دقیقه دقيقه"),
  ...spread("hour", "h hr hrs hour hours ghanta ghante saat घंटा घंटे घण्टे గంట గంటలు గంటల ساعت"),
  ...spread("day", "d day days din rooz roz rojulu दिन रोज రోజు రోజులు రోజుల రోజుల్లో روز"),
  ...spread("week", "w wk week weeks hafta hafte हफ़्ता हफ़्ते हफ्ते सप्ताह వారం వారాలు వారాల هفته"),
  ...spread("month", "month months mahina mahine महीना महीने నెల నెలలు నెలల ماه"),
};

/** What a word behind an amount multiplies it by: `1.5k`, `2 लाख`. */
export const timesWords: Record<string, number> = {
  ...spread(1_000, "k thousand hazar hazaar velu hezar हज़ार हजार వేలు వేల هزار"),
  ...spread(100_000, "lakh lac lakhs laksha लाख లక్ష లక్షలు لک"),
  ...spread(1_000_000, "million milyun میلیون"),
  ...spread(10_000_000, "crore cr karod koti करोड़ करोड కోటి కోట్లు کرور"),
};

function spread<Value>(value: Value, words: string): Record<string, Value> {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}
