/** `npm run owners`: who is asked to look at which words. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatCodeOwners } from "#node/code-owners.ts";
import { readWords } from "#node/read-words.ts";
import { callScript } from "../call-script.ts";
import { articleFields, createRepository, templateFields } from "./repository.ts";

const teams = [
  "support: { name: { en: customer care, hi: सेवा }, members: [asha-rao, '@our-shop/support'] }",
  "returns: { name: { en: returns, hi: वापसी }, members: [vikram] }",
  "nobody: { name: { en: nobody, hi: कोई नहीं } }\n",
].join("\n");

test("a shelf is one line, and what another team owns follows it", async () => {
  const words = await createRepository({
    "teams.yaml": teams,
    "articles/en/returns/a.mdx": `${articleFields({ owner: "returns" })}x\n`,
    "articles/en/returns/b.mdx": `${articleFields({ owner: "returns" })}x\n`,
    "articles/hi/returns/b.mdx": `${articleFields({ owner: "nobody" })}x\n`,
    "articles/en/returns/c.mdx": `${articleFields()}x\n`,
    "templates/en/close/thanks.md": `${templateFields()}x\n`,
  });
  const run = async (...args: string[]) =>
    (await callScript("owners", args, { ANSWERBOOK_CONTENT: words.folder })).status;
  expect(await run("--check")).toBe(1);
  expect(await run()).toBe(0);
  expect(await run("--check")).toBe(0);
  expect((await readFile(join(words.root, "CODEOWNERS"), "utf8")).split("\n").slice(3)).toEqual([
    "/words/articles/*/returns/ @vikram",
    "/words/articles/en/returns/c.mdx @asha-rao @our-shop/support",
    "/words/articles/hi/returns/b.mdx",
    "/words/templates/*/close/ @asha-rao @our-shop/support",
    "",
  ]);
  await words.write("teams.yaml", teams.replace("vikram", "meera"));
  expect(await run("--check")).toBe(1);
  await words.remove();
});

test("the sample words' own file is up to date (else run: npm run owners)", async () => {
  const { words } = await readWords("src/content");
  expect(await readFile("CODEOWNERS", "utf8")).toBe(formatCodeOwners(words, "src/content"));
});

test("a name that is no user name is a fault of teams.yaml", async () => {
  const words = await createRepository({ "teams.yaml": teams.replace("vikram", '"vikram\\n* @evil"') });
  const { findings } = await readWords(words.folder);
  expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(["2 no-invalid-value"]);
  await words.remove();
});
