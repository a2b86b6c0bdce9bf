/** `npm run docs`: writes docs/rules.md from the rules. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printRulesDocument } from "#node/rules-document.ts";

const file = join(import.meta.dirname, "../docs/rules.md");
await writeFile(file, printRulesDocument());
console.log("docs/rules.md is up to date with the rules.");
