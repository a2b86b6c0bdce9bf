/** The comment on a GitLab merge request: a local server stands for the host. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

interface Note {
  id: number;
  author: { id: number };
  body: string;
}

const mark = "<!-- answerbook-summary -->";
let folder: string;
let file: string;
let host: Server;
let notes: Note[];
let calls: string[];
let status: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "note-"));
  file = join(folder, "summary.md");
  [notes, calls, status] = [[], [], 200];
  host = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    let sent = "";
    request.on("data", (chunk: Buffer) => (sent += chunk.toString()));
    request.on("end", () => {
      const { body = "" } = JSON.parse(sent || "{}") as { body?: string };
      calls.push(`${method} ${url} ${headers["private-token"]} ${body}`.trim());
      const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
      const answer = url.startsWith("/user") ? { id: 7 } : notes.slice((page - 1) * 100, page * 100);
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  await once(host.listen(0, "127.0.0.1"), "listening");
});

afterEach(async () => {
  host.close();
  await rm(folder, { recursive: true });
});

async function post(summary: string, token: string | undefined = "secret") {
  await writeFile(file, summary);
  const { port } = host.address() as AddressInfo;
  const { GITLAB_TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [".ci/post-note.mjs", file], {
    env: {
      ...env,
      CI_API_V4_URL: `http://127.0.0.1:${port}`,
      CI_PROJECT_ID: "3",
      CI_MERGE_REQUEST_IID: "12",
      ...(token && { GITLAB_TOKEN: token }),
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}

const writes = () => calls.filter((call) => /^(POST|PUT)/.test(call));

test("the summary is posted once", async () => {
  expect(await post(`${mark}\nTwo articles changed.`)).toEqual({ code: 0, said: "" });
  expect(writes()).toEqual([
    `POST /projects/3/merge_requests/12/notes secret ${mark}\nTwo articles changed.`,
  ]);
});

test("and then written over, wherever it stands, but never somebody else's words", async () => {
  const others = Array.from({ length: 120 }, (_, id) => ({ id, author: { id: 1 }, body: `${mark} quoted` }));
  notes = [...others, { id: 500, author: { id: 7 }, body: `${mark}\nOld.` }];
  await post(`${mark}\nNew.`);
  expect(writes()).toEqual([`PUT /projects/3/merge_requests/12/notes/500 secret ${mark}\nNew.`]);
});

test("a huge summary is cut", async () => {
  await post(`${mark}\n${"x".repeat(200_000)}`);
  expect(writes()[0]?.length).toBeLessThan(61_000);
  expect(writes()[0]).toContain("The rest is kept with the run.");
});

test("without a token the host is left alone", async () => {
  expect(await post("x", "")).toEqual({
    code: 0,
    said: "There is no GITLAB_TOKEN, so the summary stays with this run.\n",
  });
  expect(calls).toEqual([]);
});

test("a host that refuses is named, the token is not", async () => {
  status = 403;
  const { code, said } = await post("x");
  expect(code).not.toBe(0);
  expect(said).toContain("GitLab answered 403 to GET /user.");
  expect(said).not.toContain("secret");
});
