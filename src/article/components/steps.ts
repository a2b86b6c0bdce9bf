/** `<Steps>`: an ordered list of things to do, one after another. */
import type { Element, ElementContent } from "hast";
import type { Component } from "../component.ts";

function isOrderedList(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "ol";
}

export const steps: Component = {
  props: [],
  render: (_props, children) =>
    children.map((child) =>
      isOrderedList(child) ? { ...child, properties: { ...child.properties, className: ["steps"] } } : child,
    ),
};
