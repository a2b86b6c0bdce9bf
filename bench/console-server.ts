/** Serves the built console with made-up replies in place of its own, and beside it a page for its rivals. */
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import sirv from "sirv";
import type { MadeShelves } from "./console-records.ts";

export async function serveConsole(folder: string, { records, list, files }: MadeShelves): Promise<Server> {
  const built = sirv(folder, { etag: true });
  const rival = await bundleRival();
  const made: Record<string, [type: string, body: () => string]> = {
    "/api/shelves.json": ["application/json", () => JSON.stringify(list)],
    "/rival-records.json": ["application/json", () => JSON.stringify(records)],
    "/rival.js": ["text/javascript", () => rival],
    "/rival": [
      "text/html",
      () => `<input><div role="listbox"></div><script type="module" src="/rival.js"></script>`,
    ],
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = files.get(path.replace("/api/shelves/", ""));
    const answer = made[path];
    if (file) response.setHeader("cache-control", "max-age=31536000, immutable").end(file);
    else if (answer) response.setHeader("content-type", `${answer[0]}; charset=utf-8`).end(answer[1]());
    else built(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

async function bundleRival(): Promise<string> {
  const entry = join(import.meta.dirname, "console-rival.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  return outputFiles[0]?.text ?? "";
}
