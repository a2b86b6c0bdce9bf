/** `<language-offer>`: offers the browser's language once, where the page is in another. It never leads away by itself. */

const kept = "language-offer";

class LanguageOffer extends HTMLElement {
  connectedCallback(): void {
    if (wasAnswered()) return;
    const offers = [...this.querySelectorAll<HTMLElement>("section")];
    const wanted = navigator.languages.map((tag) => tag.split("-")[0] ?? "");
    const spoken = wanted.find(
      (locale) =>
        locale === this.dataset["locale"] || offers.some(({ dataset }) => dataset["locale"] === locale),
    );
    const offer = offers.find(({ dataset }) => dataset["locale"] === spoken);
    if (!offer) return;
    offer.hidden = false;
    offer.addEventListener("click", (event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.closest("a, button")) return;
      rememberAnswer();
      offer.hidden = true;
    });
  }
}

/** Storage may be switched off; then the offer comes once a page. */
function wasAnswered(): boolean {
  try {
    return localStorage.getItem(kept) !== null;
  } catch {
    return false;
  }
}

function rememberAnswer(): void {
  try {
    localStorage.setItem(kept, "answered");
  } catch {
    return;
  }
}

customElements.define("language-offer", LanguageOffer);
