/** Hindi typed in Latin letters, as in chats: “nahi ho sakta” is read as नहीं हो सकता. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { keyOfHindi, keyOfLatin, withoutVowelA } from "./latin-keys.ts";
import { loans } from "./loans.ts";
import { spell } from "./spelling.ts";
import { verbForms } from "./verb-forms.ts";
import { formsOf } from "./verb-place.ts";

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*;\s*/u)
    .flatMap((entry) => {
      const [hindi = "", ...latin] = entry.split(/\s+/u);
      return latin.map((word): [string, string] => [word, spell(hindi)]);
    });

/** Words that are no English: one of them makes the sentence Hindi. */
const certain = new Map(
  pairs(`नहीं nahi nahin nhi nahee nai naheen nahii; है hai h; हैं hain hein; था tha; थी thi; थे thay;
हूँ hoon hu hun; आप aap aaap; आपका aapka apka; आपकी aapki apki; आपके aapke apke; आपको aapko apko;
आपने aapne; आपसे aapse apse; हम hum hm; हमने humne hamne; हमें humein hamein hume hame hamen; हमारा hamara humara;
हमारी hamari humari; हमारे hamare humare; हमसे humse hamse; मैंने maine mene; मुझे mujhe muje mujhko; मुझसे mujhse;
मेरा mera; मेरी meri; मेरे mere; तुम tum; तुमने tumne; तुम्हें tumhe tumhein; तुम्हारा tumhara; तुम्हारी tumhari;
अपना apna; अपनी apni; अपने apne; यह yeh ye yah; वह woh wo vo voh; इसे ise isse; उसे use(x) usse; इसके iske; इसका iska; इसकी iski;
इसमें isme ismein; उसके uske; क्या kya kia; क्यों kyu kyun kyon kyu; कब kab; कैसे kaise kese; कहाँ kahan kaha; कौन kaun kon;
कितना kitna; कितने kitne; अगर agar; लेकिन lekin lekin; मगर magar; और aur or(x); जब jab; तब tab(x); अभी abhi abi; अब ab;
कल kal; आज aaj; परसों parso; सुबह subah; शाम shaam sham; दोपहर dopahar dopehar; रात raat; तक tak; दिन din; दिनों dino;
घंटे ghante ghanta ghanto; बजे baje; जल्दी jaldi; जल्द jald; थोड़ा thoda; थोड़ी thodi; थोड़े thode; बहुत bahut bohot bht;
बिल्कुल bilkul; ज़रूर zaroor zarur jarur jaroor; ज़रूरत zarurat jarurat; ज़रूरी zaruri jaruri; आस aas; पक्का pakka; तय tay; कभी kabhi; हमेशा hamesha;
फिर phir fir; दोबारा dobara dubara; पहले pehle pahle; बाद baad; बिना bina; सिर्फ़ sirf; बस bas; कुछ kuch kuchh; कोई koi;
सब sab; सबके sabke; सभी sabhi; बात baat; बातें baatein; पैसे paise; पैसा paisa; गलत galat; गलती galti; सही sahi; ठीक theek thik;
समस्या samasya; दिक्कत dikkat; परेशानी pareshani; परेशान pareshan; माफ़ maaf maf; माफ़ी maafi mafi; कृपया kripya kripaya krpya;
धन्यवाद dhanyavad dhanyawad; शुक्रिया shukriya; नमस्ते namaste; जी ji; भाई bhai; भैया bhaiya; किसी kisi; लिए liye; साथ saath sath;
पास paas; अलग alag; रद्द radd; वापस wapas vapas waapas; वापसी wapsi vapsi; मना mana; संभव sambhav; मुमकिन mumkin; उपलब्ध uplabdh;
खत्म khatam khatm; बंद band(x) bandh; शुरू shuru; इंतज़ार intezaar intzar intezar; मौका mauka moka; मत mat(x); पता pata; मालूम maloom malum; पूछकर poochkar puchkar poochhkar puchhkar;
जानकारी jaankari jankari; शिकायत shikayat; वजह wajah; तरफ़ taraf; दूसरा dusra doosra; दूसरे dusre; दूसरी dusri; वाला wala vala;
वाली wali vali; वाले wale vale; नया naya; नई nayi nai(x); नए naye; यहाँ yahan yaha; वहीं wahin; यहीं yahin; ऐसा aisa; ऐसे aise; जैसे jaise;
ही hi(x); भी bhi; तो toh; को ko; का ka; की ki; के ke; से se; में mein mai(x); मैं main(x) mai; पर pe; कि ki(x); नाम naam; चिंता chinta;
लाइन lain; एक ek; दो do(x); तीन teen(x); पाँच paanch panch; ज़्यादा zyada jyada jada; कम kam; पूरा pura poora; पूरी puri poori; हाथ haath hath;
विभाग vibhag; नियम niyam; ग्राहक grahak; चाहिए chahiye chaiye chahie; हाँ haan haa; बारे baare bare(x); वरना warna varna; क्योंकि kyonki kyunki kyuki;
इसलिए isliye islie; ताकि taaki; मदद madad; जवाब jawab jawaab; सवाल sawal; बार baar; बाकी baki baaki; आगे aage; खुद khud; इतना itna; इतनी itni; सी si; सा sa; गुस्सा gussa; यार yaar yar; तेरा tera; अरे arre; मज़ा maza; नाराज़ naraz naaraz; फ़ायदा fayda faida; ज़रा zara; देर der; खाता khata; बदल badle; खर्च kharcha kharch; मुफ़्त muft;
भूल bhool; ध्यान dhyan; सकूँ saku sakun; गए gaye gae; गई gayi gai; गया gaya; किया kiya; दिया diya; दिए diye; लिया liya; हुआ hua; हुई hui; हुए hue(x) huye; दी di; ली li; हो ho; होगा hoga; होगी hogi; होंगे honge; दें dein; दे de; ले le; लें lein; लो lo; कर kar; करो kro; हों hon; दीजिए dijiye dijie dijiyega; लीजिए lijiye lijie; कीजिए kijiye kijie; दूँगा dunga doonga; दूँगी dungi doongi; लूँगा lunga; लूँगी lungi; देंगे denge; लेंगे lenge; देगा dega; देगी degi; लेगा lega; लेगी legi; है hei`).filter(
    ([word]) => !word.endsWith("(x)"),
  ),
);
/** Also English words: Hindi only in a sentence that is Hindi anyway. */
const possible = new Map(
  pairs(`तो to; सो so; में me; इस is; उस us; पर par; ही hi; दो do; मैं main mai; मत mat; बंद band; और or; थे the; वह vo; मेरे mere; बारे bare;
सच such; आ aa; जा ja jaa; पा pa paa; पाए paye; पाई payi; चुक chuk; बढ़ badh; हो ho; सक sak; छू chhoo chhu; तीन teen; मिनट min mins minute minutes; हुए hue; कि ke(x); की ki; सर sir; मैडम madam mam; इन in; उन un; ना na; न na; जो jo; तब tab; दिन day(x)`).filter(
    ([word]) => !word.endsWith("(x)"),
  ),
);

/** Words by how they are typed, for one lexicon: what it names, and all forms of its verbs. */
interface Typed {
  close: Map<string, string>;
  exact: Map<string, string>;
  rough: Map<string, string>;
}

const indexes = new WeakMap<Lexicon, Typed>();

function typedWords(lexicon: Lexicon): Typed {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const typed: Typed = { close: new Map(), exact: new Map(), rough: new Map() };
  indexes.set(lexicon, typed);
  for (const word of lexicon.words()) {
    if (!devanagari.test(word)) continue;
    const forms = lexicon.hasClass({ text: word, lemma: word }, "verb") ? verbForms(word) : [word];
    for (const form of forms) {
      const key = keyOfHindi(form);
      const closeKey = keyOfHindi(form, true);
      if (!typed.close.has(closeKey)) typed.close.set(closeKey, form);
      if (!typed.exact.has(key)) typed.exact.set(key, form);
      if (!typed.rough.has(withoutVowelA(key))) typed.rough.set(withoutVowelA(key), form);
    }
  }
  return typed;
}

/** Shorter keys stand for too many words. */
const shortest = 3;

/** The Hindi word typed in Latin letters, or undefined. */
function readWord(word: string, lexicon: Lexicon): string | undefined {
  const key = keyOfLatin(word);
  if (key.length < shortest) return undefined;
  const { close, exact, rough } = typedWords(lexicon);
  return close.get(keyOfLatin(word, true)) ?? exact.get(key) ?? rough.get(withoutVowelA(key));
}

const shortForm = /^[A-Z]{2,}$/;
const latin = /^[a-z]+$/;
const devanagari = /[\u0900-\u097f]/u;

/** Rewrites the Latin words of a Hindi sentence; others stay. */
export function readRomanised(tokens: readonly Token[], lexicon: Lexicon): void {
  const words = tokens.filter(({ kind, text }) => kind === "word" && latin.test(text));
  if (words.length === 0) return;
  const anyHindi = tokens.some(({ text }) => devanagari.test(text));
  const guess = (text: string) => (isEnglish(text) ? undefined : readWord(text, lexicon));
  const hindi =
    words.some(({ text }) => certain.has(text)) ||
    (!anyHindi &&
      tokens.length > 1 &&
      words.some(({ text }) => text.length >= 4 && isVerb(guess(text), lexicon)));
  if (!hindi) return;
  for (const token of words) {
    const listed = certain.get(token.text) ?? possible.get(token.text);
    const text = listed ?? (anyHindi || shortForm.test(token.raw) ? undefined : guess(token.text));
    if (text !== undefined) token.text = text;
  }
}

function isVerb(word: string | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && formsOf(word, lexicon).length > 0;
}

function isEnglish(word: string): boolean {
  return english.has(word) || loans.has(word);
}

/** English words that look like forms of Hindi verbs. */
const english = new Set(
  "late mile note paste date rate sale done like pale lane milk june karate dale bolt paid said pane sung sunk pan main lagged chale banana mango manga banned rakes pin sim pace page place badge sakes pate pane hotel hole home hope hose host pair delete hoodie lead leader legend letter dent dental deny depot date here pad pads mat bans bath".split(
    " ",
  ),
);
