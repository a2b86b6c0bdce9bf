/** `<reply-form>`: a reply with its fields and its preview; the parts around it copy, share and combine. */
import { fillSlots } from "#i18n/count.ts";
import { retype, startEdit } from "#reply/edited-text.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import { rememberValue } from "./conversation.ts";
import { dropEdit, editKey, movePart, settleChannel, type Draft, type Part } from "./draft.ts";
import { fillDraft, type FilledDraft } from "./fill-draft.ts";
import { drawReplyHead } from "./reply-head.ts";
import type { PartAction } from "./reply-part.ts";
import "./reply-preview.ts";
import type { ReplyPreview } from "./reply-preview.ts";
import { sendReply, type Way } from "./send-reply.ts";
import { printNumber, type Session, type SessionPart } from "./session.ts";
import "./value-fields.ts";
import { refusalFor, type ValueFields } from "./value-fields.ts";
import type { ValueField } from "./value-field.ts";

declare global {
  interface HTMLElementEventMap {
    leave: CustomEvent;
    /** The draft became one that somebody put work into, or stopped being one. */
    compose: CustomEvent;
  }
}

export class ReplyForm extends HTMLElement implements SessionPart {
  session: Session | undefined;
  draft: Draft | undefined;
  #tried = false;

  connectedCallback(): void {
    this.addEventListener("input", ({ target }) => this.#takeInput(target as HTMLElement));
    this.addEventListener("keydown", (event) => this.#readKey(event));
    this.addEventListener("retype", ({ detail }) => this.#retype(detail.part, detail.text));
    this.addEventListener("partaction", ({ detail }) => this.#changePart(detail.part, detail.action));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send("both");
    });
    this.addEventListener("click", ({ target }) => {
      const way = (target as Element).closest<HTMLElement>("[data-way]")?.dataset["way"];
      if (way) void this.send(way as Way);
    });
    this.#preview.addEventListener("editvalue", ({ detail }) => this.#fields.focusField(detail));
  }

  show(draft: Draft): void {
    this.draft = draft;
    this.#tried = false;
    this.#fields.reset();
    this.render();
  }

  /** The first field that still wants something; with none, the button that copies. */
  focusNext(): void {
    if (!this.#fields.focusNext()) this.querySelector<HTMLElement>(".copy")?.focus();
  }

  render(): void {
    const { session, draft } = this;
    if (!session || !draft) return;
    settleChannel(draft);
    drawReplyHead(this, draft, session);
    this.#refresh();
    this.say("");
  }

  /** Whatever is missing or wrong is asked for first. */
  async send(way: Way): Promise<void> {
    const { session, draft } = this;
    if (!session || !draft) return;
    this.#tried = true;
    const filled = this.#refresh();
    const refusal = filled && way !== "link" ? refusalFor(filled, session) : undefined;
    if (!filled) return;
    if (refusal) {
      this.say(refusal.message, "refused");
      if (refusal.field !== undefined) this.#fields.focusField(refusal.field);
      return;
    }
    const sent = await sendReply(way, draft, filled, session);
    if (!sent.done) this.#preview.select();
    this.say(sent.message, sent.done ? "done" : "refused");
  }

  say(message: string, kind: "done" | "refused" | "" = ""): void {
    const status = this.querySelector<HTMLElement>(".outcome");
    if (status) Object.assign(status, { textContent: message }).dataset["kind"] = kind;
  }

  get #preview(): ReplyPreview {
    return this.querySelector("reply-preview") as ReplyPreview;
  }

  get #fields(): ValueFields {
    return this.querySelector("value-fields") as ValueFields;
  }

  #refresh(): FilledDraft | undefined {
    const { session, draft } = this;
    if (!session || !draft) return undefined;
    const filled = fillDraft(draft, session);
    this.#fields.show(filled, session);
    this.#preview.show(filled, draft, session);
    this.#fields.report(filled.fields, session, this.#tried);
    return filled;
  }

  #takeInput(target: HTMLElement): void {
    const { session, draft } = this;
    if (!session || !draft || target instanceof HTMLTextAreaElement) return;
    const { conversation } = session;
    if (target instanceof HTMLInputElement && target.name === "channel") {
      draft.channel = conversation.channel = target.value as Channel;
      this.render();
    } else if (target instanceof HTMLInputElement && target.name === "locale") {
      draft.locale = conversation.locale = target.value;
      this.#fields.reset();
      this.render();
    } else {
      const field = target.closest<ValueField>("value-field");
      if (field) rememberValue(conversation, field.name, field.value);
      this.#refresh();
      this.say("");
      return;
    }
    this.querySelector<HTMLElement>(`[name=${target.name}]:checked`)?.focus();
  }

  #retype(part: Part, text: string): void {
    const { session, draft } = this;
    const edit = draft && part.edits[editKey(draft)];
    const filled = session && draft && fillDraft(draft, session).parts.find((each) => each.part === part);
    if (!draft || !edit || !filled) return;
    part.edits[editKey(draft)] = retype(edit, filled.reply.fields, filled.words.locale, text);
    this.#refresh();
    this.say("");
  }

  #changePart(part: Part, action: PartAction): void {
    const { session, draft } = this;
    const index = draft?.parts.indexOf(part) ?? -1;
    if (!session || !draft || index < 0) return;
    const filled = fillDraft(draft, session).parts.find((each) => each.part === part);
    const title = filled?.words.title ?? "";
    let said = "";
    if (action === "edit" && filled) part.edits[editKey(draft)] = startEdit(filled.reply.pieces);
    else if (action === "restore") dropEdit(part, draft);
    else if (action === "remove" && draft.parts.length > 1) {
      draft.parts.splice(index, 1);
      said = fillSlots(session.strings.removed, { title });
    } else if (draft.parts.length > 1) {
      const place = printNumber(movePart(draft, index, action === "up" ? -1 : 1) + 1, session);
      said = fillSlots(session.strings.moved, {
        title,
        place,
        count: printNumber(draft.parts.length, session),
      });
    }
    this.render();
    this.say(said);
    this.dispatchEvent(new CustomEvent("compose"));
    const next = action === "remove" ? draft.parts[Math.min(index, draft.parts.length - 1)] : part;
    if (next)
      this.#preview.focusPart(next, action === "edit" ? "text" : action === "restore" ? "edit" : action);
  }

  /** In text fields the form's own Enter copies; Ctrl or ⌘ with it copies from anywhere. */
  #readKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.isComposing) return;
    const anywhere = event.ctrlKey || event.metaKey;
    if (!anywhere && !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    void this.send("both");
  }
}

customElements.define("reply-form", ReplyForm);
