/** Finds the sentences of plain text: blank lines part paragraphs, and each list line stands alone. */
import type { ToneDocument } from "./document.ts";
import { buildText } from "./mapped-text.ts";
import { appendPlain } from "./neutral-places.ts";
import type { Prose } from "./prose.ts";

const paragraphs = /(?:(?!\r?\n[^\S\n]*(?:\r?\n|[-*•]\s|[0-9]+[.)]\s))[\s\S])+/g;
const listMark = /^\s*(?:[-*•]|([0-9]+)[.)])\s+/;

export function readPlainProse(document: ToneDocument): Prose {
  const prose: Prose = { blocks: [], ignores: [] };
  for (const { 0: written, index } of document.text.matchAll(paragraphs)) {
    if (written.trim() === "") continue;
    const mark = listMark.exec(written);
    const start = mark?.[0].length ?? 0;
    const text = buildText();
    appendPlain(text, written.slice(start), index + start, document);
    prose.blocks.push({
      kind: mark === null ? "paragraph" : "list-item",
      step: mark?.[1] !== undefined,
      channel: document.channel,
      text,
      ignores: [],
    });
  }
  return prose;
}
