/** Asks one address on the web whether it is there: patiently, politely, and without taking its whole page. */
import { setTimeout as wait } from "node:timers/promises";
import { isPrivateHost } from "./private-hosts.ts";

export type Answer =
  | { state: "there" }
  /** For good; `url` is where it leads now. */
  | { state: "moved"; url: string }
  | { state: "dead" | "unsure"; why: string };

export interface AskOptions {
  /** Milliseconds for one try. */
  timeout?: number;
  /** After the first try. */
  retries?: number;
  /** Milliseconds before the first retry; doubled each time. */
  pause?: number;
  /** The longest that a server may make us wait, in milliseconds. */
  longestPause?: number;
  /** Also asks this machine and its network; a stranger's words must not make us do that. */
  allowPrivate?: boolean;
}

const mostRedirects = 10;
const mostBytes = 2 * 1024 * 1024;
const headers = { "user-agent": "answerbook-links/1 (checks its own links)", accept: "*/*" };

export async function askAddress(url: string, options: AskOptions = {}): Promise<Answer> {
  const { retries = 2, pause = 1000, longestPause = 30_000 } = options;
  let answer: Try = { state: "unsure", why: "It was not asked." };
  for (let attempt = 0; attempt <= retries; attempt++) {
    answer = await tryOnce(url, options);
    if (!answer.again) break;
    const asked = answer.waitFor ?? pause * 2 ** attempt;
    if (attempt < retries) await wait(Math.min(asked, longestPause));
  }
  const { again: _again, waitFor: _waitFor, ...settled } = answer;
  return settled;
}

type Try = Answer & { again?: boolean; waitFor?: number | undefined };

async function tryOnce(start: string, options: AskOptions): Promise<Try> {
  const seen = new Set<string>();
  let url = start;
  let forGood = true;
  for (;;) {
    if (seen.has(url)) return { state: "dead", why: "It sends its visitors round in a circle." };
    if (seen.size >= mostRedirects)
      return { state: "dead", why: `It leads on more than ${mostRedirects} times.` };
    seen.add(url);
    if (!options.allowPrivate && isPrivateHost(new URL(url).hostname))
      return { state: "dead", why: "It leads to a private network, where no customer comes." };
    let response: Response;
    try {
      response = await request(url, options);
    } catch (error) {
      return explainFailure(error);
    }
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null)
      return judge(response, start, url, forGood);
    if (response.status !== 301 && response.status !== 308) forGood = false;
    if (!URL.canParse(next, url))
      return { state: "dead", why: "It leads on to something that is no address." };
    const { hash } = new URL(url);
    const target = new URL(next, url);
    if (target.hash === "") target.hash = hash;
    if (!/^https?:$/.test(target.protocol))
      return { state: "dead", why: "It leads on to something that is no web page." };
    url = target.href;
  }
}

/** HEAD takes no page; servers that refuse it, or are asked for a place on the page, get GET. */
async function request(url: string, { timeout = 15_000 }: AskOptions): Promise<Response> {
  const ask = (method: string) =>
    fetch(url, { method, headers, redirect: "manual", signal: AbortSignal.timeout(timeout) });
  if (new URL(url).hash !== "") return ask("GET");
  const response = await ask("HEAD");
  if (response.status < 400 || response.status === 429) return response;
  return ask("GET");
}

async function judge(response: Response, start: string, url: string, forGood: boolean): Promise<Try> {
  const { status } = response;
  if (status === 429 || status === 503) {
    await response.body?.cancel();
    const waitFor = pauseAsked(response.headers.get("retry-after"));
    return { state: "unsure", why: `It asks us to come back later (${status}).`, again: true, waitFor };
  }
  if (status >= 500) {
    await response.body?.cancel();
    return { state: "unsure", why: `Its server has a fault (${status}).`, again: true };
  }
  if (status === 404 || status === 410) {
    await response.body?.cancel();
    return { state: "dead", why: `There is no such page (${status}).` };
  }
  if (status >= 400) {
    await response.body?.cancel();
    return { state: "unsure", why: `It does not let programs in (${status}). Look yourself.` };
  }
  const anchor = decodeURIComponent(new URL(url).hash.slice(1));
  if (anchor !== "" && /html/.test(response.headers.get("content-type") ?? "")) {
    if (!(await hasAnchor(response, anchor)))
      return { state: "unsure", why: `The page is there, but “#${anchor}” is not on it.` };
  } else await response.body?.cancel();
  return url !== start && forGood && url !== new URL(start).href
    ? { state: "moved", url }
    : { state: "there" };
}

/** Pages that build themselves in the browser name their places there; `#:~:text=` is the browser's own. */
async function hasAnchor(response: Response, anchor: string): Promise<boolean> {
  if (/^(?:top$|:~:|[!/])/.test(anchor)) return true;
  let page = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    page += decoder.decode(chunk as Uint8Array, { stream: true });
    if (page.length > mostBytes) break;
  }
  const escaped = anchor.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`\\b(?:id|name)\\s*=\\s*(["']?)${escaped}\\1(?=[\\s>/]|$)`, "i").test(page);
}

/** `Retry-After` in seconds or as a date; in milliseconds. */
function pauseAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

const failures: [code: RegExp, state: "dead" | "unsure", why: string][] = [
  [/ENOTFOUND|ENODATA|EAI_NONAME/, "dead", "There is no site of this name."],
  [/ALTNAME/, "dead", "Its certificate belongs to another name, and browsers warn of it."],
  [/CERT_HAS_EXPIRED/, "dead", "Its certificate has run out, and browsers warn of it."],
  [/CERT|SELF_SIGNED|UNABLE_TO/, "dead", "Browsers do not trust its certificate."],
  [/ECONNREFUSED/, "unsure", "Nothing answers at this address."],
  [/Timeout|TIMEOUT|ETIMEDOUT/, "unsure", "It did not answer in time."],
];

export function explainFailure(error: unknown): Try {
  const { name = "", cause } = error as { name?: string; cause?: { code?: string; name?: string } };
  const code = `${name} ${cause?.code ?? ""} ${cause?.name ?? ""}`;
  const [, state, why] = failures.find(([pattern]) => pattern.test(code)) ?? [];
  if (!state || !why) return { state: "unsure", why: "The connection broke off.", again: true };
  return { state, why, again: state === "unsure" };
}
