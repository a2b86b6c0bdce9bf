/** Keeps work out of the way of what the page shows first. */
export function afterLoad(work: () => void): void {
  if (document.readyState === "complete") work();
  else addEventListener("load", work, { once: true });
}
