/** `<value-fields>`: what a reply wants filled in, one field a value. */
import { fillSlots } from "#i18n/count.ts";
import { findBlank } from "#reply/open-blank.ts";
import { element } from "#site/answer-markup.ts";
import type { Part } from "./draft.ts";
import type { FilledDraft, LabelledField } from "./fill-draft.ts";
import type { Session } from "./session.ts";
import "./value-field.ts";
import type { ValueField } from "./value-field.ts";

export class ValueFields extends HTMLElement {
  get #fields(): ValueField[] {
    return [...this.querySelectorAll<ValueField>("value-field")];
  }

  /** A field that is asked for still keeps its place, and with it the focus. */
  show({ fields, values }: FilledDraft, session: Session): void {
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(" ");
    if (this.dataset["locale"] !== session.language.locale || names(this.#fields) !== names(fields)) {
      this.dataset["locale"] = session.language.locale;
      this.#draw(fields, values, session);
    }
  }

  /** Draws them anew with the next `show`: for another template or language. */
  reset(): void {
    delete this.dataset["locale"];
  }

  report(fields: readonly LabelledField[], { strings }: Session, tried: boolean): void {
    for (const field of fields) this.#named(field.name)?.report(field, strings, tried);
  }

  focusField(name: string): void {
    this.#named(name)?.focusControl();
  }

  /** The first that still wants something; says whether there is one. */
  focusNext(): boolean {
    const open = this.#fields.find((field) => field.value.trim() === "");
    open?.focusControl();
    return open !== undefined;
  }

  #named(name: string): ValueField | undefined {
    return this.#fields.find((field) => field.name === name);
  }

  #draw(fields: readonly LabelledField[], values: Record<string, string>, session: Session): void {
    const held = (document.activeElement?.closest("value-field") as ValueField | null)?.name;
    const drawn = fields.map((field) => {
      const view = document.createElement("value-field") as ValueField;
      view.show(field, field.label, values[field.name] ?? "", session);
      return view;
    });
    this.replaceChildren(...drawn);
    if (drawn.length === 0) this.append(element("p", { class: "note" }, session.strings.noDetails));
    if (held !== undefined) this.focusField(held);
  }
}

/** What stands in the way of copying, in words; nothing where all is filled in. */
export function refusalFor(
  { fields, parts, fault }: FilledDraft,
  { strings }: Session,
): { message: string; field?: string; part?: Part } | undefined {
  const open = fields.find(({ state }) => state === "missing" || state === "wrong");
  if (open) {
    const wording =
      open.state === "missing" ? strings.fillFirst : strings.wrong[open.placeholder?.type ?? "text"];
    return { message: fillSlots(wording, { label: open.label }), field: open.name };
  }
  const unfinished = parts.find(({ edited }) => edited !== undefined && findBlank(edited) !== undefined);
  if (unfinished) return { message: strings.finishText, part: unfinished.part };
  return fault === undefined ? undefined : { message: fillSlots(strings.broken, { fault }) };
}

customElements.define("value-fields", ValueFields);
