/** Adds what only the public output offers to programs: Markdown twins, feeds and llms.txt. */
import { extraPages } from "./extra-pages.ts";

export const publicPages = () =>
  extraPages("_public", {
    "/llms.txt": "llms.txt.ts",
    "/[...locale]/feed.xml": "feed.xml.ts",
    "/[...locale]/index.md": "index.md.ts",
    "/[...locale]/glossary.md": "glossary.md.ts",
    "/[...locale]/contact.md": "contact.md.ts",
    "/[...locale]/[topic].md": "topic.md.ts",
    "/[...locale]/[topic]/[slug].md": "article.md.ts",
  });
