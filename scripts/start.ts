/** Builds both outputs and serves them. Listens before the long build, so that a taken port is told at once. */
import { buildSites } from "#node/build-sites.ts";
import { serveOutputs } from "#node/serve-outputs.ts";
import { audiences } from "#schemas/vocabulary.ts";

try {
  const addresses = await serveOutputs();
  if (!(await buildSites([...audiences]))) process.exit(1);
  console.log([...addresses, "ready"].join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
