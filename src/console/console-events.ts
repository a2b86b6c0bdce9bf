/** What the console listens to, wherever in it something happens. */
import { runCommand, type AnyCommand } from "./console-commands.ts";
import { commandFor } from "./console-keys.ts";
import type { ReplyConsole } from "./reply-console.ts";

export function listen(desk: ReplyConsole): void {
  desk.form.addEventListener("compose", () => desk.noteComposed());
  desk.deviceData.addEventListener("erase", () => desk.startAgain());
  desk.addEventListener("click", ({ target }) => {
    const command = (target as Element).closest<HTMLElement>("[data-command]")?.dataset["command"];
    if (command) runCommand(command as AnyCommand, desk);
  });
  desk.addEventListener("keydown", (event) => {
    const command = desk.querySelector("dialog[open]") ? undefined : commandFor(event);
    if (!command) return;
    if (command !== "leave") event.preventDefault();
    runCommand(command, desk);
  });
  const languages = desk.querySelector<HTMLSelectElement>(".interface-language");
  languages?.addEventListener("change", () => void desk.speak(languages.value));
}
