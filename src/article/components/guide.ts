/** `<Guide>`: a short path of questions to the right answer; each answer unfolds what to do or the next question. */
import { h } from "hastscript";
import type { Component } from "../component.ts";

export const guide: Component = {
  props: [],
  render: (_props, children) => [h("div", { className: ["guide"] }, children)],
};

/** `<Question ask="…">`: what to ask; its answers stand inside it. */
export const question: Component = {
  props: ["ask"],
  needs: ["ask"],
  render: ({ ask = "" }, children) => [
    h("div", { className: ["question"] }, [h("p", { className: ["ask"] }, ask), ...children]),
  ],
};

/** `<Answer say="…">`: an answer to choose, and what follows from it. */
export const answer: Component = {
  props: ["say"],
  needs: ["say"],
  render: ({ say = "…" }, children) => [
    h("details", { className: ["answer"] }, [h("summary", say), ...children]),
  ],
};
