/** `npm start`: from a fresh clone to both sites in the browser. */
import { runInstalled } from "./ensure-installed.mjs";

await runInstalled("start.ts");
