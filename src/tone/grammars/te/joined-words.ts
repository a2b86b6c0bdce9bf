/** Splits what Telugu writes as one word: ఖర్చేమీ, వీల్లేదు, 10కి, మీరెందుకు. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { theyPronouns, wePronouns, youPronouns } from "./function-words.ts";
import { readWord } from "./words.ts";

/** కంగారెందుకు is కంగారు + ఎందుకు. */
const why = /^(.{2,})ె(ందుకు|ందుకండి|ందుకో|ంత)$/u;
const numbered = /^(\d+)([\u0c00-\u0c7f][\u0c00-\u0c7f\u200c]*)$/u;
const anything = /^(.{2,}?)(ే)(మీ|మి|మైనా|వీ|ముంది|ంటి|మిటి)$/u;
/** తొందరేం is తొందర + ఏమీ. */
const nothing = /^(.{3,})ేం$/u;
/** బాగోలేదంటున్నారు is బాగోలేదు + అంటున్నారు, కావాలంటున్నారు is కావాలి + అంటున్నారు. */
const claims = /^(.{2,})([దల])ం(టున్నారు|టారు)$/u;
/** అసాధ్యమని is అసాధ్యం + అని. */
const quoted = /^(.{2,})మని$/u;
const there = /^(.{2,}?)(మ?ు)(ం(?:డదు|డవు|డదండి|డవండి|డవా|డదా|ది|టుంది|టాయి|డవచ్చు)|న్నాయి|న్నాయా|ందా)$/u;
const become =
  /^(.{2,}?)(మ?)(?:ై(ందా|ందని|ంది|తే|తేనే|నందుకు|నప్పుడు|పోయింది|పోయాయి|నట్టు)|(వుతుంది|వుతాయి|వుతారు|వడం|వడంతో|వదు|వలేదు|య్యారు|య్యాయి|య్యే|య్యింది))$/u;
const whatBecomes = /^ఏమ(వుతుంది|వుతాయి|వుతారు|వుతుందో|ైంది|య్యింది|య్యాయి|ైతుంది)$/u;
/** శ్రీనివాస్‌గారికి is a name and its courtesy. */
const named = /^(.{3,}?)(గారు|గారి|గారికి|గారిని|గారితో|గారే)$/u;
const absent = /^(.{2,})(లేదు|లేవు|లేదండి|లేదని)$/u;

export function splitWord(token: Token, lexicon: Lexicon): Token[] {
  const { text } = token;
  const isTrouble = (word: string) => lexicon.hasClass({ text: word, lemma: word }, "unwelcome");
  const number = numbered.exec(text);
  if (number !== null) {
    const [, digits = "", rest = ""] = number;
    const [first, second] = cut(token, digits.length, digits, rest);
    return [{ ...first, kind: "number" }, second];
  }
  const any = anything.exec(text);
  if (any !== null) {
    const [, base = "", , rest = ""] = any;
    const noun = [`${base}ు`, base, base.replace(/మ$/u, "ం")].find((word) => lexicon.knows(word));
    const deed = /(?:ే|ిం)ద$/u.test(base) ? `${base}ి` : noun;
    if (deed !== undefined || rest === "ముంది") return cut(token, base.length, deed ?? base, `ఏ${rest}`);
  }
  const spared = nothing.exec(text);
  const trouble = spared && [spared[1] ?? "", `${spared[1] ?? ""}ి`, `${spared[1] ?? ""}ు`].find(isTrouble);
  if (spared !== null && typeof trouble === "string" && !lexicon.knows(text))
    return cut(token, spared[1]?.length ?? 0, trouble, "ఏమీ");
  const claimed = claims.exec(text);
  if (claimed !== null) {
    const [, base = "", last = "", rest = ""] = claimed;
    return cut(token, base.length + 1, `${base}${last}${last === "ద" ? "ు" : "ి"}`, `అం${rest}`);
  }
  const said = quoted.exec(text);
  if (said !== null && lexicon.knows(`${said[1] ?? ""}ం`))
    return cut(token, said[1]?.length ?? 0, `${said[1] ?? ""}ం`, "అని");
  const soothed = /^(.{3,})(లెండి|లేండి)$/u.exec(text);
  if (soothed !== null && isVerb(soothed[1] ?? "", lexicon))
    return cut(token, soothed[1]?.length ?? 0, soothed[1] ?? "", "లెండి");
  const person = named.exec(text);
  if (person !== null) return cut(token, person[1]?.length ?? 0, person[1] ?? "", person[2] ?? "");
  const what = whatBecomes.exec(text);
  if (what !== null) return cut(token, 3, "ఏం", `అ${(what[1] ?? "").replace(/^ై/u, "యి")}`);
  const asked = why.exec(text);
  if (asked !== null) {
    const [, base = "", rest = ""] = asked;
    const noun = [`${base}ు`, base, `${base}ం`, `${base}్`].find((word) => lexicon.knows(word));
    if (noun !== undefined) return cut(token, base.length, noun, `ఎ${rest}`);
  }
  const being = there.exec(text);
  if (being !== null && readWord(text, lexicon).verb === undefined) {
    const [, base = "", vowel = "", rest = ""] = being;
    const nouns = vowel === "ము" ? [`${base}ం`, `${base}ము`] : [`${base}ు`, base];
    const noun = nouns.find((word) => lexicon.knows(word) || lexicon.knows(readWord(word, lexicon).lemma));
    if (noun !== undefined) return cut(token, base.length, noun, `ఉ${rest}`);
  }
  const turned = become.exec(text);
  if (turned !== null && (turned[3] !== undefined || !isVerb(text, lexicon))) {
    const [, base = "", m = "", done = "", going = ""] = turned;
    const noun = (m === "" ? [base, `${base}ు`, `${base}ి`, `${base}్`] : [`${base}ం`]).find((word) =>
      lexicon.knows(word),
    );
    if (noun !== undefined) return cut(token, base.length, noun, done === "" ? `అ${going}` : `అయి${done}`);
  }
  const lack = absent.exec(text);
  if (lack !== null && !lexicon.knows(text) && readWord(text, lexicon).verb === undefined) {
    const [, base = "", rest = ""] = lack;
    const noun = base.endsWith("ల్") ? `${base.slice(0, -1)}ు` : base.endsWith("్") ? base.slice(0, -1) : base;
    return cut(token, base.length, noun, rest);
  }
  return splitMelted(token, lexicon) ?? [token];
}

/** మీరెందుకు is మీరు + ఎందుకు, నాకెలా is నాకు + ఎలా, కస్టమర్లెవరూ is కస్టమర్లు + ఎవరూ. */
const pronoun = /^(మీర|మీక|మాక|నాక|మేమ|నేన|ఇందుక|అందుక|దేనిక|దీనిక|దానిక)([ాిీెేొో])(.{2,})$/u;
const plural = /^(.+ల)([ెే])(వరూ|వ్వరూ|వరికీ|వ్వరికీ|క్కడా|వీ)$/u;
/** చేతికొస్తుంది is చేతికి + వస్తుంది, తిరిగివ్వండి is తిరిగి + ఇవ్వండి, వచ్చితీరుతుంది is వచ్చి + తీరుతుంది. */
const coming = /^(.{2,}?)ొ(స్త.+|చ్చ.+)$/u;
const giving = /^(.{2,}ి)(వ్వ.+|చ్చ.+|స్త.+)$/u;
const certain = /^(.{2,}ి)(తీర.+)$/u;
const openings = new Map([
  ["ా", "ఆ"],
  ["ి", "ఇ"],
  ["ీ", "ఈ"],
  ["ె", "ఎ"],
  ["ే", "ఏ"],
  ["ొ", "ఒ"],
  ["ో", "ఓ"],
]);

/** మావల్ల is మా + వల్ల. */
const ours = /^(మా|నా|మీ|మన)(వల్ల.*|దగ్గర.*|వైపు.*)$/u;

function splitMelted(token: Token, lexicon: Lexicon): Token[] | undefined {
  const { text } = token;
  const own = ours.exec(text);
  if (own !== null) return cut(token, own[1]?.length ?? 0, own[1] ?? "", own[2] ?? "");
  if (lexicon.knows(text) || keptWhole.has(text)) return undefined;
  const spoken = pronoun.exec(text) ?? plural.exec(text);
  if (spoken !== null) {
    const [, base = "", sign = "", rest = ""] = spoken;
    const full = `${openings.get(sign) ?? ""}${rest}`;
    const came = sign === "ొ" ? `వ${rest}` : full;
    const first = /ని(?:క)$/u.test(base) ? `${base}ి` : `${base}ు`;
    if (opened.has(full)) return cut(token, base.length, first, full);
    if (isVerb(came, lexicon)) return cut(token, base.length, first, came);
    return undefined;
  }
  const sure = certain.exec(text);
  if (sure !== null && isDone(sure[1], lexicon))
    return cut(token, sure[1]?.length ?? 0, sure[1] ?? "", sure[2] ?? "");
  if (readWord(text, lexicon).verb !== undefined) return undefined;
  const come = coming.exec(text);
  if (come !== null && isVerb(`వ${come[2] ?? ""}`, lexicon)) {
    const [, base = "", rest = ""] = come;
    const vowel = /[ిీే].?క$/u.test(base) || isDone(`${base}ి`, lexicon) ? "ి" : "ు";
    return cut(token, base.length, lexicon.knows(base) ? base : base + vowel, `వ${rest}`);
  }
  const given = giving.exec(text);
  if (given !== null && isVerb(`ఇ${given[2] ?? ""}`, lexicon) && isDone(given[1], lexicon))
    return cut(token, given[1]?.length ?? 0, given[1] ?? "", `ఇ${given[2] ?? ""}`);
  return undefined;
}

const keptWhole = new Set([...wePronouns, ...youPronouns, ...theyPronouns]);
const opened = new Set(
  "ఇంకా ఇక ఎందుకు ఎందుకని ఎలా ఎలాగ ఇలా అలా ఎప్పుడు ఎక్కడ ఎంత ఏమిటి ఏంటి ఏమీ ఏమి ఏమైనా ఎవరు ఎవరూ ఎవ్వరూ ఎవరికీ ఎవ్వరికీ ఎక్కడా ఏవీ ఒక్కరే ఒక్కరికే ఇదే అదే".split(
    " ",
  ),
);

/** తిరిగి, రాసి: done first. */
function isDone(word: string | undefined, lexicon: Lexicon): boolean {
  if (word === undefined) return false;
  return word === "తిరిగి" || readWord(word, lexicon).verb?.form === "participle";
}

function isVerb(word: string, lexicon: Lexicon): boolean {
  return readWord(word, lexicon).verb !== undefined;
}

function cut(token: Token, length: number, first: string, second: string): [Token, Token] {
  const middle = Math.min(token.end, token.start + length);
  return [
    { ...token, text: first, lemma: first, end: middle, raw: token.raw.slice(0, length) },
    { ...token, text: second, lemma: second, start: middle, raw: token.raw.slice(length), joined: false },
  ];
}
