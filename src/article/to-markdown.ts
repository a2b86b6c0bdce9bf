/** A rendered article back as Markdown, facts and all, for programs that read text better than pages. */
import type { Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", rule: "-", emphasis: "_" })
  .freeze();

/** `html` is what `renderArticle` gives; links within the site come out in full, after `site` (https://help.example.com). Ends with a line break. */
export function toMarkdown(html: string, site: string): string {
  const tree = fromHtml(html, { fragment: true });
  prepare(tree, site);
  return writer.stringify(writer.runSync(tree));
}

/** Explanations that open on a tap and links to the heading itself are left out; the words stay. */
function prepare(tree: Root, site: string): void {
  visit(tree, "element", (node, index, parent) => {
    const isOwnLink = node.tagName === "a" && node.children.length === 1 && isSign(node.children[0]);
    if ((isOwnLink || node.properties["popover"] !== undefined) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === "button" || node.tagName === "summary")
      node.tagName = node.tagName === "button" ? "span" : "p";
    const { href } = node.properties;
    if (typeof href === "string" && href.startsWith("/")) node.properties["href"] = site + href;
    return undefined;
  });
}

function isSign(node: Nodes | undefined): boolean {
  return node?.type === "text" && node.value === "#";
}
