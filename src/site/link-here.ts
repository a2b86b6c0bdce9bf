/** A link beside a heading; following it also puts its address on the clipboard. */
import { element } from "./answer-markup.ts";

export function followLinksHere(host: Element, copied: string): void {
  const said = element("span", { class: "link-copied", role: "status" });
  host.append(said);
  host.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.link-here");
    if (!link) return;
    link.after(said);
    said.textContent = "";
    navigator.clipboard?.writeText(link.href).then(
      () => (said.textContent = copied),
      () => undefined,
    );
  });
}
