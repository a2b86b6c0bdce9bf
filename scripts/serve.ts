/** `npm run serve`: serves what the last build wrote, without building. */
import { serveOutputs } from "#node/serve-outputs.ts";

try {
  console.log([...(await serveOutputs()), "ready"].join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
