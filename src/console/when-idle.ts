/** Puts work off until nobody is typing, the browser has painted and nothing else is to be done. */

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
