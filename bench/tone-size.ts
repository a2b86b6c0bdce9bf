/** Prints what the tone check of replies weighs in the browser: code and word lists, gzipped, for each language. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { completeLocales } from "#i18n/locales.ts";
import { readLexiconFile } from "#node/load-lexicons.ts";
import { compactLexicon } from "#tone/compact-lexicon.ts";
import { grammarFor } from "#tone/grammars.ts";

const source = new URL("../src/", import.meta.url);

for (const locale of completeLocales) {
  const code = gzipSync(await bundle(locale)).length;
  const data = readLexiconFile(locale);
  const words = data ? gzipSync(JSON.stringify(compactLexicon(data))).length : 0;
  console.log(`${locale}: ${kilobytes(code + words)} (code ${kilobytes(code)}, words ${kilobytes(words)})`);
}

/** Only the one language's grammar comes along. */
async function bundle(locale: string): Promise<Uint8Array> {
  const grammar = Object.entries(await import(`#tone/grammars/${grammarFor(locale).locale}.ts`))[0]?.[0];
  const contents = [
    `export { checkReply } from "#tone/check-reply.ts";`,
    `export { compileLexicon } from "#tone/lexicon.ts";`,
    `export { ${grammar} as grammar } from "#tone/grammars/${locale}.ts";`,
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(source), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    charset: "utf8",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
