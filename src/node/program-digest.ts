/** Names the state of the program itself, so that nothing worked out by an older one is taken for granted. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "./digest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Everything a finding can depend on besides the words: rules, word lists, grammars, schemas, readers. */
const folders = [
  "article",
  "customer-data",
  "facts",
  "i18n",
  "node",
  "references",
  "reply",
  "schemas",
  "search",
  "tone",
];

export function digestOfProgram(): string {
  const files = folders.flatMap((folder) => listSources(join(root, "src", folder)));
  const packages = join(root, "package-lock.json");
  if (existsSync(packages)) files.push(packages);
  const { node, icu = "", unicode = "" } = process.versions;
  return digestOf(node, icu, unicode, ...files.flatMap((file) => [file, readFileSync(file, "utf8")]));
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
