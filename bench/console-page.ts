/** Runs in the page: types a keystroke and tells how long it took until its results were painted. */

interface Probe {
  /** Milliseconds from the keystroke to the frame that shows its results. */
  type: (typed: string) => Promise<number>;
  longTasks: number[];
  /** Milliseconds from navigation to the first results. */
  firstResults: Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Takes what stands in the field when the page has loaded. Set up before any script of the page; travels there as text,
 * so all it needs stands inside.
 */
export function watchPage(firstQuery: string): void {
  const input = "reply-finder input, body > input";
  const list = "reply-finder [role=listbox], body > [role=listbox]";
  const longTasks: number[] = [];
  new PerformanceObserver((entries) => {
    longTasks.push(...entries.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });

  const painted = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      });
    });
  /** Results that take the place of others; what is only added was found before. */
  const shown = (isShown: (list: Element) => boolean) =>
    new Promise<number>((done) => {
      const box = document.querySelector(list);
      if (!box) return;
      const fresh = box.childElementCount === 0;
      const watcher = new MutationObserver((changes) => {
        if (!fresh && changes.every(({ removedNodes }) => removedNodes.length === 0)) return;
        if (!isShown(box)) return;
        watcher.disconnect();
        void painted().then(done);
      });
      watcher.observe(box, { childList: true });
    });

  const firstResults = new Promise<number>((done) => {
    addEventListener("DOMContentLoaded", () => {
      const field = document.querySelector<HTMLInputElement>(input);
      if (field) field.value = firstQuery;
      void shown((box) => box.querySelector("[role=option]") !== null).then(done);
    });
  });

  const type = async (typed: string) => {
    const field = document.querySelector<HTMLInputElement>(input);
    if (!field) throw new Error("The page has no search field.");
    const start = performance.now();
    const results = shown(() => true);
    field.value = typed;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return (await results) - start;
  };
  window.probe = { type, longTasks, firstResults };
}
