/** `<Note>`: something worth knowing beside the main line; `kind` is note, tip or caution. */
import { h } from "hastscript";
import type { Component } from "../component.ts";

const kinds = ["note", "tip", "caution"];

export const note: Component = {
  props: ["kind"],
  render: ({ kind = "note" }, children) => [
    h(
      "div",
      { className: ["note"], role: "note", "data-kind": kinds.includes(kind) ? kind : "note" },
      children,
    ),
  ],
};
