/** The import rule of docs/architecture.md: words ← pure ← astro, dom, node. One entry a kind of code. */

const pureFolders = [
  "article",
  "customer-data",
  "exchange",
  "facts",
  "health",
  "i18n",
  "references",
  "reply",
  "schemas",
  "search",
  "tone",
];

const platform = {
  astro: {
    group: ["astro:*"],
    message: "Pure code never asks Astro. Pass in what it needs (docs/architecture.md).",
  },
  node: {
    group: ["node:*", "fs", "path", "os", "child_process"],
    message:
      "This code also runs in the browser. Reading files belongs to src/node/ and scripts/ (docs/architecture.md).",
  },
  pages: {
    group: ["library", "components", "layouts", "pages"].flatMap((place) => [
      `#${place}*/**`,
      `#${place}.ts`,
      `../${place}/**`,
      `../../${place}/**`,
      `../../${place}.ts`,
      `../${place}.ts`,
    ]),
    message: "Imports point towards pure code: this may not ask pages or components (docs/architecture.md).",
  },
  dom: {
    group: ["#console/*", "#site/*", "#worker/*"],
    message: "Browser code enhances pages; nothing but a page's script may import it (docs/architecture.md).",
  },
  nodeCode: {
    group: ["#node/*"],
    message:
      "src/node/ reads files; only scripts, integrations and content.config.ts may import it (docs/architecture.md).",
  },
};

const pureGlobals = ["document", "window", "process", "console", "localStorage", "navigator", "fetch"].map(
  (name) => ({
    name,
    message: "Pure code touches neither browser nor Node (docs/architecture.md).",
  }),
);

function restrict(files, patterns, rules = {}) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }], ...rules } };
}

export const importDirections = [
  restrict(
    pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    Object.values(platform),
    { "no-restricted-globals": ["error", ...pureGlobals] },
  ),
  restrict(
    ["src/console/**/*.ts", "src/site/**/*.ts", "src/worker/**/*.ts"],
    [platform.astro, platform.node, platform.pages, platform.nodeCode],
  ),
  restrict(
    ["src/{pages,layouts,components}/**/*.{ts,astro}", "src/library.ts"],
    [platform.node, platform.nodeCode],
  ),
  restrict(
    ["src/node/**/*.ts", "integrations/**/*.ts", "scripts/**/*.ts"],
    [platform.astro, platform.pages, platform.dom],
  ),
];
