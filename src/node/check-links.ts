/** Asks every address outside of the site, a few hosts at a time and each host one address after the other. */
import { setTimeout as wait } from "node:timers/promises";
import { noDeadLink, noMovedLink, noUnansweredLink } from "#references/external-link-rules.ts";
import { findExternalLinks } from "#references/external-links.ts";
import { indexWords } from "#references/word-index.ts";
import { toFinding, type Fault } from "#schemas/fault.ts";
import type { Place } from "#schemas/place.ts";
import type { Finding } from "#tone/finding.ts";
import { askAddress, type Answer, type AskOptions } from "./ask-address.ts";
import { compareFindings } from "./check-words.ts";
import type { LinkCache } from "./link-cache.ts";
import type { WordsReading } from "./read-words.ts";
import { setSeverities } from "./set-severities.ts";

export interface CheckLinksOptions extends AskOptions {
  cache?: LinkCache;
  /** Milliseconds between two questions to the same host. */
  gap?: number;
  hostsAtOnce?: number;
}

/** Findings come by file, line and column. */
export async function checkLinks(
  { words, files }: WordsReading,
  { cache, gap = 250, hostsAtOnce = 8, ...ask }: CheckLinksOptions = {},
): Promise<{ findings: Finding[]; asked: number; addresses: number }> {
  const links = findExternalLinks(indexWords(words, files));
  const answers = new Map<string, Answer>();
  const open = [...links.keys()].filter((url) => {
    if (isTrusted(url, words.settings.links.trusted)) return false;
    const kept = cache?.read(url);
    if (kept) answers.set(url, kept);
    return !kept && URL.canParse(url);
  });
  const hosts = [...Map.groupBy(open, (url) => new URL(url).host).values()].values();
  const askHosts = async () => {
    for (const urls of hosts)
      for (const [at, url] of urls.entries()) {
        if (at > 0) await wait(gap);
        const answer = await askAddress(url, ask);
        answers.set(url, answer);
        cache?.keep(url, answer);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  await cache?.save();
  const findings = [...links].flatMap(([url, places]) => report(url, answers.get(url), places));
  return {
    findings: setSeverities(findings, words).sort(compareFindings),
    asked: open.length,
    addresses: links.size,
  };
}

function report(url: string, answer: Answer | undefined, places: Place[]): Finding[] {
  if (!answer || answer.state === "there") return [];
  return places.map((place) => {
    if (answer.state === "moved") {
      const message = `“${url}” has moved for good. Write its new address.`;
      return toFinding(noMovedLink, {
        place,
        message,
        expected: [answer.url],
        ...fixOf(place, url, answer.url),
      });
    }
    const rule = answer.state === "dead" ? noDeadLink : noUnansweredLink;
    const advice = answer.state === "dead" ? " Correct the address, or take the link out." : "";
    return toFinding(rule, { place, message: `“${url}”: ${answer.why}${advice}` });
  });
}

function fixOf({ text, start, end }: Place, url: string, fix: string): Pick<Fault, "fix"> {
  return text.slice(start, end) === url ? { fix } : {};
}

/** Names kept for examples belong to nobody. */
const forExamples = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/;

/** A trusted name stands for a host with everything below it, or for the beginning of an address. */
function isTrusted(url: string, trusted: readonly string[]): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  if (forExamples.test(host)) return true;
  return trusted.some((name) =>
    name.includes("/") ? url.startsWith(name) : host === name || host.endsWith(`.${name}`),
  );
}
