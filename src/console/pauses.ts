/** Puts a breath between the sentences of a text that is read out on the phone. */
import { element } from "#site/answer-markup.ts";

/** Marks inside a sentence stay whole; a pause goes into the text that stands between them. */
export function addPauses(paper: HTMLElement, lang: string): void {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  for (const block of paper.querySelectorAll("p, li")) {
    const text = block.textContent;
    const ends = [...segmenter.segment(text)]
      .map(({ index, segment }) => index + segment.length)
      .slice(0, -1);
    for (const end of ends.reverse()) pauseAt(block, end);
  }
}

function pauseAt(block: Element, place: number): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const until = from + text.length;
    if (place <= until && place > from) {
      const rest = text.splitText(place - from);
      if (text.parentElement === block)
        rest.before(element("span", { class: "pause", "aria-hidden": "true" }));
      return;
    }
    from = until;
  }
}
