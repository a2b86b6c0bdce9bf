/** `<article-body>`: steps that can be ticked off, and links to parts that are copied. Without it both are plain. */
import { followLinksHere } from "./link-here.ts";
import { tickSteps } from "./tick-steps.ts";

class ArticleBody extends HTMLElement {
  connectedCallback(): void {
    const { stepDone = "", stepsDone = "", copied = "" } = this.dataset;
    this.querySelectorAll<HTMLOListElement>("ol.steps").forEach((list, at) =>
      tickSteps(list, `${location.pathname} ${at}`, { stepDone, stepsDone }),
    );
    followLinksHere(this, copied);
  }
}

customElements.define("article-body", ArticleBody);
