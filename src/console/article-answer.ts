/** `<article-answer>`: an article found in the console: its short answer, its text, and the way to the page. */
import { describeLocale } from "#i18n/locales.ts";
import { element } from "#site/answer-markup.ts";
import { fillChoiceBar } from "./choice-bar.ts";
import { copyReply } from "./clipboard.ts";
import type { OpenedArticle } from "./exchange.ts";
import { describeReview } from "./guidance.ts";
import type { Session, SessionPart } from "./session.ts";

export class ArticleAnswer extends HTMLElement implements SessionPart {
  session: Session | undefined;
  #opened: OpenedArticle | undefined;
  #locale = "";

  connectedCallback(): void {
    this.addEventListener("input", ({ target }) => {
      if (!this.session) return;
      this.#locale = (target as HTMLInputElement).value;
      this.session.conversation.locale = this.#locale;
      this.render();
      this.querySelector<HTMLElement>(":checked")?.focus();
    });
    this.querySelector(".back")?.addEventListener("click", () => this.#leave());
    this.querySelector(".copy")?.addEventListener("click", () => void this.#copy());
  }

  /** Starts in the first of these languages that it is written in. */
  show(opened: OpenedArticle, locales: readonly string[]): void {
    this.#opened = opened;
    this.#locale =
      [...locales, ...Object.keys(opened.versions)].find((locale) => opened.versions[locale]) ?? "";
    this.render();
  }

  focusNext(): void {
    this.querySelector<HTMLElement>(".copy")?.focus();
  }

  render(): void {
    const { session } = this;
    const article = this.#opened?.versions[this.#locale];
    if (!session || !article) return;
    const { lang, dir } = describeLocale(article.locale);
    const languages = session.data.locales
      .filter((locale) => this.#opened?.versions[locale])
      .map(describeLocale)
      .map(({ locale, lang, name }) => ({ value: locale, label: name, lang }));
    const bar = this.querySelector<HTMLElement>("[data-bar=article-locale]");
    if (bar) fillChoiceBar(bar, "article-locale", languages, this.#locale);

    const title = this.querySelector<HTMLElement>("h2");
    if (title) Object.assign(title, { textContent: article.title, lang, dir });
    const paragraphs = article.body.split("\n").map((text) => element("p", {}, text));
    const paper = element(
      "div",
      { class: "paper", lang, dir },
      element("p", { class: "summary" }, article.summary),
      ...paragraphs,
    );
    this.querySelector(".reading")?.replaceChildren(
      paper,
      element("p", { class: "freshness" }, describeReview(article, session)),
    );
    const link = this.querySelector(".open-article");
    link?.setAttribute("href", article.url);
    link?.setAttribute("target", "_blank");
    this.#say("");
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent("leave", { bubbles: true }));
  }

  async #copy(): Promise<void> {
    const article = this.#opened?.versions[this.#locale];
    if (!article || !this.session) return;
    const paragraph = element(
      "p",
      { lang: describeLocale(article.locale).lang, dir: "auto" },
      article.summary,
    );
    const copied = await copyReply({ text: article.summary, html: paragraph.outerHTML });
    this.#say(copied ? this.session.strings.copied : this.session.strings.copyFailed);
  }

  #say(message: string): void {
    const status = this.querySelector<HTMLElement>(".outcome");
    if (status) Object.assign(status, { textContent: message }).dataset["kind"] = "done";
  }
}

customElements.define("article-answer", ArticleAnswer);
