/** `[text][1]` and its definition become one link, so that later steps meet a single kind. */
import type { Definition, Image, Link, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== "linkReference" && node.type !== "imageReference"))
      return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title = null } = definition;
    const inlined: Link | Image =
      node.type === "linkReference"
        ? { type: "link", url, title, children: node.children }
        : { type: "image", url, title, alt: node.alt ?? "" };
    parent.children[index] = inlined;
  });
}
