/** Prints a reply's Markdown as small, safe HTML for rich-text editors; all text and every value is escaped. */
import type { Nodes, Parent } from "mdast";
import { describeLocale } from "#i18n/locales.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import { directionOf } from "./bidi.ts";
import { fillAddress, splitAtSlots, type Slot } from "./slots.ts";

export interface HtmlOptions {
  locale: string;
  channel: Channel;
  slots: readonly Slot[];
  /** Marks every value with its name and state, for a preview; never for copying. */
  marked?: boolean;
}

const elements: Partial<Record<Nodes["type"], string>> = {
  paragraph: "p",
  heading: "h3",
  blockquote: "blockquote",
  listItem: "li",
  emphasis: "em",
  strong: "strong",
  delete: "s",
};

const safeAddress = /^(https?:|mailto:|tel:)/i;

export function printHtml(tree: Nodes, options: HtmlOptions): string {
  const { dir, lang } = describeLocale(options.locale);
  const html = print(tree, options, false);
  return dir === "rtl" ? `<div lang="${escapeHtml(lang)}" dir="rtl">${html}</div>` : html;
}

/** In a tight list, paragraphs lose their element. */
function print(node: Nodes, options: HtmlOptions, tight: boolean): string {
  switch (node.type) {
    case "text":
    case "html":
      return fillSlots(node.value, options);
    case "inlineCode":
      return `<code>${fillSlots(node.value, options)}</code>`;
    case "code":
      return `<pre><code>${fillSlots(node.value, options)}</code></pre>`;
    case "break":
      return "<br>";
    case "thematicBreak":
      return "<hr>";
    case "image":
      return fillSlots(node.alt ?? "", options);
    case "list": {
      const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : "";
      const items = node.children.map((item) => print(item, options, node.spread !== true)).join("");
      return node.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case "link":
      return link(
        fillAddress(node.url, options.slots),
        children(node, { ...options, channel: "phone" }, tight),
        options,
      );
    case "paragraph":
      return tight ? children(node, options, tight) : `<p>${children(node, options, tight)}</p>`;
    default: {
      if (!("children" in node)) return "";
      const name = elements[node.type];
      const inside = children(node, options, node.type === "listItem" && tight);
      return name === undefined ? inside : `<${name}>${inside}</${name}>`;
    }
  }
}

function children(node: Parent, options: HtmlOptions, tight: boolean): string {
  return node.children.map((child) => print(child, options, tight)).join("");
}

function link(address: string, inside: string, { channel }: HtmlOptions): string {
  return channel === "phone" || !safeAddress.test(address)
    ? inside
    : `<a href="${escapeHtml(address)}">${inside}</a>`;
}

function fillSlots(text: string, options: HtmlOptions): string {
  return splitAtSlots(text, options.slots)
    .map((piece) => (typeof piece === "string" ? escapeHtml(piece) : printSlot(piece, options)))
    .join("");
}

function printSlot(slot: Slot, options: HtmlOptions): string {
  const text = escapeHtml(slot.text).replace(/\n/g, "<br>");
  const address = slot.href;
  const shown = address === undefined ? isolated(slot.text, text, options.locale) : ltr(text, options.locale);
  const inside = address === undefined ? shown : link(address, shown, options);
  return options.marked
    ? `<mark data-name="${escapeHtml(slot.name)}" data-state="${slot.state}">${inside}</mark>`
    : inside;
}

function isolated(value: string, html: string, locale: string): string {
  const direction = directionOf(value);
  return direction === undefined || direction === describeLocale(locale).dir ? html : `<bdi>${html}</bdi>`;
}

/** Phone numbers and addresses read from left to right in every script. */
function ltr(html: string, locale: string): string {
  return describeLocale(locale).dir === "rtl" ? `<bdi dir="ltr">${html}</bdi>` : html;
}

/** Typed text: blank lines part paragraphs, line ends stay. */
export function printTypedHtml(text: string, locale: string): string {
  const { dir, lang } = describeLocale(locale);
  const html = text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/gu, "<br>")}</p>`)
    .join("");
  return dir === "rtl" ? `<div lang="${escapeHtml(lang)}" dir="rtl">${html}</div>` : html;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
