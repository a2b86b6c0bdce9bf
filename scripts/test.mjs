/** `npm test`: everything CI runs, on a fresh clone too. */
import { runInstalled } from "./ensure-installed.mjs";

await runInstalled("test.ts");
