/** Reads the `_headers` and `_redirects` an output carries, so that serving it here is like serving it on a host. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface HostRules {
  headersFor: (path: string) => [name: string, value: string][];
  redirects: Map<string, string>;
}

/** An output without these files has no rules. Read anew at each call, as a build may have replaced the output. */
export async function readHostRules(folder: string): Promise<HostRules> {
  const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => "");
  const rules = parseHeaders(await read("_headers"));
  const redirects = (await read("_redirects")).split("\n").map((line) => line.split(" "));
  return {
    headersFor: (path) =>
      rules.filter(({ prefix }) => path.startsWith(prefix)).flatMap(({ headers }) => headers),
    redirects: new Map(redirects.flatMap(([from, to]) => (from && to ? [[from, to]] : []))),
  };
}

function parseHeaders(text: string): { prefix: string; headers: [string, string][] }[] {
  const rules: { prefix: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line !== "") rules.push({ prefix: line.replace(/\*$/, ""), headers: [] });
  }
  return rules;
}
