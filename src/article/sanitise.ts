/** The last gate before a page: only markup we know, only addresses that are safe to follow. */
import type { Root } from "hast";
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";
import { htmlElements } from "./components.ts";

const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...htmlElements, "button", "details", "summary"],
  attributes: {
    ...defaultSchema.attributes,
    "*": [...(defaultSchema.attributes?.["*"] ?? []), "dir", "lang", "id", "role"],
    button: [["type", "button"], "popoverTarget"],
    details: [["className", "answer"], "name"],
    div: [["className", "note", "guide", "question"], "dataKind"],
    img: ["src", "alt", "width", "height", "loading", "decoding"],
    p: [["className", "ask"]],
    ol: [["className", "steps"], "start"],
    span: [["className", "fact", "term"], "dataFact", "popover"],
  },
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto", "tel"], src: ["https"] },
  clobber: [],
};

export function sanitiseTree(tree: Root): Root {
  return sanitize(tree, schema) as Root;
}
