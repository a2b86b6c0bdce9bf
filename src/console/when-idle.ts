/** Puts work off: until the browser has painted, or until nobody is typing and nothing else is to be done. */

/** Milliseconds after the pause at which it is done in any case. */
const atLatest = 200;

/** `pause` is in milliseconds. */
export function whenIdle(pause: number, work: () => void): void {
  setTimeout(() => {
    // Safari tells no idle time.
    if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: atLatest });
    else work();
  }, pause);
}

/** What stands on the page now is seen first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
