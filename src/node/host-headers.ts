/** The headers a host should send with every file, the Content-Security-Policy of all pages included. */
import type { OutputPage } from "./output-pages.ts";

export interface HeaderRule {
  /** As hosts write it: `/*`, `/_astro/*`. */
  path: string;
  headers: Record<string, string>;
}

const withHashes = ["script-src", "style-src"];

/** `frameAncestors` are the sites in whose frames the pages may stand, as a console beside tickets does. */
export function listHeaders(pages: OutputPage[], base: string, frameAncestors: string[]): HeaderRule[] {
  const root = base.replace(/\/$/, "");
  const policy = mergePolicies(pages.flatMap(({ html }) => readPolicy(html) ?? []));
  policy.set("frame-ancestors", new Set(frameAncestors));
  const everywhere = {
    "Content-Security-Policy": printPolicy(policy),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
  };
  return [
    { path: `${root}/*`, headers: everywhere },
    { path: `${root}/_astro/*`, headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { path: `${root}/api/shelves/*`, headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { path: `${root}/console-worker.js`, headers: { "Cache-Control": "no-cache" } },
    { path: `${root}/share/*`, headers: { "Cache-Control": "public, max-age=86400" } },
  ];
}

type Policy = Map<string, Set<string>>;

function readPolicy(html: string): Policy | undefined {
  const [, content] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
  return content === undefined ? undefined : new Map(content.split(";").flatMap(readDirective));
}

function readDirective(text: string): [string, Set<string>][] {
  const [name, ...sources] = text.trim().split(/\s+/);
  return name ? [[name, new Set(sources)]] : [];
}

/** Pages differ only in the hashes of what stands inline in them; the header takes all of them. */
function mergePolicies(policies: Policy[]): Policy {
  const merged: Policy = new Map(policies[0] ?? []);
  for (const name of withHashes) {
    const sources = new Set(policies.flatMap((policy) => [...(policy.get(name) ?? [])]));
    if (sources.size > 0) merged.set(name, sources);
  }
  return merged;
}

function printPolicy(policy: Policy): string {
  return Array.from(policy, ([name, sources]) => [name, ...sources].join(" ")).join("; ");
}
