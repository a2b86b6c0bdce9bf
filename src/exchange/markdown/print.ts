/** Prints an article as a file that the project reads again without a fault. */
import type { Paragraph, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import { parseArticle } from "#article/parse.ts";
import { quote, type Loss } from "./losses.ts";

/** A paragraph that begins with `import ` or `export ` would be read as a program. */
const program: NonNullable<Options["unsafe"]> = [
  { atBreak: true, character: "i", after: "mport\\s", inConstruct: "phrasing" },
  { atBreak: true, character: "e", after: "xport\\s", inConstruct: "phrasing" },
];

const printer = unified()
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-", listItemIndent: "one", unsafe: program })
  .use(remarkGfm)
  .use(remarkMdx, { quoteSmart: true })
  .freeze();

function printTree(tree: Root): string {
  return printer.stringify(tree);
}

function isReadable(markdown: string): boolean {
  try {
    parseArticle(markdown);
    return true;
  } catch {
    return false;
  }
}

function toPlainText(block: RootContent): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: toString(block) }] };
}

/** A block that would not be read again is printed as its bare words. */
export function printBody(tree: Root, losses: Loss[]): string {
  const body = printTree(tree);
  if (isReadable(body)) return body;
  const children = tree.children.map((block) => {
    if (isReadable(printTree({ type: "root", children: [block] }))) return block;
    losses.push({ kind: "layout", detail: quote(toString(block)) });
    return toPlainText(block);
  });
  return printTree({ type: "root", children });
}

export function printArticle(fields: Record<string, unknown>, body: string): string {
  const front = stringify(fields, { lineWidth: 0 });
  return `---\n${front}---\n${body === "" ? "" : `\n${body}`}`;
}
