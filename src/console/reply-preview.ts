/** `<reply-preview>`: the reply as the customer will get it, every filled value marked. A marked value leads to its field. */
import { countIn } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import type { Reply } from "#reply/compose.ts";
import { countSegments } from "#reply/segments.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { Session } from "./session.ts";

declare global {
  interface HTMLElementEventMap {
    /** The name of a value that was clicked. */
    editvalue: CustomEvent<string>;
  }
}

export class ReplyPreview extends HTMLElement {
  get #paper(): HTMLElement {
    return this.querySelector(".paper") as HTMLElement;
  }

  connectedCallback(): void {
    this.addEventListener("click", ({ target }) => {
      const name = (target as Element).closest<HTMLElement>("mark[data-name]")?.dataset["name"];
      if (name !== undefined) this.dispatchEvent(new CustomEvent("editvalue", { detail: name }));
    });
  }

  show(reply: Reply, locale: string, channel: Channel, { language, strings }: Session): void {
    const { lang, dir } = describeLocale(locale);
    const paper = this.#paper;
    paper.lang = lang;
    paper.dir = dir;
    paper.dataset["channel"] = channel;
    // Escaped by printHtml: words and values arrive as text.
    paper.innerHTML = reply.preview;

    const parts = this.querySelector<HTMLElement>(".parts");
    if (!parts) return;
    parts.hidden = channel !== "sms";
    const { length, segments } = countSegments(reply.text);
    const characters = new Intl.NumberFormat(language.lang).format(length);
    parts.textContent = countIn(language.lang, strings.messageParts, segments, { length: characters });
    parts.dataset["long"] = String(segments > 3);
  }

  /** For copying by hand, where the clipboard is out of reach. */
  select(): void {
    getSelection()?.selectAllChildren(this.#paper);
  }
}

customElements.define("reply-preview", ReplyPreview);
