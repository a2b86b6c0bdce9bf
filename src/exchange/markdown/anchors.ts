/** The places within an article that links can lead to, by every name they had before. */
import GithubSlugger from "github-slugger";
import type { Nodes, Root, RootContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

export interface Anchors {
  /** Former name → the name on the new page. */
  names: Map<string, string>;
  /** Names that headings have by themselves. */
  headings: Set<string>;
}

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

/** Names that authors gave come before those that headings have from their words, as the page gives them. */
export function collectAnchors(tree: Root): Anchors {
  const slugger = new GithubSlugger();
  const headings = new Map<string, string[]>();
  visit(tree, "heading", (heading, index = 0, parent) => {
    const text = toString(heading, { includeImageAlt: false }).replace(/\s+/g, " ").trim();
    const given = [heading.data?.id ?? [], anchorsIn(heading), trailingAnchors(parent?.children[index - 1])];
    headings.set(slugger.slug(text), given.flat());
    return SKIP;
  });
  const own = anchorsIn({ type: "blockquote", children: tree.children as never });
  const names: Anchors["names"] = new Map();
  const name = (former: string, now: string) => {
    if (!names.has(former)) names.set(former, now);
  };
  for (const [slug, given] of headings) for (const former of given) name(former, slug);
  for (const id of own) name(id, id);
  for (const slug of headings.keys()) name(slug, slug);
  return { names, headings: new Set(headings.keys()) };
}

/** `fragment` as it stands in a link; names differ in case and spelling from one generator to the next. */
export function findAnchor({ names }: Anchors, fragment: string): string | undefined {
  const lower = fragment.toLowerCase();
  return (
    names.get(fragment) ??
    names.get(lower) ??
    names.get(lower.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "")) ??
    [...names].find(([former]) => former.toLowerCase() === lower)?.[1]
  );
}

/** Anchors that no link leads to, or that a heading answers for, only clutter the text. */
export function dropAnchors(tree: Root, { names, headings }: Anchors, used: ReadonlySet<string>): void {
  visit(tree, (node, index, parent) => {
    const id = anchorId(node);
    if (id === undefined || !parent || index === undefined) return;
    if (used.has(id) && names.get(id) === id && !headings.has(id)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
