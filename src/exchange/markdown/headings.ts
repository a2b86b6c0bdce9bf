/** Titles and levels: the page prints the title itself, and headings below it leave no level out. */
import type { Heading, Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

function plain(heading: Nodes): string {
  return toString(heading, { includeImageAlt: false }).replace(/\s+/g, " ").trim();
}

/** What of a heading no title can hold. */
function pictures({ children }: Heading): Paragraph[] {
  const found = children.filter((child) => plain(child) === "" && toString(child) !== "");
  return found.length > 0 ? [{ type: "paragraph", children: found }] : [];
}

/**
 * The title of a text that has none of its own is its first heading. A heading that opens the text and repeats the
 * title leaves the tree.
 */
export function takeTitle(tree: Root, given: string | undefined): string | undefined {
  let first: Heading | undefined;
  visit(tree, "heading", (heading) => {
    first ??= heading;
  });
  if (!first || plain(first) === "") return given;
  const title = given ?? plain(first);
  if (tree.children[0] === first && plain(first) === title) tree.children.splice(0, 1, ...pictures(first));
  return title;
}

/** `# a ### b # c` → levels 2, 3, 2. */
export function settleLevels(tree: Root): void {
  const open: number[] = [];
  visit(tree, "heading", (heading) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    heading.depth = Math.min(open.length + 1, 6) as Heading["depth"];
  });
}
