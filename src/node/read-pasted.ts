/** Reads what `npm run new -- --from` starts from: a file, or what is piped in. */
import { text as readAll } from "node:stream/consumers";
import { toMdx } from "#exchange/pasted/to-mdx.ts";
import { readPastedReply, type PastedReply } from "#exchange/pasted/read-reply.ts";
import { knowFacts } from "#facts/known-facts.ts";
import type { Words } from "#schemas/words.ts";
import type { EntryKind } from "./new-call.ts";
import { readText } from "./read-text.ts";
import { UnusableCall } from "./unusable-call.ts";

/** `from` is a path, or `-` for the input. */
export async function readPasted(
  from: string,
  { kind, locale }: { kind: EntryKind; locale: string },
  { facts, settings }: Words,
): Promise<PastedReply> {
  const reading = from === "-" ? { text: await readAll(process.stdin) } : readText(from);
  if ("unreadable" in reading) throw new UnusableCall(`“${from}”: ${reading.unreadable}`);
  if (reading.text.trim() === "") throw new UnusableCall(`There is no text in “${from}” to start from.`);
  const pasted = readPastedReply(reading.text, { kind, locale, facts: knowFacts(facts, locale, settings) });
  return { ...pasted, body: kind === "article" ? toMdx(pasted.body) : escapeTags(pasted.body) };
}

/** Templates hold no HTML: what looks like a tag is meant as text. */
function escapeTags(markdown: string): string {
  return markdown.replace(/<(?=[a-z/!])/gi, "\\<");
}
