/** `npm run docs`: writes what is made from the code, the rules in words and the schemas for editors. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedFiles } from "#node/generated-files.ts";

for (const [path, text] of generatedFiles()) {
  const file = join(import.meta.dirname, "..", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`${path} is up to date.`);
}
