/** Finds a part of a custom element's server-rendered markup; a missing part is our own mistake and says so. */

export function partOf<Part extends Element = HTMLElement>(host: Element, selector: string): Part {
  const part = host.querySelector<Part>(selector);
  if (!part) throw new Error(`<${host.localName}> expects ${selector} inside it, and there is none.`);
  return part;
}
