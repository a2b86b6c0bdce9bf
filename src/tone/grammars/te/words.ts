/** What the grammar knows of a Telugu word, worked out once for each word and lexicon. */
import type { Lexicon } from "../../lexicon.ts";
import { nounLemma } from "./noun-lemma.ts";
import { analyseVerb, type VerbWord } from "./verb-form.ts";

export interface Word {
  lemma: string;
  verb: VerbWord | undefined;
}

const caches = new WeakMap<Lexicon, Map<string, Word>>();
const cacheLimit = 20_000;

export function readWord(text: string, lexicon: Lexicon): Word {
  let cache = caches.get(lexicon);
  if (cache === undefined || cache.size > cacheLimit) caches.set(lexicon, (cache = new Map()));
  let word = cache.get(text);
  if (word === undefined) cache.set(text, (word = readFresh(text, lexicon)));
  return word;
}

function readFresh(text: string, lexicon: Lexicon): Word {
  const isVerb = (verb: string) => lexicon.hasClass({ text: verb, lemma: verb }, "verb");
  const isNoun = lexicon.knows(text) && !isVerb(text);
  const verb = isNoun ? undefined : (analyseVerb(text, isVerb) ?? analyseVerb(text, isMadeVerb));
  return { lemma: verb?.verb ?? nounLemma(text, lexicon.knows), verb };
}

/** Any noun becomes a verb with “-ించు” (పరీక్ష: పరీక్షించు). */
const isMadeVerb = (verb: string): boolean => /.{3,}ించు$/u.test(verb) && verb !== "గురించు";
