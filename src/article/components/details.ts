/** `<Details summary="…">`: text folded away until somebody wants it. */
import { h } from "hastscript";
import type { Component } from "../component.ts";

export const details: Component = {
  props: ["summary"],
  needs: ["summary"],
  render: ({ summary = "…" }, children) => [h("details", [h("summary", summary), ...children])],
};
