/** What the bar in the browser and the dev server say to each other. */
import type { Finding } from "#tone/finding.ts";

/** Carries the address of the page, without host. */
export const askEvent = "answerbook:findings-of";
/** Reaches every open page; each takes what is for its own address. */
export const tellEvent = "answerbook:findings";

export interface PageFindings {
  pathname: string;
  /** `path` is absolute, as editors want it. */
  findings: (Finding & { path: string })[];
}
