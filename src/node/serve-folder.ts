/** Serves a built output on this machine alone, as a static host would. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import { readHostRules } from "./host-rules.ts";

export class PortTaken extends Error {}

/** Listens on 127.0.0.1. Rejects with `PortTaken` when another program has the port. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const compress = compression();
  const server = createServer((request, response) => {
    void readHostRules(folder).then(({ headersFor, redirects }) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
      const target = redirects.get(pathname);
      if (target !== undefined) return void response.writeHead(301, { location: target }).end();
      compress(request, response, () => {
        files(request, response, () => {
          response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
          void readFile(join(folder, "404.html")).then(
            (page) => response.end(page),
            () => response.end("Not found"),
          );
        });
      });
    });
  });
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      fail(error.code === "EADDRINUSE" ? new PortTaken(String(port)) : error);
    });
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
