/**
 * Receives “Was this helpful?” and keeps it in SQLite. Run: `node receiver.ts` with Node 24, no packages needed.
 * PORT, DATABASE (a file), SITES (addresses that may send, with commas between), PER_MINUTE, BEHIND_PROXY=yes.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { readFeedback } from "./feedback.ts";
import { limitRate } from "./rate-limit.ts";

const {
  PORT = "8080",
  DATABASE = "feedback.db",
  SITES = "",
  PER_MINUTE = "20",
  BEHIND_PROXY = "",
} = process.env;
const largest = 8192;
const sites = new Set(SITES.split(",").map((site) => site.trim().replace(/\/$/, "")));
const isWithinRate = limitRate(Number(PER_MINUTE));

const database = new DatabaseSync(DATABASE);
database.exec(`CREATE TABLE IF NOT EXISTS feedback (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, locale TEXT NOT NULL, helpful INTEGER NOT NULL,
  reason TEXT NOT NULL, reviewed TEXT NOT NULL, received TEXT NOT NULL
) STRICT`);
/** A reason follows its vote under the same id; a vote that comes late does not erase it. */
const store = database.prepare(`INSERT INTO feedback VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET helpful = excluded.helpful, received = excluded.received,
  reason = CASE excluded.reason WHEN '' THEN reason ELSE excluded.reason END`);

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function addressOf({ headers, socket }: IncomingMessage): string {
  const forwarded = BEHIND_PROXY
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || (socket.remoteAddress ?? "");
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<number> {
  const { origin = "", "content-type": type = "" } = request.headers;
  if (!sites.has(origin)) return 403;
  response.setHeader("access-control-allow-origin", origin).setHeader("vary", "origin");
  if (request.method === "OPTIONS") {
    response.setHeader("access-control-allow-methods", "POST");
    response
      .setHeader("access-control-allow-headers", "content-type")
      .setHeader("access-control-max-age", "86400");
    return 204;
  }
  if (request.method !== "POST") return 405;
  if (!isWithinRate(addressOf(request))) return 429;
  const body = await readBody(request);
  if (body === undefined) return 413;
  const feedback = readFeedback(body, type);
  if (!feedback) return 400;
  const { id, article, locale, helpful, reason, reviewed } = feedback;
  store.run(id, article, locale, helpful ? 1 : 0, reason, reviewed, new Date().toISOString());
  if (!type.startsWith("application/x-www-form-urlencoded")) return 204;
  response.setHeader("location", placeToReturn(body, origin));
  return 303;
}

/** A form without JavaScript leads the reader back to the page it stands on, and nowhere else. */
function placeToReturn(body: string, origin: string): string {
  const back = new URL(new URLSearchParams(body).get("back") ?? "/", origin);
  return back.origin === origin ? back.href : origin;
}

const server = createServer((request, response) => {
  answer(request, response).then(
    (status) => response.writeHead(status).end(),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(PORT), () =>
  console.log(`Feedback is received on port ${PORT} and kept in ${DATABASE}.`),
);
