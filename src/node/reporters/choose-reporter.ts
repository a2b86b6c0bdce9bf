/** How findings are printed, under the names that commands take after `--format`. */
import { UnusableCall } from "#node/unusable-call.ts";
import type { Finding } from "#tone/finding.ts";
import { formatForGithub } from "./github.ts";
import { formatForGitlab } from "./gitlab.ts";
import { formatAsJson } from "./json.ts";
import { formatAsSarif } from "./sarif.ts";
import { printFindings } from "./terminal.ts";

type Reporter = (findings: Finding[]) => void;

const reporters = {
  terminal: printFindings,
  json: (findings) => console.log(formatAsJson(findings)),
  github: (findings) => findings.length > 0 && console.log(formatForGithub(findings)),
  gitlab: (findings) => console.log(formatForGitlab(findings)),
  sarif: (findings) => console.log(formatAsSarif(findings)),
} satisfies Record<string, Reporter>;

type Format = keyof typeof reporters;

const formats = Object.keys(reporters) as Format[];

/** Throws an `UnusableCall` that names the formats for any other. */
export function chooseReporter(asked: string): Reporter {
  const format = formats.find((one) => one === asked);
  if (!format) throw new UnusableCall(`--format takes ${formats.join(", ")}, not “${asked}”.`);
  return reporters[format];
}
