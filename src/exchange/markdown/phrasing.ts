/** Which Markdown stands within a line, and how what stands between lines is put straight again. */
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

const phrasingTypes = new Set(
  [
    "break",
    "delete",
    "emphasis",
    "footnoteReference",
    "html",
    "image",
    "imageReference",
    "inlineCode",
  ].concat(["link", "linkReference", "mdxJsxTextElement", "strong", "text"]),
);

export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/** Nodes whose children stand within a line. */
export function holdsPhrasing(node: Nodes): boolean {
  return (
    isPhrasing(node) || node.type === "paragraph" || node.type === "heading" || node.type === "tableCell"
  );
}

function isBlank(nodes: readonly Nodes[]): boolean {
  return nodes.every((node) => node.type === "text" && node.value.trim() === "");
}

/** Runs of words become paragraphs; blocks stay. */
export function toParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const close = () => {
    if (!isBlank(run)) blocks.push({ type: "paragraph", children: run });
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** The words of blocks, where only a line has room for them. */
function toLine(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    const words =
      "children" in node ? toLine(node.children) : [{ type: "text" as const, value: toString(node) }];
    return index === 0 ? words : [{ type: "text", value: " " }, ...words];
  });
}

function breakInto(node: Nodes, parent: Parents): Nodes {
  if (node.type !== "break") return node;
  if (parent.type === "heading") return { type: "text", value: " " };
  return { type: "mdxJsxTextElement", name: "br", attributes: [], children: [] };
}

function trimEnds(children: PhrasingContent[]): void {
  while (children[0]?.type === "break") children.shift();
  while (children.at(-1)?.type === "break") children.pop();
  const first = children[0];
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = children.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  for (const [index, child] of children.entries())
    if (child.type === "text" && children[index - 1]?.type === "break") child.value = child.value.trimStart();
}

/** Every parent ends with children it may have. Lists and tables are made right elsewhere. */
export function straighten<T extends Parents>(parent: T): T {
  const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (!("children" in child)) return [child];
    straighten(child);
    const holdsBlocks = child.children.some((grandchild) => !isPhrasing(grandchild));
    if (child.type === "paragraph" || child.type === "heading") trimEnds(child.children);
    if (child.type === "paragraph")
      return holdsBlocks ? toParagraphs(child.children) : isBlank(child.children) ? [] : [child];
    return isPhrasing(child) && holdsBlocks ? child.children : [child];
  });
  const isLine = parent.type === "heading" || parent.type === "tableCell";
  const isFlow = ["root", "blockquote", "listItem", "footnoteDefinition", "mdxJsxFlowElement"].includes(
    parent.type,
  );
  const settled = isLine
    ? toLine(children).map((child) => breakInto(child, parent))
    : isFlow
      ? toParagraphs(children)
      : children;
  parent.children = settled as typeof parent.children;
  return parent;
}

export function isEmptyRoot(tree: Root): boolean {
  return toString(tree).trim() === "";
}
