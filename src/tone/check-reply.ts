/** The tone check for a reply being written: plain text, judged like a template, without the Markdown parser. */
import { checkProse, type ToneOptions } from "./check-prose.ts";
import type { ToneDocument } from "./document.ts";
import type { Finding } from "./finding.ts";
import { readPlainProse } from "./plain-prose.ts";

export type Reply = Omit<ToneDocument, "kind" | "file">;

/** Findings in the order of the text; their `file` is empty. Never throws, whatever the text. */
export function checkReply(reply: Reply, options: ToneOptions): Finding[] {
  const document: ToneDocument = { ...reply, file: "", kind: "template" };
  return checkProse(document, readPlainProse(document), options);
}
