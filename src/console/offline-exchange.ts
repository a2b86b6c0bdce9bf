/** What the console and its service worker say to each other. */
import type { CarriedDesk } from "./carried-desk.ts";

export type ToServiceWorker =
  /** The first replies are on the screen. */
  | { say: "started" }
  /** Replace the version at work; keep this for the page that comes next. */
  | { say: "take over"; carried?: CarriedDesk }
  /** Answered on the port that comes with it, once. */
  | { say: "hand back" };
