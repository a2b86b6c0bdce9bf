/** `<reply-console>`: brings finder, reply and article together, and answers the keys that work everywhere. */
import "./article-answer.ts";
import type { ArticleAnswer } from "./article-answer.ts";
import type { Choice } from "./choice.ts";
import { runCommand, type AnyCommand } from "./console-commands.ts";
import { commandFor } from "./console-keys.ts";
import { sayAge, speak } from "./console-language.ts";
import { startConversation } from "./conversation.ts";
import "./device-data.ts";
import type { DeviceData } from "./device-data.ts";
import "./key-list.ts";
import type { KeyList } from "./key-list.ts";
import { loadWords } from "./load-words.ts";
import { openChoice, openShared } from "./open-choice.ts";
import { drawResume } from "./reply-head.ts";
import "./reply-finder.ts";
import type { ReplyFinder } from "./reply-finder.ts";
import "./reply-form.ts";
import type { ReplyForm } from "./reply-form.ts";
import { isComposed } from "./draft.ts";
import { startSession, type Session } from "./session.ts";
import type { WordsVersion } from "./words.ts";

const twoPanes = matchMedia("(min-width: 62rem)");

export class ReplyConsole extends HTMLElement {
  session: Session = startSession();
  #version: WordsVersion | undefined;
  #opening = 0;
  /** Ends when what was chosen last is shown. */
  chosen: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    for (const part of this.#parts) part.session = this.session;
    this.finder.addEventListener("choose", ({ detail }) => {
      this.chosen = this.#choose(detail);
    });
    this.addEventListener("leave", () => runCommand("leave", this));
    this.form.addEventListener("compose", () => this.noteComposed());
    this.addEventListener("erase", () => this.startAgain());
    this.addEventListener("click", ({ target }) => {
      const command = (target as Element).closest<HTMLElement>("[data-command]")?.dataset["command"];
      if (command) runCommand(command as AnyCommand, this);
    });
    this.addEventListener("keydown", (event) => {
      const command = this.querySelector("dialog[open]") ? undefined : commandFor(event);
      if (!command) return;
      if (command !== "leave") event.preventDefault();
      runCommand(command, this);
    });
    const languages = this.querySelector<HTMLSelectElement>(".interface-language");
    languages?.addEventListener("change", () => this.#speak(languages.value));
    addEventListener("hashchange", () => void this.#openShared());

    this.#speak(this.session.language.locale);
    this.finder.focusField();
    void this.#load();
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

  get #parts() {
    return [this.finder, this.form, this.article, this.deviceData];
  }

  async #load(): Promise<void> {
    this.#version = await loadWords(this.session, this.finder);
    if (!this.#version) return;
    sayAge(this, this.#version, this.session);
    await this.finder.search();
    await this.#openShared();
  }

  /** What an agent only moves past is shown where there is room beside the list. */
  async #choose(choice: Choice): Promise<void> {
    if (!choice.settled && !twoPanes.matches) return;
    const turn = ++this.#opening;
    const opened = await this.session.ask("open", choice.reference);
    if (!opened || turn !== this.#opening) return;
    openChoice(opened, { ...choice, add: choice.add || this.adding }, this);
    if (!choice.settled) return;
    this.adding = false;
    this.noteComposed();
    if (!choice.add) this.showReply();
  }

  async #openShared(): Promise<void> {
    if (await openShared(location.hash, this)) this.showReply();
  }

  showReply(): void {
    this.dataset["view"] = "reply";
    (this.form.hidden ? this.article : this.form).focusNext();
  }

  leave(): void {
    this.dataset["view"] = "search";
    this.finder.focusField();
  }

  /** The next reply chosen is added to the one at hand. */
  get adding(): boolean {
    return this.querySelector<HTMLElement>(".adding")?.hidden === false;
  }

  set adding(adding: boolean) {
    this.querySelector(".adding")?.toggleAttribute("hidden", !adding);
  }

  noteComposed(): void {
    const { conversation } = this.session;
    if (conversation.draft && isComposed(conversation.draft)) conversation.composed = conversation.draft;
    const { composed } = conversation;
    const elsewhere = composed !== this.form.draft && composed && isComposed(composed);
    drawResume(this, elsewhere ? composed : undefined, this.session);
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

  #speak(locale: string): void {
    speak(this, locale, this.session);
    if (this.#version) sayAge(this, this.#version, this.session);
    for (const part of this.#parts) part.render();
    this.noteComposed();
  }
}

customElements.define("reply-console", ReplyConsole);
