/** Turns one article into HTML, headings and plain text: data that a page prints and a cache can keep. */
import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { stringsFor } from "#i18n/strings.ts";
import { components, htmlElements } from "./components.ts";
import type { ArticleContext, Props } from "./component.ts";
import { parseArticle } from "./parse.ts";
import { plainText } from "./plain-text.ts";
import { sanitiseTree } from "./sanitise.ts";

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface RenderedArticle {
  /** Links between pages stand without locale and base, for example `href="/returns/return-an-item/"`. */
  html: string;
  /** Levels 2 and 3, in order. */
  headings: Heading[];
  text: string;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

function readProps(node: JsxElement): Props {
  const props: Props = {};
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value !== "object")
      props[attribute.name] = attribute.value ?? "";
  }
  return props;
}

function renderElement(
  node: JsxElement,
  children: ElementContent[],
  context: ArticleContext,
): ElementContent[] {
  const name = node.name ?? "";
  const component = components[name];
  if (component) return component.render(readProps(node), children, context);
  if (!htmlElements.includes(name)) return children;
  return [{ type: "element", tagName: name, properties: readProps(node), children }];
}

function toTree(source: string, context: ArticleContext): Root {
  const jsx = (state: { all: (node: JsxElement) => ElementContent[] }, node: JsxElement) =>
    renderElement(node, state.all(node), context);
  const drop = () => undefined;
  const handlers = {
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    mdxFlowExpression: drop,
    mdxTextExpression: drop,
    mdxjsEsm: drop,
  };
  return unified().use(remarkRehype, { handlers, clobberPrefix: "" }).runSync(parseArticle(source)) as Root;
}

function nameHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, "element", (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return CONTINUE;
    const text = plainText(node).trim();
    const slug = slugger.slug(text);
    node.properties["id"] = slug;
    const depth = Number(node.tagName[1]);
    if (depth === 2 || depth === 3) headings.push({ depth, slug, text });
    return SKIP;
  });
  return headings;
}

/** A popover's address must be the page's own: a word explained twice gets two numbers. */
function nameTermsOnce(tree: Root): void {
  const seen = new Map<string, number>();
  let current = "";
  visit(tree, "element", (node) => {
    const target = node.properties["popoverTarget"];
    if (typeof target === "string") {
      const count = (seen.get(target) ?? 0) + 1;
      seen.set(target, count);
      current = count === 1 ? target : `${target}-${count}`;
      node.properties["popoverTarget"] = current;
    } else if (node.properties["popover"] !== undefined) node.properties["id"] = current;
  });
}

/** The answers of one question fold one another away; their name must be the page's own. */
function nameAnswers(tree: Root): void {
  let count = 0;
  visit(tree, "element", (node) => {
    if (node.tagName !== "div" || !classesOf(node).includes("question")) return;
    count += 1;
    for (const child of node.children)
      if (child.type === "element" && classesOf(child).includes("answer"))
        child.properties["name"] = `question-${count}`;
  });
}

function classesOf({ properties }: Element): unknown[] {
  return Array.isArray(properties["className"]) ? properties["className"] : [];
}

/** Beside each heading with an address, a link to it. Not inside, where it would be read as part of the heading. */
function linkHeadings(tree: Root, label: string): void {
  visit(tree, "element", (node, index, parent) => {
    const { id } = node.properties;
    if (!/^h[23]$/.test(node.tagName) || typeof id !== "string" || id === "" || index === undefined)
      return CONTINUE;
    const link = h(
      "a",
      { className: ["link-here"], href: `#${id}`, "aria-label": `${label}: ${plainText(node)}` },
      "#",
    );
    parent?.children.splice(index, 1, h("div", { className: ["headed", node.tagName] }, [node, link]));
    return SKIP;
  });
}

/** `source` is the whole file or its body. Throws a `VFileMessage` where the MDX is broken. */
export function renderArticle(source: string, context: ArticleContext): RenderedArticle {
  const tree = sanitiseTree(toTree(source, context));
  const headings = nameHeadings(tree);
  nameTermsOnce(tree);
  nameAnswers(tree);
  const text = plainText(tree);
  linkHeadings(tree, stringsFor(context.locale).linkHere);
  return { html: toHtml(tree), headings, text };
}
