/** The places within an article that links can lead to, by every name they had before. */
import GithubSlugger from "github-slugger";
import type { Nodes, Root, RootContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

export type Anchors = Map<string, string>;

export function anchorId(node: Nodes): string | undefined {
  if (node.type !== "mdxJsxTextElement" || node.name !== "a") return undefined;
  const [id] = node.attributes;
  return id?.type === "mdxJsxAttribute" && typeof id.value === "string" ? id.value : undefined;
}

function anchorsIn(node: RootContent | undefined): string[] {
  const ids: string[] = [];
  if (node)
    visit(node, "mdxJsxTextElement", (child: MdxJsxTextElement) => void ids.push(anchorId(child) ?? ""));
  return ids.filter(Boolean);
}

/** `<a id="old"></a>` right before a heading names the heading. */
function trailingAnchors(before: Nodes | undefined): string[] {
  const children = before?.type === "paragraph" ? before.children : [];
  const start = children.findLastIndex(
    (child) => anchorId(child) === undefined && toString(child).trim() !== "",
  );
  return children.slice(start + 1).flatMap((child) => anchorId(child) ?? []);
}

/** Former name → the name on the new page. Headings get theirs from their words, as the page gives it. */
export function collectAnchors(tree: Root): Anchors {
  const slugger = new GithubSlugger();
  const anchors: Anchors = new Map();
  const name = (former: string, now: string) => {
    if (!anchors.has(former)) anchors.set(former, now);
  };
  visit(tree, "heading", (heading, index = 0, parent) => {
    const text = toString(heading, { includeImageAlt: false }).replace(/\s+/g, " ").trim();
    const slug = slugger.slug(text);
    const before = parent?.children[index - 1];
    for (const former of [heading.data?.id ?? slug, slug, ...anchorsIn(heading), ...trailingAnchors(before)])
      name(former, slug);
    return SKIP;
  });
  for (const id of anchorsIn({ type: "blockquote", children: tree.children as never })) name(id, id);
  return anchors;
}

/** `fragment` as it stands in a link; names differ in case and spelling from one generator to the next. */
export function findAnchor(anchors: Anchors, fragment: string): string | undefined {
  const lower = fragment.toLowerCase();
  return (
    anchors.get(fragment) ??
    anchors.get(lower) ??
    anchors.get(lower.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "")) ??
    [...anchors].find(([former]) => former.toLowerCase() === lower)?.[1]
  );
}

/** Anchors that no link leads to, or whose heading answers for them, only clutter the text. */
export function dropAnchors(tree: Root, isUsed: (id: string) => boolean): void {
  visit(tree, (node, index, parent) => {
    const id = anchorId(node);
    if (id === undefined || isUsed(id) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
