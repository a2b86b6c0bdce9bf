/** Numbers written as words: thirty, तीस, ముప్పై, سی. A word's place in its list is its value. */

const fromZero = {
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`,
  hi: `शून्य एक दो तीन चार पाँच|पांच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस|बाइस
    तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अट्ठाइस उनतीस|उन्तीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन
    अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर
    अठहत्तर उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे
    सत्तानवे अट्ठानवे निन्यानवे`,
  te: `సున్నా ఒక|ఒకటి రెండు మూడు నాలుగు ఐదు|అయిదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది పదకొండు పన్నెండు పదమూడు పద్నాలుగు|పధ్నాలుగు పదిహేను|పదిహేను
    పదహారు పదిహేడు పద్దెనిమిది పంతొమ్మిది`,
  fa: `صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده|هیجده نوزده`,
};

/** From ten on, in tens. */
const tens = {
  en: "ten twenty thirty forty|fourty fifty sixty seventy eighty ninety",
  te: "పది ఇరవై|ఇరవయ్యి ముప్పై|ముప్ఫై|ముప్పయ్యి నలభై|నలబై యాభై|యాబై అరవై డెబ్బై|డెబ్భై ఎనభై|ఎనబై తొంభై|తొంబై",
  fa: "ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
};

/** From one hundred on, in hundreds. */
const hundreds = { fa: "صد|یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد" };

export const multipliers = new Map<string, number>(
  Object.entries({
    100: "hundred सौ వంద వందల నూరు",
    1000: "thousand हज़ार हजार వెయ్యి వేల వేలు هزار",
    100000: "lakh lakhs lac लाख లక్ష లక్షల",
    1000000: "million میلیون",
    10000000: "crore करोड़ కోటి కోట్ల",
  }).flatMap(([value, words]) => words.split(" ").map((word): [string, number] => [word, Number(value)])),
);

export const numberWords = new Map<string, number>([
  ...Object.values(fromZero).flatMap((list) => valuesOf(list, (at) => at)),
  ...Object.values(tens).flatMap((list) => valuesOf(list, (at) => (at + 1) * 10)),
  ...Object.values(hundreds).flatMap((list) => valuesOf(list, (at) => (at + 1) * 100)),
]);

/** Joins the parts of one number: two hundred and five, دویست و پنج. */
export const numberJoiners = new Set(["and", "و"]);

function valuesOf(list: string, value: (at: number) => number): [string, number][] {
  return list
    .split(/\s+/)
    .flatMap((words, at) =>
      words.split("|").map((word): [string, number] => [word.normalize("NFC"), value(at)]),
    );
}
