/** What can be wrong with an address outside of the site; asked on demand, with `npm run links`. */
import type { FaultRule } from "#schemas/fault.ts";

export const noDeadLink: FaultRule = {
  id: "no-dead-link",
  severity: "error",
  because: "The reader follows it and finds nothing.",
};

export const noMovedLink: FaultRule = {
  id: "no-moved-link",
  severity: "warning",
  because: "Old addresses stop leading on some day, and nobody notices.",
};

/** Not an error: somebody else's bad hour must not stop our words. */
export const noUnansweredLink: FaultRule = {
  id: "no-unanswered-link",
  severity: "warning",
  because: "Nobody knows whether the reader would find anything there.",
};

export const externalLinkRules: readonly FaultRule[] = [noDeadLink, noMovedLink, noUnansweredLink];
