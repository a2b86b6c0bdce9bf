/** Reads the running text of one paragraph, heading or cell: what is no prose in it becomes a neutral mark. */
import type { Parents } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { ToneDocument } from "./document.ts";
import type { Ignore } from "./ignores.ts";
import type { Neutral, TextBuilder } from "./mapped-text.ts";
import { appendProse, findNeutrals } from "./neutral-places.ts";
import { locate, quoteComponents, takeComment, type Walk } from "./source-walk.ts";

/** Adds to `text`, and ignore comments to `ignores`. */
export function readPhrasing(parent: Parents, walk: Walk, text: TextBuilder, ignores: Ignore[]): void {
  for (const node of parent.children) {
    const { start, end } = locate(node, walk);
    walk.at = "children" in node || end === walk.until ? start : end;
    if (takeComment(node, walk, { start, end }, ignores)) continue;
    const place = { sourceStart: start, sourceEnd: end, written: walk.document.text.slice(start, end) };
    switch (node.type) {
      case "text":
        appendProse(text, node.value, walk.document.text, start, end, walk.document);
        break;
      case "break":
        text.append("\n", start);
        break;
      case "inlineCode":
      case "image":
      case "footnoteReference":
        text.appendNeutral({ type: "code", ...place });
        break;
      case "link":
        if (/glossary/i.test(node.url)) text.appendNeutral({ type: "term", ...place });
        else readPhrasing(node, walk, text, ignores);
        break;
      case "mdxJsxTextElement":
        if (node.name === "Fact" || node.name === "Term")
          text.appendNeutral({ ...neutralOf(node, walk.document), ...place });
        else if (!quoteComponents.has(node.name ?? "")) readPhrasing(node, walk, text, ignores);
        break;
      case "emphasis":
      case "strong":
      case "delete":
      case "linkReference":
        readPhrasing(node, walk, text, ignores);
        break;
      default:
    }
  }
}

/** `<Fact id="…" />` stands for a value of some type, `<Term>` for an explained word. */
function neutralOf(
  { name, attributes }: MdxJsxTextElement,
  document: ToneDocument,
): Pick<Neutral, "type" | "name"> {
  const id = attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "id")?.value;
  const named = typeof id === "string" ? id : "";
  if (name === "Term") return { type: "term", name: named };
  return { type: findNeutrals(`{{ fact.${named} }}`, document)[0]?.type ?? "text", name: named };
}
