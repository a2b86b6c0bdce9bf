/** A tick box on each step. What is ticked is kept for this visit alone, and nowhere but in the reader's browser. */
import { fillSlots } from "#i18n/count.ts";
import { element } from "./answer-markup.ts";
import { printHere } from "./count-here.ts";

/** `key` names the list among all that are kept. */
export function tickSteps(
  list: HTMLOListElement,
  key: string,
  { stepDone, stepsDone }: { stepDone: string; stepsDone: string },
): void {
  const steps = [...list.children].filter((child) => child instanceof HTMLLIElement);
  const done = readDone(key);
  const boxes = steps.map((step, at) => {
    const label = fillSlots(stepDone, { step: printHere(at + 1) });
    const box = element("input", { type: "checkbox", class: "tick", "aria-label": label });
    box.checked = done.has(at);
    step.prepend(box);
    return box;
  });
  const status = element("p", { class: "steps-done", role: "status" });
  list.after(status);

  list.addEventListener("change", () => {
    const ticked = boxes.flatMap((box, at) => (box.checked ? [at] : []));
    keepDone(key, ticked);
    const counts = { done: printHere(ticked.length), count: printHere(boxes.length) };
    status.textContent = fillSlots(stepsDone, counts);
  });
}

/** Storage may be switched off; then a tick lasts as long as the page. */
function readDone(key: string): Set<number> {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(key) ?? "[]") as number[]);
  } catch {
    return new Set();
  }
}

function keepDone(key: string, done: readonly number[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(done));
  } catch {
    return;
  }
}
