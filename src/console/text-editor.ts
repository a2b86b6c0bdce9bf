/** `<text-editor>`: an agent's own wording, with what the tone check says about it marked in and listed under the text. */
import { countIn, fillSlots } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import { findBlank } from "#reply/open-blank.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import { element, markedText } from "#site/answer-markup.ts";
import type { Session } from "./session.ts";
import type { ToneHint } from "./tone-exchange.ts";
import type { TemplateWords } from "./words.ts";

/** Milliseconds without a keystroke before the text is checked. */
const pause = 350;

export class TextEditor extends HTMLElement {
  #text = element("textarea", { spellcheck: "true", rows: "1" });
  #echo = element("div", { class: "echo", "aria-hidden": "true" });
  #status = element("p", { class: "note", role: "status" });
  #hints = element("ul", { class: "hints" });
  #asked = 0;
  #waiting = 0;
  #checked = "";

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.append(element("div", { class: "editor" }, this.#echo, this.#text), this.#status, this.#hints);
  }

  get value(): string {
    return this.#text.value;
  }

  /** What is still to be written is selected, so that it is written over; else it goes on at the end. */
  focusText(): void {
    this.#text.focus();
    const { length } = this.value;
    if (!this.#selectBlank(0, length)) this.#text.setSelectionRange(length, length);
  }

  show(text: string, words: TemplateWords, channel: Channel, session: Session): void {
    const { lang, dir } = describeLocale(words.locale);
    for (const each of [this.#text, this.#echo]) Object.assign(each, { lang, dir });
    this.#text.ariaLabel = session.strings.editText;
    if (this.#text.value !== text) this.#text.value = text;
    const state = [text, words.locale, channel, session.language.locale].join("\n");
    if (state === this.#checked) return;
    this.#checked = state;
    this.#mark([]);
    this.#status.textContent = session.strings.checkingTone;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => void this.#check(words, channel, session), pause);
  }

  async #check(words: TemplateWords, channel: Channel, session: Session): Promise<void> {
    const { strings, language } = session;
    const turn = ++this.#asked;
    const { locale, stage, rules, limits } = words;
    const reply = { text: this.value, locale, stage, channel, rules, limits };
    const hints = await session.checkTone(reply, language.locale).catch(() => undefined);
    if (turn !== this.#asked || reply.text !== this.value) return;
    this.#mark(hints ?? []);
    const shown = (hints ?? []).map((hint) => this.#drawHint(hint, session));
    this.#hints.replaceChildren(...shown);
    if (!hints) this.#status.textContent = strings.toneUnavailable;
    else if (hints.length === 0) this.#status.textContent = strings.toneFine;
    else this.#status.textContent = countIn(language.lang, strings.toneFindings, hints.length);
  }

  #mark(hints: readonly ToneHint[]): void {
    // The space at the end keeps the last empty line as high as the field's own.
    this.#echo.replaceChildren(markedText(this.value, [...hints]), " ");
    if (hints.length === 0) this.#hints.replaceChildren();
  }

  #drawHint({ start, end, message, expected, severity }: ToneHint, { strings }: Session): HTMLElement {
    const { lang } = this.#text;
    const found = element("q", { lang, dir: "auto" }, this.value.slice(start, end));
    const item = element("li", { "data-severity": severity }, found, " ", element("span", {}, message));
    const offers = element("div", { class: "offers" });
    for (const wording of expected.slice(0, 3)) {
      const label = wording === "" ? strings.leaveOut : fillSlots(strings.writeInstead, { wording });
      const button = element("button", { type: "button", class: "quiet", dir: "auto" }, label);
      button.addEventListener("click", () => {
        this.#text.setRangeText(wording, start, end, "end");
        this.#text.dispatchEvent(new Event("input", { bubbles: true }));
        this.#text.focus();
        this.#selectBlank(start, start + wording.length);
      });
      offers.append(button);
    }
    if (expected.length > 0) item.append(offers);
    return item;
  }

  #selectBlank(from: number, to: number): boolean {
    const blank = findBlank(this.value, from);
    if (blank === undefined || blank >= to) return false;
    this.#text.setSelectionRange(blank, blank + 1);
    return true;
  }
}

customElements.define("text-editor", TextEditor);
