/** `npm run new`: asks, or takes arguments, and writes a valid draft with guidance in its writer's language. */
import { existsSync } from "node:fs";
import { openAsker } from "#node/ask.ts";
import { completeCall } from "#node/new-call.ts";
import { pathOf, writeEntry, writeTranslation, type NewEntry, type Written } from "#node/new-words.ts";
import { readPasted } from "#node/read-pasted.ts";
import { readWords } from "#node/read-words.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { todayIn } from "#node/today.ts";
import { contentFolder, displayPath } from "#node/words-folder.ts";

const usage = `npm run new                                        asks what to write
npm run new -- article en orders/where-is-my-order
npm run new -- template hi hold/checking-order     a translation, where the reply is there in another language
  --title "Where is my order?"   else made of the name
  --owner support                the team that keeps it true; else the first of teams.yaml
  --audience public|agents       who may read an article; else public
  --translations                 drafts in the site's other languages too
  --from <file>                  starts from a reply or a solved case; - reads what is piped in
Ends with 0 when a draft was written, 1 when all of them were there already, 2 when the call itself cannot be used.`;

await runCommand(usage, async () => {
  const { values, positionals } = readCall(
    {
      title: { type: "string" },
      owner: { type: "string" },
      audience: { type: "string" },
      translations: { type: "boolean", default: false },
      from: { type: "string" },
    },
    { allowPositionals: true },
  );
  const folder = contentFolder();
  requireWords(folder);
  const { words } = await readWords(folder);
  const asker = process.stdin.isTTY && positionals.length < 3 ? openAsker() : undefined;
  const call = await completeCall({ ...values, positionals }, words, asker).finally(() => asker?.close());
  const pasted = values.from === undefined ? undefined : await readPasted(values.from, call, words);
  const entry: NewEntry = {
    ...call,
    today: todayIn(words.settings.timeZone),
    ...(pasted && { pasted }),
  };

  const isThere = (locale: string) => existsSync(pathOf(folder, entry.kind, locale, entry.id));
  const { defaultLocale, locales } = words.settings;
  const source = entry.pasted ? undefined : [defaultLocale, ...locales].find(isThere);
  const written = [
    (source !== undefined && (await writeTranslation(folder, { ...entry, from: source }))) ||
      (await writeEntry(folder, entry)),
  ];
  for (const locale of values.translations ? locales : []) {
    const translation =
      !isThere(locale) && (await writeTranslation(folder, { ...entry, locale, from: entry.locale }));
    if (translation) written.push(translation);
  }
  report(written, pasted !== undefined);
  return written.some(({ isNew }) => isNew) ? 0 : 1;
});

function report(written: readonly Written[], wasPasted: boolean): void {
  const fresh = written.filter(({ isNew }) => isNew).map(({ file }) => file);
  for (const { file, isNew } of written)
    console.log(isNew ? `Written: ${file}` : `Already there, and left as it is: ${file}`);
  if (fresh.length === 0) return;
  console.log(`\nOpen it and write. “draft: true” keeps it out of both sites until you take that line out.`);
  if (wasPasted)
    console.log(`Read it once for names and addresses: one inside a sentence looks like any other word.`);
  console.log(`See it as readers will:   npm run dev`);
  console.log(`Hear what could be better: npm run check -- ${fresh.join(" ")}`);
  if (process.env["ANSWERBOOK_CONTENT"])
    console.log(`(for the words folder ${displayPath(contentFolder())})`);
}
