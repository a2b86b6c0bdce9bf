/** What a check of references is: a rule, and how to find what breaks it. It only reports; it changes nothing. */
import type { Fault, FaultRule } from "#schemas/fault.ts";
import type { WordIndex } from "./word-index.ts";

export interface ReferenceRule extends FaultRule {
  find: (index: WordIndex) => Iterable<Fault>;
}
