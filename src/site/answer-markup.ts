/** An answer as elements: title with what matched marked, summary, each in its own language. */
import type { Answer } from "./find-answers.ts";

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Overlapping or unordered marks are fine. */
export function markedText(text: string, marks: Answer["marks"]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    fragment.append(text.slice(done, from), element("mark", {}, text.slice(from, end)));
    done = end;
  }
  fragment.append(text.slice(done));
  return fragment;
}

/** Language and direction, only where they differ from the page's. */
export function languageOf({ lang }: Answer): Record<string, string> {
  if (lang === document.documentElement.lang) return {};
  return { lang, dir: "auto" };
}
