/** What a reply's form listens to, wherever in it something happens. */
import type { ReplyForm } from "./reply-form.ts";
import type { Way } from "./send-reply.ts";

export function listenToReply(form: ReplyForm): void {
  form.addEventListener("input", ({ target }) => form.take(target as HTMLElement));
  form.addEventListener("retype", ({ detail }) => form.retype(detail.part, detail.text));
  form.addEventListener("partaction", ({ detail }) => form.changePart(detail.part, detail.action));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void form.send("both");
  });
  form.addEventListener("click", ({ target }) => {
    const way = (target as Element).closest<HTMLElement>("[data-way]")?.dataset["way"];
    if (way) void form.send(way as Way);
  });
  // In text fields the form's own Enter copies; Ctrl or ⌘ with it copies from anywhere.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const anywhere = event.ctrlKey || event.metaKey;
    if (!anywhere && !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    void form.send("both");
  });
}
