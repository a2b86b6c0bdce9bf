/** Adds what only the public output offers to programs: Markdown twins, feeds and llms.txt. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const folder = new URL("../src/pages/_public/", import.meta.url);

/** Route → file. Folders of pages that begin with “_” make no routes by themselves. */
const pages: Record<string, string> = {
  "/llms.txt": "llms.txt.ts",
  "/[...locale]/feed.xml": "feed.xml.ts",
  "/[...locale]/index.md": "index.md.ts",
  "/[...locale]/glossary.md": "glossary.md.ts",
  "/[...locale]/contact.md": "contact.md.ts",
  "/[...locale]/[topic].md": "topic.md.ts",
  "/[...locale]/[topic]/[slug].md": "article.md.ts",
};

export function publicPages(): AstroIntegration {
  return {
    name: "answerbook-public-pages",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(pages))
          injectRoute({ pattern, entrypoint: fileURLToPath(new URL(file, folder)) });
      },
    },
  };
}
