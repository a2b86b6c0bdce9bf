/** Files made from the code, so that they cannot fall behind it: the rules in words, schemas and snippets for editors. */
import { printRulesDocument } from "./rules-document.ts";
import { printSchemas } from "./json-schemas.ts";
import { printSnippets } from "./editor-snippets.ts";

/** Path from the top of the repository → text. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ["docs/rules.md", printRulesDocument()],
    ...printSchemas().map(({ name, text }): [string, string] => [`docs/schemas/${name}.schema.json`, text]),
    [".vscode/words.code-snippets", printSnippets()],
  ]);
}
