/** `<article-answer>`: an article found in the console: its short answer, its text, and the way to the page. */
import { describeLocale } from "#i18n/locales.ts";
import { element } from "#site/answer-markup.ts";
import { fetchArticleText, plainArticleText } from "./article-text.ts";
import { fillChoiceBar } from "./choice-bar.ts";
import { copyReply } from "./clipboard.ts";
import type { OpenedArticle, Reference } from "./exchange.ts";
import { describeReview, isOverdue } from "./guidance.ts";
import type { Session, SessionPart } from "./session.ts";
import { isPinned } from "./usage.ts";
import type { ArticleWords } from "./words.ts";

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
    this.querySelector(".copy")?.addEventListener("click", () => void this.#copy());
  }

  /** Starts in the first of these languages that it is written in. */
  show(opened: OpenedArticle, locales: readonly string[]): void {
    this.#opened = opened;
    this.#locale =
      [...locales, ...Object.keys(opened.versions)].find((locale) => opened.versions[locale]) ?? "";
    this.render();
  }

  /** The one that is open. */
  get reference(): Reference | undefined {
    return this.hidden ? undefined : this.#opened;
  }

  focusNext(): void {
    this.querySelector<HTMLElement>(".copy")?.focus();
  }

  render(): void {
    const { session } = this;
    const article = this.#article;
    if (!session || !article) return;
    const { lang, dir } = describeLocale(article.locale);
    const languages = session.data.locales
      .filter((locale) => this.#opened?.versions[locale])
      .map(describeLocale)
      .map(({ locale, lang, name }) => ({ value: locale, label: name, lang }));
    const bar = this.querySelector<HTMLElement>("[data-bar=article-locale]");
    if (bar) fillChoiceBar(bar, "article-locale", languages, this.#locale);

    if (this.#opened)
      this.querySelector(".pin")?.setAttribute("aria-pressed", String(isPinned(this.#opened)));
    const title = this.querySelector<HTMLElement>("h2");
    if (title) Object.assign(title, { textContent: article.title, lang, dir });
    const text = element("div", { class: "prose" }, ...plainArticleText(article));
    const paper = element(
      "div",
      { class: "paper", lang, dir },
      element("p", { class: "summary" }, article.summary),
      text,
    );
    const review = element("p", { class: "freshness" }, describeReview(article, session));
    if (isOverdue(article))
      review.prepend(element("strong", { class: "badge overdue" }, session.strings.overdue), " ");
    this.querySelector(".reading")?.replaceChildren(paper, review);
    void this.#bringStructure(article, text);
    const link = this.querySelector(".open-article");
    link?.setAttribute("href", article.url);
    link?.setAttribute("target", "_blank");
    this.#say("");
  }

  get #article(): ArticleWords | undefined {
    return this.#opened?.versions[this.#locale];
  }

  async #bringStructure(article: ArticleWords, text: HTMLElement): Promise<void> {
    const nodes = await fetchArticleText(article);
    if (nodes && article === this.#article) text.replaceChildren(...nodes);
  }

  async #copy(): Promise<void> {
    const article = this.#article;
    if (!article || !this.session) return;
    const { lang } = describeLocale(article.locale);
    const paragraph = element("p", { lang, dir: "auto" }, article.summary);
    const copied = await copyReply({ text: article.summary, html: paragraph.outerHTML });
    this.#say(copied ? this.session.strings.copied : this.session.strings.copyFailed);
  }

  #say(message: string): void {
    const status = this.querySelector<HTMLElement>(".outcome");
    if (status) Object.assign(status, { textContent: message }).dataset["kind"] = "done";
  }
}

customElements.define("article-answer", ArticleAnswer);
