/** `<reply-part>`: one part of a reply, as it will go out or as a text to edit, with the buttons that move it. */
import { fillSlots } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import { element } from "#site/answer-markup.ts";
import type { Draft, Part } from "./draft.ts";
import type { FilledPart } from "./fill-draft.ts";
import { addPauses } from "./pauses.ts";
import { printNumber, type Session } from "./session.ts";
import "./text-editor.ts";
import type { TextEditor } from "./text-editor.ts";

export type PartAction = "up" | "down" | "remove" | "edit" | "restore";

declare global {
  interface HTMLElementEventMap {
    partaction: CustomEvent<{ part: Part; action: PartAction }>;
    /** The whole text as the agent has it now. */
    retype: CustomEvent<{ part: Part; text: string }>;
  }
}

export class ReplyPart extends HTMLElement {
  /** The one it shows. */
  held: Part | undefined;
  #buttons = element("div", { class: "part-bar", role: "group" });
  #notice = element("p", { class: "note" });
  #paper = element("section", { class: "paper" });
  #editor = document.createElement("text-editor") as TextEditor;

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.append(this.#buttons, this.#notice, this.#paper);
    this.#editor.addEventListener("input", () => {
      const { held: part } = this;
      if (part) this.#tell("retype", { part, text: this.#editor.value });
    });
    this.#buttons.addEventListener("click", ({ target }) => {
      const action = (target as Element).closest<HTMLElement>("[data-action]")?.dataset["action"];
      if (this.held && action) this.#tell("partaction", { part: this.held, action });
    });
    this.addEventListener("keydown", (event) => {
      const action = { ArrowUp: "up", ArrowDown: "down" }[event.key];
      if (!event.altKey || !this.held || !action) return;
      event.preventDefault();
      this.#tell("partaction", { part: this.held, action });
    });
  }

  show({ part, words, reply, edited }: FilledPart, place: number, draft: Draft, session: Session): void {
    const { strings } = session;
    const { lang, dir } = describeLocale(words.locale);
    this.held = part;
    this.dataset["place"] = String(place);
    this.#notice.hidden = words.locale === draft.locale;
    const { name } = describeLocale(draft.locale);
    this.#notice.textContent = fillSlots(strings.notInLanguage, { language: name });
    this.#drawButtons(words.title, place, draft.parts.length, edited !== undefined, session);
    Object.assign(this.#paper, { hidden: edited !== undefined, lang, dir, ariaLabel: strings.preview });
    this.#paper.dataset["channel"] = draft.channel;
    // Escaped by printHtml: words and values arrive as text.
    this.#paper.innerHTML = reply.preview;
    if (draft.channel === "phone") addPauses(this.#paper, lang);
    if (edited === undefined) this.#editor.remove();
    else {
      if (!this.#editor.isConnected) this.append(this.#editor);
      this.#editor.show(edited, words, draft.channel, session);
    }
  }

  focusButton(action: PartAction): void {
    const wanted = this.#buttons.querySelector<HTMLButtonElement>(`[data-action=${action}]:enabled`);
    (wanted ?? this.#buttons.querySelector<HTMLButtonElement>("button:enabled"))?.focus();
  }

  focusText(): void {
    this.#editor.focusText();
  }

  /** Redrawn only when something changed, so that the focus stays. */
  #drawButtons(title: string, place: number, count: number, edited: boolean, session: Session): void {
    const { strings } = session;
    const state = [title, place, count, edited, strings.moveUp].join("\n");
    if (this.#buttons.dataset["state"] === state) return;
    this.#buttons.dataset["state"] = state;
    const focused = this.#buttons.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset["action"]
      : undefined;
    this.#buttons.ariaLabel = fillSlots(strings.partActions, { place: printNumber(place, session), title });
    const button = (action: PartAction, label: string, sign = label, disabled = false) => {
      const made = element("button", { type: "button", class: "quiet", "data-action": action }, sign);
      if (sign !== label) Object.assign(made, { ariaLabel: label, title: label });
      made.disabled = disabled;
      return made;
    };
    this.#buttons.replaceChildren(
      ...(count > 1 ? [element("span", { class: "part-title", dir: "auto" }, title)] : []),
      edited ? button("restore", strings.restoreText) : button("edit", strings.editText),
      ...(count > 1
        ? [
            button("up", strings.moveUp, "↑", place === 1),
            button("down", strings.moveDown, "↓", place === count),
            button("remove", strings.removePart, "×"),
          ]
        : []),
    );
    if (focused) this.focusButton(focused as PartAction);
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define("reply-part", ReplyPart);
