/** Where a walk through a parsed source stands, and where each piece of it stands in the source. */
import type { Nodes } from "mdast";
import type { Channel } from "#schemas/vocabulary.ts";
import type { ToneDocument } from "./document.ts";
import { readIgnoreComment, type Ignore } from "./ignores.ts";
import type { Prose } from "./prose.ts";

export interface Walk {
  document: ToneDocument;
  /** Length of what the parser was not given: a byte order mark, the front matter. */
  shift: number;
  prose: Prose;
  channel: Channel | undefined;
  /** How far the paragraph has been read, and where it ends, in the document. */
  at: number;
  until: number;
}

/** `[start, end)` in the document. */
export interface SourceRange {
  start: number;
  end: number;
}

/** Whose words stand inside, or no words at all. */
export const quoteComponents = new Set(["Quote", "blockquote", "q", "code", "pre", "script", "style"]);

/** Keeps an ignore comment in `ignores` and in the source's own list. False where the node is no comment. */
export function takeComment(
  node: Nodes,
  walk: Walk,
  { start, end }: SourceRange,
  ignores: Ignore[],
): boolean {
  const comment = commentOf(node);
  if (comment === undefined) return false;
  const ignore = readIgnoreComment(comment, start, end);
  if (ignore !== undefined) {
    ignores.push(ignore);
    walk.prose.ignores.push(ignore);
  }
  return true;
}

function commentOf(node: Nodes): string | undefined {
  const value =
    node.type === "html" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression"
      ? node.value.trim()
      : "";
  return /^<!--([\s\S]*)-->$/.exec(value)?.[1] ?? /^\/\*([\s\S]*)\*\/$/.exec(value)?.[1];
}

export function rangeOf(node: Nodes, { shift }: Walk): SourceRange {
  const { start, end } = node.position ?? {};
  return { start: (start?.offset ?? 0) + shift, end: (end?.offset ?? 0) + shift };
}

/** Where the parser finds an address inside a text, the pieces lose their places; they are looked up again in order. */
export function locate(node: Nodes, walk: Walk): SourceRange {
  if (node.position) return rangeOf(node, walk);
  const written = writtenIn(node);
  const start = walk.document.text.indexOf(written, walk.at);
  if (start < 0 || start + written.length > walk.until) return { start: walk.at, end: walk.until };
  return { start, end: start + written.length };
}

function writtenIn(node: Nodes): string {
  if ("children" in node) return node.children.map(writtenIn).join("");
  return "value" in node ? node.value : "";
}
