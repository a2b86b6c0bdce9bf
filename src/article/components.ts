/** The components a writer may use, by the name they are written with. They are passed in, never imported. */
import type { Component } from "./component.ts";
import { details } from "./components/details.ts";
import { fact } from "./components/fact.ts";
import { answer, guide, question } from "./components/guide.ts";
import { note } from "./components/note.ts";
import { steps } from "./components/steps.ts";
import { term } from "./components/term.ts";

export const components: Record<string, Component> = {
  Steps: steps,
  Note: note,
  Fact: fact,
  Term: term,
  Details: details,
  Guide: guide,
  Question: question,
  Answer: answer,
};

/** Plain HTML a writer may use where Markdown has no word for it. */
export const htmlElements = [
  "a",
  "abbr",
  "b",
  "br",
  "caption",
  "cite",
  "code",
  "dd",
  "del",
  "details",
  "div",
  "dl",
  "dt",
  "em",
  "figcaption",
  "figure",
  "hr",
  "i",
  "img",
  "ins",
  "kbd",
  "li",
  "mark",
  "ol",
  "p",
  "pre",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strong",
  "sub",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "u",
  "ul",
  "var",
  "wbr",
];
