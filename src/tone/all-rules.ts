/** Every rule, in the order of docs/rules.md. */
import type { Rule } from "./rule.ts";
import { noBlame } from "./rules/no-blame.ts";
import { noJargon } from "./rules/no-jargon.ts";
import { noNegativePhrasing } from "./rules/no-negative-phrasing.ts";
import { noOverpromise } from "./rules/no-overpromise.ts";
import { requireHoldDetails } from "./rules/require-hold-details.ts";

export const allRules: readonly Rule[] = [
  noNegativePhrasing,
  noJargon,
  noOverpromise,
  noBlame,
  requireHoldDetails,
];
