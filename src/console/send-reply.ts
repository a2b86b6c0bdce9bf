/** The ways a reply leaves the console: the clipboard in three forms, a link to the draft, paper. */
import { copyReply } from "./clipboard.ts";
import type { Draft } from "./draft.ts";
import type { FilledDraft } from "./fill-draft.ts";
import type { Session } from "./session.ts";
import { writeShared } from "./share-link.ts";

export type Way = "both" | "plain" | "markdown" | "link" | "print" | "host";

export async function sendReply(
  way: Way,
  draft: Draft,
  filled: FilledDraft,
  { strings, host }: Session,
): Promise<{ done: boolean; message: string }> {
  if (way === "print") {
    print();
    return { done: true, message: "" };
  }
  if (way === "host") {
    const { locale, channel, parts } = draft;
    const id = parts.map(({ opened }) => opened.id).join(",");
    const { text, html } = filled;
    if (host) parent.postMessage({ event: "answerbook:reply", text, html, id, locale, channel }, host);
    return { done: host !== undefined, message: strings.sentToHost };
  }
  const done = await copyReply(flavoursFor(way, draft, filled));
  if (!done) return { done, message: strings.copyFailed };
  return { done, message: way === "link" ? strings.linkCopied : strings.copied };
}

function flavoursFor(way: Exclude<Way, "print" | "host">, draft: Draft, filled: FilledDraft) {
  const { text, html, markdown } = filled;
  switch (way) {
    case "both":
      return { text, html };
    case "plain":
      return { text };
    case "markdown":
      return { text: markdown };
    case "link": {
      const address = new URL(location.href);
      address.search = "";
      address.hash = writeShared(draft, filled);
      return { text: address.href };
    }
  }
}
