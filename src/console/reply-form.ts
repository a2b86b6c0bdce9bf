/** `<reply-form>`: a reply with its fields and its preview; the parts around it copy, share and combine. */
import { changePart, retypePart } from "./change-part.ts";
import { settleChannel, type Draft, type Part } from "./draft.ts";
import { fillDraft, type FilledDraft } from "./fill-draft.ts";
import { listenToReply } from "./reply-events.ts";
import { drawReplyHead } from "./reply-head.ts";
import type { PartAction } from "./reply-part.ts";
import "./reply-preview.ts";
import type { ReplyPreview } from "./reply-preview.ts";
import { sendReply, type Way } from "./send-reply.ts";
import type { Session, SessionPart } from "./session.ts";
import { takeInput } from "./take-input.ts";
import "./value-fields.ts";
import { refusalFor, type ValueFields } from "./value-fields.ts";

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
    listenToReply(this);
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
      if (refusal.part) this.#preview.focusPart(refusal.part, "text");
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

  take(target: HTMLElement): void {
    const changed = this.session && this.draft && takeInput(target, this.draft, this.session.conversation);
    if (!changed) return;
    if (changed === "value") {
      this.#refresh();
      this.say("");
      return;
    }
    if (changed === "locale") this.#fields.reset();
    this.render();
    this.querySelector<HTMLElement>(`[name=${changed}]:checked`)?.focus();
  }

  retype(part: Part, text: string): void {
    if (!this.session || !this.draft) return;
    retypePart(this.draft, part, text, this.session);
    this.#refresh();
    this.say("");
  }

  changePart(part: Part, action: PartAction): void {
    if (!this.session || !this.draft) return;
    const changed = changePart(this.draft, part, action, this.session);
    if (!changed) return;
    this.render();
    this.say(changed.said);
    this.dispatchEvent(new CustomEvent("compose"));
    this.#preview.focusPart(changed.part, changed.to);
  }
}

customElements.define("reply-form", ReplyForm);
