/** Splits a template's body into its general wording and the wordings that single channels have of their own. */
import { channels, type Channel } from "#schemas/vocabulary.ts";

export interface Wording {
  /** `general`, or the channel whose own wording it is. */
  channel: Channel | "general";
  /** `[start, end)` in UTF-16 units of the text given, without the heading. */
  start: number;
  end: number;
}

const heading = new RegExp(`^ {0,3}##[ \\t]+(${channels.join("|")})[ \\t]*#*[ \\t]*(?:\\r?\\n|$)`, "gmu");

export function listWordings(text: string, bodyStart = 0): Wording[] {
  const wordings: Wording[] = [{ channel: "general", start: bodyStart, end: text.length }];
  for (const match of text.slice(bodyStart).matchAll(heading)) {
    const previous = wordings.at(-1);
    if (previous) previous.end = bodyStart + match.index;
    wordings.push({
      channel: match[1] as Channel,
      start: bodyStart + match.index + match[0].length,
      end: text.length,
    });
  }
  return wordings;
}

/** A channel's own wording replaces the general one. */
export function wordingFor(text: string, bodyStart: number, channel: Channel): Wording {
  const wordings = listWordings(text, bodyStart);
  const general = { channel: "general" as const, start: bodyStart, end: text.length };
  return wordings.find((wording) => wording.channel === channel) ?? wordings[0] ?? general;
}
