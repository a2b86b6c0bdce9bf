/** `<Term id="…">word</Term>`: a glossary word that explains itself on tap, by keyboard and in print. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Component } from "../component.ts";

export const term: Component = {
  props: ["id"],
  render: ({ id = "" }, children, { glossary }) => {
    const entry = glossary[id];
    if (!entry) return children;
    const word: ElementContent[] = children.length > 0 ? children : [{ type: "text", value: entry.term }];
    const target = `term-${id}`;
    return [
      h("span", { className: ["term"] }, [
        h("button", { type: "button", popovertarget: target }, word),
        h("span", { id: target, popover: "auto", role: "note" }, [
          h("strong", entry.term),
          ` ${entry.plain}`,
        ]),
      ]),
    ];
  },
};
