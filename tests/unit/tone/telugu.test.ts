import { expect, test } from "vitest";
import { nounLemma } from "#tone/grammars/te/noun-lemma.ts";
import { spell } from "#tone/grammars/te/spelling.ts";
import { analyseVerb, conjugate } from "#tone/grammars/te/verb-form.ts";
import { readWord } from "#tone/grammars/te/words.ts";
import { extractProse } from "#tone/prose.ts";
import { readSentences } from "#tone/sentence.ts";
import { check, lexiconFor } from "./lexicons.ts";

function verb(word: string) {
  return readWord(word, lexiconFor("te")).verb;
}

function clauses(text: string) {
  const document = { file: "reply.md", text, locale: "te", kind: "template" as const };
  return readSentences(extractProse(document).blocks, lexiconFor("te")).flatMap(({ frames }) => frames);
}

test.each([
  ["పంపలేము", { verb: "పంపు", person: "we", modality: "can", negative: true }],
  ["ఇవ్వలేరు", { verb: "ఇచ్చు", person: "they", modality: "can", negative: true }],
  ["చేయలేకపోతున్నాం", { verb: "చేయు", person: "we", modality: "can", negative: true }],
  ["కుదరదండి", { verb: "కుదురు", person: "it", negative: true, polite: true }],
  ["తీసుకోం", { verb: "తీసుకొను", person: "we", modality: "will", negative: true }],
  ["తిరస్కరించబడింది", { verb: "తిరస్కరించు", passive: true, past: true }],
  ["పంపాల్సిందే", { verb: "పంపు", modality: "must" }],
  ["చెప్పాల్సింది", { verb: "చెప్పు", modality: "should", past: true, missed: true }],
  ["చెల్లించనక్కర", { verb: "చెల్లించు", need: true }],
  ["చెప్పకండి", { verb: "చెప్పు", form: "command", negative: true, polite: true }],
  ["పంపు", { verb: "పంపు", form: "command", person: "you", polite: false }],
  ["రాకపోతే", { verb: "వచ్చు", form: "condition", negative: true }],
  ["అందలేదని", { verb: "అందు", form: "quote", negative: true, past: true }],
  ["చేయాలనుకుంటే", { form: "condition" }],
  ["ఆగగలరా", { verb: "ఆగు", modality: "can", question: true }],
  ["పంపబడును", { verb: "పంపు", official: true }],
])("takes %s apart", (word, expected) => {
  expect(verb(word)).toMatchObject(expected);
});

test.each(["పేరు", "మంచం", "ధరకు", "అవును", "ఎక్కడా", "వారు"])("sees no verb in %s", (word) => {
  expect(verb(word)).toBeUndefined();
});

test("reads verbs with -ించు that no list holds", () => {
  expect(analyseVerb("నిర్వహించలేము", () => false)).toMatchObject({ verb: "నిర్వహించు", negative: true });
});

test("builds forms of a verb", () => {
  expect(conjugate("ఇచ్చు", "negative", "ండి")).toBe("ఇవ్వండి");
  expect(conjugate("చెల్లించు", "future", "ాం")).toBe("చెల్లిస్తాం");
  expect(conjugate("అడుగు", "past", "ాం")).toBe("అడిగాం");
});

test("takes cases and numbers off nouns", () => {
  const knows = (word: string) => ["సోమవారం", "టీం", "తప్పు", "గంట"].includes(word);
  expect(nounLemma("సోమవారానికి", knows)).toBe("సోమవారం");
  expect(nounLemma("తప్పే", knows)).toBe("తప్పు");
  expect(nounLemma("గంటల్లో", knows)).toBe("గంట");
});

test("spells words one way", () => {
  expect(spell("మళ్లీ")).toBe(spell("మళ్ళీ"));
  expect(spell("ట్రాన్స్‌ఫర్")).toBe(spell("ట్రాన్స్ఫర్"));
  expect(spell("టీమ్")).toBe("టీం");
});

test("tells who acts by pronoun, ending and kind of clause", () => {
  expect(clauses("మేం పంపుతాం.")[0]?.actor).toBe("we");
  expect(clauses("ఈ కార్డుతో చెల్లించలేరు.")[0]?.actor).toBe("you");
  expect(clauses("మా టీమ్ చూస్తుంది.")[0]?.actor).toBe("colleague");
  expect(clauses("మీరు పంపిన ఫోటో అందలేదు.")[0]?.actor).toBe("thing");
  expect(clauses("జిగురు రాత్రంతా ఆరాలి.")[0]?.actor).toBe("nobody");
});

test("reads “it cannot be” from a doing and its predicate", () => {
  expect(clauses("ఆర్డర్ క్యాన్సిల్ చేయడం కుదరదు.")[0]).toMatchObject({ modality: "can", negative: true });
  expect(clauses("మార్చే వీలుండదు.")[0]).toMatchObject({ modality: "can", negative: true });
  expect(clauses("ఏమీ చేయాల్సిన పని లేదు.")[0]).toMatchObject({ modality: "must", negative: true });
});

test("takes “do it, or else” for an order", () => {
  expect(clauses("బిల్లు కట్టకపోతే కనెక్షన్ ఆపేస్తాం.")[0]).toMatchObject({ actor: "you", modality: "must" });
  expect(clauses("కోడ్ రాకపోతే మళ్ళీ పంపుతాం.")[0]).toMatchObject({ relation: "condition" });
});

test("hears blame in a doing left out, a cleft and a taunt, not in our own or a machine's", () => {
  const blames = (text: string) => check(text, { locale: "te" }).some(({ rule }) => rule === "no-blame");
  expect(blames("మీరు నీళ్ళు పెట్టకపోవడం వల్ల మొక్క ఎండింది.")).toBe(true);
  expect(blames("తాళం వేసుకోకపోవడం వల్లే సామాను పోయింది.")).toBe(true);
  expect(blames("లెక్కపెట్టుకుని తీసుకోవాల్సింది మీరు.")).toBe(true);
  expect(blames("వైరు తలకిందులుగా ఎలా పెట్టారు?")).toBe(true);
  expect(blames("మేం సరిగా ప్యాక్ చేయకపోవడం వల్ల గాజు పగిలింది, కొత్తది పంపుతున్నాం.")).toBe(false);
  expect(blames("మోటారు తిరగకపోవడం వల్ల నీళ్ళు రాలేదు, ఈ రోజే సరిచేస్తాం.")).toBe(false);
});

test("splits words that melted into one and evens out their endings", () => {
  const words = (text: string) => {
    const document = { file: "reply.md", text, locale: "te", kind: "template" as const };
    return readSentences(extractProse(document).blocks, lexiconFor("te")).flatMap(({ tokens }) =>
      tokens.map((token) => token.text),
    );
  };
  expect(words("మీరెందుకు నాకెలా")).toEqual(["మీరు", "ఎందుకు", "నాకు", "ఎలా"]);
  expect(words("చేతికొస్తుంది రాసివ్వండి")).toEqual(["చేతికి", "వస్తుంది", "రాసి", "ఇవ్వండి"]);
  expect(words("పంపుతాము. కుదరదండి. చూస్తున్నా.")).toEqual(["పంపుతాం", ".", "కుదరదు", ".", "చూస్తున్నాను", "."]);
});

test("puts a replacement into the case of the word it replaces", () => {
  expect(check("మీ రిక్వెస్ట్ L3కి వెళ్ళింది.", { locale: "te" })[0]?.expected).toEqual(["నిపుణులకి"]);
  expect(check("బ్యాకెండ్‌లో సమస్య ఉంది.", { locale: "te" })[0]?.expected).toEqual(["మా సిస్టమ్‌లో"]);
});
