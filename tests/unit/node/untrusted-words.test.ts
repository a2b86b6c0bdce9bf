/** What a stranger may put into a pull request: each is a finding with a plain message, and nothing of it runs. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { renderArticle } from "#article/render.ts";
import { keepInMemory } from "#node/check-cache.ts";
import { checkWords } from "#node/check-words.ts";
import { findSameNames } from "#schemas/file-names.ts";

/** One place for all tests, so that what is known of the files nobody touches is known for all of them. */
const parent = await mkdtemp(join(tmpdir(), "untrusted-"));
const folder = join(parent, "words");
const cache = keepInMemory();
beforeEach(() => cp("tests/fixtures/faults/base", folder, { recursive: true }));
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => rm(parent, { recursive: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function errors(): Promise<string[]> {
  const { findings } = await checkWords(folder, { cache });
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const article = (body: string) =>
  `---\ntitle: How do I swap a lamp?\nsummary: Bring it.\naudience: public\nowner: support\nreviewed: 2026-11-20\n---\n\n${body}\n`;
const template = (body: string) =>
  `---\ntitle: Swap a lamp\nuseWhen: A lamp is swapped.\nchannels: [email]\nowner: support\nreviewed: 2026-11-20\n---\n\n${body}\n`;
const swap = "articles/en/returns/swap-a-lamp.mdx";

test("the folder is in order before a stranger comes", async () => {
  expect(await errors()).toEqual([]);
});

test("code in an article is told, and rendering runs none of it", async () => {
  const text = article(
    'import fs from "node:fs"\n\nexport const x = (globalThis.ran = true)\n\nIt is {globalThis.ran = true} <b title={globalThis.ran = true}>x</b>.',
  );
  await put(swap, text);
  expect((await errors()).map((error) => error.split(":")[0])).toEqual(Array(4).fill("no-code-in-words"));
  const { html } = renderArticle(text, { locale: "en", defaultLocale: "en", facts: {}, glossary: {} });
  expect(html).not.toMatch(/globalThis|node:fs/);
  expect(globalThis).not.toHaveProperty("ran");
});

test("links out of the folder are not followed", async () => {
  await symlink("/etc/passwd", join(folder, "articles/en/returns/passwd.mdx"));
  await symlink("/etc", join(folder, "templates/en/etc"));
  expect(await errors()).toEqual([
    "no-unreadable-file: This is a link to a place outside the words folder. Copy the file itself here.",
    "no-unreadable-file: This is a link to a place outside the words folder. Copy the file itself here.",
  ]);
});

test("paths in ids, links, pictures and the logo cannot leave the folder", async () => {
  await put(
    swap,
    article('[x](/returns/../../../etc/passwd) ![x](/../../etc/passwd) <Fact id="../../facts" />').replace(
      "owner: support",
      "owner: ../support\nrelated: [../../etc/passwd]",
    ),
  );
  await put("templates/en/resolve/x.md", template("{{> ../../secret }} {{ fact.../../x }}"));
  const logo = 'brand: { logo: "brand/../../../secret.svg", colour: "#0f6b5c" }';
  await put(
    "settings.yaml",
    `name: x\ntagline: x\nsite: https://help.lamps.example\nlocales: [en, hi]\ndefaultLocale: en\n${logo}\n`,
  );
  const rules = (await errors()).map((error) => error.split(":")[0]);
  expect(new Set(rules)).toEqual(
    new Set([
      "no-broken-link",
      "no-broken-picture",
      "no-broken-placeholder",
      "no-missing-logo",
      "no-unknown-article",
      "no-unknown-fact",
      "no-unknown-team",
    ]),
  );
});

test("locales cannot lead out of the folder", async () => {
  await put(
    "settings.yaml",
    'name: x\ntagline: x\nsite: https://help.lamps.example\nlocales: [en, hi, ../x]\ndefaultLocale: en\nbrand: { colour: "#0f6b5c" }\n',
  );
  expect(await errors()).toContainEqual(expect.stringMatching(/^no-invalid-value: .*\.\.\/x/));
});

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

test("pictures too heavy, too large, or none at all", async () => {
  await put("pictures/fine.png", png(800, 600));
  await put("pictures/heavy.png", new Uint8Array(3 * 1024 * 1024));
  await put("pictures/wide.png", png(60_000, 60_000));
  await put(
    "pictures/wide.jpg",
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0x75, 0x30, 0x75, 0x30, 3),
  );
  await put("pictures/page.png", "<html>");
  expect(await errors()).toEqual([
    "no-oversized-picture: This picture has 3 MB; up to 2 MB are published. Save it smaller.",
    "no-unsafe-picture: This file is not the .png picture its name says. Save it anew.",
    "no-oversized-picture: This picture has 30000 × 30000 pixels; up to 6000 a side are published. Save it smaller.",
    "no-oversized-picture: This picture has 60000 × 60000 pixels; up to 6000 a side are published. Save it smaller.",
  ]);
});

test.each([
  ["<svg><script>alert(1)</script></svg>", "a program (<script>)"],
  ["<svg><svg:script/></svg>", "a program (<script>)"],
  ['<svg onload="x()"/>', "a program that runs when somebody touches it (on…=)"],
  ["<svg><a href='java&#x73;cript:x'/></svg>", "a program in an address"],
  ['<svg><image href="https://tracker.example/x"/></svg>', "an address outside of the picture"],
  ['<svg><use xlink:href="other.svg#x"/></svg>', "an address outside of the picture"],
  ["<svg><style>@import 'x.css'</style></svg>", "an address outside of the picture"],
  ['<svg><rect fill="url(//tracker.example/x)"/></svg>', "an address outside of the picture"],
  ["<svg><foreignObject/></svg>", "a part that is no drawing"],
  [
    '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>',
    "definitions that can unfold without end (<!DOCTYPE>)",
  ],
])("a drawing that does more than draw: %s", async (svg, what) => {
  await put("brand/logo.svg", svg);
  expect(await errors()).toContain(
    `no-unsafe-picture: This picture holds ${what}. Save it as a plain drawing, or as PNG.`,
  );
});

test("a plain drawing is fine", async () => {
  await put(
    "brand/logo.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="a"/></defs><use href="#a"/><path fill="url(#b)" d="M0 0"/></svg>',
  );
  expect(await errors()).toEqual([]);
});

test("names that JavaScript keeps for itself are names like any other, or told", async () => {
  const names = ["constructor", "__proto__", "hasOwnProperty", "toString"];
  await put(
    swap,
    article(
      names.map((name) => `<Fact id="${name}" /> <Term id="${name}">x</Term> <${name} />`).join(" "),
    ).replace("owner: support", "owner: constructor\nrelated: [constructor]"),
  );
  await put(
    "articles/en/constructor/constructor.mdx",
    article("See [x](/returns/constructor/#constructor)."),
  );
  await put(
    "templates/en/resolve/constructor.md",
    template("{{ constructor }} {{ fact.constructor }} {{> constructor }}"),
  );
  await put(
    "facts.yaml",
    "__proto__: { label: x, type: text, value: x }\nrefund_window: { label: x, type: days, value: 30 }\n",
  );
  const found = await errors();
  expect(found).toContain("no-reserved-name: “__proto__” is a reserved name. Give this field another name.");
  expect(found).toContain("no-unknown-team: There is no team “constructor” in teams.yaml. Choose “support”.");
  expect(({} as Record<string, unknown>)["label"]).toBeUndefined();
});

test("YAML that unfolds without end is refused in no time", async () => {
  const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`);
  await put("topics.yaml", `a0: &a0 [x, x]\n${levels.join("\n")}\n`);
  expect(await errors()).toContainEqual(
    expect.stringMatching(/^no-broken-yaml: This repeats itself through too many \* references/),
  );
});

test("a name with letters of another script is told, with the letter and the name that was meant", async () => {
  await put("articles/en/returns/rеturn-a-lamp.mdx", article("x"));
  expect(await errors()).toContain(
    "no-misplaced-file: “rеturn-a-lamp” mixes two scripts: “е” only looks like a Latin letter. Type the name anew: “return-a-lamp”.",
  );
});

test("names with signs that cannot be seen, or that turn the writing round", async () => {
  await put("pictures/lamp\u202egnp.exe", "x");
  await put("notes/lamp\u200b.txt", "x");
  await put("notes/lamp\u0007.txt", "x");
  await put("notes/con.txt", "x");
  expect((await errors()).map((error) => error.slice(0, 60)).sort()).toEqual(
    [
      "no-unsafe-name: There is an invisible sign in this name. Typ",
      "no-unsafe-name: “con.txt” is a name that Windows keeps for i",
      "no-unsafe-name: There is an invisible sign in this name. Typ",
      "no-unsafe-name: There is a sign in this name that turns the ",
    ].sort(),
  );
});

test("two names that differ in capitals alone are one file on other computers", () => {
  expect(findSameNames(["a/Lamp.png", "a/lamp.png", "b/lamp.png", "c/é.md", "c/e\u0301.md"])).toEqual([
    ["a/Lamp.png", "a/lamp.png"],
    ["c/é.md", "c/e\u0301.md"],
  ]);
});
