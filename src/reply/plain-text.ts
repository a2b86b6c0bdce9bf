/** Prints a reply's Markdown as text that can be pasted anywhere: no marks, no escapes, lists and links readable. */
import type { Nodes, Parent } from "mdast";
import { formatNumber } from "#i18n/format.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import { isolate } from "./bidi.ts";
import { fillAddress, splitAtSlots, type Slot } from "./slots.ts";

export interface TextOptions {
  locale: string;
  channel: Channel;
  slots: readonly Slot[];
}

export function printPlainText(tree: Nodes, options: TextOptions): string {
  return print(tree, options)
    .replace(/[^\S\n]+$/gmu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function print(node: Nodes, options: TextOptions): string {
  switch (node.type) {
    case "root":
    case "blockquote":
      return node.children.map((child) => print(child, options)).join("\n\n");
    case "list":
      return printList(node, options);
    case "listItem":
      return node.children.map((child) => print(child, options)).join("\n");
    case "text":
      return fillSlots(node.value.replace(/\s*\n\s*/gu, " "), options);
    case "inlineCode":
    case "code":
    case "html":
      return fillSlots(node.value, options);
    case "break":
      return "\n";
    case "thematicBreak":
      return "—";
    case "link":
      return printLink(inline(node, options), fillAddress(node.url, options.slots), options.channel);
    case "image":
      return fillSlots(node.alt ?? "", options);
    case "definition":
      return "";
    default:
      return "children" in node ? inline(node, options) : "";
  }
}

function inline(node: Parent, options: TextOptions): string {
  return node.children.map((child) => print(child, options)).join("");
}

function printList(list: Extract<Nodes, { type: "list" }>, options: TextOptions): string {
  const first = list.start ?? 1;
  return list.children
    .map((item, index) => {
      const bullet = list.ordered ? `${formatNumber(first + index, options.locale)}. ` : "- ";
      return bullet + print(item, options).replace(/\n(?!\n|$)/g, `\n${" ".repeat(bullet.length)}`);
    })
    .join(list.spread ? "\n\n" : "\n");
}

/** Nobody can click on the phone; elsewhere the address follows its words. */
function printLink(words: string, address: string, channel: Channel): string {
  const shown = address.replace(/^(mailto|tel):/, "");
  if (words === address || words === shown) return channel === "phone" ? spoken(shown) : shown;
  return channel === "phone" ? words : `${words} (${shown})`;
}

function fillSlots(text: string, { slots, locale, channel }: TextOptions): string {
  return splitAtSlots(text, slots)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      // Marks behind a web address would become part of it where chats turn addresses into links.
      if (piece.href !== undefined && !piece.href.startsWith("tel:")) {
        return channel === "phone" ? spoken(piece.text) : piece.text;
      }
      return isolate(piece.text, locale);
    })
    .join("");
}

/** An address as it is read out: www.example.com/track. */
function spoken(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
