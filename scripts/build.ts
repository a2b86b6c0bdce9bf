/** `npm run build`: checks the words, then writes both outputs; the last good ones stay until both new ones are whole. */
import { parseArgs } from "node:util";
import { buildSites } from "#node/build-sites.ts";
import { audiences, type Audience } from "#schemas/vocabulary.ts";

function readAudiences(): Audience[] {
  const { values } = parseArgs({ options: { audience: { type: "string" } } });
  if (values.audience === undefined) return [...audiences];
  const chosen = audiences.find((audience) => audience === values.audience);
  if (!chosen) throw new Error(`--audience takes public or agents, not “${values.audience}”.`);
  return [chosen];
}

try {
  process.exitCode = (await buildSites(readAudiences())) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
