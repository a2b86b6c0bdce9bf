/** GitHub's `> [!NOTE]` and the boxes of other help centres become `<Note>`. */
import type { Element } from "hast";
import type { Blockquote, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";

type Kind = "note" | "tip" | "caution";

const kinds: Record<string, Kind> = {
  note: "note",
  info: "note",
  important: "note",
  tip: "tip",
  hint: "tip",
  success: "tip",
  warning: "caution",
  caution: "caution",
  attention: "caution",
  danger: "caution",
  error: "caution",
};

const marker = /^\[!([a-z]+)\][-+]?[ \t]*\n?/i;

function toNote({ children }: Blockquote): MdxJsxFlowElement | undefined {
  const [first, ...rest] = children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (first?.type !== "paragraph" || text?.type !== "text") return undefined;
  const [mark, name = ""] = marker.exec(text.value) ?? [];
  const kind = kinds[name.toLowerCase()];
  if (mark === undefined || kind === undefined) return undefined;
  text.value = text.value.slice(mark.length);
  if (text.value === "") first.children.shift();
  if (first.children[0]?.type === "break") first.children.shift();
  return {
    type: "mdxJsxFlowElement",
    name: "Note",
    attributes: kind === "note" ? [] : [{ type: "mdxJsxAttribute", name: "kind", value: kind }],
    children: (first.children.length > 0 ? children : rest) as MdxJsxFlowElement["children"],
  };
}

export function convertNotes(tree: Root): void {
  visit(tree, "blockquote", (node, index, parent) => {
    const note = toNote(node);
    if (note && parent && index !== undefined) parent.children[index] = note;
  });
}

const boxes = /(?:^|[-_])(?:alert|callout|admonition|notice|infobox)(?:$|[-_])/;

/** `class="alert alert-warning"` → caution; `undefined` for anything that is no box. */
export function noteFromClass({ properties }: Element): Kind | undefined {
  const classes = Array.isArray(properties["className"]) ? properties["className"].map(String) : [];
  if (!classes.some((name) => boxes.test(name))) return undefined;
  const named = classes.flatMap((name) => name.toLowerCase().split(/[-_]+/)).find((part) => kinds[part]);
  return kinds[named ?? "note"];
}
