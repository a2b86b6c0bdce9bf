/** `<key-list>`: all keys of the console, and whether single ones are listened to. */
import { usesSingleKeys } from "./console-keys.ts";
import { keep } from "./kept.ts";

export class KeyList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) keep("single-keys", target.checked);
    });
  }

  open(): void {
    const box = this.querySelector<HTMLInputElement>("[name=single-keys]");
    if (box) box.checked = usesSingleKeys();
    this.querySelector("dialog")?.showModal();
  }
}

customElements.define("key-list", KeyList);
