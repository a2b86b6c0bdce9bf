import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { listOutput, readPages } from "./output.ts";

interface Links {
  ids: Set<string>;
  targets: string[];
}

function readLinks(text: string): Links {
  const ids = new Set<string>();
  const targets: string[] = [];
  visit(fromHtml(text), "element", ({ properties }) => {
    if (typeof properties["id"] === "string") ids.add(properties["id"]);
    for (const name of ["href", "src"])
      if (typeof properties[name] === "string") targets.push(properties[name]);
  });
  return { ids, targets };
}

/** What stands after # is a reply for the console to open, and no place on the page. */
const opensReply = /^#reply=[a-z-]+\/[a-z0-9-]+&locale=/;

test.each(["public", "agents"] as const)(
  "every internal link and anchor of the %s output leads somewhere",
  async (audience) => {
    const files = new Set(await listOutput(audience));
    const pages = new Map((await readPages(audience)).map(({ path, text }) => [path, readLinks(text)]));
    const dead: string[] = [];
    for (const [path, { targets }] of pages) {
      for (const target of targets) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
        const { pathname, hash } = new URL(target, `http://site/${path.replace(/index\.html$/, "")}`);
        const file = decodeURI(pathname)
          .slice(1)
          .replace(/(^|\/)$/, "$1index.html");
        if (!files.has(file)) dead.push(`${path} → ${target}`);
        else if (opensReply.test(hash)) continue;
        else if (hash && !pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1))))
          dead.push(`${path} → ${target} (no such anchor)`);
      }
    }
    expect(dead).toEqual([]);
  },
);

test("public pages load nothing from elsewhere", async () => {
  const foreign: string[] = [];
  for (const { path, text } of await readPages("public")) {
    visit(fromHtml(text), "element", ({ tagName, properties }) => {
      const loads =
        tagName === "link" &&
        !["canonical", "alternate"].some((rel) => String(properties["rel"]).includes(rel));
      const address = properties["src"] ?? (loads ? properties["href"] : undefined);
      if (typeof address === "string" && /^(https?:)?\/\//.test(address))
        foreign.push(`${path} loads ${address}`);
    });
  }
  expect(foreign).toEqual([]);
});
