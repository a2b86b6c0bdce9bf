/** Every rule, in the order of docs/rules.md. */
import type { Rule } from "./rule.ts";
import { maxMessageLength } from "./rules/max-message-length.ts";
import { maxReadingLevel } from "./rules/max-reading-level.ts";
import { maxSentenceLength } from "./rules/max-sentence-length.ts";
import { noBlame } from "./rules/no-blame.ts";
import { noDirectionMarks } from "./rules/no-direction-marks.ts";
import { noDismissal } from "./rules/no-dismissal.ts";
import { noJargon } from "./rules/no-jargon.ts";
import { noNegativePhrasing } from "./rules/no-negative-phrasing.ts";
import { noOverpromise } from "./rules/no-overpromise.ts";
import { noPressure } from "./rules/no-pressure.ts";
import { noRepeatedApology } from "./rules/no-repeated-apology.ts";
import { noShouting } from "./rules/no-shouting.ts";
import { noUnexplainedAcronym } from "./rules/no-unexplained-acronym.ts";
import { requireClosingCheck } from "./rules/require-closing-check.ts";
import { requireCourtesy } from "./rules/require-courtesy.ts";
import { requireEmpathyFirst } from "./rules/require-empathy-first.ts";
import { requireFollowUpTime } from "./rules/require-follow-up-time.ts";
import { requireHoldDetails } from "./rules/require-hold-details.ts";
import { requireNextStep } from "./rules/require-next-step.ts";
import { requireTransferDetails } from "./rules/require-transfer-details.ts";

export const allRules: readonly Rule[] = [
  noNegativePhrasing,
  noJargon,
  noOverpromise,
  noBlame,
  noPressure,
  noDismissal,
  requireHoldDetails,
  requireTransferDetails,
  requireCourtesy,
  requireFollowUpTime,
  requireNextStep,
  requireEmpathyFirst,
  requireClosingCheck,
  maxSentenceLength,
  maxReadingLevel,
  maxMessageLength,
  noShouting,
  noRepeatedApology,
  noUnexplainedAcronym,
  noDirectionMarks,
];
