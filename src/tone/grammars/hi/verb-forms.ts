/** Reads one Hindi verb form by its ending: भेजेंगे → भेज + future plural. Words come in canonical spelling. */
import { spell } from "./spelling.ts";

export type FormKind =
  | "stem"
  | "infinitive"
  | "imperfective"
  | "perfective"
  | "subjunctive"
  | "future"
  /** कीजिए, बताइए: asks आप */
  | "request"
  /** करो, बताओ: orders तुम */
  | "order"
  /** करके, देखकर */
  | "conjunctive"
  /** है, हैं, हूँ */
  | "present"
  /** था, थे, थी */
  | "past"
  /** चाहिए */
  | "ought";

export interface VerbForm {
  /** Infinitive: भेजना. */
  lemma: string;
  kind: FormKind;
  /** First person singular (करूँगा), or plural and polite (करेंगे, करते हैं). */
  number: "first" | "plural" | "singular";
}

type Ending = [text: string, kind: FormKind, number: VerbForm["number"]];

const shared: Ending[] = [
  ["ता", "imperfective", "singular"],
  ["ती", "imperfective", "singular"],
  ["तीं", "imperfective", "plural"],
  ["ते", "imperfective", "plural"],
  ["ना", "infinitive", "singular"],
  ["नी", "infinitive", "singular"],
  ["ने", "infinitive", "plural"],
  ["नीं", "infinitive", "plural"],
  ["कर", "conjunctive", "singular"],
  ["के", "conjunctive", "singular"],
  ["", "stem", "singular"],
];
const afterConsonant: Ending[] = [
  ...shared,
  ["ूंगा", "future", "first"],
  ["ूंगी", "future", "first"],
  ["ेगा", "future", "singular"],
  ["ेगी", "future", "singular"],
  ["ेंगे", "future", "plural"],
  ["ेंगी", "future", "plural"],
  ["ोगे", "future", "plural"],
  ["ोगी", "future", "plural"],
  ["िएगा", "request", "plural"],
  ["िए", "request", "plural"],
  ["ूं", "subjunctive", "first"],
  ["ें", "subjunctive", "plural"],
  ["ो", "order", "plural"],
  ["ा", "perfective", "singular"],
  ["ी", "perfective", "singular"],
  ["ीं", "perfective", "plural"],
  ["े", "perfective", "plural"],
];
const afterVowel: Ending[] = [
  ...shared,
  ["ऊंगा", "future", "first"],
  ["ऊंगी", "future", "first"],
  ["एगा", "future", "singular"],
  ["एगी", "future", "singular"],
  ["एंगे", "future", "plural"],
  ["एंगी", "future", "plural"],
  ["ओगे", "future", "plural"],
  ["ओगी", "future", "plural"],
  ["इएगा", "request", "plural"],
  ["इए", "request", "plural"],
  ["ऊं", "subjunctive", "first"],
  ["एं", "subjunctive", "plural"],
  ["ओ", "order", "plural"],
  ["या", "perfective", "singular"],
  ["ई", "perfective", "singular"],
  ["ईं", "perfective", "plural"],
  ["ए", "perfective", "plural"],
];

const irregular = new Map<string, VerbForm>(
  `करना perfective किया की किए कीं; करना request कीजिए कीजिएगा करिए;
देना perfective दिया दी दिए दीं; देना future! दूंगा दूंगी; देना future देगा देगी; देना future+ देंगे देंगी दोगे दोगी;
देना subjunctive+ दें; देना subjunctive! दूं; देना order दो; देना request दीजिए दीजिएगा;
लेना perfective लिया ली लिए लीं; लेना future! लूंगा लूंगी; लेना future लेगा लेगी; लेना future+ लेंगे लेंगी लोगे लोगी;
लेना subjunctive+ लें; लेना subjunctive! लूं; लेना order लो; लेना request लीजिए लीजिएगा;
जाना perfective गया गई; जाना perfective+ गए गईं;
होना perfective हुआ हुई; होना perfective+ हुए हुईं; होना future होगा होगी; होना future+ होंगे होंगी; होना subjunctive+ हों;
होना stem हो; होना present है; होना present+ हैं; होना present! हूं; होना past था थी; होना past+ थे थीं;
चाहिए ought चाहिए चाहिएं; पीना perfective पिया पी; सीना perfective सिया; छूना perfective छुआ छुई छुए`
    .split(";")
    .flatMap((entry) => {
      const [lemma = "", kind = "", ...forms] = entry.trim().split(/\s+/u);
      const number = kind.endsWith("!") ? "first" : kind.endsWith("+") ? "plural" : "singular";
      const form: VerbForm = { lemma: spell(lemma), kind: kind.replace(/[!+]$/, "") as FormKind, number };
      return forms.map((text): [string, VerbForm] => [spell(text), form]);
    }),
);

/** जाने is more often जाना than जानना; a bare stem is the last guess. */
const likelihood = (kind: FormKind) => (kind === "infinitive" ? 0 : kind === "stem" ? 2 : 1);
const vowelEnd = /[\u093e-\u094c\u0904-\u0914]$/u;

/** Every reading of a word as a verb whose infinitive `isVerb` knows; most likely first, usually one or none. */
export function readVerbForms(word: string, isVerb: (infinitive: string) => boolean): VerbForm[] {
  const fixed = irregular.get(word);
  if (fixed !== undefined) return [fixed];
  const forms: VerbForm[] = [];
  const tryEnding = ([ending, kind, number]: Ending, vowel: boolean) => {
    if (!word.endsWith(ending)) return;
    const stem = word.slice(0, word.length - ending.length);
    if (stem === "" || vowelEnd.test(stem) !== vowel) return;
    const lemma = `${stem}ना`;
    if (isVerb(lemma)) forms.push({ lemma, kind, number });
  };
  for (const ending of afterConsonant) tryEnding(ending, false);
  for (const ending of afterVowel) tryEnding(ending, true);
  return forms.toSorted((a, b) => likelihood(a.kind) - likelihood(b.kind));
}

/** Every form of a verb, by its infinitive. */
export function verbForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const endings = vowelEnd.test(stem) ? afterVowel : afterConsonant;
  const own = [...irregular].flatMap(([form, { lemma }]) => (lemma === infinitive ? [form] : []));
  return [...own, ...endings.map(([ending]) => stem + ending)];
}
