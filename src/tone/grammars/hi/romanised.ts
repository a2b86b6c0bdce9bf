/** Hindi typed in Latin letters, as in chats: “nahi ho sakta” is read as नहीं हो सकता. */
import type { Token } from "../../token.ts";
import { spell } from "./spelling.ts";

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
बिल्कुल bilkul; ज़रूर zaroor zarur jarur jaroor; ज़रूरत zarurat jarurat; ज़रूरी zaruri jaruri; पक्का pakka; कभी kabhi; हमेशा hamesha;
फिर phir fir; दोबारा dobara dubara; पहले pehle pahle; बाद baad; बिना bina; सिर्फ़ sirf; बस bas; कुछ kuch kuchh; कोई koi;
सब sab; सबके sabke; सभी sabhi; बात baat; बातें baatein; पैसे paise; पैसा paisa; गलत galat; गलती galti; सही sahi; ठीक theek thik;
समस्या samasya; दिक्कत dikkat; परेशानी pareshani; परेशान pareshan; माफ़ maaf maf; माफ़ी maafi mafi; कृपया kripya kripaya krpya;
धन्यवाद dhanyavad dhanyawad; शुक्रिया shukriya; नमस्ते namaste; जी ji; भाई bhai; भैया bhaiya; किसी kisi; लिए liye; साथ saath sath;
पास paas; अलग alag; रद्द radd; वापस wapas vapas waapas; वापसी wapsi vapsi; मना mana; संभव sambhav; मुमकिन mumkin; उपलब्ध uplabdh;
खत्म khatam khatm; बंद band(x) bandh; शुरू shuru; इंतज़ार intezaar intzar intezar; मौका mauka moka; मत mat(x); पता pata; मालूम maloom malum;
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
सच such; तीन teen; मिनट min mins minute minutes; हुए hue; कि ke(x); की ki; सर sir; मैडम madam mam; इन in; उन un; ना na; न na; जो jo; तब tab; दिन day(x)`).filter(
    ([word]) => !word.endsWith("(x)"),
  ),
);

const stems = new Map(
  pairs(`कर kar kr; भेज bhej; बता bata; देख dekh; मिल mil; बोल bol; लिख likh; पढ़ padh; सुन sun; रुक ruk; रख rakh; कह keh kah;
पूछ pooch puch poochh; समझ samajh samjh; चाह chah chaah; सक sak; पा pa paa; चुक chuk; लग lag; चल chal; खोल khol; भर bhar; मँगवा mangwa mangva; माँग mang maang;
लौटा lauta; बदल badal; हटा hata; लगा laga; निकल nikal; पहुँच pahunch pahuch pohoch pahunch; पहुँचा pahuncha; खरीद khareed kharid; चुन chun; डाल daal dal;
उठ uth; उठा utha; करवा karwa karva; करा kara; भूल bhool bhul; मान maan; सोच soch; छोड़ chhod chod; रह reh rah; जा ja jaa; आ aa; दे de; ले le; हो ho; जोड़ jod; टूट toot; टाल taal; चला chala; बन ban; बना bana; दिखा dikha; दिख dikh; बच bach; पड़ pad; खरीद kharid; घबरा ghabra; कट kat; बैठ baith; सौंप saunp; मँगा manga; सुलझा suljha; बढ़ badh; भर bhar`),
);
const consonantEndings: [string, string][] = pairs(
  `ता ta; ते te; ती ti; ना na; ने ne; नी ni; ेंगे enge engey; ेंगी engi; ेगा ega egaa; ेगी egi; ूंगा unga oonga; ूंगी ungi oongi; ोगे oge; ोगी ogi; ें en ein; िए iye iyega ie; ो o; ा a; ी i; े e; कर kar; के ke`,
);
const vowelEndings: [string, string][] = pairs(
  `ता ta; ते te; ती ti; ना na; ने ne; नी ni; एंगे yenge enge ynge; एंगी yengi engi; एगा yega ega; एगी yegi egi; ऊंगा unga oonga; ऊंगी ungi oongi; ओगे oge; एं yen ein en; इए iye iyega iyega; ओ o; या ya; ई yi i; ए ye e; कर kar; के ke`,
);

const cache = new Map<string, string | undefined>();

/** A form of a verb typed in Latin letters, or undefined. */
function readVerb(word: string): string | undefined {
  if (cache.has(word)) return cache.get(word);
  let found: string | undefined;
  for (let length = Math.min(word.length - 1, 7); length >= 1 && found === undefined; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem === undefined) continue;
    const endings = /[\u093e-\u094c\u0904-\u0914]$/u.test(stem) ? vowelEndings : consonantEndings;
    const ending = endings.find(([latin]) => latin === word.slice(length));
    if (ending) found = spell(stem + ending[1]);
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(word, found ?? stems.get(word));
  return found ?? stems.get(word);
}

const latin = /^[a-z]+$/;
const devanagari = /[\u0900-\u097f]/u;

/** Rewrites the Latin words of a Hindi sentence; others stay. */
export function readRomanised(tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind, text }) => kind === "word" && latin.test(text));
  if (words.length === 0) return;
  const hindi =
    words.some(({ text }) => certain.has(text)) ||
    (!tokens.some(({ text }) => devanagari.test(text)) &&
      words.some(({ text }) => text.length >= 4 && readVerb(text) !== undefined && !english.has(text)));
  if (!hindi) return;
  for (const token of words) {
    const text =
      certain.get(token.text) ??
      possible.get(token.text) ??
      (english.has(token.text) ? undefined : readVerb(token.text));
    if (text !== undefined) token.text = text;
  }
}

/** English words that look like forms of Hindi verbs. */
const english = new Set(
  "late mile note paste date rate sale done like bane mane pale lane milk june karate dale bolt paid said pane sung sunk pan main lagged chale banana mango manga banned rakes pace page place badge sakes pate pane hotel hole home hope hose host pair delete hoodie lead leader legend letter dent dental deny depot date here pad pads mat bans bath".split(
    " ",
  ),
);
