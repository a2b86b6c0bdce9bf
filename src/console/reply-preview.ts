/** `<reply-preview>`: the reply as the customer will get it, part by part. A marked value leads to its field. */
import { countIn } from "#i18n/count.ts";
import { countSegments } from "#reply/segments.ts";
import type { Draft, Part } from "./draft.ts";
import type { FilledDraft } from "./fill-draft.ts";
import "./reply-part.ts";
import type { PartAction, ReplyPart } from "./reply-part.ts";
import { printNumber, type Session } from "./session.ts";

declare global {
  interface HTMLElementEventMap {
    /** The name of a value that was clicked. */
    editvalue: CustomEvent<string>;
  }
}

export class ReplyPreview extends HTMLElement {
  get #sheet(): HTMLElement {
    return this.querySelector(".sheet") as HTMLElement;
  }

  get #parts(): ReplyPart[] {
    return [...this.querySelectorAll<ReplyPart>("reply-part")];
  }

  connectedCallback(): void {
    this.addEventListener("click", ({ target }) => {
      const name = (target as Element).closest<HTMLElement>("mark[data-name]")?.dataset["name"];
      if (name !== undefined) this.dispatchEvent(new CustomEvent("editvalue", { detail: name }));
    });
  }

  /** Parts that are still there keep their element, and with it the focus. */
  show({ parts, text }: FilledDraft, draft: Draft, session: Session): void {
    const known = new Map(this.#parts.map((view) => [view.held, view]));
    const views = parts.map(
      ({ part }) => known.get(part) ?? (document.createElement("reply-part") as ReplyPart),
    );
    if (views.some((view, index) => view !== this.#sheet.children[index]) || known.size !== views.length)
      this.#sheet.replaceChildren(...views);
    views.forEach((view, index) => {
      const filled = parts[index];
      if (filled) view.show(filled, index + 1, draft, session);
    });
    this.#sayParts(text, draft.channel === "sms", session);
  }

  focusPart(part: Part, action: PartAction | "text"): void {
    const view = this.#parts.find((each) => each.held === part);
    if (action === "text") view?.focusText();
    else view?.focusButton(action);
  }

  /** For copying by hand, where the clipboard is out of reach. */
  select(): void {
    getSelection()?.selectAllChildren(this.#sheet);
  }

  #sayParts(text: string, shown: boolean, session: Session): void {
    const note = this.querySelector<HTMLElement>(".parts");
    if (!note) return;
    const { language, strings } = session;
    note.hidden = !shown;
    const { length, segments } = countSegments(text);
    note.textContent = countIn(language.lang, strings.messageParts, segments, {
      length: printNumber(length, session),
    });
    note.dataset["long"] = String(segments > 3);
  }
}

customElements.define("reply-preview", ReplyPreview);
