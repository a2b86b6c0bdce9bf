/** `<reply-console>`: brings finder, reply and article together, and answers the keys that work everywhere. */
import "./article-answer.ts";
import type { ArticleAnswer } from "./article-answer.ts";
import { commandFor, type Command } from "./console-keys.ts";
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
import type { Choice, ReplyFinder } from "./reply-finder.ts";
import "./reply-form.ts";
import type { ReplyForm } from "./reply-form.ts";
import { isComposed } from "./draft.ts";
import { startSession, type Session } from "./session.ts";
import { togglePin } from "./usage.ts";
import type { WordsVersion } from "./words.ts";

const twoPanes = matchMedia("(min-width: 62rem)");

export class ReplyConsole extends HTMLElement {
  session: Session = startSession();
  #version: WordsVersion | undefined;
  #opening = 0;
  /** Ends when what was chosen last is shown. */
  #chosen: Promise<void> = Promise.resolve();
  /** The next reply chosen is added to the one at hand. */
  #adding = false;

  connectedCallback(): void {
    for (const part of this.#parts) part.session = this.session;
    this.finder.addEventListener("choose", ({ detail }) => {
      this.#chosen = this.#choose(detail);
    });
    this.addEventListener("leave", () => this.#run("leave"));
    this.form.addEventListener("compose", () => this.#noteComposed());
    this.addEventListener("erase", () => this.#run("startAgain"));
    this.addEventListener("click", ({ target }) => {
      const command = (target as Element).closest<HTMLElement>("[data-command]")?.dataset["command"];
      if (command) this.#run(command as Command | "resume" | "stopAdding" | "data");
    });
    this.addEventListener("keydown", (event) => {
      const command = this.querySelector("dialog[open]") ? undefined : commandFor(event);
      if (!command) return;
      if (command !== "leave") event.preventDefault();
      this.#run(command);
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

  get #keys(): KeyList {
    return this.querySelector("key-list") as KeyList;
  }

  get #data(): DeviceData {
    return this.querySelector("device-data") as DeviceData;
  }

  get #parts() {
    return [this.finder, this.form, this.article, this.#data];
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
    openChoice(opened, { ...choice, add: choice.add || this.#adding }, this);
    if (!choice.settled) return;
    this.#setAdding(false);
    this.#noteComposed();
    if (!choice.add) this.#showReply();
  }

  async #openShared(): Promise<void> {
    if (await openShared(location.hash, this)) this.#showReply();
  }

  #showReply(): void {
    this.dataset["view"] = "reply";
    (this.form.hidden ? this.article : this.form).focusNext();
  }

  #run(command: Command | "resume" | "stopAdding" | "data"): void {
    const { conversation } = this.session;
    const opened = conversation.draft?.parts.at(-1)?.opened;
    switch (command) {
      case "leave":
      case "search":
      case "stopAdding":
        this.#setAdding(false);
        return this.#leave();
      case "add":
        return void this.#chosen.then(() => this.#startAdding());
      case "pin": {
        const template = this.form.hidden ? undefined : opened;
        const atHand = this.dataset["view"] === "reply" ? template : undefined;
        const reference = atHand ?? this.finder.current() ?? opened;
        if (reference) this.querySelector(".pin")?.setAttribute("aria-pressed", String(togglePin(reference)));
        return void this.finder.search();
      }
      case "next":
      case "previous":
        return this.finder.step(command === "next" ? 1 : -1);
      case "startAgain":
        return this.#startAgain();
      case "resume":
        if (!conversation.composed) return;
        conversation.draft = conversation.composed;
        this.form.show(conversation.composed);
        this.#noteComposed();
        return this.#showReply();
      case "keys":
        return this.#keys.open();
      case "data":
        return this.#data.open();
    }
  }

  #leave(): void {
    this.dataset["view"] = "search";
    this.finder.focusField();
  }

  #startAdding(): void {
    this.#setAdding(this.session.conversation.draft !== undefined);
    this.#leave();
  }

  #setAdding(adding: boolean): void {
    this.#adding = adding;
    const banner = this.querySelector<HTMLElement>(".adding");
    if (banner) banner.hidden = !adding;
  }

  #noteComposed(): void {
    const { conversation } = this.session;
    if (conversation.draft && isComposed(conversation.draft)) conversation.composed = conversation.draft;
    const { composed } = conversation;
    const elsewhere = composed !== this.form.draft && composed && isComposed(composed);
    drawResume(this, elsewhere ? composed : undefined, this.session);
  }

  #startAgain(): void {
    this.session.conversation = startConversation();
    this.#setAdding(false);
    this.form.hidden = true;
    this.form.draft = undefined;
    this.article.hidden = true;
    this.querySelector(".welcome")?.removeAttribute("hidden");
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    this.#noteComposed();
    this.finder.clear();
    if (!this.querySelector("dialog[open]")) this.#leave();
    this.finder.say(this.session.strings.newConversationDone);
  }

  #speak(locale: string): void {
    speak(this, locale, this.session);
    if (this.#version) sayAge(this, this.#version, this.session);
    for (const part of this.#parts) part.render();
    this.#noteComposed();
  }
}

customElements.define("reply-console", ReplyConsole);
