/** One spelling for Hindi words that are written several ways: ज़रूर/जरूर, हाँ/हां, गये/गए, सम्भव/संभव. */

const homorganic = /ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])/gu;
const glide = /(?<=[\p{L}\u093e-\u094c])य[\u0940\u0947]/gu;
const glideVowels: Record<string, string> = { "य\u0940": "ई", "य\u0947": "ए" };
const dropped = /[\u093c\u0903\u200c\u200d]/gu;

const variants: Record<string, string> = {
  नही: "नहीं",
  नहि: "नहीं",
  आर्डर: "ऑर्डर",
  ओर्डर: "ऑर्डर",
  कैंसल: "कैंसिल",
  कैन्सिल: "कैंसिल",
  कैन्सल: "कैंसिल",
  मेसेज: "मैसेज",
  इमेल: "ईमेल",
  काल: "कॉल",
  डिस्काऊंट: "डिस्काउंट",
  एकाउंट: "अकाउंट",
  पालिसी: "पॉलिसी",
  ओप्शन: "ऑप्शन",
  आप्शन: "ऑप्शन",
  आफर: "ऑफर",
  ओफर: "ऑफर",
  स्टाक: "स्टॉक",
  पिनकोड: "पिन",
  मेनेजर: "मैनेजर",
  गारन्टी: "गारंटी",
  गारेंटी: "गारंटी",
  वारन्टी: "वारंटी",
  वारेंटी: "वारंटी",
  वॉरंटी: "वारंटी",
  ट्रान्सफर: "ट्रांसफर",
  परन्तू: "परंतु",
  ये: "यह",
  वो: "वह",
  पे: "पर",
  नम्बर: "नंबर",
  नं: "नंबर",
  फोटोज: "फोटो",
  चहिए: "चाहिए",
  चाहीए: "चाहिए",
  जरुर: "जरूर",
  जरुरी: "जरूरी",
  जरुरत: "जरूरत",
  शुरु: "शुरू",
  क्यूंकि: "क्योंकि",
  क्युंकि: "क्योंकि",
  एवम: "एवं",
  कर्पया: "कृपया",
  क्रपया: "कृपया",
  गलतीयां: "गलतियां",
  जिम्मेवारी: "जिम्मेदारी",
  अनिवार्यत: "अनिवार्य",
  इंतेजार: "इंतजार",
  इन्तजार: "इंतजार",
};

const known = new Map<string, string>();
const knownLimit = 20_000;

/** Canonical spelling of one word; for comparing only, never for showing. */
export function spell(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const plain = word
    .normalize("NFC")
    .replace(dropped, "")
    .replaceAll("\u0901", "\u0902")
    .replace(homorganic, "\u0902");
  const spelt = plain.includes("य") ? plain.replace(glide, (pair) => glideVowels[pair] ?? pair) : plain;
  const result = Object.hasOwn(variants, spelt) ? (variants[spelt] ?? spelt) : spelt;
  if (known.size >= knownLimit) known.clear();
  known.set(word, result);
  return result;
}

/** A set of words, written naturally, in canonical spelling. */
export function spellSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(spell));
}
