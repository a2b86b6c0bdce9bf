/** `<reply-console>`: brings finder, reply and article together, and answers the keys that work everywhere. */
import type { ArticleAnswer } from "./article-answer.ts";
import { listen } from "./console-events.ts";
import { sayAge, speak } from "./console-language.ts";
import { startConversation } from "./conversation.ts";
import type { DeviceData } from "./device-data.ts";
import "./key-list.ts";
import type { KeyList } from "./key-list.ts";
import { loadWords } from "./load-words.ts";
import { createPaneOpener } from "./pane-opener.ts";
import "./reply-finder.ts";
import type { ReplyFinder } from "./reply-finder.ts";
import type { ReplyForm } from "./reply-form.ts";
import { noteComposed } from "./resume.ts";
import { startSession, type Session, type SessionPart } from "./session.ts";
import type { WordsVersion } from "./words.ts";

const isEmbedded = new URLSearchParams(location.search).has("embed");

export class ReplyConsole extends HTMLElement {
  session!: Session;
  #version: WordsVersion | undefined;
  #parts: SessionPart[] = [];
  #opener = createPaneOpener(this);
  /** Ends when what was chosen last is shown. */
  chosen: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.finder.focusField();
    void this.#start();
  }

  get finder(): ReplyFinder {
    return this.querySelector("reply-finder") as ReplyFinder;
  }

  get form(): ReplyForm {
    return this.querySelector("reply-form") as ReplyForm;
  }

  get article(): ArticleAnswer {
    return this.querySelector("article-answer") as ArticleAnswer;
  }

  get keys(): KeyList {
    return this.querySelector("key-list") as KeyList;
  }

  get deviceData(): DeviceData {
    return this.querySelector("device-data") as DeviceData;
  }

  async #start(): Promise<void> {
    this.session = await startSession();
    this.welcome(this.finder);
    listen(this);
    this.finder.addEventListener("choose", ({ detail }) => {
      this.chosen = this.#opener.choose(detail);
    });
    addEventListener("hashchange", () => void this.#opener.openShared());
    await this.speak(this.session.language.locale);
    if (isEmbedded) (await import("./host-bridge.ts")).joinHost(this);
    this.#version = await loadWords(this.session, this.finder);
    if (!this.#version) return;
    sayAge(this, this.#version, this.session);
    await this.finder.search();
    await this.#opener.openShared();
    await this.#opener.prepare();
    await import("./offline-note.ts");
  }

  /** Makes parts of the session, as soon as their code is there. */
  welcome(...parts: SessionPart[]): void {
    for (const part of parts) part.session = this.session;
    this.#parts.push(...parts);
  }

  showReply(): void {
    this.dataset["view"] = "reply";
    (this.form.hidden ? this.article : this.form).focusNext();
  }

  leave(): void {
    this.dataset["view"] = "search";
    // Beside a ticket, an agent may be writing there.
    if (!isEmbedded || document.hasFocus()) this.finder.focusField();
  }

  /** The next reply chosen is added to the one at hand. */
  get adding(): boolean {
    return this.querySelector<HTMLElement>(".adding")?.hidden === false;
  }

  set adding(adding: boolean) {
    this.querySelector(".adding")?.toggleAttribute("hidden", !adding);
  }

  noteComposed(): void {
    noteComposed(this, this.form.draft, this.session);
  }

  startAgain(): void {
    this.session.conversation = startConversation();
    this.adding = false;
    this.form.hidden = true;
    this.form.draft = undefined;
    this.article.hidden = true;
    this.querySelector(".welcome")?.removeAttribute("hidden");
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    this.noteComposed();
    this.finder.clear();
    if (!this.querySelector("dialog[open]")) this.leave();
    this.finder.say(this.session.strings.newConversationDone);
  }

  async speak(locale: string): Promise<void> {
    await speak(this, locale, this.session);
    if (this.#version) sayAge(this, this.#version, this.session);
    for (const part of this.#parts) part.render();
    this.noteComposed();
  }
}

customElements.define("reply-console", ReplyConsole);
