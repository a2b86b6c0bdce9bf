/** Another shop's words make another shop's site: nothing of the sample shop stands anywhere in it. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const texts = /\.(html|css|js|json|xml|txt|md|svg|conf)$|\/_(headers|redirects)$/;
const files = new Map<string, string>();
let out = "";

async function build(): Promise<string> {
  const folder = await mkdtemp(join(process.cwd(), ".answerbook", "second-brand-"));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    encoding: "utf8",
    env: {
      ...process.env,
      ANSWERBOOK_CONTENT: "tests/fixtures/second-brand",
      ANSWERBOOK_OUT: folder,
      SOURCE_DATE_EPOCH: "1795305600",
      NO_COLOR: "1",
    },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return folder;
}

async function listBytes(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length), await readFile(path)] as const),
    ),
  );
}

beforeAll(async () => {
  out = await build();
  for (const [file, bytes] of await listBytes(out))
    files.set(file, texts.test(file) ? bytes.toString("utf8") : "");
});
afterAll(() => rm(out, { recursive: true }));

const names = /chinar|चिनार|చినార్|چنار|#0f6b5c|#0d5a4d|#63c5b1/i;

/** The rules' own examples, which agents read, have prices and numbers in them; they are the program's. */
test.each([
  ["public", new RegExp(`${names.source}|1800 555|₹|(?<!\\p{L})INR(?!\\p{L})`, "iu")],
  ["agents", names],
])("no name, colour, fact or address of the sample shop is left in the %s output", (audience, traces) => {
  const own = [...files].filter(([file]) => file.startsWith(`/${audience}/`) && !file.includes("/api/tone/"));
  expect(own.length).toBeGreaterThan(20);
  const leaks = own.filter(([, text]) => traces.test(text));
  expect(leaks.map(([file, text]) => `${file}: ${traces.exec(text)?.[0]}`)).toEqual([]);
});

test("name, colour, logo, money, links and languages are the shop's own", () => {
  const home = files.get("/public/hi/index.html") ?? "";
  expect(home).toContain("लूमियो");
  expect(home).toContain('src="/brand/logo.svg" width="64" height="32"');
  expect(home).toContain('href="https://www.lumio.example/privacy"');
  expect(home).toMatch(/--brand-light:#7a1fa2/);
  expect(home).not.toMatch(/hreflang="(te|fa)/);
  expect(files.get("/public/brand/logo.svg")).toContain("#7a1fa2");
  expect(files.get("/public/favicon.svg")).toContain("#7a1fa2");
  expect(files.get("/public/care/change-a-bulb/index.html")).toMatch(/€\s?7\.50/);
  expect(files.get("/public/robots.txt")).toContain("https://help.lumio.example/sitemap-index.xml");
  expect(files.has("/public/share/hi/care/change-a-bulb.png")).toBe(true);
});

test("an article without a translation is listed in its own language alone", () => {
  const page = files.get("/public/hi/care/clean-a-shade/index.html") ?? "";
  expect(page).toContain('rel="canonical" href="https://help.lumio.example/care/clean-a-shade/"');
  expect(page).not.toContain('hreflang="hi-IN" href');
  expect(files.get("/public/sitemap-0.xml")).not.toContain("/hi/care/clean-a-shade/");
});

test("pages may send to the feedback server that the settings name, and to nothing else", () => {
  const page = files.get("/public/care/change-a-bulb/index.html") ?? "";
  expect(page).toContain("connect-src 'self' http://127.0.0.1:4599;");
  expect(page).toContain("form-action 'self' http://127.0.0.1:4599;");
  expect(page).toContain('<form method="post" action="http://127.0.0.1:4599/"');
  expect(files.get("/agents/care/change-a-bulb/index.html")).not.toContain("4599");
});

test("a second build gives the same bytes", async () => {
  const again = await build();
  try {
    const [first, second] = [await listBytes(out), await listBytes(again)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    const other = [...second].filter(([file, bytes]) => !first.get(file)?.equals(bytes));
    expect(other.map(([file]) => file)).toEqual([]);
  } finally {
    await rm(again, { recursive: true });
  }
}, 180_000);
