/** The tone check: one text in, findings with exact places out. The same in Node and in the browser. */
import { checkProse, type ToneOptions } from "./check-prose.ts";
import { ruleTextFor } from "./rule-texts.ts";
import type { ToneDocument } from "./document.ts";
import type { Finding } from "./finding.ts";
import { extractProse } from "./prose.ts";

export type { ToneOptions } from "./check-prose.ts";

/** Findings in the order of the text. Never throws, whatever the text. */
export function checkTone(document: ToneDocument, options: ToneOptions): Finding[] {
  return checkProse(document, extractProse(document), { reasonFor, ...options });
}

function reasonFor(rule: string): string {
  return ruleTextFor(rule, "en").because;
}
