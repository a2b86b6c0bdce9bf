/** Puts a fault into the one shape every check reports in. */
import type { Finding, Severity } from "#tone/finding.ts";
import { rangeOf, type Place } from "./place.ts";
import { ruleUrl } from "./rule-url.ts";

export interface FaultRule {
  id: string;
  severity: Severity;
  /** Why it matters to the person reading. */
  because: string;
}

export interface Fault {
  place: Place;
  message: string;
  /** What to write instead, best first. */
  expected?: string[];
  /** Replaces the place by itself: only where that can change no meaning. */
  fix?: string;
}

export function toFinding(rule: FaultRule, { place, message, expected = [], fix }: Fault): Finding {
  return {
    file: place.file,
    ...rangeOf(place),
    rule: rule.id,
    severity: rule.severity,
    message,
    actual: place.text.slice(place.start, place.end),
    expected,
    ...(fix !== undefined && { fix }),
    because: rule.because,
    url: ruleUrl(rule.id),
  };
}

/** “Did you mean …?” for the names that come near, otherwise the names there are, as long as they are few. */
export function suggest(near: string[], known: string[] = []): string {
  if (near.length > 0) return ` Did you mean ${listNames(near, "or")}?`;
  if (known.length > 0 && known.length <= 15) return ` Choose ${listNames(known, "or")}.`;
  return "";
}

export function listNames(names: string[], joiner: "and" | "or"): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length > 0 ? `${quoted.join(", ")} ${joiner} ${last}` : last;
}
