/** `<reply-form>`: a template with its fields, its preview and its way to the clipboard. Says `leave` to go back. */
import { fillSlots } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import type { Field } from "#reply/compose.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import { element } from "#site/answer-markup.ts";
import { fillChoiceBar } from "./choice-bar.ts";
import { copyReply } from "./clipboard.ts";
import { rememberValue } from "./conversation.ts";
import type { OpenedTemplate } from "./exchange.ts";
import { fillOpened, labelOf, type FilledTemplate } from "./fill-opened.ts";
import { drawGuidance } from "./guidance.ts";
import "./reply-preview.ts";
import type { ReplyPreview } from "./reply-preview.ts";
import type { Session, SessionPart } from "./session.ts";
import "./value-field.ts";
import type { ValueField } from "./value-field.ts";

declare global {
  interface HTMLElementEventMap {
    leave: CustomEvent;
  }
}

export class ReplyForm extends HTMLElement implements SessionPart {
  session: Session | undefined;
  #opened: OpenedTemplate | undefined;
  #locale = "";
  #channel: Channel = "email";
  #tried = false;

  connectedCallback(): void {
    this.addEventListener("input", ({ target }) => this.#takeInput(target as HTMLElement));
    this.addEventListener("keydown", (event) => this.#readKey(event));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#copy();
    });
    this.querySelector(".back")?.addEventListener("click", () => this.#leave());
    this.#preview.addEventListener("editvalue", ({ detail }) => this.#fieldNamed(detail)?.focusControl());
  }

  /** Starts in the first of these languages that it is written in, and for this channel where it has it. */
  show(opened: OpenedTemplate, locales: readonly string[], channel: Channel = this.#channel): void {
    this.#opened = opened;
    this.#locale =
      [...locales, ...Object.keys(opened.versions)].find((locale) => opened.versions[locale]) ?? "";
    this.#channel = channel;
    this.#tried = false;
    this.render();
  }

  /** The first field that still wants something; with none, the button that copies. */
  focusNext(): void {
    const open = this.#fields.find((field) => field.value.trim() === "");
    if (open) open.focusControl();
    else this.querySelector<HTMLElement>(".copy")?.focus();
  }

  render(): void {
    const { session } = this;
    const version = this.#opened?.versions[this.#locale];
    if (!session || !this.#opened || !version) return;
    const { strings } = session;
    const { words } = version;
    const { channels } = words;
    this.#channel = channels.find((channel) => channel === this.#channel) ?? channels[0] ?? "email";

    const title = this.querySelector<HTMLElement>("h2");
    if (title)
      Object.assign(title, {
        textContent: words.title,
        lang: describeLocale(words.locale).lang,
        dir: "auto",
      });
    const stage = this.querySelector(".stage-name");
    if (stage) stage.textContent = strings.stages[words.stage];
    this.querySelector(".about")?.replaceChildren(...drawGuidance(words, this.#opened, session));

    const named = channels.map((channel) => ({ value: channel, label: strings.channels[channel] }));
    const languages = session.data.locales
      .filter((locale) => this.#opened?.versions[locale])
      .map(describeLocale)
      .map(({ locale, lang, name }) => ({ value: locale, label: name, lang }));
    this.#drawBar("channel", named, this.#channel);
    this.#drawBar("locale", languages, this.#locale);
    this.#drawFields();
    this.#say("", "");
  }

  get #preview(): ReplyPreview {
    return this.querySelector("reply-preview") as ReplyPreview;
  }

  get #fields(): ValueField[] {
    return [...this.querySelectorAll<ValueField>("value-field")];
  }

  #fieldNamed(name: string): ValueField | undefined {
    return this.#fields.find((field) => field.name === name);
  }

  #drawBar(name: string, options: { value: string; label: string; lang?: string }[], chosen: string): void {
    const bar = this.querySelector<HTMLElement>(`[data-bar=${name}]`);
    if (bar) fillChoiceBar(bar, name, options, chosen);
  }

  #drawFields(): void {
    const { session } = this;
    const filled = this.#fill();
    if (!session || !filled) return;
    const { reply, values } = filled;
    const holder = this.querySelector(".fields");
    const drawn = reply.fields.map((field) => {
      const view = document.createElement("value-field") as ValueField;
      view.show(field, this.#labelOf(field), values[field.name] ?? "", session);
      return view;
    });
    holder?.replaceChildren(...drawn);
    if (drawn.length === 0) holder?.append(element("p", { class: "note" }, session.strings.noDetails));
    this.#refresh();
  }

  #refresh(): void {
    const { session } = this;
    const reply = this.#fill()?.reply;
    if (!session || !reply) return;
    this.#preview.show(reply, this.#locale, this.#channel, session);
    for (const field of reply.fields)
      this.#fieldNamed(field.name)?.report(field, session.strings, this.#tried);
  }

  #fill(): FilledTemplate | undefined {
    if (!this.session || !this.#opened) return undefined;
    return fillOpened(this.#opened, this.#locale, this.#channel, this.session);
  }

  #labelOf(field: Field): string {
    return this.#opened && this.session ? labelOf(field, this.#opened, this.session) : field.name;
  }

  #takeInput(target: HTMLElement): void {
    if (!this.session) return;
    const { conversation } = this.session;
    if (target instanceof HTMLInputElement && target.name === "channel") {
      conversation.channel = target.value as Channel;
      this.#channel = conversation.channel;
      this.#drawFields();
    } else if (target instanceof HTMLInputElement && target.name === "locale") {
      conversation.locale = target.value;
      this.#locale = target.value;
      this.render();
      this.querySelector<HTMLElement>(`[name=locale][value="${target.value}"]`)?.focus();
    } else {
      const field = target.closest<ValueField>("value-field");
      if (field) rememberValue(conversation, field.name, field.value);
      this.#refresh();
    }
    this.#say("", "");
  }

  /** In text fields the form's own Enter does it. */
  #readKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    void this.#copy();
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent("leave", { bubbles: true }));
  }

  async #copy(): Promise<void> {
    const reply = this.#fill()?.reply;
    if (!this.session || !reply) return;
    const { strings } = this.session;
    this.#tried = true;
    this.#refresh();
    const open = reply.fields.find(({ state }) => state === "missing" || state === "wrong");
    if (open) {
      const label = this.#labelOf(open);
      const wrong = strings.wrong[open.placeholder?.type ?? "text"];
      this.#say(fillSlots(open.state === "missing" ? strings.fillFirst : wrong, { label }), "refused");
      this.#fieldNamed(open.name)?.focusControl();
      return;
    }
    const broken = reply.problems.find(({ severity }) => severity === "error");
    if (broken) return this.#say(fillSlots(strings.broken, { fault: broken.message }), "refused");
    const copied = await copyReply(reply);
    if (!copied) this.#preview.select();
    this.#say(copied ? strings.copied : strings.copyFailed, copied ? "done" : "refused");
  }

  #say(message: string, kind: "done" | "refused" | ""): void {
    const status = this.querySelector<HTMLElement>(".outcome");
    if (!status) return;
    status.textContent = message;
    status.dataset["kind"] = kind;
  }
}

customElements.define("reply-form", ReplyForm);
