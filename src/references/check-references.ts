/** Runs every check of what words refer to. */
import { toFinding } from "#schemas/fault.ts";
import type { Words } from "#schemas/words.ts";
import type { WordsFile } from "#schemas/words-file.ts";
import { allRules } from "#tone/all-rules.ts";
import type { Finding } from "#tone/finding.ts";
import { externalLinkRules } from "./external-link-rules.ts";
import { referenceRules } from "./rules.ts";
import { indexWords, type Surroundings } from "./word-index.ts";

const ruleIds = [...referenceRules, ...externalLinkRules, ...allRules].map(({ id }) => id);

/** `files` are all files of the folder, faulty ones too: what they declare is known, even if it is not sound. */
export function checkReferences(words: Words, files: WordsFile[], surroundings?: Surroundings): Finding[] {
  const index = indexWords(words, files, ruleIds, surroundings);
  return referenceRules.flatMap((rule) => Array.from(rule.find(index), (fault) => toFinding(rule, fault)));
}
