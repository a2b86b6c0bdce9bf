/** `<reply-console>`: holds the session, and brings finder, reply and article together. */
import { fillSlots } from "#i18n/count.ts";
import { formatDate } from "#i18n/format.ts";
import { consoleStringsFor } from "#i18n/console-strings.ts";
import { describeLocale, isCompleteLocale } from "#i18n/locales.ts";
import { textFor } from "#schemas/text-for.ts";
import "./article-answer.ts";
import type { ArticleAnswer } from "./article-answer.ts";
import { startConversation } from "./conversation.ts";
import type { Reference } from "./exchange.ts";
import { startFinder } from "./finder-client.ts";
import { keep, readKept } from "./kept.ts";
import "./reply-finder.ts";
import type { Choice, ReplyFinder } from "./reply-finder.ts";
import "./reply-form.ts";
import type { ReplyForm } from "./reply-form.ts";
import { putWords } from "./put-words.ts";
import { speakLanguage, type Session } from "./session.ts";
import type { ConsoleData, WordsVersion } from "./words.ts";

const mostRecent = 6;
const twoPanes = matchMedia("(min-width: 62rem)");

class ReplyConsole extends HTMLElement {
  #session: Session | undefined;
  #version: WordsVersion | undefined;
  #opening = 0;

  connectedCallback(): void {
    const data = JSON.parse(document.getElementById("console-data")?.textContent ?? "") as ConsoleData;
    const locale = firstLanguage(data);
    this.#session = {
      data,
      ask: startFinder(),
      conversation: startConversation(),
      language: describeLocale(locale),
      strings: consoleStringsFor(locale),
    };
    for (const part of [this.#finder, this.#form, this.#article]) part.session = this.#session;

    this.#finder.addEventListener("choose", ({ detail }) => void this.#open(detail));
    this.addEventListener("leave", () => this.#leave());
    this.querySelector(".new-conversation")?.addEventListener("click", () => this.#startAgain());
    const languages = this.querySelector<HTMLSelectElement>(".interface-language");
    if (languages) languages.value = locale;
    languages?.addEventListener("change", () => this.#speak(languages.value));
    this.querySelector(".show-keys")?.addEventListener("click", () => this.#keys?.showModal());
    this.addEventListener("keydown", (event) => this.#readKey(event));

    this.#speak(locale);
    this.#finder.focusField();
    void this.#load();
  }

  get #finder(): ReplyFinder {
    return this.querySelector("reply-finder") as ReplyFinder;
  }

  get #form(): ReplyForm {
    return this.querySelector("reply-form") as ReplyForm;
  }

  get #article(): ArticleAnswer {
    return this.querySelector("article-answer") as ArticleAnswer;
  }

  get #keys(): HTMLDialogElement | null {
    return this.querySelector("dialog");
  }

  async #load(): Promise<void> {
    if (!this.#session) return;
    const { ask, data, language, strings } = this.#session;
    const { locales } = data;
    const base = new URL(data.base, location.href).href;
    this.#finder.say(strings.loading);
    try {
      const { version, stages } = await ask("load", { base, locales, locale: language.locale });
      this.#version = version;
      this.#finder.stageCounts = stages;
      this.#finder.say("");
      this.#sayAge();
      await this.#finder.search();
    } catch {
      this.#finder.say(this.#session.strings.loadFailed);
    }
  }

  /** What an agent only moves past is shown where there is room beside the list. */
  async #open({ reference, locale, typed, settled }: Choice): Promise<void> {
    if (!this.#session || (!settled && !twoPanes.matches)) return;
    const turn = ++this.#opening;
    const opened = await this.#session.ask("open", reference);
    if (!opened || turn !== this.#opening) return;
    const view = opened.kind === "template" ? this.#form : this.#article;
    this.#form.hidden = opened.kind !== "template";
    this.#article.hidden = opened.kind !== "article";
    const { conversation } = this.#session;
    const wished = [typed.locale, conversation.locale, locale].filter((each) => each !== undefined);
    if (opened.kind === "template") this.#form.show(opened, wished, typed.channel ?? conversation.channel);
    else this.#article.show(opened, wished);
    this.dataset["view"] = settled ? "reply" : "search";
    const welcome = this.querySelector<HTMLElement>(".welcome");
    if (welcome) welcome.hidden = true;
    if (!settled) return;
    if (typed.locale) conversation.locale = typed.locale;
    if (typed.channel) conversation.channel = typed.channel;
    noteRecent(reference);
    view.focusNext();
  }

  #leave(): void {
    this.dataset["view"] = "search";
    this.#finder.focusField();
  }

  #startAgain(): void {
    if (!this.#session) return;
    this.#session.conversation = startConversation();
    this.#form.hidden = true;
    this.#article.hidden = true;
    const welcome = this.querySelector<HTMLElement>(".welcome");
    if (welcome) welcome.hidden = false;
    this.#finder.clear();
    this.#leave();
    this.#finder.say(this.#session.strings.newConversationDone);
  }

  #speak(locale: string): void {
    const session = this.#session;
    if (!session) return;
    speakLanguage(session, locale);
    keep("interface", locale);
    const { lang, dir } = session.language;
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    const shop = textFor(session.data.name, locale, session.data.defaultLocale);
    document.title = `${session.strings.title} · ${shop}`;
    const brand = this.querySelector(".shop");
    if (brand) brand.textContent = shop;
    putWords(this, session.strings);
    this.#sayAge();
    for (const part of [this.#finder, this.#form, this.#article]) part.render();
  }

  #sayAge(): void {
    const age = this.querySelector(".age");
    if (!age || !this.#version || !this.#session) return;
    const date = formatDate(this.#version.builtAt.slice(0, 10), this.#session.language.locale);
    age.textContent = fillSlots(this.#session.strings.wordsOf, { date });
  }

  /** Escape leads to the search from anywhere; outside of fields, `/` does too, and `?` shows the keys. */
  #readKey(event: KeyboardEvent): void {
    if (this.#keys?.open || event.isComposing || event.defaultPrevented) return;
    if (event.key === "Escape") this.#leave();
    if ((event.target as Element).matches("input:not([type=radio]), select")) return;
    if (event.key === "/") {
      event.preventDefault();
      this.#leave();
    } else if (event.key === "?" || event.key === "؟") this.#keys?.showModal();
  }
}

/** The one chosen last, else the browser's, else the shop's. */
function firstLanguage({ locales, defaultLocale }: ConsoleData): string {
  const wished = [readKept("interface", ""), ...navigator.languages.map((tag) => tag.split("-")[0] ?? "")];
  return wished.find((locale) => locales.includes(locale) && isCompleteLocale(locale)) ?? defaultLocale;
}

function noteRecent(reference: Reference): void {
  const others = readKept<Reference[]>("recent", []).filter(
    ({ kind, id }) => kind !== reference.kind || id !== reference.id,
  );
  keep("recent", [reference, ...others].slice(0, mostRecent));
}

customElements.define("reply-console", ReplyConsole);
