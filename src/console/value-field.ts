/** `<value-field>`: one labelled value of a reply, with what it will print as, or what is wrong with it, below. */
import { fillSlots } from "#i18n/count.ts";
import { formatDate } from "#i18n/format.ts";
import { isolate } from "#reply/bidi.ts";
import type { Field } from "#reply/compose.ts";
import { readDay } from "#reply/entries.ts";
import { element } from "#site/answer-markup.ts";
import { printNumber, type Session } from "./session.ts";

const printedTypes = new Set(["number", "money", "date", "time", "duration"]);
const inputModes: Record<string, string> = { number: "decimal", money: "decimal", link: "url" };

export class ValueField extends HTMLElement {
  #control: HTMLInputElement | HTMLSelectElement = element("input");
  #note = element("p", { class: "note" });
  #field: Field | undefined;
  label = "";

  get name(): string {
    return this.#field?.name ?? "";
  }

  get value(): string {
    return this.#control.value;
  }

  show(field: Field, label: string, value: string, session: Session): void {
    const { strings } = session;
    const { name, placeholder } = field;
    const id = `value-${name.replace(".", "-")}`;
    const required = placeholder?.required !== false && placeholder?.fallback === undefined;
    this.#field = field;
    this.label = label;
    this.#control = placeholder?.choices
      ? choiceControl(placeholder.choices, strings.chooseOne)
      : element("input");
    setAttributes(this.#control, {
      id,
      name,
      "aria-describedby": `${id}-note`,
      autocomplete: "off",
      dir: "auto",
    });
    this.#control.value = value;
    this.#note.id = `${id}-note`;
    this.#note.dir = "auto";
    this.#note.classList.toggle("kept-room", printedTypes.has(placeholder?.type ?? "text"));

    const caption = element("label", { for: id }, label);
    if (!required) caption.append(" ", element("span", { class: "optional" }, strings.optional));
    if (this.#control instanceof HTMLInputElement) {
      setAttributes(this.#control, {
        type: "text",
        inputmode: inputModes[placeholder?.type ?? ""] ?? "text",
        spellcheck: "false",
      });
      this.#control.required = required;
      this.#control.placeholder = hintFor(field, session);
    }
    const row = element("div", { class: "control" }, this.#control);
    if (placeholder?.type === "date") row.append(...this.#dayPicker(strings.pickDay));
    this.replaceChildren(caption, row, this.#note);
  }

  /** What the value prints as now; a wrong one is marked at once, a missing one only when copying was tried. */
  report(field: Field, strings: Session["strings"], tried: boolean): void {
    this.#field = field;
    const type = field.placeholder?.type ?? "text";
    const wrong = field.state === "wrong";
    const missing = field.state === "missing" && tried;
    this.#control.setAttribute("aria-invalid", String(wrong || missing));
    this.#note.dataset["kind"] = wrong || missing ? "fault" : "printed";
    if (wrong) this.#note.textContent = fillSlots(strings.wrong[type], { label: this.label });
    else if (missing) this.#note.textContent = fillSlots(strings.fillFirst, { label: this.label });
    else this.#note.textContent = field.state === "filled" && printedTypes.has(type) ? field.printed : "";
  }

  focusControl(): void {
    this.#control.focus();
    if (this.#control instanceof HTMLInputElement) this.#control.select();
  }

  /** The browser's own calendar, for the mouse; Tab goes from entry to entry, where days are typed. */
  #dayPicker(label: string): HTMLElement[] {
    const picker = element("input", { type: "date", class: "picker", tabindex: "-1", "aria-hidden": "true" });
    const button = element("button", {
      type: "button",
      class: "pick-day",
      tabindex: "-1",
      "aria-label": label,
      title: label,
    });
    button.addEventListener("click", () => picker.showPicker());
    picker.addEventListener("change", () => {
      this.#control.value = picker.value;
      this.#control.dispatchEvent(new Event("input", { bubbles: true }));
      this.#control.focus();
    });
    return [button, picker];
  }
}

function choiceControl(choices: readonly string[], invitation: string): HTMLSelectElement {
  const options = choices.map((choice) => element("option", { value: choice }, choice));
  return element("select", {}, element("option", { value: "" }, invitation), ...options);
}

function hintFor({ placeholder, printed, state }: Field, session: Session): string {
  const { strings } = session;
  if (state === "fallback" && printed !== "") return fillSlots(strings.ifEmpty, { fallback: printed });
  if (placeholder?.fallback) return fillSlots(strings.ifEmpty, { fallback: placeholder.fallback });
  const example = placeholder?.example;
  if (example === undefined) return "";
  return fillSlots(strings.example, { example: printExample(example, placeholder, session) });
}

/** A day as the agent would write it; the rest as the writer gave it. */
function printExample(example: string | number, placeholder: Field["placeholder"], session: Session): string {
  const { locale } = session.language;
  if (typeof example === "number") return printNumber(example, session);
  const day = placeholder?.type === "date" ? readDay(example) : undefined;
  return day === undefined ? isolate(example, locale) : formatDate(day, locale);
}

function setAttributes(target: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}

customElements.define("value-field", ValueField);
