/** Closed word classes of Hindi, in canonical spelling. */
import type { Actor, Relation } from "../../frame.ts";
import { spell, spellSet } from "./spelling.ts";

export const negations = spellSet("नहीं न मत ना");
export const particles = spellSet("ही भी तो तक सिर्फ अब अभी आगे कभी बिल्कुल कतई बस");
export const postpositions = spellSet(
  "का की के को से में पर तक ने द्वारा लिए वाला वाली वाले बिना हेतु तले सहित समेत वाया",
);
/** After an oblique infinitive: करने में, करने के लिए. */
export const afterInfinitive = spellSet("का की के को से में पर तक वाला वाली वाले हेतु");

export const subjects: Record<string, Actor> = spellKeys({
  "हम मैं हमने मैंने हमीं": "we",
  "आप आपने तुम तुमने तू तूने आपलोग": "you",
  "उन्होंने इन्होंने उसने इसने": "colleague",
});
/** Whom something happens to or what somebody has to do: हमें मिला, आपको करना होगा. */
export const datives: Record<string, Actor> = spellKeys({
  "हमें हमको मुझे मुझको": "we",
  "आपको तुम्हें तुमको तुझे आपलोगों": "you",
});
/** Through whom something goes wrong or cannot be done: हमसे नहीं हो पाएगा. */
export const instruments: Record<string, Actor> = spellKeys({
  "हमसे मुझसे": "we",
  "आपसे तुमसे": "you",
});
export const agents: Record<string, Actor> = spellKeys({
  "हमारे मेरे": "we",
  "आपके तुम्हारे": "you",
});

export const links: Record<string, Relation> = spellKeys({
  "अगर यदि जब जबतक चाहे जहां जब-तक": "condition",
  "क्योंकि चूंकि हालांकि भले यद्यपि": "reason",
  "जैसे ज्यों": "time",
  "जो जिस जिन जिसे जिसने जिससे जिसमें जिसका जिसकी जिसके जिन्हें जिनके जिनमें जितना जितने": "relative",
  "ताकि जिससे": "purpose",
});
export const conjunctions = spellSet(
  "और तथा एवं या लेकिन मगर परंतु किंतु बल्कि इसलिए अतः सो वरना अन्यथा नहीं-तो फिर तब हाँ अलबत्ता",
);
export const contrasts = spellSet("हाँ अलबत्ता लेकिन मगर परंतु किंतु बल्कि पर फिर-भी वैसे");

export const politeWords = spellSet("कृपया कृपा प्लीज धन्यवाद शुक्रिया आभार मेहरबानी निवेदन अनुरोध");

/** Verbs that say little without the noun or adjective before them: वापस करना, उपलब्ध होना. */
export const lightVerbs = spellSet(
  "करना होना देना लेना मिलना आना रखना लगना पड़ना रहना चलना बनना जाना डालना बचना निकलना करवाना कराना चाहिए",
);
/** Verbs that only shade the verb before them: भेज देना, हो जाना. */
export const vectorVerbs = spellSet(
  "देना लेना जाना रखना डालना बैठना उठना पड़ना रहना सकना पाना चुकना आना लगना चाहना",
);

export const existential = spellSet("कोई");

function spellKeys<Value>(groups: Record<string, Value>): Record<string, Value> {
  const spelt: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const [words, value] of Object.entries(groups))
    for (const word of words.split(" ")) spelt[spell(word)] = value;
  return spelt;
}
