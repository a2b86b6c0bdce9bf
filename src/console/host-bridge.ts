/** Joins the console to the program in whose sidebar it stands. docs/embedding.md says what the two tell each other. */
import { readAppContext, type AppContext } from "#exchange/app-context.ts";
import { takeTold } from "./conversation.ts";
import type { ReplyConsole } from "./reply-console.ts";

/** Whoever is not on the list is not listened to. */
export function joinHost(desk: ReplyConsole): void {
  document.documentElement.dataset["embed"] = "";
  if (parent === window) return;
  let known: string | undefined;
  addEventListener("message", ({ data, origin, source }) => {
    if (source !== parent || !desk.session.data.hosts.includes(origin)) return;
    const context = readAppContext(data);
    if (!context) return;
    if (context.conversation !== known) startWith(context, known !== undefined, desk);
    known = context.conversation;
    desk.session.host = origin;
    desk.querySelector("[data-way=host]")?.removeAttribute("hidden");
    const changed = takeTold(desk.session.conversation, context.values);
    const { form } = desk;
    if (changed && !form.hidden && form.draft) form.show(form.draft);
  });
  parent.postMessage("chatwoot-dashboard-app:fetch-info", "*");
}

function startWith({ language, channel }: AppContext, another: boolean, desk: ReplyConsole): void {
  if (another) desk.startAgain();
  const { conversation, data } = desk.session;
  const wished = language?.split(/[-_]/)[0]?.toLowerCase();
  const locale = data.locales.find((each) => each === wished);
  if (locale) conversation.locale = locale;
  if (channel) conversation.channel = channel;
}
