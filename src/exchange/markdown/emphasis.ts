/** Markdown can't close `**要点：**` before a letter. The mark moves out of the bold words: `**要点**：`. */
import type { Delete, Emphasis, PhrasingContent, Root, Strong } from "mdast";
import { visit } from "unist-util-visit";

const closing = /[\p{P}\p{S}\s]+$/u;
const opening = /^[\p{P}\p{S}\s]+/u;

function isLetter(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{M}\p{N}]$/u.test(text);
}

/** Takes what `pattern` finds off one end of the marked words. */
function cut(mark: Strong | Emphasis | Delete, end: "first" | "last"): string {
  const child = end === "first" ? mark.children[0] : mark.children.at(-1);
  if (child?.type !== "text") return "";
  const [found = ""] = (end === "first" ? opening : closing).exec(child.value) ?? [];
  child.value =
    end === "first"
      ? child.value.slice(found.length)
      : child.value.slice(0, child.value.length - found.length);
  if (child.value === "") mark.children.splice(mark.children.indexOf(child), 1);
  return found;
}

function textBeside(node: PhrasingContent | undefined): string {
  return node?.type === "text" ? node.value : "";
}

export function loosenEmphasis(tree: Root): void {
  visit(tree, ["strong", "emphasis", "delete"], (node, index, parent) => {
    const mark = node as Strong | Emphasis | Delete;
    if (!parent || index === undefined) return;
    const siblings = parent.children as PhrasingContent[];
    const touchesBefore = isLetter([...textBeside(siblings[index - 1])].at(-1));
    const touchesAfter = isLetter([...textBeside(siblings[index + 1])][0]);
    const before = touchesBefore ? cut(mark, "first") : "";
    const after = touchesAfter ? cut(mark, "last") : "";
    if (before === "" && after === "") return;
    const text = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
    const replacement = [...text(before), ...(mark.children.length > 0 ? [mark] : []), ...text(after)];
    siblings.splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}
